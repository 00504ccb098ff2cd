import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import { writingOf } from '../lib/writing.js';

export default defineCheck({
  name: 'ending',
  scope: 'message',
  severity: 'error',
  reason:
    'A text that does not end like a sentence was cut off, and one that ends otherwise stands out beside the rest.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'ユーザーが見つかりま',
  },
  check({ text, tag, source }) {
    const stop = writingOf(tag)?.stop;
    if (stop === undefined || !source?.endsWith('.')) return [];
    const isRight = stop ? text.endsWith(stop) && !text.endsWith(stop.repeat(2)) : /[^.,;:。…-]$/u.test(text);
    if (isRight) return [];
    return [
      {
        at: Math.max(text.length - 1, 0),
        expected: stop ? `${quote(stop)} at the end` : 'no full stop at the end',
        found: quote(text.slice(-1)),
        fix: 'Finish the sentence as the language does.',
      },
    ];
  },
});
