import { Chat } from './chat'

export const metadata = { title: 'Chat', icons: 'data:,' }

export default function Page() {
  return <Chat />
}
