import express from 'express'
import i18next from 'i18next'
import FsBackend from 'i18next-fs-backend'
import { handle, LanguageDetector } from 'i18next-http-middleware'
import { describeImError } from 'im-error-i18n'
import { catalog } from 'im-error-i18n/catalog'
import { imErrorsBackend } from 'im-error-i18n/i18next-backend'
import { imNoticeKeys } from 'im-error-i18n/keys'
import { addMember } from './rest.mjs'

const languages = ['en', 'ko', 'ja', 'zh-CN']

await i18next
  .use(imErrorsBackend(FsBackend))
  .use(LanguageDetector)
  .init({
    supportedLngs: languages,
    preload: languages,
    fallbackLng: 'en',
    backend: { loadPath: 'locales/{{lng}}/{{ns}}.json' },
    detection: { order: ['header'], caches: false },
  })

const app = express()
app.use(handle(i18next))

app.post('/groups/:group/members', async (request, response) => {
  const answer = await addMember(request.params.group)
  if (answer.ErrorCode === 0) return response.json({ text: request.t('added') })
  const { code, action, message } = describeImError(answer, 'en')
  console.error(`${code} ${action}: ${message}`)
  response.status(409).json({ code, action, notice: request.t(imNoticeKeys(answer, catalog)) })
})

app.listen(process.env.PORT ?? 3000)
