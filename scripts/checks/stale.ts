import { type AcceptedState, stateOf } from '../lib/accepted.js';
import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const foundBy: Readonly<Record<Exclude<AcceptedState, 'accepted'>, string>> = {
  'never accepted': 'one that was never accepted',
  'Korean changed': 'one of an older Korean text',
  'translation changed': 'one that was changed after it had been accepted',
  'both changed': 'one of an older Korean text, changed after it had been accepted',
};

export default defineCheck({
  name: 'stale',
  scope: 'messages',
  severity: 'error',
  reason:
    'A translation of another Korean text may say the opposite by now, and so may one that nobody has read since.',
  check({ tag, texts, source, accepted }) {
    return [...texts].flatMap(([key, { text, keyOffset }]) => {
      const korean = source.get(key);
      if (korean === undefined || text.trim() === '') return [];
      const state = stateOf(Object.hasOwn(accepted, key) ? accepted[key] : undefined, korean, text);
      if (state === 'accepted') return [];
      return {
        at: keyOffset,
        key,
        expected: `an accepted translation of the Korean text as it is now, ${quote(korean, 40)}`,
        found: foundBy[state],
        fix: `Review it, then run \`npm run locale -- accept ${tag} ${key}\`.`,
      };
    });
  },
});
