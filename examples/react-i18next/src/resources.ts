/** The app's own texts, in the bundle, under the app's own codes. */
export const resources = {
  en: { translation: { send: 'Send' } },
  ko: { translation: { send: '보내기' } },
  ja: { translation: { send: '送信' } },
  'zh-CN': { translation: { send: '发送' } },
}
