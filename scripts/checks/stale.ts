import { hashOf } from '../lib/accepted.js';
import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

export default defineCheck({
  name: 'stale',
  scope: 'messages',
  severity: 'error',
  reason: 'A translation of another Korean text may say the opposite by now.',
  check({ tag, texts, source, accepted }) {
    return [...texts].flatMap(([key, { text, keyOffset }]) => {
      const korean = source.get(key);
      if (korean === undefined || text.trim() === '') return [];
      const hash = Object.hasOwn(accepted, key) ? accepted[key] : undefined;
      if (hash === hashOf(korean)) return [];
      return {
        at: keyOffset,
        key,
        expected: `a translation of the Korean text as it is now, ${quote(korean, 40)}`,
        found: hash === undefined ? 'one that was never accepted' : 'one of an older text',
        fix: `Review it, then run \`npm run locale -- accept ${tag} ${key}\`.`,
      };
    });
  },
});
