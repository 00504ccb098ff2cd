import { Alert } from 'react-native'
import { chat } from './chat'
import { describe } from './errors'

export async function send() {
  try {
    await chat.sendMessage()
  } catch (error) {
    const { message, notice } = describe(error)
    console.log(message)
    Alert.alert(notice)
  }
}
