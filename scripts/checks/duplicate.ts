import { defineCheck, type Finding } from '../lib/check.js';
import { positionOf } from '../lib/problems.js';

export default defineCheck({
  name: 'duplicate',
  scope: 'messages',
  severity: 'error',
  reason: 'Every reader keeps only the last one, without a word.',
  check({ file, entries }) {
    const found: Finding[] = [];
    const offsets = new Map<string, number>();
    for (const { key, keyOffset } of entries) {
      const first = offsets.get(key);
      if (first !== undefined)
        found.push({
          at: keyOffset,
          key,
          expected: 'each key once',
          found: `it again; first on line ${positionOf(file.document, first).line}`,
          fix: 'Delete one of the two.',
        });
      offsets.set(key, keyOffset);
    }
    return found;
  },
});
