/** Damages to the files around the texts: the record, the glossary, the folder, the form of the JSON; and `accept`. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken, file, keys } from '../damages.js';
import { read, withMessage, write } from '../files.js';

/** A damage to a copy of the small `locales/`, which must be reported as an error. */
export interface TreeTrial {
  readonly class: string;
  readonly name: string;
  damage(root: string): void;
  /** What `npm run locale` is then called with; it must refuse, and write nothing. */
  readonly call?: readonly string[];
}

type Json = Record<string, unknown>;
type Terms = Record<string, Record<string, { use: unknown; avoid?: unknown } | undefined>>;

const list: TreeTrial[] = [];
const add = (group: string, name: string, damage: (root: string) => void, call?: readonly string[]) =>
  list.push({ class: group, name, damage, ...(call ? { call } : {}) });
const at = (root: string, name: string) => join(root, 'locales', name);

/** Changes a file as JSON. */
function edit<T>(root: string, name: string, change: (json: T) => unknown): void {
  const raw = read(root, `locales/${name}`);
  const json = JSON.parse(raw) as T;
  const after = change(json) ?? json;
  if (JSON.stringify(after) === JSON.stringify(JSON.parse(raw))) throw new Error(`the damage leaves ${name} as it was`);
  write(root, `locales/${name}`, `${JSON.stringify(after, null, 2)}\n`);
}
/** Changes a file as text. */
const rewrite = (name: string, change: (raw: string) => string | Uint8Array) => (root: string) => {
  const raw = read(root, `locales/${name}`);
  const after = change(raw);
  if (after === raw) throw new Error(`the damage leaves ${name} as it was`);
  write(root, `locales/${name}`, after);
};
/** Changes one message of a file, given below `locales/`. */
export const reword = (name: string, key: string, change: (text: string) => string) =>
  rewrite(name, (raw) => withMessage(raw, key, change));

// The record. Each new wording is a good one: only the record can tell that nobody has looked at it.
for (const [tag, key, text] of [
  ['en', '2710', 'That friend list already exists.'],
  ['ja', '2710', 'その友だちリストはすでに存在します。'],
  ['zh-Hans', '2710', '此好友分组已经存在。'],
  ['ja', '2701', 'このユーザーは友だちになっています。'],
] as const)
  add(
    'record',
    `the text of ${tag} ${key} changed after it was accepted`,
    reword(`${tag}/imError.json`, key, () => text),
  );
add(
  'record',
  'a notice changed after it was accepted',
  reword('ja/imNotice.json', 'alreadyFriends', () => 'もう友だちです。'),
);
add(
  'record',
  'the Korean changed after it was accepted',
  reword('ko/imError.json', '2710', () => '이 친구 목록은 이미 있습니다.'),
);
type Recorded = Record<string, Json>;
const inRecord = (tag: string, change: (record: Recorded) => unknown) => (root: string) =>
  edit<Recorded>(root, `${tag}/accepted.json`, change);
const imError = (record: Recorded) => record.imError as Json;
add(
  'record',
  'a key that no file has',
  inRecord('ja', (record) => {
    imError(record)['99999'] = imError(record)['1001'];
  }),
);
add(
  'record',
  'a notice that no file has',
  inRecord('en', (record) => {
    (record.imNotice as Json).gone = imError(record)['1001'];
  }),
);
add(
  'record',
  'an unknown namespace',
  inRecord('ja', (record) => {
    record.imErrors = {};
  }),
);
add(
  'record',
  'a namespace lost',
  inRecord('ja', (record) => ({ imError: record.imError })),
);
add(
  'record',
  'an entry lost',
  inRecord('zh-Hans', (record) => {
    delete imError(record)['1003'];
  }),
);
add(
  'record',
  'one character changed by hand',
  inRecord('ja', (record) => {
    // The eighth character is the last of a hash; behind the hashes stands who accepted it, which may be anybody.
    imError(record)['1003'] = String(imError(record)['1003']).replace(/(?<=^.{7})./, (c) => (c === '0' ? '1' : '0'));
  }),
);
add(
  'record',
  'in capitals',
  inRecord('ja', (record) => {
    imError(record)['1003'] = String(imError(record)['1003']).toUpperCase();
  }),
);
add(
  'record',
  'cut short',
  inRecord('ja', (record) => {
    imError(record)['1003'] = String(imError(record)['1003']).slice(0, 6);
  }),
);
add(
  'record',
  'two entries exchanged',
  inRecord('ja', (record) => {
    const all = imError(record);
    [all['1001'], all['1003']] = [all['1003'], all['1001']];
  }),
);
for (const [name, value] of [
  ['a number', 12],
  ['null', null],
  ['an object', {}],
  ['an empty text', ''],
  ['true', true],
] as const)
  add(
    'record',
    `${name} for an entry`,
    inRecord('ja', (record) => {
      imError(record)['1003'] = value;
    }),
  );
