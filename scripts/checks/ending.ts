import { defineCheck } from '../lib/check.js';
import { treeOf } from '../lib/icu.js';
import { invisibleCharacters, quote } from '../lib/problems.js';
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
    if (stop === undefined || !source?.endsWith('.') || !treeOf(text)) return [];
    // `space` and `invisible` report what is behind the end.
    const end = text.replace(invisibleCharacters, '').trimEnd();
    const isRight = stop ? end.endsWith(stop) && !end.endsWith(stop.repeat(2)) : /[^.,;:。…-]$/u.test(end);
    if (isRight) return [];
    return [
      {
        at: Math.max(text.length - 1, 0),
        expected: stop ? `${quote(stop)} at the end` : 'no full stop at the end',
        found: quote(end.slice(-1)),
        fix: 'Finish the sentence as the language does.',
      },
    ];
  },
});
