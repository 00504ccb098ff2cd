import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['traditional in simplified', '错錯', { tag: 'zh-Hans' }, ['1 script: expected simplified characters; found 錯']],
  [
    'traditional behind an emoji',
    '😀错錯',
    { tag: 'zh' },
    [
      '0 character: expected letters and signs that the language uses; found "😀" (U+1F600)',
      '3 script: expected simplified characters; found 錯',
    ],
  ],
  ['simplified in traditional', '錯错', { tag: 'zh-Hant' }, ['1 script: expected traditional characters; found 错']],
  ['simplified in Taiwan', '错', { tag: 'zh-TW' }, ['0 script: expected traditional characters; found 错']],
  ['simplified in Hong Kong', '错', { tag: 'zh-HK' }, ['0 script: expected traditional characters; found 错']],
  ['simplified in Macao', '错', { tag: 'zh-MO' }, ['0 script: expected traditional characters; found 错']],
  ['of both kinds', '平台批准干擾游標占用', { tag: 'zh-Hant' }, []],
  [
    'simplified, that are traditional in rare words only',
    '由于',
    { tag: 'zh-Hant' },
    ['1 script: expected traditional characters; found 于'],
  ],
  [
    'traditional, that are simplified in rare words only',
    '由於',
    { tag: 'zh-Hans' },
    ['1 script: expected simplified characters; found 於'],
  ],
  ['in Japanese', '錯', {}, []],
  [
    'in a language whose tag only ends so',
    '错錯',
    { tag: 'ii-zh' },
    [
      '0 character: expected letters and signs that the language uses; found "错" (U+9519)',
      '1 character: expected letters and signs that the language uses; found "錯" (U+932F)',
    ],
  ],
  ['old in Japanese', '発發', {}, ['1 script: expected new characters; found 發']],
];
