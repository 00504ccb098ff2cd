'use client'
import { useActionState } from 'react'
import { addMember } from './actions'

export function Members() {
  const [notice, add] = useActionState(addMember, '')
  return (
    <form action={add}>
      <button type="submit">Add member</button>
      <p role="status">{notice}</p>
    </form>
  )
}
