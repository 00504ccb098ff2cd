import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'nfc',
  scope: 'message',
  severity: 'error',
  reason: 'Two ways to write one character compare as different. `--fix` writes the usual one.',
  check({ text }) {
    const normal = text.normalize('NFC');
    if (normal === text) return [];
    let at = 0;
    while (text[at] === normal[at]) at++;
    return [
      {
        at,
        expected: 'text in Unicode normalization form C',
        found: 'decomposed characters',
        fix: 'Run `npm run validate -- --fix`.',
      },
    ];
  },
});
