import { type Case, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['1500 characters', 'あ'.repeat(1500), {}, []],
  [
    '1500 characters, the last one a space',
    `${'あ'.repeat(1499)} `,
    {},
    ['1499 space: expected single spaces, none at the ends; found " "'],
  ],
  ['1501 characters', 'あ'.repeat(1501), {}, ['1500 length: expected at most 1500 characters; found 1501']],
  ['a notice of 80', 'あ'.repeat(80), notice, []],
  ['a notice of 81', 'あ'.repeat(81), notice, ['80 length: expected at most 80 characters; found 81']],
  ['a notice of 1501', 'あ'.repeat(1501), notice, ['80 length: expected at most 80 characters; found 1501']],
];
