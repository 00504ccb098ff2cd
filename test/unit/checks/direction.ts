import { type Case, en } from '../../helpers/check.js';

const roles = {
  glossary: {
    sender: { ko: { use: ['보낸 사람'] }, en: { use: ['sender'] } },
    recipient: { ko: { use: ['받는 사람'] }, en: { use: ['recipient'] } },
  },
  opposites: new Map([
    ['sender', 'recipient'],
    ['recipient', 'sender'],
  ]),
};

export const cases: readonly Case[] = [
  ['the same', 'Join the group.', { ...en, source: '그룹에 가입하세요.' }, []],
  [
    'the contrary',
    'Leave the group.',
    { ...en, source: '그룹에 가입하세요.' },
    ['0 direction: expected the word for "join"; found "Leave", which is "leave"'],
  ],
  [
    'both',
    'Join it before you leave the other.',
    { ...en, source: '먼저 가입하고 나간 뒤 보내기 전에 확인하세요.' },
    [],
  ],
  ['another word', 'Become a member.', { ...en, source: '그룹에 가입하세요.' }, []],
  [
    'download for upload',
    'ダウンロードに失敗しました。',
    { source: '업로드에 실패했습니다.' },
    ['0 direction: expected the word for "upload"; found "ダウンロード", which is "download"'],
  ],
  [
    'shorten for lengthen',
    '请缩短调用间隔。',
    { tag: 'zh-Hans', source: '호출 간격을 늘리세요.' },
    ['1 direction: expected the word for "increase"; found "缩短", which is "decrease"'],
  ],
  [
    'after for before',
    'Check the file after sending.',
    { ...en, source: '보내기 전에 파일을 확인하세요.' },
    ['15 direction: expected the word for "before"; found "after", which is "after"'],
  ],
  [
    'blocked by the other',
    'This person has blocked you.',
    { ...en, source: '차단한 사용자입니다.' },
    ['16 direction: expected the word for "blockedByYou"; found "blocked you", which is "blockedYou"'],
  ],
  ['a new word that means again', 'Actívelo de nuevo.', { tag: 'es', source: '다시 활성화하세요.' }, []],
  [
    'off for on',
    'Deaktivieren Sie den Dienst.',
    { tag: 'de', source: '서비스를 활성화하세요.' },
    ['0 direction: expected the word for "enable"; found "Deaktivieren", which is "disable"'],
  ],
  [
    'off for on, where one word holds the other',
    'Nonaktifkan layanan.',
    { tag: 'id', source: '서비스를 활성화하세요.' },
    ['0 direction: expected the word for "enable"; found "Nonaktifkan", which is "disable"'],
  ],
  [
    'off for on, where one word holds the other',
    'เปิดบริการ',
    { tag: 'th', source: '서비스를 비활성화하세요.' },
    ['0 direction: expected the word for "disable"; found "เปิด", which is "enable"'],
  ],
  ['in a language without a table', 'Ondoka.', { tag: 'sw', source: '그룹에 가입하세요.' }, []],
  [
    'two people exchanged',
    'The recipient blocked the sender.',
    { ...en, ...roles, source: '보낸 사람이 받는 사람을 차단했습니다.' },
    ['4 direction: expected the word for "sender"; found "recipient", which is "recipient"'],
  ],
  [
    'one of two people for the other',
    'Ask the sender to add the sender.',
    { ...en, ...roles, source: '받는 사람에게 보낸 사람을 추가해 달라고 요청하세요.' },
    [
      '8 direction: expected the word for "recipient"; found "sender", which is "sender"',
      '8 term: expected "recipient"; found "sender" instead, the opposite of 받는 사람',
    ],
  ],
  [
    'the same people',
    'The sender blocked the recipient.',
    { ...en, ...roles, source: '보낸 사람이 받는 사람을 차단했습니다.' },
    [],
  ],
  [
    'enough for too much',
    'The file is large enough.',
    { ...en, source: '파일이 너무 큽니다.' },
    ['18 direction: expected the word for "tooMuch"; found "enough", which is "enough"'],
  ],
  [
    'open for close',
    '请打开其他标签页。',
    { tag: 'zh-Hans', source: '다른 탭을 닫으세요.' },
    ['1 direction: expected the word for "close"; found "打开", which is "open"'],
  ],
  ['not allowed for prohibited', 'The request is not allowed.', { ...en, source: '금지된 요청입니다.' }, []],
];
