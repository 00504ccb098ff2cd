import { imErrorKeys } from 'im-error-i18n/keys'
import { getTranslations } from 'next-intl/server'

export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get('code') ?? ''
  const t = await getTranslations('imError')
  const key = imErrorKeys(code, { prefix: '' }).find((key) => t.has(key)) ?? 'unspecified'
  return new Response(t(key, { code }))
}
