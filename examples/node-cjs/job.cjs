const { describeImError, isImErrorCode, supportImError, t } = require('im-error-i18n')

/** Stands for a call of the server API, which answers as an overloaded server does. */
async function sendToAll() {
  return { ActionStatus: 'FAIL', ErrorCode: 60007, ErrorInfo: 'rate limit' }
}

async function main() {
  const answer = await sendToAll()
  if (answer.ErrorCode === 0) return
  const { action, message, docs } = describeImError(answer, 'en')
  console.log(`${action}: ${message} ${docs}`)
  console.log(supportImError(answer, 'en', { api: 'sendToAll' }))
}

// Codes are typed: a wrong one does not compile.
console.log(t(70001, 'ko'))
console.log(isImErrorCode(62060))
main()
