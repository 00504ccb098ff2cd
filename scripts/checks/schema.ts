import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'schema',
  scope: 'schema',
  severity: 'warning',
  reason: 'Only editors read the schemas, and `--fix` writes them anew.',
  check: ({ isStale }) =>
    isStale
      ? [
          {
            at: 0,
            expected: 'the Korean and English texts as they are now',
            found: 'older ones',
            fix: 'Run `npm run validate -- --fix`.',
          },
        ]
      : [],
});
