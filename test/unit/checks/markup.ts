import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'a tag',
    'あ<b>い</b>',
    {},
    ['1 markup: expected plain text; found "<b>"', '5 markup: expected plain text; found "</b>"'],
  ],
  ['within quotes', "あ'<b>'", {}, ['2 markup: expected plain text; found "<b>"']],
  ['of a letter beyond ASCII', 'あ<い>', {}, ['1 markup: expected plain text; found "<い>"']],
  ['a comment', 'あ<!-- い -->', {}, ['1 markup: expected plain text; found "<!-- い -->"']],
  ['an instruction', 'あ<?xml い?>', {}, ['1 markup: expected plain text; found "<?xml い?>"']],
  [
    'not closed',
    'あ<b い',
    {},
    ['1 icu-syntax: expected a valid ICU message; found invalid tag', '1 markup: expected plain text; found "<b い"'],
  ],
  [
    'a long one',
    `あ'<b${' い'.repeat(25)}>'`,
    {},
    ['2 markup: expected plain text; found "<b い い い い い い い い い い い い い い い い い い い い"'],
  ],
  [
    'two on end',
    "あ'<b<i>'",
    {},
    ['2 markup: expected plain text; found "<b"', '4 markup: expected plain text; found "<i>"'],
  ],
  ['less and more', 'あ < い > う <', {}, []],
  [
    'entities by number',
    'あ&#39;&#x1F;い',
    {},
    ['1 markup: expected plain text; found "&#39;"', '6 markup: expected plain text; found "&#x1F;"'],
  ],
  [
    'entities by name',
    'あ&lt;&AMP;&abcdefghijkl;い',
    {},
    [
      '1 markup: expected plain text; found "&lt;"',
      '5 markup: expected plain text; found "&AMP;"',
      '10 markup: expected plain text; found "&abcdefghijkl;"',
    ],
  ],
  ['no entities', 'あ&;&#;&#x;&a;&abcdefghijklm;&lt い&', {}, []],
];
