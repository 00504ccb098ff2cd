/** Stands for `@tencentcloud/chat`, which refuses: the receiver has blocked the sender. */
export const chat = {
  async sendMessage() {
    throw Object.assign(new Error('sendMessage: blocked'), { code: 20007 })
  },
}
