import { type Case, en, ko } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['Japanese and Latin', '漢字ひらカナーe〆々', {}, []],
  [
    'an accent in Japanese',
    'あé',
    {},
    ['1 character: expected letters and signs that the language uses; found "é" (U+00E9)'],
  ],
  [
    'a Cyrillic one',
    'あ\u0430pp',
    {},
    ['1 character: expected letters and signs that the language uses; found "а" (U+0430)'],
  ],
  [
    'two Greek ones',
    'αあω',
    {},
    [
      '0 character: expected letters and signs that the language uses; found "α" (U+03B1)',
      '2 character: expected letters and signs that the language uses; found "ω" (U+03C9)',
    ],
  ],
  [
    'beyond U+FFFF',
    'あ\u{10400}',
    {},
    ['1 character: expected letters and signs that the language uses; found "𐐀" (U+10400)'],
  ],
  [
    'kana and Chinese in Korean',
    '가漢カ',
    ko,
    [
      '1 character: expected letters and signs that the language uses; found "漢" (U+6F22)',
      '2 character: expected letters and signs that the language uses; found "カ" (U+30AB)',
    ],
  ],
  [
    'Chinese in Korean',
    '가漢',
    { ...ko, tag: 'ko-KR' },
    ['1 character: expected letters and signs that the language uses; found "漢" (U+6F22)'],
  ],
  [
    'kana in Chinese',
    '汉の',
    { tag: 'zh-Hans' },
    ['1 character: expected letters and signs that the language uses; found "の" (U+306E)'],
  ],
  [
    'kana in traditional Chinese',
    '漢の',
    { tag: 'zh-Hant' },
    ['1 character: expected letters and signs that the language uses; found "の" (U+306E)'],
  ],
  ['Cyrillic in Russian', 'Привет, SDK', { tag: 'ru' }, []],
  [
    'Chinese in Russian',
    'Привет 漢',
    { tag: 'ru' },
    ['7 character: expected letters and signs that the language uses; found "漢" (U+6F22)'],
  ],
  [
    'Cyrillic in English',
    'He\u0430d',
    en,
    ['2 character: expected letters and signs that the language uses; found "а" (U+0430)'],
  ],
  [
    'of an unknown language',
    'abc \u0430',
    { tag: 'xxx' },
    ['4 character: expected letters and signs that the language uses; found "а" (U+0430)'],
  ],
];
