import { type Case, en } from '../../helpers/check.js';

const days = '파일은 {days, number}일 동안 보관됩니다.';
const bytes = '{max, number}바이트 이하로 줄이세요.';

export const cases: readonly Case[] = [
  ['the same', 'Kept for {days, plural, one {# day} other {# days}}.', { ...en, source: days }, []],
  [
    'another',
    'Kept for {days, plural, one {# hour} other {# hours}}.',
    { ...en, source: days },
    ['9 unit: expected {days} in the unit day; found "hour"'],
  ],
  [
    'another in one branch',
    'Kept for {days, plural, one {# day} other {# hours}}.',
    { ...en, source: days },
    ['9 unit: expected {days} in the unit day; found "hours"'],
  ],
  ['the same, after other words', 'Up to {days, number} full days.', { ...en, source: days }, []],
  ['none', 'Kept for {days, number}.', { ...en, source: days }, ['9 unit: expected the unit day; found no such word']],
  [
    'characters for bytes',
    '{max, number}文字以下に減らしてください。',
    { source: bytes },
    ['0 unit: expected {max} in the unit byte; found "文字"'],
  ],
  [
    'MB for KB',
    '请缩减到 {max, number} MB 以内。',
    { tag: 'zh-Hans', source: '{max, number}KB 이하로 줄이세요.' },
    ['5 unit: expected {max} in the unit KB; found "MB"'],
  ],
  [
    'one where the Korean text counts things',
    'Up to {max, number} MB.',
    { ...en, source: '{max, number}개까지입니다.' },
    ['6 unit: expected no unit of measure behind {max}; found "MB"'],
  ],
  [
    'per minute for per second',
    'Up to {max, number} per minute.',
    { ...en, source: '초당 {max, number}회까지입니다.' },
    ['0 unit: expected the unit second; found no such word'],
  ],
  [
    'per second where it stands elsewhere',
    '毎秒{max, number}回までです。',
    { source: '초당 {max, number}회까지입니다.' },
    [],
  ],
  ['a word for "per day"', 'Up to {max, number} daily.', { ...en, source: '하루에 {max, number}회까지입니다.' }, []],
  ['behind a figure', 'A 0-byte file.', { ...en, source: '0바이트인 파일입니다.' }, []],
  [
    'another behind a figure',
    'A 0 KB file.',
    { ...en, source: '0바이트인 파일입니다.' },
    ['0 unit: expected the unit byte; found no such word'],
  ],
  ['in letters of its own', '{max, number} Mo au maximum.', { tag: 'fr', source: '{max, number}MB 이하입니다.' }, []],
  ['in letters of its own', 'До {max, number} КБ.', { tag: 'ru', source: '{max, number}KB까지입니다.' }, []],
  [
    'kilobytes for megabytes',
    'До {max, number} КБ.',
    { tag: 'ru', source: '{max, number}MB까지입니다.' },
    ['3 unit: expected {max} in the unit MB; found "КБ"'],
  ],
  [
    'by the form of the noun',
    'خلال {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}.',
    { tag: 'ar', source: '{hours, number}시간 안에 보내세요.' },
    [],
  ],
  [
    'that contains another',
    'ภายใน {seconds, number} วินาที',
    { tag: 'th', source: '{seconds, number}초 안에 보내세요.' },
    [],
  ],
  [
    'a second that is an hour',
    'Dalam {seconds, number} jam.',
    { tag: 'ms', source: '{seconds, number}초 안에 보내세요.' },
    ['6 unit: expected {seconds} in the unit second; found "jam"'],
  ],
  [
    'a word that looks like a unit',
    'Höchstens {max, number} Tags.',
    { tag: 'de', source: '태그는 {max, number}개까지입니다.' },
    [],
  ],
  ['in a language without a table', '{max, number} dni', { tag: 'sw', source: '{max, number}바이트' }, []],
  [
    'a value far from its unit',
    '{seconds, number}グループ属性を取得するAPIの呼び出しは秒間に{max, number}回までです。',
    { source: '그룹 호출은 {seconds, number}초에 {max, number}회까지입니다.' },
    ['0 unit: expected the unit second; found no such word'],
  ],
];
