'use client'
import { catalog } from 'im-error-i18n/catalog'
import { loadImErrors } from 'im-error-i18n/load'
import { useActionState } from 'react'
import { chat } from './sdk'

export function Chat({ locale }: { locale: string }) {
  const [notice, send] = useActionState(async () => {
    try {
      await chat.sendMessage()
      return ''
    } catch (error) {
      const { formatImError } = await loadImErrors(locale, { catalog })
      return formatImError(error, locale, { audience: 'user' })
    }
  }, '')
  return (
    <form action={send}>
      <button type="submit">Send</button>
      <p role="alert">{notice}</p>
    </form>
  )
}
