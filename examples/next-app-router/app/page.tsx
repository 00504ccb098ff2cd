import { formatImError } from 'im-error-i18n'
import { Chat } from './chat'
import { getLocale } from './locale'
import { Members } from './members'
import { rest } from './rest'

export default async function Page() {
  const locale = await getLocale()
  const group = await rest.getGroup()
  return (
    <main>
      {group.ErrorCode !== 0 && <h1>{formatImError(group, locale, { audience: 'user' })}</h1>}
      <Chat locale={locale} />
      <Members />
    </main>
  )
}
