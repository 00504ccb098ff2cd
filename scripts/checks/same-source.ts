import { defineCheck, type Finding } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import type { Entry } from '../lib/source-file.js';

export default defineCheck({
  name: 'same-source',
  scope: 'messages',
  severity: 'warning',
  reason: 'The same sentence for two codes should read the same, but a language may have a reason.',
  check({ texts, source }) {
    const found: Finding[] = [];
    const firsts = new Map<string, Entry>();
    for (const [key, entry] of texts) {
      const korean = source.get(key);
      if (korean === undefined || entry.text === '') continue;
      const first = firsts.get(korean);
      if (!first) firsts.set(korean, entry);
      else if (first.text !== entry.text)
        found.push({
          at: entry.offset + 1,
          key,
          expected: `the words of ${first.key}, which has the same Korean text`,
          found: quote(entry.text, 40),
          fix: 'Use one wording for both.',
        });
    }
    return found;
  },
});
