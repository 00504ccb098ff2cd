import { createInstance } from 'i18next'
import HttpBackend from 'i18next-http-backend'
import resourcesToBackend from 'i18next-resources-to-backend'
import { imErrorResources, imErrorsBackend } from 'im-error-i18n/i18next-backend'

const options = { lng: 'zh-CN', fallbackLng: 'en', supportedLngs: ['en', 'zh-CN'] }

// The app's files over HTTP, ours out of the bundle.
const http = createInstance()
const backend = { loadPath: `${process.argv[2]}/locales/{{lng}}/{{ns}}.json` }
await http.use(imErrorsBackend(HttpBackend)).init({ ...options, backend })
console.log(http.t('send'), http.t('imNotice:general'))

// Both out of the bundle.
const bundle = createInstance()
const load = (lng: string, ns: string) =>
  imErrorResources(lng, ns) ?? import(`../public/locales/${lng}/${ns}.json`, { with: { type: 'json' } })
await bundle.use(resourcesToBackend(load)).init({ ...options, ns: ['translation', 'imError', 'imNotice'] })
console.log(bundle.t('send'), bundle.t('imNotice:general'))
