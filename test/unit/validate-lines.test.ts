/** Whole lines, as a translator reads them: an example of each kind of finding. */
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { expectedKeys } from '../../scripts/lib/keys.js';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { append, days, replace } from '../helpers/damages.js';
import { acceptAsIs, copyLanguage, read, smallCopyOfLocales, withMessage, write } from '../helpers/locales.js';
import { proseChecks } from '../helpers/prose.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

/** What is told of a language, without what the checks of sentences say of the short texts here. */
const linesOf = (root: string, tag: string): string[] =>
  validateLocales(root, { tags: [tag] })
    .problems.filter(({ check }) => ![...proseChecks, 'sentence-count'].includes(check))
    .map(lineOf);

type Break = (root: string) => void;
type Case = readonly [name: string, tag: string, damage: Break, lines: readonly string[]];

const change =
  (file: string, by: (raw: string) => string | Uint8Array): Break =>
  (root) => {
    const raw = read(root, `locales/${file}`);
    const after = by(raw);
    if (after === raw) throw new Error('the damage changes nothing');
    write(root, `locales/${file}`, after);
  };
const say = (file: string, key: string, by: (text: string) => string): Break =>
  change(file, (raw) => withMessage(raw, key, by));
const say1003 = (by: (text: string) => string): Break => say('ja/imError.json', '1003', by);
const both =
  (...damages: readonly Break[]): Break =>
  (root) => {
    for (const damage of damages) damage(root);
  };

