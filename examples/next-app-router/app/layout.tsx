import type { ReactNode } from 'react'
import { getLocale } from './locale'

export const metadata = { title: 'Chat', icons: 'data:,' }

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  )
}
