import i18next from 'i18next'
import HttpBackend from 'i18next-http-backend'
import { catalog } from 'im-error-i18n/catalog'
import { imNoticeKeys } from 'im-error-i18n/keys'
import { chat } from './chat'
import { language, send, toast } from './page'

let error: unknown
i18next.on('languageChanged', render)
await i18next.use(HttpBackend).init({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: ['en', 'ko', 'ja', 'zh-CN'], // else i18next asks for `zh`, too
  ns: ['translation', 'imNotice'],
})

function render() {
  send.textContent = i18next.t('send')
  toast.textContent = error ? i18next.t(imNoticeKeys(error, catalog)) : ''
}

language.onchange = () => i18next.changeLanguage(language.value)
send.onclick = () =>
  chat.sendMessage().catch((reason) => {
    error = reason
    render()
  })
