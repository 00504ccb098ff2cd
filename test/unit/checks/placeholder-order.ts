import { type Case, en } from '../../helpers/check.js';

const source = '이미지는 {imageMax, number}MB까지, 파일은 {max, number}MB까지입니다.';

export const cases: readonly Case[] = [
  ['the same', 'Images up to {imageMax, number} MB, files up to {max, number} MB.', { ...en, source }, []],
  [
    'exchanged',
    'Images up to {max, number} MB, files up to {imageMax, number} MB.',
    { ...en, source },
    ['13 placeholder-order: expected imageMax, max in this order; found max, imageMax'],
  ],
  [
    'of different things',
    'Up to {max, number} calls in {seconds, plural, one {# second} other {# seconds}}.',
    { ...en, source: '{seconds, number}초에 {max, number}회까지입니다.' },
    [],
  ],
];
