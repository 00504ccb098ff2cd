import { type Case, en } from '../../helpers/check.js';

const people = '{max, number}명까지 추가하세요.';
const things = '{max, number}개까지 만들 수 있습니다.';

export const cases: readonly Case[] = [
  ['the same', 'Add up to {max, plural, one {# user} other {# users}}.', { ...en, source: people }, []],
  [
    'groups for people',
    'Add up to {max, plural, one {# group} other {# groups}}.',
    { ...en, source: people },
    ['10 counter: expected people to be counted, as with "명"; found "group"'],
  ],
  [
    'people for things',
    '{max, number}人まで作成できます。',
    { source: things },
    ['0 counter: expected things to be counted, as with "개"; found "人"'],
  ],
  [
    'groups for people in a language with spaces',
    'Tambahkan paling banyak {max, number} grup.',
    { tag: 'id', source: people },
    ['24 counter: expected people to be counted, as with "명"; found "grup"'],
  ],
  ['a list of people', 'Up to {max, number} friend lists.', { ...en, source: things }, []],
  ['accounts, which are either', '最多可创建 {max, number} 个账号。', { tag: 'zh-Hans', source: things }, []],
  ['in a language without a table', 'Hadi {max, number}.', { tag: 'sw', source: people }, []],
];