add(
  'record',
  'an array for a namespace',
  inRecord('ja', (record) => {
    record.imError = [] as never;
  }),
);
add('record', 'of another language', (root) => cpSync(at(root, 'ja/accepted.json'), at(root, 'zh-Hans/accepted.json')));
add('record', 'deleted', (root) => rmSync(at(root, 'ja/accepted.json')));
add(
  'record',
  'empty',
  rewrite('ja/accepted.json', () => ''),
);
add(
  'record',
  'an empty object',
  rewrite('ja/accepted.json', () => '{}\n'),
);
add(
  'record',
  'half of it',
  rewrite('ja/accepted.json', (raw) => raw.slice(0, raw.length / 2)),
);
add(
  'record',
  'a conflict of Git',
  rewrite('ja/accepted.json', (raw) => raw.replace('    "1002"', '<<<<<<< HEAD\n    "1002"')),
);
add(
  'record',
  'an entry twice',
  rewrite('ja/accepted.json', (raw) => raw.replace(/( {4}"1002": ".*",\n)/, '$1$1')),
);
add(
  'record',
  'a byte order mark',
  rewrite('ja/accepted.json', (raw) => `\ufeff${raw}`),
);

// The glossary.
const inGlossary = (name: string, change: (terms: Terms) => unknown) =>
  add('glossary', name, (root) => edit<Terms>(root, 'glossary.json', change));
const inTerm = (name: string, change: (term: Terms[string]) => unknown) =>
  inGlossary(name, (terms) => {
    change(terms.friend as Terms[string]);
  });
inGlossary('a term deleted', ({ friendList: _, ...rest }) => rest);
inGlossary('half of the terms deleted', (terms) => Object.fromEntries(Object.entries(terms).filter((_, i) => i % 2)));
inGlossary('emptied', () => ({}));
inGlossary('an array', () => []);
inGlossary('a word that is to be avoided deleted', (terms) => {
  delete terms.blocklist?.ko?.avoid;
});
inTerm('a language of a term deleted', (term) => delete term.ja);
inTerm('the Korean of a term deleted', (term) => delete term.ko);
inTerm('a form of one letter', (term) => {
  term.en = { use: ['friend', 'f'] };
});
inTerm('a form of a Japanese letter', (term) => {
  term.ja = { use: ['友だち', 'の'] };
});
inTerm('an empty form', (term) => {
  term.en = { use: [''] };
});
inTerm('a blank form', (term) => {
  term.en = { use: [' '] };
});
inTerm('a form with a space at its end', (term) => {
  term.en = { use: ['friend '] };
});
inTerm('no form', (term) => {
  term.en = { use: [] };
});
inTerm('a text for a list', (term) => {
  term.en = { use: 'friend' };
});
inTerm('a number for a form', (term) => {
  term.en = { use: [5] };
});
inTerm('a text for the words to avoid', (term) => {
  term.en = { use: ['friend'], avoid: 'buddy' };
});
inTerm('a form twice', (term) => {
  term.en = { use: ['friend', 'friend'] };
});
inTerm('a form that is to be avoided too', (term) => {
  term.en = { use: ['friend'], avoid: ['friend'] };
});
inTerm('a tag that is none', (term) => {
  term.english = { use: ['friend'] };
});
inTerm('a tag in another spelling', (term) => {
  term.zh_Hans = term['zh-Hans'];
  delete term['zh-Hans'];
});
inTerm('a misspelled field', (term) => {
  term.en = { uses: ['friend'] } as never;
});
inTerm('an unknown field', (term) => {
  term.en = { use: ['friend'], forbid: ['buddy'] } as never;
});
add(
  'glossary',
  'a term twice',
  rewrite('glossary.json', (raw) => raw.replace('{\n', '{\n  "friend": { "ko": { "use": ["친구"] } },\n')),
);
add(
  'glossary',
  'half of it',
  rewrite('glossary.json', (raw) => raw.slice(0, raw.length / 2)),
);
add(
  'glossary',
  'a comma at its end',
  rewrite('glossary.json', (raw) => raw.replace(/\}\n$/, '},\n')),
);
add(
  'glossary',
  'a conflict of Git',
  rewrite('glossary.json', (raw) => raw.replace('  "group"', '<<<<<<< HEAD\n  "group"')),
);
add('glossary', 'deleted', (root) => rmSync(at(root, 'glossary.json')));

