import { resolveLocale } from 'im-error-i18n'
import { headers } from 'next/headers'

/** The language of the request that is being answered. */
export async function getLocale() {
  return resolveLocale((await headers()).get('accept-language'))
}
