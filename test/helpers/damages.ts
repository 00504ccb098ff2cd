/** Ways to break a locale file, one at a time, each with the place and the check that must be told. */
import { acceptAsIs, read, withMessage, write } from './files.js';

export interface Damage {
  readonly name: string;
  /** Below `locales/`; `ja/imError.json` where nothing is said. */
  readonly file?: string;
  readonly key?: string;
  /** Changes the message of `key`. The place is then looked for from there on. */
  readonly message?: (text: string) => string;
  /** Changes the file's raw text, or its bytes. */
  readonly raw?: (raw: string) => string | Uint8Array;
  readonly check: string;
  /** What stands at the reported place; without it the beginning of the message, or of the file. */
  readonly at?: string;
  readonly from?: 'last';
  /** How far behind the beginning of `at`. */
  readonly plus?: number;
  readonly severity?: 'warning';
  /** Other checks that rightly speak up too. */
  readonly also?: readonly string[];
  /** What the line says. */
  readonly says?: RegExp;
  /** Run through the command line as well. */
  readonly cli?: true;
}

export const replace = (what: string | RegExp, by: string) => (text: string) => text.replace(what, () => by);
export const append = (what: string) => (text: string) => text + what;
export const english = 'en/imError.json';
export const korean = 'ko/imError.json';
export const notice = 'ja/imNotice.json';
export const days = (branches: string) => replace(/\{days, plural, .*\}\}/, `{days, plural, ${branches}}`);
const nested = (depth: number): string => (depth === 0 ? '#' : `{max, plural, other {${nested(depth - 1)}}}`);
const insert = (before: string, line: string) => (raw: string) =>
  raw.replace(`  "${before}"`, () => `${line}\n  "${before}"`);
export const file: readonly Damage[] = [
  { name: 'a comma lost', raw: replace('",\n  "1002"', '"\n  "1002"'), check: 'json', at: '"1002"', cli: true },
  {
    name: 'a quote lost',
    raw: replace('"1003": "', '"1003": '),
    check: 'json',
    at: 'システムエラーが発生しました。もう一度確認してください。"',
  },
  { name: 'a comma after the last', raw: replace('"\n}', '",\n}'), check: 'json', at: '}', from: 'last' },
  { name: 'a comment', raw: insert('1002', '// why'), check: 'json', at: '// why' },
  { name: 'a conflict of Git', raw: insert('1002', '<<<<<<< HEAD'), check: 'json', at: '<<<<<<<' },
  {
    name: 'a text that ends the line',
    raw: replace('発生しました。もう', '発生しま\nした。もう'),
    check: 'json',
    at: '"システムエラーが発生しま\n',
  },
  { name: 'an unknown escape', raw: replace('"システム', '"\\x41システム'), check: 'json', at: '"\\x41' },
  { name: 'an empty file', raw: () => '', check: 'json' },
  { name: 'an array', raw: () => '[]\n', check: 'json' },
  { name: 'brackets by the thousand', raw: () => '['.repeat(100_000), check: 'json', says: /too deeply/ },
  { name: 'half a file', raw: (raw) => raw.slice(0, raw.indexOf('"2001"')), check: 'json', at: '"2000"', plus: 100 },
  { name: 'a byte order mark', raw: (raw) => `\ufeff${raw}`, check: 'bom', cli: true },
  {
    name: 'another encoding',
    raw: (raw) => {
      const [before, after] = raw.split('"1002"', 2) as [string, string];
      return Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(`"1002"${after}`)]);
    },
    check: 'encoding',
    at: '\ufffd',
    cli: true,
  },
  { name: 'other indentation', raw: replace('  "1002"', '\t"1002"'), check: 'format', severity: 'warning', cli: true },
  { name: 'no line break at the end', raw: (raw) => raw.trimEnd(), check: 'format', severity: 'warning' },
  { name: 'line breaks of Windows', raw: (raw) => raw.replaceAll('\n', '\r\n'), check: 'format', severity: 'warning' },
];

