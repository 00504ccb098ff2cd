import { alignmentOf } from '../lib/alignment.js';
import { defineCheck } from '../lib/check.js';
import { comparisonsOf } from '../lib/lengths.js';

// With fewer texts there is too little to learn from.
const fewestTexts = 50;

export default defineCheck({
  name: 'swap',
  scope: 'messages',
  severity: 'warning',
  reason:
    'Two neighbours that were exchanged are fine texts each, but of the wrong code. Only their words can tell, so a person should look.',
  check(subject) {
    const compared = comparisonsOf(subject);
    if (compared.length < fewestTexts) return [];
    const compare = alignmentOf(compared.map(({ korean, entry }) => [korean, entry.text]));
    return compared.slice(1).flatMap(({ entry }, i) => {
      const { asIs, exchanged } = compare(i, i + 1);
      if (exchanged < 1.2 * asIs || exchanged - asIs < 0.5) return [];
      const before = compared[i]?.entry.key;
      return {
        at: entry.offset + 1,
        key: entry.key,
        expected: 'words for the Korean of this key',
        found: `words that fit ${before} better`,
        fix: `Compare both with the Korean: this text and that of ${before} may have been exchanged.`,
      };
    });
  },
});
