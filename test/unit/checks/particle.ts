import { type Case, ko } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'after a placeholder',
    '가{code}은',
    { ...ko, key: 'unknown' },
    ['7 particle: expected a counter between placeholder and particle; found "은"'],
  ],
  [
    'after two',
    '{code}로 {text}이라고 {api}',
    { ...ko, key: 'support' },
    [
      '6 particle: expected a counter between placeholder and particle; found "로"',
      '14 particle: expected a counter between placeholder and particle; found "이라고"',
    ],
  ],
  ['a word that begins like one', '{code}이상', { ...ko, key: 'unknown' }, []],
  [
    'in another language',
    '{code}은',
    { key: 'unknown', source: '{code}' },
    ['6 untranslated: expected no Hangul; found "은"'],
  ],
];
