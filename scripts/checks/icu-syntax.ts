import { defineCheck } from '../lib/check.js';
import { tryParse } from '../lib/icu.js';

export default defineCheck({
  name: 'icu-syntax',
  scope: 'message',
  severity: 'error',
  reason: 'A message that does not parse breaks the build, or FormatJS in the app.',
  example: {
    tag: 'ja',
    key: '8001',
    source: '최대 {max, number}개입니다.',
    text: '最大{max, number個です。',
  },
  check({ text }) {
    const result = tryParse(text);
    if ('tree' in result) return [];
    const error = result.error as Error & { location?: { start: { offset: number } } };
    return [
      {
        at: error.location?.start.offset ?? 0,
        expected: 'a valid ICU message',
        found: error.message.replace(/_/g, ' ').toLowerCase(),
        fix: 'Check that each { has its } and each plural its other {…}.',
      },
    ];
  },
});
