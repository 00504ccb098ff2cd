import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['at the beginning', '  あ', {}, ['0 space: expected single spaces, none at the ends; found "  "']],
  [
    'at the end',
    'あ \u3000',
    {},
    [
      '1 space: expected single spaces, none at the ends; found " 　"',
      '2 character: expected letters and signs that the language uses; found "　" (U+3000)',
    ],
  ],
  [
    'within',
    'あ い  う   え',
    {},
    [
      '3 space: expected single spaces, none at the ends; found "  "',
      '6 space: expected single spaces, none at the ends; found "   "',
    ],
  ],
  [
    'a tab',
    'あ\tい',
    {},
    [
      '1 invisible: expected characters that can be seen; found "<U+0009>"',
      '1 space: expected single spaces, none at the ends; found "<U+0009>"',
    ],
  ],
  ['single ones', 'あ い う', {}, []],
  [
    'lost before a word',
    'Wait {n, plural, one {#minute} other {# minutes}}.',
    { tag: 'en' },
    ['23 space: expected a space between a number and a word; found none'],
  ],
  [
    'none before a word in a language without spaces',
    '{n, number}分待ってください。',
    { source: '{n, number}분 기다리세요.' },
    [],
  ],
];
