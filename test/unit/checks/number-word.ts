import { type Case, en } from '../../helpers/check.js';

const source = '{max, number}개까지입니다.';

export const cases: readonly Case[] = [
  ['none', 'Up to {max, number}.', { ...en, source }, []],
  [
    'behind',
    'Up to {max, number} hundred.',
    { ...en, source },
    ['20 number-word: expected a value without a number word beside it; found "hundred"'],
  ],
  [
    'before',
    '最多十{max, number}个。',
    { tag: 'zh-Hans', source },
    ['2 number-word: expected a value without a number word beside it; found "十"'],
  ],
  ['elsewhere', 'Up to {max, number} in two parts.', { ...en, source }, []],
  [
    'in another language',
    'Hasta {max, number} mil.',
    { tag: 'es', source },
    ['20 number-word: expected a value without a number word beside it; found "mil"'],
  ],
  ['a word that only begins like one', 'Hasta {max, number} miembros.', { tag: 'es', source }, []],
];
