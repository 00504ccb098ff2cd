import { defineCheck, type Finding } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import type { Entry } from '../lib/source-file.js';

export default defineCheck({
  name: 'same-translation',
  scope: 'messages',
  severity: 'warning',
  reason:
    'One text for two Korean ones may have been pasted over the other; but a language may not tell the two apart.',
  check({ texts, source }) {
    const found: Finding[] = [];
    const firsts = new Map<string, Entry>();
    for (const [key, entry] of texts) {
      if (!source.has(key) || entry.text === '') continue;
      const first = firsts.get(entry.text);
      if (!first) firsts.set(entry.text, entry);
      else if (source.get(first.key) !== source.get(key))
        found.push({
          at: entry.offset + 1,
          key,
          expected: `another text than ${first.key}, whose Korean differs`,
          found: quote(entry.text, 40),
          fix: 'Translate the Korean of this key.',
        });
    }
    return found;
  },
});
