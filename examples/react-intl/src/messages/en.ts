import { imErrorMessages } from 'im-error-i18n/formatjs'
import { en } from 'im-error-i18n/locales/en'
import messages from '../lang/en.json'

export default { ...messages, ...imErrorMessages(en) }
