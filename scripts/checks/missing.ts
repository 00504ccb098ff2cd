import { defineCheck, type Finding } from '../lib/check.js';
import { compareKeys, sourceTag } from '../lib/locales.js';
import type { Entry } from '../lib/source-file.js';

export default defineCheck({
  name: 'missing',
  scope: 'messages',
  severity: 'error',
  reason: 'The types promise that every key is there.',
  check({ file, entries, expectedKeys, isSource }) {
    const found: Finding[] = [];
    const present = new Set(entries.map(({ key }) => key));
    // Reported where the key belongs.
    let place = 0;
    for (const key of expectedKeys) {
      if (present.has(key)) continue;
      while (place < entries.length && compareKeys((entries[place] as Entry).key, key) < 0) place++;
      found.push({
        at: entries[place]?.keyOffset ?? file.end,
        key,
        expected: `the key ${key} of ${isSource ? 'the catalog' : `locales/${sourceTag}`}`,
        found: 'none',
        fix: `Add "${key}": "…" here.`,
      });
    }
    return found;
  },
});
