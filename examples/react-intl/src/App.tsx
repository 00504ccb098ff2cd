import { catalog } from 'im-error-i18n/catalog'
import { formatImError } from 'im-error-i18n/formatjs'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { chat } from './chat'

export function App() {
  const intl = useIntl()
  const [error, setError] = useState<unknown>()

  function fail(error: unknown) {
    console.info(formatImError(intl, error)) // for developers
    setError(error)
  }

  return (
    <>
      <button type="button" onClick={() => chat.sendMessage().catch(fail)}>
        {intl.formatMessage({ id: 'send' })}
      </button>
      {error !== undefined && <p role="alert">{formatImError(intl, error, { audience: 'user', catalog })}</p>}
    </>
  )
}
