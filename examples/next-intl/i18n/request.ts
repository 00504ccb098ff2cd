import { cookies } from 'next/headers'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value
  const locale = hasLocale(['en', 'ko', 'ja', 'zh-CN'], chosen) ? chosen : 'en'
  return {
    locale,
    messages: {
      ...(await import(`../messages/${locale}.json`)).default,
      imError: (await import(`../messages/${locale}/imError.json`)).default,
      imNotice: (await import(`../messages/${locale}/imNotice.json`)).default,
    },
  }
})
