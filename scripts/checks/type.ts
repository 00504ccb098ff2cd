import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'type',
  scope: 'messages',
  severity: 'error',
  reason: 'A number or an object is no message.',
  check: ({ entries }) =>
    entries
      .filter(({ kind }) => kind !== 'string')
      .map(({ key, kind, offset }) => ({
        at: offset,
        key,
        expected: 'a text in quotes',
        found: kind,
        fix: 'Write the message as a string.',
      })),
});
