import { defineCheck } from '../lib/check.js';
import { longestMessage } from '../lib/icu.js';

/** The most characters that a notice may have. */
export const longestNotice = 80;

export default defineCheck({
  name: 'length',
  scope: 'message',
  severity: 'error',
  reason: `No honest message is longer than ${longestMessage} characters, and a notice has to fit into a small box on a phone (${longestNotice}).`,
  example: {
    tag: 'en',
    namespace: 'imNotice',
    key: 'signIn',
    source: '로그인해 주세요.',
    text: 'Please log in again, since you have not been here for quite a long time and we forgot you.',
  },
  check({ text, namespace }) {
    const limit = namespace === 'imNotice' ? longestNotice : longestMessage;
    if (text.length <= limit) return [];
    return [
      { at: limit, expected: `at most ${limit} characters`, found: `${text.length}`, fix: 'Say it in fewer words.' },
    ];
  },
});
