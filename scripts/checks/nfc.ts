import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'nfc',
  scope: 'message',
  severity: 'error',
  reason: 'Two ways to write one character compare as different. `--fix` writes the usual one.',
  example: { tag: 'ja', key: '6014', source: '로그인해 주세요.', text: 'ロク\u3099インしてください。' },
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
