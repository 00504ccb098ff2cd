import { type Case, en } from '../../helpers/check.js';

const source = 'UserSig가 만료되었습니다. UserSig를 새로 발급받으세요.';

export const cases: readonly Case[] = [
  ['as often', 'The UserSig has expired. Get a new UserSig.', { ...en, source }, []],
  ['more often', 'The UserSig has expired. Get a UserSig, a new UserSig.', { ...en, source }, []],
  [
    'fewer',
    'The UserSig has expired. Get a new one.',
    { ...en, source },
    ['4 identifier-count: expected UserSig 2 times; found it once'],
  ],
  [
    'a word that is none',
    'Log in.',
    { ...en, source: 'login login', text: 'login' },
    ['0 identifier: expected login; found no such word'],
  ],
  [
    'two of three',
    'userIDとuserIDです',
    { source: 'userID userID userID' },
    ['0 identifier-count: expected userID 3 times; found it 2 times'],
  ],
];
