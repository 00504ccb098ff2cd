import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'stale-answer',
  scope: 'answers',
  severity: 'warning',
  reason: 'An answer without its warning would silence the next one of that kind unread. `--fix` removes it.',
  check: ({ unneeded }) =>
    unneeded.map(({ at, key, check }) => ({
      at,
      key,
      expected: `a warning ${check} of ${key}`,
      found: 'none any more',
      fix: 'Run `npm run validate -- --fix`.',
    })),
});
