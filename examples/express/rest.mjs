import { setTimeout } from 'node:timers/promises'

/**
 * Stands for a call of the server API, which refuses for one group: it is full.
 *
 * @param {string} group
 */
export async function addMember(group) {
  await setTimeout(Math.random() * 20)
  if (group === 'full') return { ActionStatus: 'FAIL', ErrorCode: 10014, ErrorInfo: 'group is full' }
  return { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
}