export const keys: readonly Damage[] = [
  {
    name: 'a duplicate key',
    key: '1002',
    raw: insert('1002', '  "1002": "別の文です。",'),
    check: 'duplicate',
    at: '"1002"',
    from: 'last',
    says: /first on line \d+\. Delete/,
    cli: true,
  },
  {
    name: 'a wrong order',
    key: '1001',
    raw: (raw) => raw.replace(/( {2}"1001".*\n)(.*\n)/, '$2$1'),
    check: 'order',
    at: '"1001"',
  },
  { name: 'a missing key', key: '1002', raw: replace(/ {2}"1002".*\n/, ''), check: 'missing', at: '"1003"', cli: true },
  {
    name: 'the last key missing',
    key: 'unspecified',
    raw: replace(/,\n[^\n]*\n\}/, '\n}'),
    check: 'missing',
    at: '}',
    from: 'last',
  },
  {
    name: 'a missing notice',
    file: notice,
    key: 'alreadyFriends',
    raw: replace(/ {2}"alreadyFriends".*\n/, ''),
    check: 'missing',
    at: '"alreadyHandled"',
  },
  {
    name: 'a missing key in Korean',
    file: korean,
    key: '1002',
    raw: replace(/ {2}"1002".*\n/, ''),
    check: 'missing',
    at: '"1003"',
    says: /of the catalog/,
  },
  {
    name: 'an extra key',
    key: '62060',
    raw: insert('70001', '  "62060": "別の文です。",'),
    check: 'extra',
    at: '"62060"',
  },
  // Each in its place: capitals, then `_`, then small letters.
  ...[
    ['__proto__', 'support'],
    ['constructor', 'support'],
    ['toString', 'unknown'],
    ['hasOwnProperty', 'support'],
  ].map(
    ([key = '', before = '']): Damage => ({
      name: `the prototype key ${key}`,
      key,
      raw: insert(before, `  "${key}": "別の文です。",`),
      check: 'extra',
      at: `"${key}"`,
    }),
  ),
  {
    name: 'a key with characters that one cannot see',
    key: 'a\u001b[2J\n\u202e',
    raw: insert('support', '  "a\\u001b[2J\\n\u202e": "別の文です。",'),
    check: 'extra',
    at: '"a\\u001b',
    says: /^[^\n\u001b\u202e]*a<U\+001B>\[2J<U\+000A><U\+202E>[^\n\u001b\u202e]*$/,
  },
  { name: 'a number for a text', key: '1003', raw: replace(/(?<="1003": )".*"/, '12'), check: 'type', at: '12,\n' },
  {
    name: 'an object for a text',
    key: '1003',
    raw: replace(/(?<="1003": )".*"/, '{ "a": "b" }'),
    check: 'type',
    at: '{ "a"',
  },
];

