/** Stands for `@tencentcloud/chat`: the other person has blocked the sender. */
export const chat = {
  async sendMessage(): Promise<void> {
    throw Object.assign(new Error('the sender is in the blacklist'), { code: 20007 })
  },
}
