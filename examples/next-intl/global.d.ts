import type { ImErrorResources } from 'im-error-i18n/keys'
import type en from './messages/en.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en' | 'ko' | 'ja' | 'zh-CN'
    Messages: typeof en & ImErrorResources
  }
}
