import { imErrorMessages } from 'im-error-i18n/formatjs'
import { ko } from 'im-error-i18n/locales/ko'
import messages from '../lang/ko.json'

export default { ...messages, ...imErrorMessages(ko) }
