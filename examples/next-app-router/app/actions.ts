'use server'
import { describeImError } from 'im-error-i18n'
import { getLocale } from './locale'
import { rest } from './rest'

export async function addMember() {
  const { message, notice } = describeImError(await rest.addMember(), await getLocale())
  console.error(message)
  return notice
}
