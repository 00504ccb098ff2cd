import { catalog } from 'im-error-i18n/catalog'
import { loadImErrors } from 'im-error-i18n/load'
import { useState } from 'react'

interface Props {
  readonly locale: string
  readonly send: () => Promise<unknown>
}

export function SendButton({ locale, send }: Props) {
  const [notice, setNotice] = useState('')
  async function show(error: unknown) {
    const { formatImError } = await loadImErrors(locale, { catalog })
    setNotice(formatImError(error, locale, { audience: 'user' }))
  }
  return (
    <>
      <button type="button" onClick={() => send().catch(show)}>
        Send
      </button>
      {notice && <p role="alert">{notice}</p>}
    </>
  )
}