const files: readonly Case[] = [
  [
    'a missing file',
    'ja',
    (root) => rmSync(join(root, 'locales/ja/imNotice.json')),
    [
      'locales/ja/imNotice.json:1:1: error missing-file: expected this file; found none. Create it with `npm run locale -- add ja`.',
    ],
  ],
  [
    'a folder for a file',
    'ja',
    both(
      (root) => rmSync(join(root, 'locales/ja/imNotice.json')),
      (root) => mkdirSync(join(root, 'locales/ja/imNotice.json')),
    ),
    [
      'locales/ja/imNotice.json:1:1: error missing-file: expected this file; found one that cannot be read (EISDIR). Create it with `npm run locale -- add ja`.',
    ],
  ],
  [
    'bytes that are not UTF-8',
    'ja',
    change('ja/imError.json', (raw) =>
      Buffer.concat([Buffer.from(raw.slice(0, 30)), Buffer.from([0xe3, 0x81]), Buffer.from(raw.slice(30))]),
    ),
    ['locales/ja/imError.json:2:29: error encoding: expected UTF-8; found bytes that are not. Save the file as UTF-8.'],
  ],
  [
    'a byte order mark',
    'ja',
    change('ja/imError.json', (raw) => `\ufeff${raw}`),
    [
      'locales/ja/imError.json:1:1: error bom: expected no byte order mark; found U+FEFF. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'what is not JSON',
    'ja',
    change('ja/imError.json', replace('",\n  "1002"', '"\n  "1002"')),
    [
      'locales/ja/imError.json:4:3: error json: expected valid JSON; found comma expected. Fix the syntax here: quotes, commas, braces.',
    ],
  ],
  [
    'what is no object',
    'ja',
    change('ja/imError.json', () => '["1003"]\n'),
    [
      'locales/ja/imError.json:1:1: error json: expected an object of messages; found something else. The file is { "key": "message", … }.',
    ],
  ],
  [
    'a byte order mark and what is not JSON',
    'ja',
    change('ja/imError.json', () => '\ufeff{]'),
    [
      'locales/ja/imError.json:1:1: error bom: expected no byte order mark; found U+FEFF. Run `npm run validate -- --fix`.',
      'locales/ja/imError.json:1:2: error json: expected valid JSON; found property name expected. Fix the syntax here: quotes, commas, braces.',
    ],
  ],
  [
    'another form',
    'ja',
    change('ja/imError.json', replace('  "1002"', '\t"1002"')),
    [
      'locales/ja/imError.json:1:1: warning format: expected two spaces before each key, one line each, a line break at the end; found another form. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'another form and another order: one mends both',
    'ja',
    change('ja/imError.json', (raw) => raw.replace(/( {2}"1001".*\n)(.*\n)/, '$2$1').trimEnd()),
    [
      'locales/ja/imError.json:4:3 1001: error order: expected 1001 before 1002; found it after. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'another form and a duplicate',
    'ja',
    change('ja/imNotice.json', (raw) => raw.replace('"general"', '"general": "問題",\n\t"general"')),
    [
      'locales/ja/imNotice.json:8:2 general: error duplicate: expected each key once; found it again; first on line 7. Delete one of the two.',
    ],
  ],
  [
    'another form beside a byte order mark elsewhere',
    'ja',
    both(
      change('ja/imError.json', (raw) => `\ufeff${raw}`),
      change('ja/imNotice.json', (raw) => `${raw}\n`),
    ),
    [
      'locales/ja/imError.json:1:1: error bom: expected no byte order mark; found U+FEFF. Run `npm run validate -- --fix`.',
      'locales/ja/imNotice.json:1:1: warning format: expected two spaces before each key, one line each, a line break at the end; found another form. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'another form and no text',
    'ja',
    change('ja/imNotice.json', (raw) => raw.replace(/"general": ".*"/, '"general":  5').trimEnd()),
    [
      'locales/ja/imNotice.json:7:15 general: error type: expected a text in quotes; found number. Write the message as a string.',
    ],
  ],
];

const keys: readonly Case[] = [
  [
    'a duplicate',
    'ja',
    change('ja/imError.json', replace('  "1003"', '  "1002": "別の文です。",\n  "1003"')),
    [
      'locales/ja/imError.json:5:3 1002: error duplicate: expected each key once; found it again; first on line 4. Delete one of the two.',
      'locales/ja/imError.json:5:12 1002: warning negation: expected a negation; found none. Read the sentence beside the Korean: does it say the contrary?',
      'locales/ja/imError.json:5:12 1002: error term: expected "パラメータ"; found none of them for 매개변수. Use the glossary’s word (parameter), or add the form to locales/glossary.json.',
    ],
  ],
  [
    'a key thrice',
    'ja',
    change('ja/imError.json', (raw) => raw.replace(/( {2}"1001".*\n)/, '$1$1$1')),
    [
      'locales/ja/imError.json:4:3 1001: error duplicate: expected each key once; found it again; first on line 3. Delete one of the two.',
      'locales/ja/imError.json:5:3 1001: error duplicate: expected each key once; found it again; first on line 4. Delete one of the two.',
    ],
  ],
  [
    'a number for a text',
    'ja',
    change('ja/imError.json', replace(/(?<="1003": )".*"/, '12')),
    [
      'locales/ja/imError.json:5:11 1003: error type: expected a text in quotes; found number. Write the message as a string.',
    ],
  ],
  [
    'a wrong order',
    'ja',
    change('ja/imError.json', (raw) => raw.replace(/( {2}"1001".*\n)(.*\n)/, '$2$1')),
    [
      'locales/ja/imError.json:4:3 1001: error order: expected 1001 before 1002; found it after. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'two wrong orders are told once',
    'ja',
    change('ja/imError.json', (raw) =>
      raw.replace(/( {2}"1001".*\n)(.*\n)/, '$2$1').replace(/( {2}"2000".*\n)(.*\n)/, '$2$1'),
    ),
    [
      'locales/ja/imError.json:4:3 1001: error order: expected 1001 before 1002; found it after. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'a duplicate behind a later key',
    'ja',
    change('ja/imError.json', (raw) => raw.replace(/( {2}"1001".*\n)(.*\n)/, '$1$2$1')),
    [
      'locales/ja/imError.json:5:3 1001: error duplicate: expected each key once; found it again; first on line 3. Delete one of the two.',
    ],
  ],
  [
    'a missing key',
    'ja',
    change('ja/imError.json', replace(/ {2}"1002".*\n/, '')),
    [
      'locales/ja/imError.json:4:3 1002: error missing: expected the key 1002 of locales/ko; found none. Add "1002": "…" here.',
    ],
  ],
  [
    'the first keys missing',
    'ja',
    change('ja/imError.json', replace(/ {2}"0".*\n.*\n/, '')),
    [
      'locales/ja/imError.json:2:3 0: error missing: expected the key 0 of locales/ko; found none. Add "0": "…" here.',
      'locales/ja/imError.json:2:3 1001: error missing: expected the key 1001 of locales/ko; found none. Add "1001": "…" here.',
    ],
  ],
  [
    'the last keys missing',
    'ja',
    change('ja/imError.json', replace(/,\n {2}"unknown".*\n.*\n/, '\n')),
    [
      'locales/ja/imError.json:28:1 unknown: error missing: expected the key unknown of locales/ko; found none. Add "unknown": "…" here.',
      'locales/ja/imError.json:28:1 unspecified: error missing: expected the key unspecified of locales/ko; found none. Add "unspecified": "…" here.',
    ],
  ],
  [
    'a missing key in Korean',
    'ko',
    change('ko/imError.json', replace(/ {2}"1002".*\n/, '')),
    [
      'locales/ko/imError.json:4:3 1002: error missing: expected the key 1002 of the catalog; found none. Add "1002": "…" here.',
    ],
  ],
  [
    'an extra key',
    'ja',
    change('ja/imError.json', replace('  "1003"', '  "1002x": "別の 文  です",\n  "1003"')),
    [
      'locales/ja/imError.json:5:3 1002x: error extra: expected only keys of locales/ko; found 1002x. Correct the key or delete the line.',
      'locales/ja/imError.json:6:3 1003: error order: expected 1003 before 1002x; found it after. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'an extra key in Korean',
    'ko',
    change('ko/imNotice.json', replace('  "general"', '  "gener": "문제",\n  "general"')),
    [
      'locales/ko/imNotice.json:7:3 gener: error extra: expected only keys of src/catalog.ts; found gener. Correct the key or delete the line.',
    ],
  ],
  [
    'an extra key without a text',
    'ja',
    change('ja/imError.json', replace('"unspecified"', '"unknownx": 5,\n  "unspecified"')),
    [
      'locales/ja/imError.json:29:3 unknownx: error extra: expected only keys of locales/ko; found unknownx. Correct the key or delete the line.',
      'locales/ja/imError.json:29:15 unknownx: error type: expected a text in quotes; found number. Write the message as a string.',
    ],
  ],
  [
    'two extra keys with texts of their own',
    'ja',
    change(
      'ja/imError.json',
      replace('  "unspecified"', '  "unknownx": "文",\n  "unknowny": "別の文",\n  "unspecified"'),
    ),
    [
      'locales/ja/imError.json:29:3 unknownx: error extra: expected only keys of locales/ko; found unknownx. Correct the key or delete the line.',
      'locales/ja/imError.json:30:3 unknowny: error extra: expected only keys of locales/ko; found unknowny. Correct the key or delete the line.',
    ],
  ],
];

const messages: readonly Case[] = [
  [
    'an empty text',
    'ja',
    say1003(() => ''),
    ['locales/ja/imError.json:5:12 1003: error empty: expected a text; found nothing. Write the translation.'],
  ],
  [
    'a long text',
    'ja',
    say1003((text) => text.repeat(200)),
    [
      'locales/ja/imError.json:5:1512 1003: error length: expected at most 1500 characters; found 5600. Say it in fewer words.',
    ],
  ],
  [
    'a brace lost',
    'ja',
    say1003(append('{max')),
    [
      'locales/ja/imError.json:5:40 1003: error icu-syntax: expected a valid ICU message; found expect argument closing brace. Check that each { has its } and each plural its other {…}.',
    ],
  ],
  [
    'a tag',
    'ja',
    say1003(append('<b>')),
    [
      'locales/ja/imError.json:5:40 1003: error icu-syntax: expected a valid ICU message; found unclosed tag. Check that each { has its } and each plural its other {…}.',
      'locales/ja/imError.json:5:40 1003: error markup: expected plain text; found "<b>". Remove the tag or entity; use “…” or （…） to set a word off.',
    ],
  ],
  [
    'a brace within quotes',
    'ja',
    say1003(append("'}'")),
    [
      'locales/ja/imError.json:5:41 1003: error foreign-syntax: expected braces around placeholders only; found "}". Remove it; i18next and vue-i18n would take it for a placeholder.',
    ],
  ],
  [
    'an address',
    'ja',
    say1003(append(' https://example.com')),
    [
      'locales/ja/imError.json:5:41 1003: error link: expected no address; found "https://example.com". Remove the address.',
    ],
  ],
  [
    'another placeholder',
    'ja',
    say('ja/imError.json', '8001', replace('{max', '{most')),
    [
      'locales/ja/imError.json:18:12 8001: error placeholder: expected {max, number}; found no such placeholder. Put {max, number} where the value belongs.',
      'locales/ja/imError.json:18:26 8001: error placeholder: expected {max, number}; found {most}. Use the names of the Korean text.',
    ],
  ],
  [
    'another placeholder in Korean',
    'ko',
    say('ko/imError.json', '8001', append('{min, number}')),
    [
      'locales/ko/imError.json:18:136 8001: error placeholder: expected {max, number}; found {min}. Name a limit of the catalog, or what the program fills in.',
    ],
  ],
  [
    'a placeholder of another kind',
    'ja',
    say('ja/imError.json', '8001', replace('{max, number}', '{max}')),
    [
      'locales/ja/imError.json:18:26 8001: error placeholder: expected {max, number}; found {max} as argument. Use the same kind as the Korean text; plural is fine for a number.',
    ],
  ],
  [
    'a placeholder told twice',
    'ja',
    say('ja/imError.json', '8001', replace('{max, number}', '{max, number}{max, number}')),
    [
      'locales/ja/imError.json:18:26 8001: error placeholder: expected {max, number} once; found it 2 times. Tell the value once.',
    ],
  ],
  [
    'a placeholder with a style',
    'ja',
    say('ja/imError.json', '8001', replace('{max, number}', '{max, number, ::percent}')),
    [
      'locales/ja/imError.json:18:26 8001: error placeholder: expected {max, number}; found a number with a style. Remove the style.',
    ],
  ],
  [
    'an offset',
    'en',
    say('en/imError.json', '6009', replace('plural, one', 'plural, offset:1 one')),
    [
      'locales/en/imError.json:13:201 6009: error placeholder: expected a plural without offset; found offset:1. Remove the offset: it changes the number that is shown.',
    ],
  ],
  [
    'a category lost',
    'en',
    say('en/imError.json', '6009', days('other {# days}')),
    [
      'locales/en/imError.json:13:201 6009: error plural: expected the categories one, other; found no one. Add one {# …}.',
    ],
  ],
  [
    'a category too many',
    'en',
    say('en/imError.json', '6009', days('one {# day} few {# days} other {# days}')),
    [
      'locales/en/imError.json:13:201 6009: error plural: expected the categories one, other; found few. Remove few {…}: en never uses it.',
    ],
  ],
  [
    'a branch without #',
    'en',
    say('en/imError.json', '6009', days('one {# day} other {days}')),
    [
      'locales/en/imError.json:13:201 6009: error plural: expected # in other {…}; found a branch without its number. Put # where the number belongs.',
    ],
  ],
  [
    'deep nesting',
    'ja',
    say(
      'ja/imError.json',
      '8001',
      replace('{max, number}', '{max, plural, other {{max, plural, other {{max, plural, other {#}}}}}}'),
    ),
    [
      'locales/ja/imError.json:18:12 8001: error plural: expected at most 2 levels of nesting; found 3. Write the sentence without plurals inside plurals.',
    ],
  ],
  [
    'another figure',
    'ja',
    say('ja/imError.json', '2700', replace('2.10', '2.11')),
    [
      'locales/ja/imError.json:10:12 2700: error digit: expected 2.10; found no such figure. Carry the figure 2.10 over from the Korean text.',
      'locales/ja/imError.json:10:45 2700: error digit: expected the figures 2.10; found 2.11. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a figure in a Korean notice',
    'ko',
    say('ko/imNotice.json', 'general', append('5')),
    ['locales/ko/imNotice.json:7:40 general: error digit: expected no figure; found 5. A notice has no figures.'],
  ],
  [
    'a limit in figures',
    'ko',
    say('ko/imError.json', '8001', replace('제한인', '12')),
    [
      'locales/ko/imError.json:18:20 8001: error digit: expected the placeholder of the limit; found 12. Limits are catalog values: write {name, number}.',
    ],
  ],
  [
    'a figure in a branch',
    'en',
    say('en/imError.json', '6009', days('=1 {# or 1 day} one {# day} other {# days}')),
    [
      'locales/en/imError.json:13:225 6009: error digit: expected no other figures in a plural branch; found 1. Write # for the number.',
    ],
  ],
  [
    'an identifier lost',
    'ja',
    say('ja/imError.json', '2001', (text) => text.replaceAll('accountType', '種類')),
    [
      'locales/ja/imError.json:8:12 2001: error identifier: expected accountType; found no such word. Keep accountType letter for letter.',
    ],
  ],
  [
    'what one cannot see',
    'ja',
    say1003(append('\u200b')),
    [
      'locales/ja/imError.json:5:40 1003: error invisible: expected characters that can be seen; found "<U+200B>". Delete the character; to set names in right-to-left text, pair isolates (U+2066 … U+2069).',
    ],
  ],
  [
    'an isolate that is not closed',
    'ja',
    say1003(append('\u2068')),
    [
      'locales/ja/imError.json:5:40 1003: error invisible: expected U+2069 after each isolate; found 1 not closed. Close the isolate.',
    ],
  ],
  [
    'decomposed characters',
    'ja',
    say1003((text) => text.normalize('NFD')),
    [
      'locales/ja/imError.json:5:19 1003: error nfc: expected text in Unicode normalization form C; found decomposed characters. Run `npm run validate -- --fix`.',
    ],
  ],
  [
    'a space at the end',
    'ja',
    say1003(append(' ')),
    [
      'locales/ja/imError.json:5:40 1003: error space: expected single spaces, none at the ends; found " ". Delete the space.',
    ],
  ],
  [
    'a text left in Korean',
    'ja',
    say1003(() => '시스템 오류'),
    ['locales/ja/imError.json:5:12 1003: error untranslated: expected no Hangul; found "시스템 오류". Translate it.'],
  ],
  [
    'a look-alike letter',
    'ja',
    say1003(append('\u0430')),
    [
      'locales/ja/imError.json:5:40 1003: error character: expected letters and signs that the language uses; found "а" (U+0430). Type what is meant; this only looks like it, or came with a paste.',
    ],
  ],
  [
    'a traditional character',
    'zh-Hans',
    say('zh-Hans/imError.json', '1003', append('錯')),
    [
      'locales/zh-Hans/imError.json:5:25 1003: error script: expected simplified characters; found 錯. Write its simplified form.',
    ],
  ],
  [
    'a particle',
    'ko',
    say('ko/imError.json', '8001', replace('KB를', '를')),
    [
      'locales/ko/imError.json:18:37 8001: error particle: expected a counter between placeholder and particle; found "를". Put the unit between: {max, number}바이트를.',
    ],
  ],
  [
    'jargon',
    'ja',
    say('ja/imNotice.json', 'general', append(' SDK')),
    [
      'locales/ja/imNotice.json:7:45 general: error jargon: expected words of everyday; found "SDK". Say it without the term.',
    ],
  ],
  [
    'a name lost in a notice',
    'ja',
    say('ko/imNotice.json', 'general', append(' Wi-Fi')),
    [
      'locales/ja/imNotice.json:7:3 general: error stale: expected an accepted translation of the Korean text as it is now, "문제가 발생했습니다. 나중에 다시 시도하세요. Wi-Fi"; found one of an older Korean text. Review it, then run `npm run locale -- accept ja general`.',
      'locales/ja/imNotice.json:7:15 general: error identifier: expected Wi-Fi; found no such word. Keep Wi-Fi as it is.',
    ],
  ],
  [
    'a word to avoid',
    'ja',
    say('ja/imError.json', '20009', replace('友だち', '友達')),
    [
      'locales/ja/imError.json:20:24 20009: error term: expected "友だち"; found "友達". The glossary says so under friend.',
    ],
  ],
  [
    'a term lost',
    'ja',
    say('ja/imError.json', '2710', replace('友だちリスト', '友だち一覧')),
    [
      'locales/ja/imError.json:12:12 2710: error term: expected "友だちリスト"; found none of them for 친구 목록. Use the glossary’s word (friendList), or add the form to locales/glossary.json.',
    ],
  ],
  [
    'another wording for the same Korean text',
    'ja',
    say('ja/imError.json', '6252', append('ご確認ください。')),
    [
      'locales/ja/imError.json:16:12 6252: warning same-source: expected the words of 6210, which has the same Korean text; found "QALSDKでリクエストを実行できませんでした。もう一度確認してください。ご確認…". Use one wording for both.',
    ],
  ],
  [
    'an older Korean text',
    'ja',
    say('ko/imError.json', '1003', append(' 다시 시도하세요.')),
    [
      'locales/ja/imError.json:5:3 1003: error stale: expected an accepted translation of the Korean text as it is now, "시스템 오류가 발생했습니다. 다시 확인하세요. 다시 시도하세요."; found one of an older Korean text. Review it, then run `npm run locale -- accept ja 1003`.',
    ],
  ],
  [
    'an older Korean text of a text that is empty',
    'ja',
    both(
      say('ko/imError.json', '1003', append(' 다시 시도하세요.')),
      say1003(() => ' '),
    ),
    ['locales/ja/imError.json:5:12 1003: error empty: expected a text; found nothing. Write the translation.'],
  ],
  [
    'a text that was never accepted',
    'ja',
    change('ja/accepted.json', replace(/ {4}"1003".*\n/, '')),
    [
      'locales/ja/imError.json:5:3 1003: error stale: expected an accepted translation of the Korean text as it is now, "시스템 오류가 발생했습니다. 다시 확인하세요."; found one that was never accepted. Review it, then run `npm run locale -- accept ja 1003`.',
    ],
  ],
  [
    'a text that was changed after it had been accepted',
    'ja',
    say1003(append('ご確認ください。')),
    [
      'locales/ja/imError.json:5:3 1003: error stale: expected an accepted translation of the Korean text as it is now, "시스템 오류가 발생했습니다. 다시 확인하세요."; found one that was changed after it had been accepted. Review it, then run `npm run locale -- accept ja 1003`.',
    ],
  ],
  [
    'both texts changed',
    'ja',
    both(say1003(append('ご確認ください。')), say('ko/imError.json', '1003', append(' 다시 시도하세요.'))),
    [
      'locales/ja/imError.json:5:3 1003: error stale: expected an accepted translation of the Korean text as it is now, "시스템 오류가 발생했습니다. 다시 확인하세요. 다시 시도하세요."; found one of an older Korean text, changed after it had been accepted. Review it, then run `npm run locale -- accept ja 1003`.',
    ],
  ],
  [
    'a place behind an escape',
    'ja',
    say1003((text) => `\n"${text}  ${text}`),
    [
      'locales/ja/imError.json:5:12 1003: error invisible: expected characters that can be seen; found "<U+000A>". Delete the character; to set names in right-to-left text, pair isolates (U+2066 … U+2069).',
      'locales/ja/imError.json:5:12 1003: error space: expected single spaces, none at the ends; found "<U+000A>". Delete the space.',
      'locales/ja/imError.json:5:44 1003: error space: expected single spaces, none at the ends; found "  ". Delete the space.',
    ],
  ],
];

const others: readonly Case[] = [
  [
    'a Korean file that is missing',
    'ja',
    (root) => rmSync(join(root, 'locales/ko/imNotice.json')),
    [
      'locales/ko/imNotice.json:1:1: error missing-file: expected this file; found none. Create it with `npm run locale -- add ko`.',
    ],
  ],
  [
    'a glossary that is missing',
    'ja',
    (root) => rmSync(join(root, 'locales/glossary.json')),
    [
      'locales/glossary.json:1:1: error glossary: expected an object of terms; found none. Fix the term, or restore the file from Git.',
      'locales/ja/imError.json:20:13 20009: error digit: expected 1:1; found no such figure. Carry the figure 1:1 over from the Korean text.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a glossary that is not JSON',
    'ja',
    change('glossary.json', replace('"note": "A chat group', '"note" "A chat group')),
    [
      'locales/glossary.json:64:12: error glossary: expected an object of terms; found colon expected. Fix the term, or restore the file from Git.',
      'locales/ja/imError.json:20:13 20009: error digit: expected 1:1; found no such figure. Carry the figure 1:1 over from the Korean text.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a glossary that is an array',
    'ja',
    change('glossary.json', () => '[]'),
    [
      'locales/glossary.json:1:1: error glossary: expected an object of terms; found something else. Fix the term, or restore the file from Git.',
      'locales/ja/imError.json:20:13 20009: error digit: expected 1:1; found no such figure. Carry the figure 1:1 over from the Korean text.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a term without a note',
    'ja',
    change('glossary.json', replace('"note": "A chat group', '"about": "A chat group')),
    [
      'locales/glossary.json:63:3 group: error glossary: expected a term with a "note"; found another form. Fix the term, or restore the file from Git.',
      'locales/ja/imError.json:20:13 20009: error digit: expected 1:1; found no such figure. Carry the figure 1:1 over from the Korean text.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a term without a form',
    'ja',
    change('glossary.json', replace(/"use": \[\s*"그룹"\s*\]/, '"use": []')),
    [
      'locales/glossary.json:63:3 group: error glossary: expected "ko": { "use": ["…"], "avoid": ["…"] }; found another form. Fix the term, or restore the file from Git.',
      'locales/ja/imError.json:20:13 20009: error digit: expected 1:1; found no such figure. Carry the figure 1:1 over from the Korean text.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
      'locales/ja/imError.json:20:48 20009: error digit: expected the figures 1:1; found 1. Write only the figures of the Korean text; limits are placeholders.',
    ],
  ],
  [
    'a language that is not in the glossary',
    'en-GB',
    (root) => copyLanguage(root, 'en', 'en-GB'),
    [
      'locales/glossary.json:1:1: warning glossary: expected "en-GB" in each term; found none in 57, such as conversation. Add "en-GB": { "use": ["…"] } to the terms.',
    ],
  ],
];

const records: readonly Case[] = [
  [
    'a record of accepted texts that is not JSON',
    'ja',
    change('ja/accepted.json', () => '{"imError": {},}'),
    [
      'locales/ja/accepted.json:1:16: error json: expected the record of accepted texts, { "imError": {…}, "imNotice": {…} }; found property name expected. Restore the file from Git.',
    ],
  ],
  [
    'a record of accepted texts that is an array',
    'ja',
    change('ja/accepted.json', () => '[]'),
    [
      'locales/ja/accepted.json:1:1: error json: expected the record of accepted texts, { "imError": {…}, "imNotice": {…} }; found something else. Restore the file from Git.',
    ],
  ],
  [
    'a record of accepted texts with another name',
    'ja',
    change('ja/accepted.json', replace('"imNotice"', '"notices"')),
    [
      'locales/ja/accepted.json:32:3 notices: error json: expected the record of accepted texts, { "imError": {…}, "imNotice": {…} }; found "notices": object. Restore the file from Git.',
    ],
  ],
  [
    'a record of accepted texts with a text',
    'ja',
    change('ja/accepted.json', () => '{ "imError": {}, "imNotice": "x" }'),
    [
      'locales/ja/accepted.json:1:18 imNotice: error json: expected the record of accepted texts, { "imError": {…}, "imNotice": {…} }; found "imNotice": string. Restore the file from Git.',
    ],
  ],
];

describe.each([
  ['files', files],
  ['keys', keys],
  ['messages', messages],
  ['what is beside the languages', others],
])('the lines on %s', (_, cases) => {
  it.each(cases)('%s', (_name, tag, damage, lines) => {
    const root = smallCopyOfLocales();
    damage(root);
    // A text that was changed is stale as well, unless that is what the case is about.
    if (tag !== 'ko' && !lines.some((line) => line.includes(' stale: '))) acceptAsIs(root, tag);
    const told = linesOf(root, tag);
    expect(told).toEqual(lines);
  });
});

// Without the record nothing is accepted.
it.each(records)('the line on %s, and one on each text', (_, tag, damage, lines) => {
  const root = smallCopyOfLocales();
  damage(root);
  const told = linesOf(root, tag);
  expect(told.filter((line) => !line.includes(': error stale: '))).toEqual(lines);
  expect(told).toHaveLength(lines.length + 28 + 14);
});

describe('the coverage', () => {
  const clean = { errors: 0, warnings: 0, answered: 0, stale: 0 };
  const total = 28 + 14;

  it('counts texts, stale ones, errors and warnings of each language, source first', () => {
    const root = smallCopyOfLocales();
    both(
      say1003(() => ' '),
      say('ja/imError.json', '1002', append(' ')),
      say('ja/imError.json', '6252', append('ご確認ください。')),
      change('ja/imNotice.json', (raw) => raw.trimEnd()),
      (copy) => acceptAsIs(copy, 'ja'),
      change('en/accepted.json', replace(/ {4}"1003".*\n/, '')),
      change('zh-Hans/imError.json', replace(/ {2}"1002".*\n/, '')),
    )(root);
    expect(validateLocales(root).coverage).toEqual([
      { ...clean, tag: 'ko', total, translated: total },
      { ...clean, tag: 'en', total, translated: total, stale: 1, errors: 1 },
      { ...clean, tag: 'ja', total, translated: total - 1, errors: 2, warnings: 2 },
      { ...clean, tag: 'zh-Hans', total, translated: total - 1, errors: 1 },
    ]);
  });

  it('counts nothing of a file that cannot be read, of keys too many, and of what is no text', () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, 'locales/ja/imNotice.json'));
    change('en/imError.json', (raw) => raw.replace('  "1003"', '  "1002x": "text",\n  "1003"'))(root);
    change('en/imNotice.json', (raw) => raw.replace(/"general": ".*"/, '"general": 5'))(root);
    expect(validateLocales(root, { tags: ['ja', 'en'] }).coverage).toEqual([
      { ...clean, tag: 'en', total, translated: total - 1, errors: 3 },
      { ...clean, tag: 'ja', total, translated: 28, errors: 1 },
    ]);
  });

  it('counts the faults of the folder itself, and none of other files', () => {
    const root = smallCopyOfLocales();
    copyLanguage(root, 'en', 'en-GB');
    rmSync(join(root, 'locales/en'), { recursive: true });
    write(root, 'locales/ja/imError (1).json', '{}');
    rmSync(join(root, 'locales/ko/imNotice.json'));
    expect(validateLocales(root, { tags: ['en', 'ja', 'en-GB'] }).coverage).toEqual([
      { ...clean, tag: 'en', total, translated: 0, errors: 1 },
      { ...clean, tag: 'ja', total, translated: total, errors: 1 },
      { ...clean, tag: 'en-GB', total, translated: total },
    ]);
  });

  it('is of every language where none is named', () => {
    const root = smallCopyOfLocales();
    const tags = (chosen: readonly string[]) => validateLocales(root, { tags: chosen }).coverage.map(({ tag }) => tag);
    expect(tags([])).toEqual(['ko', 'en', 'ja', 'zh-Hans']);
    expect(tags(['ja', 'ko'])).toEqual(['ko', 'ja']);
    expect(tags(['pl'])).toEqual([]);
  });
});

it('a Korean file that cannot be read is told once, whatever was chosen', () => {
  const root = smallCopyOfLocales();
  write(root, 'locales/ko/imNotice.json', '{');
  for (const tags of [[], ['ko'], ['ja'], ['ja', 'ko']])
    expect(validateLocales(root, { tags }).problems.map(({ file, check }) => `${file} ${check}`)).toEqual([
      'locales/ko/imNotice.json json',
    ]);
});

it('a missing key is told where it belongs, also where the Korean file is in disorder', () => {
  const root = smallCopyOfLocales();
  change('ko/imError.json', (raw) => raw.replace(/( {2}"1001"[\s\S]*?)( {2}"1004".*\n)/, '$2$1'))(root);
  change('ja/imError.json', (raw) => raw.replace(/ {2}"1002".*\n/, '').replace(/ {2}"1004".*\n/, ''))(root);
  expect(validateLocales(root, { tags: ['ja'] }).problems.map(({ key, line }) => `${key} ${line}`)).toEqual([
    '1002 4',
    '1004 5',
  ]);
});

it('a problem of a whole file has no key', () => {
  const root = smallCopyOfLocales();
  change('ja/imError.json', (raw) => raw.trimEnd())(root);
  expect(Object.keys(validateLocales(root, { tags: ['ja'] }).problems[0] as object)).not.toContain('key');
});

it('the catalog is the measure of Korean alone: where that lacks a key, the others are held to it', () => {
  const root = smallCopyOfLocales();
  for (const tag of ['ko', 'ja']) change(`${tag}/imError.json`, replace(/ {2}"1002".*\n/, ''))(root);
  acceptAsIs(root, 'ja');
  expect(validateLocales(root, { tags: ['ja'] }).problems).toEqual([]);
  write(root, 'locales/ko/imError.json', '5');
  const { problems, coverage } = validateLocales(root, { tags: ['ja'] });
  expect(problems.map(({ file, key, check }) => `${file} ${key} ${check}`)).toEqual([
    'locales/ja/imError.json 1002 missing',
    'locales/ko/imError.json undefined json',
  ]);
  expect(coverage[0]?.total).toBe(28 + 14);
});

it('a number in the Korean file is no source for the others', () => {
  const root = smallCopyOfLocales();
  change('ko/imError.json', (raw) => raw.replace(/"1003": ".*"/, '"1003": 5'))(root);
  acceptAsIs(root, 'ja');
  expect(validateLocales(root, { tags: ['ja'] }).problems.map(({ key, check }) => `${key} ${check}`)).toEqual([
    '1003 extra',
  ]);
});

it('texts that are empty or of different sources need not read the same', () => {
  const root = smallCopyOfLocales();
  say('ja/imError.json', '6210', () => '')(root);
  const { problems } = validateLocales(root, { tags: ['ja'] });
  expect(problems.map(({ key, check }) => `${key} ${check}`)).toEqual(['6210 empty']);
});

it('expectedKeys gives each key once, in the order of the files', () => {
  const root = smallCopyOfLocales();
  for (const namespace of ['imError', 'imNotice'] as const)
    expect(expectedKeys(namespace)).toEqual(Object.keys(JSON.parse(read(root, `locales/ko/${namespace}.json`))));
});

describe('fix', () => {
  const ja = 'ja/imError.json';
  const fix = (root: string) => validateLocales(root, { tags: ['ja'], fix: true });

  it.each([
    ['order', (raw: string) => raw.replace(/( {2}"1001".*\n)(.*\n)/, '$2$1')],
    ['indentation', (raw: string) => raw.replaceAll('  "', '\t"')],
    ['line breaks', (raw: string) => raw.replaceAll('\n', '\r\n')],
    ['a byte order mark', (raw: string) => `\ufeff${raw}`],
    ['decomposed characters', (raw: string) => raw.normalize('NFD')],
  ])('mends %s, says so, and finds nothing any more', (_, by) => {
    const root = smallCopyOfLocales();
    const whole = read(root, `locales/${ja}`);
    change(ja, by)(root);
    const { problems, fixed, coverage } = fix(root);
    expect([problems, fixed]).toEqual([[], ['locales/ja/imError.json']]);
    expect(coverage[0]?.errors).toBe(0);
    expect(read(root, `locales/${ja}`)).toBe(whole);
  });

  it('mends several files, and still tells what only a person can', () => {
    const root = smallCopyOfLocales();
    change(ja, (raw) => `\ufeff${raw}`)(root);
    say1003(append('<b>'))(root);
    change('ja/imNotice.json', (raw) => raw.trimEnd())(root);
    say('ja/imNotice.json', 'general', append('5'))(root);
    acceptAsIs(root, 'ja');
    const { problems, fixed } = fix(root);
    expect(fixed).toEqual(['locales/ja/imError.json', 'locales/ja/imNotice.json']);
    expect(problems.map(({ check, key }) => `${key} ${check}`)).toEqual([
      '1003 icu-syntax',
      '1003 markup',
      'general digit',
      'general ending',
    ]);
  });

  it('keeps a key called __proto__', () => {
    const root = smallCopyOfLocales();
    change(ja, (raw) => raw.replace('{', '{ "__proto__": "文",'))(root);
    expect(fix(root).problems.map(({ check, key }) => `${key} ${check}`)).toEqual(['__proto__ extra']);
    expect(read(root, `locales/${ja}`)).toContain('\n  "__proto__": "文",\n');
  });

  it.each([
    ['a duplicate', (raw: string) => raw.replace('  "1003"', '  "1003": "別の文です。",\n\t"1003"'), ['duplicate']],
    ['a number', (raw: string) => raw.replace(/\s+"1003": ".*"/, '"1003": 5'), ['type']],
    ['what is not JSON', (raw: string) => raw.replace('{', '{,'), ['json']],
    ['what is no object', () => ' []', ['json']],
  ])('leaves a file with %s as it is', (_, by, checks) => {
    const root = smallCopyOfLocales();
    change(ja, by)(root);
    const raw = read(root, `locales/${ja}`);
    const { problems, fixed } = fix(root);
    expect([problems.map(({ check }) => check), fixed]).toEqual([checks, []]);
    expect(read(root, `locales/${ja}`)).toBe(raw);
  });

  it('leaves a file that is missing to the translator', () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, 'locales', ja));
    const { problems, fixed } = fix(root);
    expect([problems.map(({ check }) => check), fixed]).toEqual([['missing-file'], []]);
  });

  it('does not write a file that is as it should be, nor any without being asked', () => {
    const root = smallCopyOfLocales();
    const path = join(root, 'locales', ja);
    utimesSync(path, 1, 1);
    expect(fix(root).fixed).toEqual([]);
    change('ja/imNotice.json', (raw) => raw.trimEnd())(root);
    expect(validateLocales(root, { tags: ['ja'] }).fixed).toEqual([]);
    expect(statSync(path).mtimeMs).toBe(1000);
    expect(read(root, 'locales/ja/imNotice.json')).not.toMatch(/\n$/);
  });
});
