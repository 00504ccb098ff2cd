import { imErrorMessages } from 'im-error-i18n/formatjs'
import { zhHans } from 'im-error-i18n/locales/zh-Hans'
import messages from '../lang/zh-CN.json'

export default { ...messages, ...imErrorMessages(zhHans) }
