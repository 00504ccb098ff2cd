import { t } from 'i18next'
import { imErrorKeys } from 'im-error-i18n/keys'

export async function send(chat: { sendMessage(): Promise<unknown> }, toast: (text: string) => void) {
  try {
    await chat.sendMessage()
    toast(t('sent'))
  } catch (error) {
    console.error(t(imErrorKeys(error)))
    toast(t('imNotice:general'))
  }
}
