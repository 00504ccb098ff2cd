import { defineCheck } from '../lib/check.js';
import { longestMessage } from '../lib/icu.js';

const longestNotice = 80;

export default defineCheck({
  name: 'length',
  scope: 'message',
  severity: 'error',
  reason: `No honest message is longer than ${longestMessage} characters, and a notice has to fit into a small box on a phone (${longestNotice}).`,
  check({ text, namespace }) {
    const limit = namespace === 'imNotice' ? longestNotice : longestMessage;
    if (text.length <= limit) return [];
    return [
      { at: limit, expected: `at most ${limit} characters`, found: `${text.length}`, fix: 'Say it in fewer words.' },
    ];
  },
});
