import i18next from 'i18next'
import { imErrorsBackend } from 'im-error-i18n/i18next-backend'
import 'im-error-i18n/i18next-types'
import { initReactI18next } from 'react-i18next'
import { resources } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof resources.en
  }
}

i18next.use(imErrorsBackend()).use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources,
  partialBundledLanguages: true, // asks the backend for what `resources` lacks
})
