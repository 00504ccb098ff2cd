import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'of pages and files',
    'あ http://い ftp://う file:///え https://お',
    {},
    [
      '2 link: expected no address; found "http://い"',
      '11 link: expected no address; found "ftp://う"',
      '19 link: expected no address; found "file:///え"',
      '29 link: expected no address; found "https://お"',
    ],
  ],
  [
    'of scripts',
    'あ javascript:alert() vbscript : y() DATA:z',
    {},
    [
      '2 link: expected no address; found "javascript:alert()"',
      '21 link: expected no address; found "vbscript : y()"',
      '36 link: expected no address; found "DATA:z"',
    ],
  ],
  ['none', 'あ metadata:x xhttp://い https:/う data', {}, []],
  ['as in the Korean text', 'あ https://い', { source: '가 https://い' }, []],
  [
    'unlike the Korean text',
    'あ https://い',
    { source: '가 https://う' },
    ['2 link: expected no address; found "https://い"'],
  ],
];
