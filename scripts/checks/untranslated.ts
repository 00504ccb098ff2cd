import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const hangul = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/u;

export default defineCheck({
  name: 'untranslated',
  scope: 'message',
  severity: 'error',
  reason: 'A Korean text in the file of another language was forgotten.',
  example: { tag: 'ja', key: '6014', source: '로그인해 주세요.', text: '로그인해 주세요.' },
  check({ text, isSource }) {
    const match = isSource ? null : hangul.exec(text);
    return match
      ? [{ at: match.index, expected: 'no Hangul', found: quote(text.slice(match.index)), fix: 'Translate it.' }]
      : [];
  },
});
