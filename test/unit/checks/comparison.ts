import { type Case, en } from '../../helpers/check.js';

const most = '{max, number}개 이하로 보내세요.';

export const cases: readonly Case[] = [
  ['the same', 'Send {max, number} or fewer.', { ...en, source: most }, []],
  [
    'turned around',
    'Send {max, number} or more.',
    { ...en, source: most },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
  ['by denial', 'Send no more than {max, number}.', { ...en, source: most }, []],
  [
    'without the denial',
    'Send more than {max, number}.',
    { ...en, source: most },
    ['0 comparison: expected a limit that reads "at most"; found "more than"'],
  ],
  ['without a word for it', 'Send {max, number}.', { ...en, source: most }, []],
  [
    'at most for at least',
    '最多 {max, number} 个。',
    { tag: 'zh-Hans', source: '{max, number}개 이상이어야 합니다.' },
    ['0 comparison: expected a limit that reads "at least"; found "at most"'],
  ],
  [
    'in one sentence of two',
    '送れません。{max, number}個以上にしてください。',
    { source: '보낼 수 없습니다. {max, number}개 이하로 보내세요.' },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
  ['in a sentence without a value', 'At least one is needed.', { ...en, source: '하나 이하로 보내세요.' }, []],
  [
    'both',
    'Send at least one and up to {max, number}.',
    { ...en, source: '하나 이상, {max, number}개 이하로 보내세요.' },
    [],
  ],
  ['within, in German', 'Senden Sie höchstens {max, number}.', { tag: 'de', source: most }, []],
  [
    'at least, in German',
    'Senden Sie mindestens {max, number}.',
    { tag: 'de', source: most },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
  ['by denial, in Turkish', 'En fazla {max, number} tane gönderin.', { tag: 'tr', source: most }, []],
  [
    'at least, in Arabic',
    'أرسل {max, number} على الأقل.',
    { tag: 'ar', source: most },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
  ['in a language without a table', 'Angalau {max, number}.', { tag: 'sw', source: most }, []],
  [
    'in one of two comparisons',
    '画像は{imageMax, number} MB以上、動画は{max, number} MBまでです。',
    { source: '이미지는 {imageMax, number}MB까지, 동영상은 {max, number}MB까지입니다.' },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
  [
    'without a value',
    'Pass at most one field.',
    { ...en, source: '필드를 하나 이상 전달하세요.' },
    ['0 comparison: expected a limit that reads "at least"; found "at most"'],
  ],
  [
    'at least for a rate',
    '每秒至少调用 {max, number} 次。',
    { tag: 'zh-Hans', source: '허용하는 횟수는 초당 {max, number}회입니다.' },
    ['0 comparison: expected a limit that reads "at most"; found "at least"'],
  ],
];