export const texts: readonly Damage[] = [
  { name: 'an empty text', key: '1003', message: () => '', check: 'empty' },
  { name: 'a blank text', key: '1003', message: () => ' \u3000', check: 'empty' },
  {
    name: 'a brace lost',
    key: '8001',
    message: replace('number}', 'number'),
    check: 'icu-syntax',
    at: '{max',
  },
  { name: 'a brace too many', key: '1003', message: append('{'), check: 'icu-syntax', at: '{' },
  {
    name: 'a plural without other',
    file: english,
    key: '6009',
    message: days('one {# day}'),
    check: 'icu-syntax',
    at: '}.',
  },

  {
    name: 'a placeholder renamed',
    key: '8001',
    message: replace('{max', '{most'),
    check: 'placeholder',
    at: '{most',
    also: ['placeholder'],
    cli: true,
  },
  {
    name: 'a number as text',
    key: '8001',
    message: replace('{max, number}', '{max}'),
    check: 'placeholder',
    at: '{max}',
    says: /\{max, number\}; found \{max\} as argument/,
  },
  {
    name: 'a text as number',
    key: 'unknown',
    message: replace('{code}', '{code, number}'),
    check: 'placeholder',
    at: '{code,',
  },
  {
    name: 'a text as select',
    key: 'unknown',
    message: replace('{code}', '{code, select, other {x}}'),
    check: 'placeholder',
    at: '{code,',
  },
  {
    name: 'a text as date',
    key: 'unknown',
    message: replace('{code}', '{code, date}'),
    check: 'placeholder',
    at: '{code,',
  },
  {
    name: 'a text as time',
    key: 'unknown',
    message: replace('{code}', '{code, time}'),
    check: 'placeholder',
    at: '{code,',
  },
  {
    name: 'a number as ordinal',
    key: '8001',
    message: replace('{max, number}', '{max, selectordinal, other {#}}'),
    check: 'placeholder',
    at: '{max',
  },
  {
    name: 'a number with a style',
    key: '8001',
    message: replace('{max, number}', '{max, number, ::percent}'),
    check: 'placeholder',
    at: '{max',
  },
  {
    name: 'a plural with an offset',
    file: english,
    key: '6009',
    message: replace('plural, one', 'plural, offset:1 one'),
    check: 'placeholder',
    at: '{days',
  },
  {
    name: 'a placeholder lost',
    key: '8001',
    message: replace('{max, number} ', ''),
    check: 'placeholder',
    says: /no such placeholder/,
  },
  {
    name: 'a placeholder within quotes',
    key: 'unknown',
    message: replace('{code}', "'{code}'"),
    check: 'placeholder',
    also: ['foreign-syntax', 'foreign-syntax'],
  },
  {
    name: 'a placeholder in one branch only',
    file: english,
    key: '30012',
    message: (text) =>
      text.replace(
        /\{max, plural, .*?\}\}(.*)(\{requestMax, .*?\}\})/,
        (_, rest, name) => `{max, plural, one {# user${rest}${name}} other {# users}}`,
      ),
    check: 'placeholder',
    at: '{requestMax',
    says: /one branch only/,
    also: ['counter', 'plural-form'],
  },
  {
    name: 'an additional placeholder',
    key: '1003',
    message: append('{max, number}'),
    check: 'placeholder',
    at: '{max',
  },
  {
    name: 'a placeholder told twice',
    key: '8001',
    message: replace('{max, number}', '{max, number}{max, number}'),
    check: 'placeholder',
    at: '{max',
    says: /once; found it 2 times/,
  },
  {
    name: 'a # told twice in one branch',
    file: english,
    key: '6009',
    message: days('one {# day} other {# # days}'),
    check: 'placeholder',
    at: '{days',
  },
  {
    name: 'a placeholder called __proto__',
    key: '1003',
    message: append('{__proto__}'),
    check: 'placeholder',
    at: '{__proto__',
  },
  {
    name: 'a placeholder of i18next',
    key: '1003',
    message: append("'{{'code'}}'"),
    check: 'foreign-syntax',
    at: "{{'code",
    also: Array(3).fill('foreign-syntax'),
  },
  { name: 'a reference of i18next', key: '1003', message: append('$t(x)'), check: 'foreign-syntax', at: '$t(' },
  {
    name: 'a placeholder in a Korean notice',
    file: 'ko/imNotice.json',
    key: 'chooseFile',
    message: append('{code}'),
    check: 'placeholder',
    at: '{code}',
  },
  {
    name: 'a placeholder of the program lost in Korean',
    file: korean,
    key: 'unknown',
    message: replace('{code}', ''),
    check: 'placeholder',
  },
  {
    name: 'an unknown limit in Korean',
    file: korean,
    key: '8001',
    message: append('{min, number}'),
    check: 'placeholder',
    at: '{min',
  },
  {
    name: 'a limit in figures in Korean',
    file: korean,
    key: '8001',
    message: replace('{max, number}', '12'),
    check: 'placeholder',
    also: ['digit'],
  },

  {
    name: 'a plural category missing',
    file: english,
    key: '6009',
    message: days('other {# days}'),
    check: 'plural',
    at: '{days',
    says: /no one\. Add one \{# …\}/,
    cli: true,
  },
  {
    name: 'a plural category too many',
    file: english,
    key: '6009',
    message: days('one {# day} few {# days} other {# days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a branch called __proto__',
    file: english,
    key: '6009',
    message: days('one {# day} __proto__ {# days} other {# days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a branch without #',
    file: english,
    key: '6009',
    message: days('one {# day} other {days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a branch without # that names the argument',
    file: english,
    key: '6009',
    message: days('one {# day} other {the days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a number in a word',
    file: english,
    key: '6009',
    message: days('one {a day} other {# days}'),
    check: 'plural',
    at: '{days',
    says: /# in one/,
  },
  {
    name: 'a branch without anything',
    file: english,
    key: '6009',
    message: days('one {} other {# days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a branch that hides a large number',
    file: english,
    key: '6009',
    message: days('=7 {a week} one {# day} other {# days}'),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a # within quotes',
    file: english,
    key: '6009',
    message: days("one {# day} other {'#' days}"),
    check: 'plural',
    at: '{days',
  },
  {
    name: 'a figure in a branch',
    file: english,
    key: '6009',
    message: days('=1 {1 day} one {# day} other {# days}'),
    check: 'digit',
    also: ['plural'],
    at: '1 day} one',
  },

  {
    name: 'a tag',
    key: '1003',
    message: append('<b>注意</b>'),
    check: 'markup',
    at: '<b>',
    also: ['markup'],
  },
  {
    name: 'a tag that is not closed',
    key: '1003',
    message: append('<userID>'),
    check: 'icu-syntax',
    at: '<userID>',
    also: ['markup'],
  },
  {
    name: 'an image with a script',
    key: '1003',
    message: append('<img src=x onerror=alert()>'),
    check: 'icu-syntax',
    at: '<img',
    also: ['markup'],
  },
  {
    name: 'a script',
    key: '1003',
    message: append('<script>alert()</script>'),
    check: 'markup',
    at: '<script',
    also: ['identifier', 'markup'],
    cli: true,
  },
  { name: 'a tag within quotes', key: '1003', message: append("'<b>'"), check: 'markup', at: '<b>' },
  { name: 'an entity', key: '1003', message: append('&lt;'), check: 'markup', at: '&lt;' },
  {
    name: 'a script address',
    key: '1003',
    message: append(' javascript:alert()'),
    check: 'link',
    at: 'javascript:',
    also: ['identifier'],
  },
  {
    name: 'a script address with a space',
    key: '1003',
    message: append(' JavaScript : alert()'),
    check: 'link',
    at: 'JavaScript',
    also: ['identifier', 'identifier'],
  },
  { name: 'data for a page', key: '1003', message: append(' data:text/html,x'), check: 'link', at: 'data:' },
  { name: 'a link', key: '1003', message: append(' https://example.com'), check: 'link', at: 'https:' },

  {
    name: 'deep nesting',
    key: '8001',
    message: replace('{max, number}', nested(40)),
    check: 'plural',
    says: /at most 2 levels of nesting; found 40/,
  },
  {
    name: 'nesting by the thousand',
    key: '8001',
    message: replace('{max, number}', nested(5000)),
    check: 'length',
    plus: 1500,
    cli: true,
  },
  {
    name: 'plural branches by the thousand',
    key: '8001',
    message: replace(
      '{max, number}',
      `{max, plural, ${Array.from({ length: 5000 }, (_, n) => `=${n} {#}`).join(' ')} other {#}}`,
    ),
    check: 'length',
    plus: 1500,
  },
  { name: 'a megabyte', key: '1003', message: () => 'あ e\u0301 '.repeat(200_000), check: 'length', plus: 1500 },
  // Fewer characters than allowed, but more UTF-16 units: none may slip past the parser between two ways of counting.
  {
    name: 'a placeholder behind 760 emoji',
    key: '1003',
    message: append(`${'😀'.repeat(760)}{max, number}`),
    check: 'length',
    plus: 1500,
  },

  {
    name: 'a differing figure',
    key: '2700',
    message: replace('2.10', '2.11'),
    check: 'digit',
    at: '2.11',
    also: ['digit'],
  },
  { name: 'a figure of another script', key: '1003', message: append('１'), check: 'digit', at: '１' },
  { name: 'a figure added', key: '1003', message: append('12'), check: 'digit', at: '12' },
  { name: 'a figure in a notice', file: notice, key: 'chooseFile', message: append('5'), check: 'digit', at: '5' },
  {
    name: 'a differing hexadecimal figure',
    key: '7003',
    message: replace('0x7e', '0x7f'),
    check: 'identifier',
    says: /0x7e; found no such word/,
  },
  {
    name: 'an identifier lost',
    key: '2000',
    message: (text) => text.replaceAll('SDKAppID', 'アプリのID'),
    check: 'identifier',
    says: /Keep SDKAppID letter for letter/,
  },
  {
    name: 'an identifier in other letters',
    key: '2000',
    message: (text) => text.replaceAll('SDKAppID', 'SdkAppId'),
    check: 'identifier',
  },
  {
    name: 'a look-alike letter',
    key: '1003',
    message: append('\u0430pp'),
    check: 'character',
    at: '\u0430pp',
    says: /U\+0430/,
  },

  ...[
    '\u202e',
    '\u202a',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u3164',
    '\u{e0041}',
    '\u{e0100}',
    '\u0007',
    '\u2028',
    '\ue000',
    '\ud800',
  ].map(
    (c): Damage => ({
      name: `the character U+${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
      key: '1003',
      message: replace('エラー', `エ${c}ラー`),
      check: 'invisible',
      at: 'ラーが',
      plus: -JSON.stringify(c).length + 2,
      says: /found "<U\+[0-9A-F]{4,5}>"/,
      // That one is a Hangul letter as well.
      also: c === '\u3164' ? ['untranslated'] : [],
      ...(c === '\u202e' ? { cli: true } : {}),
    }),
  ),
  {
    name: 'an isolate that is not closed',
    key: '1003',
    message: replace('エラー', '\u2066エラー'),
    check: 'invisible',
    at: '。"',
  },
  {
    name: 'an isolate that was not opened',
    key: '1003',
    message: replace('エラー', 'エラー\u2069'),
    check: 'invisible',
    at: '\u2069',
  },
  {
    name: 'text not in NFC',
    key: '1003',
    message: (text) => text.normalize('NFD'),
    check: 'nfc',
    at: 'か\u3099',
  },
  { name: 'a space at the beginning', key: '1003', message: (text) => ` ${text}`, check: 'space', at: ' シ' },
  { name: 'a space at the end', key: '1003', message: append(' '), check: 'space', at: ' "' },
  {
    name: 'an ideographic space at the end',
    key: '1003',
    message: append('\u3000'),
    check: 'space',
    at: '\u3000',
    also: ['character'],
  },
  {
    name: 'a doubled space',
    file: english,
    key: '1002',
    message: replace(' ', '  '),
    check: 'space',
    at: '  ',
    plus: 0,
  },
  { name: 'a line break', key: '1003', message: replace('が', 'が\n'), check: 'invisible', at: '\\n', also: ['space'] },

  {
    name: 'a text left in Korean',
    key: '1003',
    message: () => '시스템 오류가 발생했습니다.',
    check: 'untranslated',
    at: '시스템',
    cli: true,
  },
  {
    name: 'Hangul in English',
    file: english,
    key: '1003',
    message: append(' 오류'),
    check: 'untranslated',
    at: '오류',
  },
  {
    name: 'a traditional character',
    file: 'zh-Hans/imError.json',
    key: '1003',
    message: append('錯'),
    check: 'script',
    at: '錯',
  },
  {
    name: 'a particle after a placeholder',
    file: korean,
    key: '8001',
    message: replace('KB를', '를'),
    check: 'particle',
    at: '를',
  },
  {
    name: 'both particles after a placeholder',
    file: korean,
    key: 'unknown',
    message: replace('{code}', '{code}은(는)'),
    check: 'particle',
    at: '은(는)',
  },
  {
    name: 'a word that the glossary avoids',
    key: '20009',
    message: replace('友だち', '友達'),
    check: 'term',
    at: '友達',
  },
  { name: 'a term of the glossary lost', key: '2710', message: replace('友だちリスト', '友だち一覧'), check: 'term' },
  {
    name: 'a word that the glossary avoids in Korean',
    file: korean,
    key: '1002',
    message: replace('매개변수', '파라미터'),
    check: 'term',
    at: '파라미터',
  },
  {
    name: 'a notice that is too long',
    file: notice,
    key: 'chooseFile',
    message: append('お願いします。'.repeat(12)),
    check: 'length',
    plus: 80,
  },
  {
    name: 'jargon in a notice',
    file: notice,
    key: 'chooseFile',
    message: append(' SDK'),
    check: 'jargon',
    at: 'SDK',
  },
  {
    name: 'another wording for the same Korean text',
    key: '6252',
    message: append('ご確認ください。'),
    check: 'same-source',
    plus: 0,
    severity: 'warning',
  },
];

export const whole = (name: string) => `locales/${name}`;

/** Breaks a copy; returns the place that must be told. */
export function broken(
  root: string,
  { file: name = 'ja/imError.json', key, message, raw: change, at, from, plus = 0 }: Damage,
) {
  const before = read(root, whole(name));
  const after = message ? withMessage(before, key as string, message) : (change as (raw: string) => string)(before);
  if (after === before) throw new Error('the damage changes nothing');
  write(root, whole(name), after);
  const tag = name.slice(0, name.indexOf('/'));
  if (tag !== 'ko') acceptAsIs(root, tag);
  const raw = after.toString().replace(/^\ufeff/, '');
  // The place of a message is looked for in the message, and without more words is its first character.
  const start = message ? raw.indexOf(`"${key}": "`) + `"${key}": "`.length : 0;
  const found = at === undefined ? start : from === 'last' ? raw.lastIndexOf(at) : raw.indexOf(at, start);
  if (found < 0) throw new Error(`no ${at} in the damaged file`);
  const lines = raw.slice(0, found + plus).split('\n');
  return {
    tag,
    line: lines.length,
    column: (lines.at(-1) as string).length + 1,
  };
}