// The folder.
const move = (from: string, to: string) =>
  add('folder', `${from} renamed to ${to}`, (root) => renameSync(at(root, from), at(root, to)));
const copy = (from: string, to: string) =>
  add('folder', `${from} copied to ${to}`, (root) => cpSync(at(root, from), at(root, to), { recursive: true }));
const remove = (name: string) =>
  add('folder', `${name} deleted`, (root) => rmSync(at(root, name), { recursive: true }));
for (const name of ['ja', 'en', 'zh-Hans', 'ko', 'ja/imError.json', 'ja/imNotice.json', 'ko/imNotice.json'])
  remove(name);
move('ja', 'jp');
move('ja', 'JA');
move('zh-Hans', 'zh-hans');
move('zh-Hans', 'zh-CN');
move('zh-Hans', 'zh_Hans');
move('en', 'en-US');
move('ja/imNotice.json', 'ja/imnotice.json');
move('ja/imError.json', 'ja/imError.json5');
copy('ja/imError.json', 'ja/imError (1).json');
copy('ja/imError.json', 'ja/imError.json.orig');
copy('ja/imError.json', 'ja/imError.json.bak');
copy('ja/imError.json', 'ja/imError_BACKUP_1234.json');
copy('ja/imError.json', 'ja/imError.json~');
copy('ja/imError.json', 'imError.json');
copy('ja', 'ja copy');
copy('ja', 'ja-backup');
copy('en', 'ja/en');
copy('glossary.json', 'glossary (1).json');
copy('ja', 'de');
add('folder', 'an empty folder', (root) => mkdirSync(at(root, 'fr')));
add('folder', 'a file in the place of a language', (root) => {
  rmSync(at(root, 'ja'), { recursive: true });
  writeFileSync(at(root, 'ja'), '');
});
add('folder', 'an empty folder in the place of a language', (root) => {
  rmSync(at(root, 'ja'), { recursive: true });
  mkdirSync(at(root, 'ja'));
});
add('folder', 'a folder in the place of a file', (root) => {
  rmSync(at(root, 'ja/imError.json'));
  mkdirSync(at(root, 'ja/imError.json'));
});
add('folder', 'a link in the place of a language', (root) => {
  rmSync(at(root, 'ja'), { recursive: true });
  symlinkSync(at(root, 'en'), at(root, 'ja'));
});
add('folder', 'a link in the place of a file', (root) => {
  renameSync(at(root, 'ja/imNotice.json'), join(root, 'elsewhere.json'));
  symlinkSync(join(root, 'elsewhere.json'), at(root, 'ja/imNotice.json'));
});
add('folder', 'a link to nowhere', (root) => {
  rmSync(at(root, 'ja/imNotice.json'));
  symlinkSync(join(root, 'nowhere.json'), at(root, 'ja/imNotice.json'));
});

