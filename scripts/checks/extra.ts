import { defineCheck } from '../lib/check.js';
import { sourceTag } from '../lib/locales.js';

export default defineCheck({
  name: 'extra',
  scope: 'messages',
  severity: 'error',
  reason: 'A key that nobody looks up is a misspelling of one that somebody does.',
  check({ entries, expectedKeys, isSource }) {
    const expected = new Set(expectedKeys);
    // Of a key that is there twice the last one, as every reader takes it.
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    return [...byKey.values()]
      .filter(({ key }) => !expected.has(key))
      .map(({ key, keyOffset }) => ({
        at: keyOffset,
        key,
        expected: `only keys of ${isSource ? 'src/catalog.ts' : `locales/${sourceTag}`}`,
        found: key,
        fix: 'Correct the key or delete the line.',
      }));
  },
});
