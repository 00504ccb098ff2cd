import { fireEvent, render, screen } from '@testing-library/react'
import { formatImError } from 'im-error-i18n'
import { SendButton } from './SendButton'

const rejected = Object.assign(new Error('message is rejected'), { code: 20007 })

test.each(['en', 'ko', 'zh-CN'])('says in %s why the message was not sent', async (locale) => {
  const send = jest.fn().mockRejectedValue(rejected)
  render(<SendButton locale={locale} send={send} />)
  fireEvent.click(screen.getByRole('button'))
  const toast = await screen.findByRole('alert')
  expect(toast.textContent).toBe(formatImError(rejected, locale, { audience: 'user' }))
})