// Accepting: a damaged text must not be blessed. Accepting it would make the last trace of the damage go.
for (const [tag, name, key, change] of [
  ['ja', 'a placeholder lost', '8001', (text: string) => text.replace('{max, number} ', '')],
  ['en', 'a placeholder renamed', '8001', (text: string) => text.replace('{max', '{most')],
  ['zh-Hans', 'a brace lost', '8001', (text: string) => text.replace('number}', 'number')],
  ['ja', 'a text left in Korean', '1003', () => '시스템 오류가 발생했습니다. 다시 확인하세요.'],
  ['en', 'a tag', '1003', (text: string) => `<b>${text}</b>`],
  ['zh-Hans', 'a traditional character', '1003', (text: string) => text.replace('系统', '系統')],
  ['en', 'an identifier misspelled', '2000', (text: string) => text.replaceAll('SDKAppID', 'SDKAppld')],
  ['ja', 'another figure', '2700', (text: string) => text.replace('2.10', '2.11')],
  ['en', 'a character that one cannot see', '1003', (text: string) => text.replace(' ', '\u200b ')],
  ['zh-Hans', 'an empty text', '1003', () => ''],
  ['ja', 'a link', '1003', (text: string) => `${text} https://example.com`],
] as const) {
  add('accepting', `${name} (${tag})`, reword(`${tag}/imError.json`, key, change), ['accept', tag, key]);
  // --all means the messages that have a text, and accepts nothing of the others.
  if (name !== 'an empty text')
    add('accepting', `${name} (${tag}, --all)`, reword(`${tag}/imError.json`, key, change), ['accept', tag, '--all']);
}
add(
  'accepting',
  'a notice with jargon',
  reword('ja/imNotice.json', 'chooseFile', (text) => `${text.slice(0, -1)}（SDK）。`),
  ['accept', 'ja', 'chooseFile'],
);
add(
  'accepting',
  'a file that is no JSON',
  rewrite('ja/imError.json', (raw) => raw.replace('",\n', '"\n')),
  ['accept', 'ja', '1003'],
);
add(
  'accepting',
  'a key twice',
  rewrite('ja/imError.json', (raw) => raw.replace(/( {2}"1003": ".*",\n)/, '$1$1')),
  ['accept', 'ja', '1003'],
);
add(
  'accepting',
  'a record that is no JSON',
  rewrite('ja/accepted.json', (raw) => raw.slice(0, -3)),
  ['accept', 'ja', '1003'],
);
add(
  'accepting',
  'a record that is an array',
  rewrite('ja/accepted.json', () => '[]\n'),
  ['accept', 'ja', '1003'],
);

// The form of the JSON.
for (const damage of [...file, ...keys])
  if (damage.severity !== 'warning')
    add('JSON structure', `${damage.name} (${damage.file ?? 'ja/imError.json'})`, (root) => broken(root, damage));
const inFile = (name: string, change: (raw: string) => string | Uint8Array, file = 'zh-Hans/imError.json') =>
  add('JSON structure', name, rewrite(file, change));
inFile('both sides of a conflict kept', (raw) => raw.replace(/( {2}"1003": ".*",\n)/, '$1$1'));
inFile('two files behind each other', (raw) => raw + raw);
inFile('single quotes', (raw) => raw.replace(/"1003": "(.*)"/, `'1003': '$1'`));
inFile('curly quotes', (raw) => raw.replace('"1003"', '“1003”'));
inFile('UTF-16', (raw) => Buffer.from(`\ufeff${raw}`, 'utf16le'));
inFile('GBK', (raw) =>
  Buffer.concat([Buffer.from(raw.slice(0, 20)), Buffer.from([0xc7, 0xeb, 0xb3]), Buffer.from(raw.slice(20))]),
);
inFile('a zero byte', (raw) => `${raw}\0`);
inFile('a key with a space', (raw) => raw.replace('"1003"', '"1003 "'));
inFile('a key in full-width digits', (raw) => raw.replace('"1003"', '"１００３"'));
inFile('a key in quotes of a CSV file', (raw) => raw.replace('"1003"', '"\\"1003\\""'));
inFile('keys in a tree', (raw) => `{ "imError": ${raw.trim()} }\n`);
inFile('a plural of i18next', (raw) => raw.replace(/( {2}"8001": (".*"),\n)/, '$1  "8001_other": $2,\n'));
inFile('a text as a list', (raw) => raw.replace(/"1003": (".*")/, '"1003": [$1]'));
inFile('null for a text', (raw) => raw.replace(/"1003": ".*"/, '"1003": null'));
inFile('a file of another language', () =>
  readFileSync(new URL('../../fixtures/locales/ja/imError.json', import.meta.url), 'utf8'),
);
inFile('the Korean file', () =>
  readFileSync(new URL('../../fixtures/locales/ko/imError.json', import.meta.url), 'utf8'),
);
inFile('the notices in the file of the errors', () =>
  readFileSync(new URL('../../fixtures/locales/zh-Hans/imNotice.json', import.meta.url), 'utf8'),
);
inFile('all texts emptied', (raw) => raw.replace(/(": )".*"/g, '$1""'));
inFile('a quote not escaped', (raw) => raw.replace(/("1003": ".)/, '$1"'), 'en/imError.json');
inFile('a notice with its key emptied', (raw) => raw.replace('"alreadyFriends"', '""'), 'en/imNotice.json');

/** The damages to trees. */
export const treeTrials: readonly TreeTrial[] = list;
