import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['a zero-width space', 'あ\u200bい', {}, ['1 invisible: expected characters that can be seen; found "<U+200B>"']],
  [
    'two of them',
    'あ\u200bい\u00ad',
    {},
    [
      '1 invisible: expected characters that can be seen; found "<U+200B>"',
      '3 invisible: expected characters that can be seen; found "<U+00AD>"',
    ],
  ],
  ['isolates in pairs', 'あ\u2066い\u2069\u2067う\u2069\u2068え\u2069', {}, []],
  ['isolates in each other', '\u2066い\u2068う\u2069\u2069', {}, []],
  [
    'an isolate too few',
    'あ\u2066い\u2068う\u2069',
    {},
    ['5 invisible: expected U+2069 after each isolate; found 1 not closed'],
  ],
  [
    'isolates without an end',
    '\u2066い\u2068う',
    {},
    ['3 invisible: expected U+2069 after each isolate; found 2 not closed'],
  ],
  [
    'an end without an isolate',
    'あ\u2069い\u2066う\u2069\u2069',
    {},
    [
      '1 invisible: expected characters that can be seen; found "<U+2069>"',
      '6 invisible: expected characters that can be seen; found "<U+2069>"',
    ],
  ],
  [
    'within isolates',
    '\u2066い\u200bう\u2069',
    {},
    ['2 invisible: expected characters that can be seen; found "<U+200B>"'],
  ],
  [
    'beside the isolates',
    'あ\u2065い\u206aう',
    {},
    [
      '1 invisible: expected characters that can be seen; found "<U+2065>"',
      '3 invisible: expected characters that can be seen; found "<U+206A>"',
    ],
  ],
  ['joiners in Persian', 'می\u200cخواهد\u200d', { tag: 'fa' }, []],
  [
    'another mark in Persian',
    'می\u200b',
    { tag: 'fa' },
    ['2 invisible: expected characters that can be seen; found "<U+200B>"'],
  ],
  [
    'joiners in Japanese',
    'あ\u200cい\u200d',
    {},
    [
      '1 invisible: expected characters that can be seen; found "<U+200C>"',
      '3 invisible: expected characters that can be seen; found "<U+200D>"',
    ],
  ],
  [
    'joiners in a language whose tag only begins so',
    'a\u200cb',
    { tag: 'fat' },
    ['1 invisible: expected characters that can be seen; found "<U+200C>"'],
  ],
  [
    'joiners in a language whose tag only ends so',
    'a\u200cb',
    { tag: 'zh-hi' },
    ['1 invisible: expected characters that can be seen; found "<U+200C>"'],
  ],
];
