import { type Case, en, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['as in the Korean text', 'SDKAppIDとTo_Account', { source: 'SDKAppID와 To_Account' }, []],
  [
    'in other letters',
    'SdkAppIdい',
    { source: '가 SDKAppID' },
    ['0 identifier: expected SDKAppID; found no such word'],
  ],
  [
    'in a longer word',
    'MySDKAppIDs2',
    { source: 'SDKAppID' },
    ['11 digit: expected no figure; found 2', '0 identifier: expected SDKAppID; found no such word'],
  ],
  [
    'in a longer word that begins with it',
    'groupIDx',
    { source: 'groupID' },
    ['0 identifier: expected groupID; found no such word'],
  ],
  ['with a plural s', 'The userIDs and the groupID', { ...en, source: 'userID groupID' }, []],
  [
    'with a plural s in a longer word',
    'userIDset',
    { ...en, source: 'userID' },
    ['0 identifier: expected userID; found no such word'],
  ],
  ['with dots that mean dots', 'aXb()い', { source: 'a.b()' }, ['0 identifier: expected a.b(); found no such word']],
  ['broken by a placeholder', 'Userい{a}ID', { source: 'User{a}ID' }, []],
  [
    'in the branch that is shown',
    '{n, plural, =1 {#} other {#UserID}}',
    { source: '{n, plural, =1 {#} other {#UserID}}' },
    [],
  ],
  [
    'in another branch only',
    '{n, plural, =1 {#UserID} other {#}}',
    { source: '{n, number}UserID' },
    ['0 identifier: expected UserID; found no such word'],
  ],
  ['in a select', '{a, select, other {UserID}}', { source: '{a, select, other {UserID}}' }, []],
  [
    'in a tag',
    '<b>UserID</b>',
    { source: '<b>UserID</b>' },
    ['0 markup: expected plain text; found "<b>"', '9 markup: expected plain text; found "</b>"'],
  ],
  ['in a notice', 'あ', { ...notice, source: '가 Wi-Fi' }, ['0 identifier: expected Wi-Fi; found no such word']],
  ['beside a Korean text that does not parse', 'あ', { source: 'UserID{' }, []],
  [
    'in a text that does not parse',
    '{',
    { source: 'UserID' },
    ['0 icu-syntax: expected a valid ICU message; found expect argument closing brace'],
  ],
];
