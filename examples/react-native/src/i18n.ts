import { getLocales } from 'expo-localization'
import i18next from 'i18next'
import { catalog } from 'im-error-i18n/catalog'
import { addImErrors } from 'im-error-i18n/i18next'
import { imNoticeKeys } from 'im-error-i18n/keys'
import { locales } from './errors'

i18next.init({
  lng: getLocales()[0]?.languageTag ?? 'en',
  fallbackLng: 'en',
  resources: { en: { translation: { title: 'Chat' } }, ko: { translation: { title: '채팅' } } },
})
addImErrors(i18next, { locales })

export const noticeOf = (error: unknown) => i18next.t(imNoticeKeys(error, catalog))
