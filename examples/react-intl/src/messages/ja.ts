import { imErrorMessages } from 'im-error-i18n/formatjs'
import { ja } from 'im-error-i18n/locales/ja'
import messages from '../lang/ja.json'

export default { ...messages, ...imErrorMessages(ja) }
