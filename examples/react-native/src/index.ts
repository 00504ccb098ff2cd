import { Alert } from 'react-native'
import { noticeOf } from './i18n'
import { send } from './send'

send().then(() => Alert.alert(noticeOf({ code: 20007 })))
