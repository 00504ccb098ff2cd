import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'the first that differs',
    'あか\u3099が',
    {},
    ['1 nfc: expected text in Unicode normalization form C; found decomposed characters'],
  ],
  ['composed', 'あが', {}, []],
];
