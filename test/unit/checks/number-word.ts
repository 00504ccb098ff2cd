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
  [
    'in brackets',
    'Up to {max, number} (twelve).',
    { ...en, source },
    ['21 number-word: expected a value without a number word beside it; found "twelve"'],
  ],
  [
    'made up',
    'Try again three times.',
    { ...en, source: '다시 시도하세요.' },
    ['10 number-word: expected no number, as in the Korean text; found "three times"'],
  ],
  [
    'made up',
    '十分後に再試行してください。',
    { source: '잠시 후 다시 시도하세요.' },
    ['0 number-word: expected no number, as in the Korean text; found "十分後"'],
  ],
  ['of the Korean text', 'Try again three times.', { ...en, source: '세 번 다시 시도하세요.' }, []],
];
