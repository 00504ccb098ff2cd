import { createServer } from 'node:http'
import { describeImError } from 'im-error-i18n'

/** Stands for a call of the server API, which refuses: the group is full. */
async function addMember() {
  return { ActionStatus: 'FAIL', ErrorCode: 10014, ErrorInfo: 'group is full' }
}

createServer(async (request, response) => {
  const answer = await addMember()
  const { code, message, notice, action } = describeImError(answer, request.headers['accept-language'])
  console.error(`${code} ${action}: ${message}`)
  response.writeHead(answer.ErrorCode === 0 ? 200 : 409, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ code, notice }))
}).listen(process.env.PORT ?? 3000)
