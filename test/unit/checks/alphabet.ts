import { type Case, en, ko } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['Japanese and Latin', '漢字ひらカナーé〆々', {}, []],
  [
    'a Cyrillic one',
    'あ\u0430pp',
    {},
    ['1 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
  ],
  [
    'two Greek ones',
    'αあω',
    {},
    [
      '0 alphabet: expected letters of the language or Latin ones; found "α" (U+03B1)',
      '2 alphabet: expected letters of the language or Latin ones; found "ω" (U+03C9)',
    ],
  ],
  [
    'beyond U+FFFF',
    'あ\u{10400}',
    {},
    ['1 alphabet: expected letters of the language or Latin ones; found "𐐀" (U+10400)'],
  ],
  ['kana in Korean', '가漢カ', ko, ['2 alphabet: expected letters of the language or Latin ones; found "カ" (U+30AB)']],
  ['Chinese in Korean', '가漢', { ...ko, tag: 'ko-KR' }, []],
  [
    'kana in Chinese',
    '汉ㄅの',
    { tag: 'zh-Hans' },
    ['2 alphabet: expected letters of the language or Latin ones; found "の" (U+306E)'],
  ],
  [
    'kana in traditional Chinese',
    '漢ㄅの',
    { tag: 'zh-Hant' },
    ['2 alphabet: expected letters of the language or Latin ones; found "の" (U+306E)'],
  ],
  ['Cyrillic in Russian', 'Привет, SDK', { tag: 'ru' }, []],
  [
    'Chinese in Russian',
    'Привет 漢',
    { tag: 'ru' },
    ['7 alphabet: expected letters of the language or Latin ones; found "漢" (U+6F22)'],
  ],
  [
    'Cyrillic in English',
    'He\u0430d',
    en,
    ['2 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
  ],
  [
    'of an unknown language',
    'abc \u0430',
    { tag: 'xxx' },
    ['4 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
  ],
];
