import { defineCheck } from '../lib/check.js';
import { serializeMessages } from '../lib/locales.js';
import duplicate from './duplicate.js';
import order from './order.js';

export default defineCheck({
  name: 'format',
  scope: 'messages',
  severity: 'warning',
  reason: 'Form alone changes no message. `--fix` writes the usual one.',
  check(subject) {
    const { file, entries } = subject;
    const messages = Object.fromEntries(entries.map(({ key, text }) => [key, text]));
    if (file.document.getText() === serializeMessages(messages)) return [];
    // Where the order is wrong too, or what is there cannot be rewritten, that is reported instead.
    const isReported =
      file.hasByteOrderMark ||
      entries.some(({ kind }) => kind !== 'string') ||
      [duplicate, order].some(({ check }) => check(subject).length > 0);
    if (isReported) return [];
    return [
      {
        at: 0,
        expected: 'two spaces before each key, one line each, a line break at the end',
        found: 'another form',
        fix: 'Run `npm run validate -- --fix`.',
      },
    ];
  },
});
