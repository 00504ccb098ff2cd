import { defineCheck } from '../lib/check.js';
import { matchesOf, proseOf } from '../lib/prose.js';

const cjk = '\\p{sc=Han}ぁ-ヺー';

/** Marks that stand wrong, with what is right; the placeholder counts as a word. */
const rules: readonly (readonly [languages: RegExp, pattern: RegExp, expected: string])[] = [
  [/./, /([,;:،。、，；：।])\s?[,;:.،。、，；：।]|\.{2,}|\.\s\.|\?{2,}/gu, 'one mark'],
  [/./, /(?<!\p{L})''|''(?!\p{L})|([“”«»「」『』])\1/gu, 'one quotation mark'],
  [/^(?:ja|zh|ko|th)\b/, /''/gu, 'no straight quotation mark'],
  [/^ja\b/, /(?<=[ァ-ヺー])(?:[-‐–—―]|一(?=[ァ-ヺをがはにのへでともや]))/gu, 'the long vowel mark ー'],
  [
    /^(?:ja|zh)\b/,
    new RegExp(`(?<=[${cjk}])[()]|\\((?=[${cjk}])|(?<!\\()\\)(?=[${cjk}])`, 'gu'),
    'full-width brackets',
  ],
  [/^ko\b/, /(?<=[가-힣])[.](?=[가-힣])/gu, 'a space behind the mark'],
  [/^(?:ar|hi)\b/, /(?<=[\p{sc=Arab}\p{sc=Deva}])[.।](?=\p{L})/gu, 'a space behind the mark'],
  [/^(?!fr\b)/, / [,.;:!?،؛؟।](?!\w)|\( | \)/gu, 'no space before the mark'],
  [/^fr\b/, / [,.;:!?](?!\w)| »|« /gu, 'U+202F before ; ! ? and U+00A0 before : and inside « »'],
  [/^(?:ja|zh)\b/, new RegExp(`(?<=[${cjk}])[,;:!?.](?!\\w)|[,;:!?](?=[${cjk}])`, 'gu'), 'a full-width mark'],
  [
    /^(?:ja|zh)\b/,
    /\s(?=[、。，；：（）「」])|(?<=[、。，；：（）「」])\s(?!\s*$)/gu,
    'no space beside a full-width mark',
  ],
  [
    /^(?!ja\b|zh\b|th\b)/,
    /(?<=[\p{L}\ufffc])[,;،؛](?=\p{L})|(?<=\p{Ll}{2})[.](?=\p{Lu}\p{Ll}+ )/gu,
    'a space behind the mark',
  ],
];

export default defineCheck({
  name: 'punctuation',
  scope: 'message',
  severity: 'error',
  reason: 'Doubled marks, and marks of another width, are what cutting and pasting leaves.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'ユーザーが、、見つかりません。',
  },
  check: ({ text, tag }) =>
    rules.flatMap(([languages, pattern, expected]) =>
      languages.test(tag) ? matchesOf(proseOf(text), pattern, expected, 'Set the marks as the language does.') : [],
    ),
});
