import { defineCheck } from '../lib/check.js';
import { codePointOf, quote } from '../lib/problems.js';

const patterns = new Map<string, RegExp>();

/** Matches letters of neither the language's own script nor the Latin one. Hangul is left to `untranslated`. */
function foreignLetters(tag: string): RegExp {
  let pattern = patterns.get(tag);
  if (!pattern) {
    const own = new Intl.Locale(tag).maximize().script ?? 'Latn';
    const chinese = ['Hani', 'Bopo'];
    const several: Record<string, string[]> = {
      Jpan: ['Hani', 'Hira', 'Kana'],
      Kore: ['Hani'],
      Hans: chinese,
      Hant: chinese,
    };
    const scripts = [...(several[own] ?? [own]), 'Latn', 'Hang', 'Zyyy', 'Zinh'];
    pattern = new RegExp(`(?![${scripts.map((name) => `\\p{scx=${name}}`).join('')}])\\p{L}`, 'gu');
    patterns.set(tag, pattern);
  }
  return pattern;
}

export default defineCheck({
  name: 'alphabet',
  scope: 'message',
  severity: 'error',
  reason: 'A letter of a third script is a slip of the keyboard or a look-alike (a Cyrillic а in a Latin word).',
  example: { tag: 'en', key: '6014', source: '로그인해 주세요.', text: 'Log in аgain.' },
  check: ({ text, tag }) =>
    [...text.matchAll(foreignLetters(tag))].map((match) => ({
      at: match.index,
      expected: 'letters of the language or Latin ones',
      found: `${quote(match[0])} (${codePointOf(match[0])})`,
      fix: 'Type the letter that is meant; this one only looks like it.',
    })),
});
