import { catalog } from 'im-error-i18n/catalog'
import { imErrorKeys, imErrorValues, imNoticeKeys } from 'im-error-i18n/keys'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chat } from './chat'
import { LanguageSelect } from './LanguageSelect'

export function App() {
  const { t, i18n } = useTranslation(['translation', 'imError', 'imNotice'])
  const [error, setError] = useState<unknown>()

  const send = () =>
    chat.sendMessage().catch((error) => {
      console.info(t(imErrorKeys(error), imErrorValues(error))) // for developers
      setError(error)
    })

  return (
    <main>
      <LanguageSelect value={i18n.language} onChange={i18n.changeLanguage} />
      <button type="button" onClick={send}>
        {t('send')}
      </button>
      {error !== undefined && <p role="alert">{t(imNoticeKeys(error, catalog))}</p>}
    </main>
  )
}
