import { createI18n } from 'vue-i18n'

export const languages = ['en', 'ko', 'ja', 'zh-CN']
export const i18n = createI18n({ legacy: false, locale: 'en', fallbackLocale: 'en' })

/** Loads the app's own texts (`app`) and ours, then switches. */
export async function setLanguage(language: string) {
  const load = async (name: string) => {
    const { default: messages } = await import(`./locales/${language}/${name}.json`)
    i18n.global.mergeLocaleMessage(language, { [name]: messages })
  }
  await Promise.all(['app', 'imError', 'imNotice'].map(load))
  i18n.global.locale.value = language
}
