import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'

export default async function Layout({ children }: LayoutProps<'/'>) {
  const { imError, ...messages } = await getMessages()
  return (
    <html lang={await getLocale()}>
      <body>
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
