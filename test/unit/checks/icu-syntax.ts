import { type Case, en } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['a brace alone', 'あ{', {}, ['1 icu-syntax: expected a valid ICU message; found expect argument closing brace']],
  [
    'a name and no comma',
    'あ{max number}',
    {},
    ['1 icu-syntax: expected a valid ICU message; found malformed argument'],
  ],
  ['no name', 'あ{}', {}, ['1 icu-syntax: expected a valid ICU message; found empty argument']],
  [
    'a plural without other',
    'Up to {max, plural, one {# day}}.',
    en,
    ['31 icu-syntax: expected a valid ICU message; found missing other clause'],
  ],
  [
    'a closing tag alone',
    'あ</b>',
    {},
    [
      '1 icu-syntax: expected a valid ICU message; found unmatched closing tag',
      '1 markup: expected plain text; found "</b>"',
    ],
  ],
  ['an apostrophe as ICU writes it', "It''s full.", en, []],
  ['an apostrophe escaped twice', "It''''s full.", en, ["2 icu-syntax: expected single quotes; found ''"]],
  ['quotes escaped by a table', 'It is ""full"".', en, ['6 icu-syntax: expected single quotes; found ""']],
];
