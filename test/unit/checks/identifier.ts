import { type Case, en, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['as in the Korean text', 'SDKAppIDとTo_Account', { source: 'SDKAppID와 To_Account' }, []],
  ['in other letters', 'SdkAppIdい', { source: '가 SDKAppID' }, ['0 identifier: expected SDKAppID; found SdkAppId']],
  [
    'in a longer word',
    'MySDKAppIDs2',
    { source: 'SDKAppID' },
    [
      '11 digit: expected no figure; found 2',
      '0 identifier: expected SDKAppID; found no such word',
      '0 identifier: expected only names that the Korean text has; found MySDKAppIDs2',
    ],
  ],
  [
    'in a longer word that begins with it',
    'groupIDx',
    { source: 'groupID' },
    [
      '0 identifier: expected groupID; found no such word',
      '0 identifier: expected only names that the Korean text has; found groupIDx',
    ],
  ],
  ['with a plural s', 'The userIDs and the groupID', { ...en, source: 'userID groupID' }, []],
  [
    'with a plural s in a longer word',
    'userIDset',
    { ...en, source: 'userID' },
    [
      '0 identifier: expected userID; found no such word',
      '0 identifier: expected only names that the Korean text has; found userIDset',
    ],
  ],
  [
    'with dots that mean dots',
    'aXb()い',
    { source: 'a.b()' },
    [
      '0 identifier: expected a.b(); found no such word',
      '0 identifier: expected only names that the Korean text has; found aXb()',
    ],
  ],
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
  [
    'one of several in other letters',
    'The UserSig has expired. Get a new userSig.',
    { ...en, source: 'UserSig가 만료되었습니다. UserSig를 새로 발급받으세요.' },
    ['35 identifier: expected UserSig; found userSig'],
  ],
  [
    'one without its underscore',
    'ToAccountを確認',
    { source: 'To_Account를 확인' },
    [
      '0 identifier: expected To_Account; found no such word',
      '0 identifier: expected only names that the Korean text has; found ToAccount',
    ],
  ],
  [
    'one too many',
    'Call login() now.',
    { ...en, source: '지금 부르세요.' },
    ['5 identifier: expected only names that the Korean text has; found login()'],
  ],
  [
    'with a word of the language joined to it',
    'Der UserSig-Wert der UserIDs.',
    { tag: 'de', source: 'UserID의 UserSig 값입니다.' },
    [],
  ],
  [
    'a part of a longer one',
    'joinGroupで参加',
    { source: 'TIM.joinGroup으로 가입' },
    ['0 identifier: expected TIM.joinGroup; found no such word'],
  ],
  [
    'a range with another dash',
    '0x20–0x7e',
    { source: '0x20-0x7e' },
    ['0 identifier: expected 0x20-0x7e; found no such word'],
  ],
  ['a unit behind a value', '{max, number} Ko', { tag: 'fr', source: '{max, number}KB' }, []],
  [
    'without its hyphen',
    'UTF8でエンコードし、UTF-8で送ってください。',
    { source: 'UTF-8로 인코딩하고 UTF-8로 보내세요.' },
    ['0 identifier: expected UTF-8; found UTF8'],
  ],
  [
    'with a plural where there is none',
    'SDKAppIDsを確認してください。',
    { source: 'SDKAppID를 확인하세요.' },
    ['0 identifier: expected only names that the Korean text has; found SDKAppIDs'],
  ],
  [
    'a word that is added in brackets, as a German noun',
    'Der Webhook fehlt.',
    { tag: 'de', source: '웹훅(webhook)이 없습니다.' },
    [],
  ],
  ['the product by either name', 'L’SDK Chat', { tag: 'fr', source: 'IM SDK' }, []],
];
