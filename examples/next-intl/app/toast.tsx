'use client'
import { catalog } from 'im-error-i18n/catalog'
import { imNoticeKeys } from 'im-error-i18n/keys'
import { useTranslations } from 'next-intl'

export function Toast({ error }: { error: unknown }) {
  const t = useTranslations('imNotice')
  const [key] = imNoticeKeys(error, catalog, { prefix: '' })
  return <p role="alert">{error !== undefined && t(key)}</p>
}
