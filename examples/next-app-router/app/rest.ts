/** Stands for calls of the server API, which refuses. */
export const rest = {
  getGroup: async () => ({ ActionStatus: 'FAIL', ErrorCode: 10010, ErrorInfo: 'group not exist' }),
  addMember: async () => ({ ActionStatus: 'FAIL', ErrorCode: 10014, ErrorInfo: 'group is full' }),
}
