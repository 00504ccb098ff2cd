import { type Case, ko, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['as in the Korean text', 'い2.10う12:30え1,000お7', { source: '7 1,000 12:30 2.10' }, []],
  [
    'another',
    'あ2.11',
    { source: '가2.10' },
    ['1 digit: expected the figures 2.10; found 2.11', '0 digit: expected 2.10; found no such figure'],
  ],
  ['where there is none', 'あ12', { source: '가' }, ['1 digit: expected no figure; found 12']],
  ['two where there is one', 'あ7い7', { source: '가7' }, ['1 digit: expected the figures 7; found 7']],
  ['one where there are two', 'あ7', { source: '가7나7' }, ['0 digit: expected 7; found no such figure']],
  [
    'lost where there are several',
    'あ8',
    { source: '가7나9' },
    [
      '1 digit: expected the figures 7, 9; found 8',
      '0 digit: expected 7; found no such figure',
      '0 digit: expected 9; found no such figure',
    ],
  ],
  [
    'across a space',
    'あ1, 2',
    { source: '가1,2' },
    [
      '1 digit: expected the figures 1,2; found 1',
      '4 digit: expected the figures 1,2; found 2',
      '0 digit: expected 1,2; found no such figure',
    ],
  ],
  ['with a mark at the end', 'あ12.', { source: '가12' }, []],
  [
    'of another script',
    'あ１２',
    { source: '가12' },
    ['1 digit: expected the figures 12; found １２', '0 digit: expected 12; found no such figure'],
  ],
  [
    'in a branch',
    '{n, plural, =1 {#い1} other {#}}',
    { source: '{n, number}' },
    ['18 digit: expected no other figures in a plural branch; found 1'],
  ],
  ['in the branch that is compared', '{n, plural, =1 {#} other {#い5}}', { source: '{n, number}5' }, []],
  ['in every branch', '{n, plural, =1 {#い5} other {#い5}}', { source: '{n, number}5' }, []],
  [
    'broken by quotes',
    "あ1'{'2",
    { source: '가1{a}2' },
    [
      '3 foreign-syntax: expected braces around placeholders only; found "{"',
      '0 placeholder: expected {a}; found no such placeholder',
    ],
  ],
  [
    'written otherwise in the tree',
    "あ1''2い1'2",
    { source: '가' },
    [
      '1 digit: expected no figure; found 1',
      '1 digit: expected no figure; found 1',
      '4 digit: expected no figure; found 2',
      '4 digit: expected no figure; found 2',
    ],
  ],
  ['beside a Korean text that does not parse', 'あ5', { source: '{' }, []],
  ['in a notice', 'あ5', { ...notice, source: '가' }, ['1 digit: expected no figure; found 5']],
  [
    'in a Korean notice',
    '가5나12',
    { ...ko, ...notice },
    ['3 digit: expected no figure; found 12', '1 digit: expected no figure; found 5'],
  ],
  [
    'the limit in Korean',
    '가12',
    { ...ko, key: '8001' },
    [
      '0 placeholder: expected {max, number}; found no such placeholder',
      '1 digit: expected the placeholder of the limit; found 12',
    ],
  ],
  [
    'the limit in Korean, beside another figure',
    '{max, number}가13나12',
    { ...ko, key: '8001' },
    [
      '17 digit: expected the placeholder of the limit; found 12',
      '13 particle: expected a counter between placeholder and particle; found "가"',
    ],
  ],
  [
    'the limit in Korean, with a comma',
    '가1,000',
    { ...ko, key: '9507' },
    [
      '0 placeholder: expected {max, number}; found no such placeholder',
      '1 digit: expected the placeholder of the limit; found 1,000',
      '6 remedy: expected what to do, as the action is wait: a request with -세요; found none',
    ],
  ],
  [
    'another in Korean',
    '{max, number}가13',
    { ...ko, key: '8001' },
    ['13 particle: expected a counter between placeholder and particle; found "가"'],
  ],
  [
    'that stand in a name as well',
    '{max5}い5',
    { source: '{max5}7' },
    ['7 digit: expected the figures 7; found 5', '0 digit: expected 7; found no such figure'],
  ],
  [
    'across the beginning of a plural',
    '{a}1{n, plural, other {2#}}',
    { source: '{a}{n, number}' },
    [
      '0 digit: expected no figure; found 12',
      '3 digit: expected no other figures in a plural branch; found 1',
      '23 digit: expected no other figures in a plural branch; found 2',
    ],
  ],
  [
    'across the beginning of a plural in Korean',
    '가1{max, plural, other {2#}}',
    { ...ko, key: '8001' },
    ['0 digit: expected the placeholder of the limit; found 12'],
  ],
  [
    'in a tag',
    '<b>5</b>',
    { source: '<b>5</b>' },
    ['0 markup: expected plain text; found "<b>"', '4 markup: expected plain text; found "</b>"'],
  ],
  [
    'a term of the glossary',
    'あ1対1い',
    { source: '가1:1나', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
    [],
  ],
  [
    'a term twice and another figure',
    'あ1対1い1対1う3',
    { source: '가1:1나', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
    ['9 digit: expected no figure; found 3'],
  ],
  [
    'a term with dots',
    'あ2x0い',
    { source: '가2.0나', glossary: { version: { ko: { use: ['2.0'] }, ja: { use: ['2.0'] } } } },
    [
      '3 digit: expected no figure; found 0',
      '1 digit: expected no figure; found 2',
      '0 term: expected "2.0"; found none of them for 2.0',
    ],
  ],
  [
    'a term of the glossary in a branch',
    '{n, plural, =1 {#い1対1} other {#}}',
    { source: '{n, number}', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
    [],
  ],
  [
    'a term in a decimal',
    'あ1対1.5い3.1対1',
    { source: '가', glossary: { oneToOne: { ja: { use: ['1対1'] } } } },
    [
      '1 digit: expected no figure; found 1',
      '1 digit: expected no figure; found 1',
      '3 digit: expected no figure; found 1.5',
      '7 digit: expected no figure; found 3.1',
    ],
  ],
  [
    'a term of figures only',
    'あ365',
    { source: '가365호', glossary: { year: { ko: { use: ['365호'] }, ja: { use: ['365'] } } } },
    [],
  ],
  [
    'a term between figures',
    'あ11対12',
    { source: '가1나2', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
    [
      '1 digit: expected the figures 1, 2; found 11',
      '4 digit: expected the figures 1, 2; found 12',
      '0 digit: expected 1; found no such figure',
      '0 digit: expected 2; found no such figure',
    ],
  ],
  [
    'terms of several forms',
    'あ1対1い2対2',
    {
      source: '가',
      glossary: { a: { ja: { use: ['1対1', '一対一'] } }, b: { ja: { use: ['2対2'] } }, c: { ko: { use: ['가'] } } },
    },
    [],
  ],
  ...['½', '²', '①', 'Ⅷ'].map(
    (sign): Case => [
      `a number that is no digit: ${sign}`,
      `あ${sign}`,
      { source: '가' },
      [`1 digit: expected no figure; found ${sign}`],
    ],
  ),
  [
    'a term of the Korean glossary in a language without one',
    'Pesan 1:1.',
    { tag: 'id', source: '1:1 메시지', glossary: { oneToOne: { ko: { use: ['1:1'] } } } },
    [],
  ],
];
