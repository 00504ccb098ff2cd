import { defineCheck } from '../lib/check.js';
import { compareKeys } from '../lib/locales.js';

export default defineCheck({
  name: 'order',
  scope: 'messages',
  severity: 'error',
  reason: 'With one order no tool reorders a file, and diffs show what changed.',
  check({ entries }) {
    const seen = new Set<string>();
    for (const [i, { key, keyOffset }] of entries.entries()) {
      const previous = entries[i - 1];
      // Reported once, since one key in the wrong place puts many others out of order. `duplicate` reports a key that
      // is there again.
      if (previous && !seen.has(key) && compareKeys(previous.key, key) > 0)
        return [
          {
            at: keyOffset,
            key,
            expected: `${key} before ${previous.key}`,
            found: 'it after',
            fix: 'Run `npm run validate -- --fix`.',
          },
        ];
      seen.add(key);
    }
    return [];
  },
});
