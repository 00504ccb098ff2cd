import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

// Those with two forms; nothing but a word's end may follow, since {max, number}이상 is no particle.
const particles =
  /\}(은|는|이|가|을|를|과|와|으로|로|으로서|로서|으로써|로써|으로부터|로부터|이나|나|이라|라|이라는|라는|이라고|라고|이란|란|이며|며|이면|면|이고|고|이든|든|예요|이에요)(?![가-힣])/g;

export default defineCheck({
  name: 'particle',
  scope: 'message',
  severity: 'error',
  reason: 'Whether 은 or 는 is right depends on how the value is read aloud, which nobody knows before.',
  example: { tag: 'ko', key: '8001', text: '{max, number}를 넘었습니다.' },
  check: ({ text, isSource }) =>
    [...(isSource ? text.matchAll(particles) : [])].map((match) => ({
      at: match.index + 1,
      expected: 'a counter between placeholder and particle',
      found: quote(match[1] as string),
      fix: 'Put the unit between: {max, number}바이트를.',
    })),
});
