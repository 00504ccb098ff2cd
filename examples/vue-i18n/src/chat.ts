/** Stands for `@tencentcloud/chat`: the other person has blocked the sender. */
export const chat = {
  async sendMessage(): Promise<void> {
    throw Object.assign(new Error('message is rejected'), { code: 20007 })
  },
}
