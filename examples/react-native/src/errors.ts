import { getLocales } from 'expo-localization'
import { catalog } from 'im-error-i18n/catalog'
import { createImErrors } from 'im-error-i18n/core'
import { en } from 'im-error-i18n/locales/en'
import { ja } from 'im-error-i18n/locales/ja'
import { ko } from 'im-error-i18n/locales/ko'

export const locales = [en, ja, ko]
const { describeImError } = createImErrors({ locales, catalog, fallbackLocale: 'en' })

/** What there is to say about an error, in the language of the phone, which may change while the app runs. */
export function describe(error: unknown) {
  const languages = getLocales().map(({ languageTag }) => languageTag)
  return describeImError(error, languages)
}
