import { type Case, ko } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['syllables', 'あ오류', {}, ['1 untranslated: expected no Hangul; found "오류"']],
  [
    'a long text',
    `${'오류 '.repeat(25)}오류`,
    {},
    [
      '0 untranslated: expected no Hangul; found "오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 …"',
    ],
  ],
  ['letters', 'あㄱ', {}, ['1 untranslated: expected no Hangul; found "ㄱ"']],
  ['old letters', 'あ\u1100\ua960\ud7b0', {}, ['1 untranslated: expected no Hangul; found "ᄀꥠힰ"']],
  ['in Korean', '오류', ko, []],
];
