import { defineCheck } from '../lib/check.js';
import { readingOf, tryParse } from '../lib/icu.js';

export default defineCheck({
  name: 'icu-syntax',
  scope: 'message',
  severity: 'error',
  reason: 'A message that does not parse breaks the build, or FormatJS in the app.',
  example: { tag: 'en', key: '1001', source: '{max, number}개까지입니다.', text: 'Up to {max, number.' },
  check({ text, source }) {
    const result = tryParse(text);
    if ('tree' in result) {
      // Twice an apostrophe is one in ICU, so those that are still two were escaped once too often.
      const doubled = /''|""/.exec(readingOf(result.tree))?.[0];
      return doubled === undefined || source?.includes(doubled)
        ? []
        : [
            {
              at: Math.max(text.indexOf(doubled), 0),
              expected: 'single quotes',
              found: doubled,
              fix: 'Write one: the tool that exported the file escaped it.',
            },
          ];
    }
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
