import { type ReactNode, startTransition, use, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { LanguageSelect } from './LanguageSelect'

const files = import.meta.glob<Record<string, string>>('./messages/*.ts', { import: 'default' })
const load = (locale: string) => ({ locale, messages: files[`./messages/${locale}.ts`]() })
const first = load('en')

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ locale, messages }, setLanguage] = useState(first)
  return (
    <IntlProvider locale={locale} messages={use(messages)}>
      <LanguageSelect value={locale} onChange={(code) => startTransition(() => setLanguage(load(code)))} />
      {children}
    </IntlProvider>
  )
}
