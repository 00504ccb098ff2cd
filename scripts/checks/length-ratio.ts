import { defineCheck } from '../lib/check.js';
import { comparisonsOf } from '../lib/lengths.js';

// In a file of four languages the shortest honest text is 0.5 and the longest 1.8 times as long as usual.
const least = 0.4;
const most = 2.2;

export default defineCheck({
  name: 'length-ratio',
  scope: 'messages',
  severity: 'error',
  reason: 'A text far shorter than the Korean lost something, and one far longer says something else.',
  check: (subject) =>
    comparisonsOf(subject).flatMap(({ entry, length }) => {
      if (length === undefined || (length >= least && length <= most)) return [];
      return {
        at: entry.offset + 1,
        key: entry.key,
        expected: 'about as many words as the Korean',
        found: `a text ${length < 1 ? 'far shorter' : 'far longer'} than others of this language`,
        fix: 'Compare it with the Korean: something is missing, or does not belong there.',
      };
    }),
});
