/** `npm run locale -- export` and `import`: out to a platform, and back. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { js2xliff, jsToXliff12, xliff12ToJs } from 'xliff';
import { readCsv, writeCsv } from '../../scripts/exchange/csv.js';
import { readPo, writePo } from '../../scripts/exchange/po.js';
import type { Row } from '../../scripts/exchange/row.js';
import { tagFor } from '../../scripts/exchange/unit.js';
import { readXliff, writeXliff } from '../../scripts/exchange/xliff.js';
import { parseEntry } from '../../scripts/lib/accepted.js';
import { run as command } from '../../scripts/locale.js';
import { acceptAsIs, call, read, smallCopyOfLocales, temporaryFolder, withMessage, write } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const locale = (root: string, ...args: string[]) => call(command, ...args, '--root', root);
const [ko, ja] = ['locales/ko/imError.json', 'locales/ja/imError.json'];

/** A copy in which everything is accepted. */
function acceptedCopy(): string {
  const root = smallCopyOfLocales();
  for (const tag of ['en', 'ja', 'zh-Hans']) acceptAsIs(root, tag);
  return root;
}

/** All files of `locales/`. */
function snapshot(root: string): Record<string, string> {
  const files = readdirSync(join(root, 'locales'), { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]));
}

const textsOf = (root: string, tag: string) =>
  JSON.parse(read(root, `locales/${tag}/imError.json`)) as Record<string, string>;
const entryOf = (root: string, tag: string, key: string) =>
  parseEntry(JSON.parse(read(root, `locales/${tag}/accepted.json`)).imError[key]);

/** The keys whose text is another than before. */
const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((key) => before[key] !== after[key]);

const korean = (root: string, key: string) => textsOf(root, 'ko')[key] as string;

describe.each(['po', 'xliff', 'xlf', 'csv'])('a .%s file', (ending) => {
  const file = `reports/ja.${ending}`;

  it('that comes back as it went out changes nothing', async () => {
    const root = acceptedCopy();
    const before = snapshot(root);
    expect((await locale(root, 'export', 'ja', file)).stdout).toMatch(/: 42 messages, 0 without a translation$/m);
    expect(await locale(root, 'import', file, '--approved')).toEqual({
      code: 0,
      stdout: 'ja: 0 written\n',
      stderr: '',
    });
    expect(snapshot(root)).toEqual(before);
  });

  it('with one message changed changes that one, and accepts it', async () => {
    const root = acceptedCopy();
    // The export marks as approved what a person answers for.
    await locale(root, 'accept', 'ja', '1003', '--as', 'reviewed', '--on', '2026-11-01');
    await locale(root, 'export', 'ja', file);
    const before = textsOf(root, 'ja');
    const text = (before['1003'] as string).replace('もう一度', '再度');
    write(root, file, read(root, file).replace(before['1003'] as string, text));
    const { code, stdout } = await locale(root, 'import', file, '--approved', '--by', 'Kim', '--on', '2026-11-24');
    // PO has no word for a review.
    const as = ending === 'po' ? 'human' : 'reviewed';
    expect([code, stdout]).toEqual([0, `ja: 1 written: 1003\nja: 1 accepted as ${as}: 1003\n`]);
    expect(changed(before, textsOf(root, 'ja'))).toEqual(['1003']);
    expect(textsOf(root, 'ja')['1003']).toBe(text);
    expect(entryOf(root, 'ja', '1003')).toMatchObject({ as, by: 'Kim', on: '2026-11-24' });
    expect(entryOf(root, 'ja', '1004')).toMatchObject({ as: 'machine', on: '2026-11-24' });
  });

  it('is written without being accepted where nobody asks for it, and that is said', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', file);
    const before = textsOf(root, 'ja')['1003'] as string;
    write(root, file, read(root, file).replace(before, before.replace('もう一度', '再度')));
    const { stdout } = await locale(root, 'import', file);
    expect(stdout).toBe('ja: 1 written: 1003\nja: 1 not accepted: 1003; see `npm run locale -- todo ja`\n');
    expect((await locale(root, 'todo', 'ja')).stdout).toContain('## imError 1003');
  });

  it('with one broken message writes none', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', file);
    const before = snapshot(root);
    const texts = textsOf(root, 'ja');
    const broken = read(root, file)
      .replace(texts['1003'] as string, `${texts['1003']}もう一度確認してください。`)
      .replace((texts['8001'] as string).slice(0, 30), (found) => found.replace('{max, number}', '{most, number}'));
    write(root, file, broken);
    const { code, stdout, stderr } = await locale(root, 'import', file, '--approved');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      new RegExp(`^${file}:\\d+:\\d+ 8001: error placeholder: expected \\{max, number\\}; found .*most`, 'm'),
    );
    expect(stderr).toMatch(/nothing was written; fix the errors above first$/m);
    expect(snapshot(root)).toEqual(before);
  });

  it('that translates an older Korean is refused with both texts', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', file);
    const old = korean(root, '1003');
    write(
      root,
      ko,
      withMessage(read(root, ko), '1003', () => '시스템 오류가 발생했습니다. 나중에 다시 시도하세요.'),
    );
    const { code, stderr } = await locale(root, 'import', file, '--approved');
    expect(code).toBe(1);
    expect(stderr).toContain('1003: error stale: expected a translation of the Korean as it is now');
    expect(stderr).toContain('"시스템 오류가 발생했습니다. 나중에 다시 시도하세요."');
    expect(stderr).toContain(`found one of "${old}"`);
  });

  it('says that a key or a language is unknown, and passes over what is empty', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', file);
    const before = textsOf(root, 'ja');
    write(root, file, read(root, file).replaceAll('imError.1003', 'imError.1999'));
    expect((await locale(root, 'import', file)).stderr).toMatch(
      /error extra: expected a key of locales\/ko; found "imError\.1999"\. Correct/,
    );
    await locale(root, 'export', 'ja', file);
    expect((await locale(root, 'import', file, '--language', 'fr')).stderr).toMatch(
      /error languages: expected one of en, ja, zh-Hans; found "fr"\. .*locale -- add/,
    );
    write(root, file, read(root, file).replace(before['1003'] as string, ''));
    expect((await locale(root, 'import', file)).stdout).toBe('ja: 0 written\n');
    expect(textsOf(root, 'ja')).toEqual(before);
  });
});

describe('any text goes through', () => {
  const text = fc
    .string({
      unit: fc.oneof(fc.constantFrom('\n', '"', "'", '\\', '<', '&', ',', ';', '{', '}', '#', '가'), fc.string()),
    })
    .map((own) => `가${own.replace(/[^\P{C}\n]/gu, '')}.`);
  const forms = [
    ['po', writePo, readPo],
    ['xliff', writeXliff, readXliff],
    ['csv', writeCsv, readCsv],
  ] as const;

  it.each(forms)('%s', (ending, writeRows, readRows) => {
    const root = temporaryFolder();
    const context = { constant: '', area: '', action: '', reader: 'developer', placeholders: '', longest: 9 } as const;
    const row = (key: string, source: string, target: string): Row => ({
      ...{ ...context, namespace: 'imError', key, korean: source, english: source, text: target, state: 'reviewed' },
    });
    fc.assert(
      fc.property(text, text, (source, target) => {
        write(root, `a.${ending}`, writeRows([row('-302', source, target), row('6206', target, source)], 'ja'));
        const { units, problems } = readRows(root, join(root, `a.${ending}`));
        expect(problems).toEqual([]);
        expect(units.map((unit) => [unit.key, unit.language, unit.source, unit.target])).toEqual([
          ['imError.-302', 'ja', source, target],
          ['imError.6206', 'ja', target, source],
        ]);
      }),
    );
  });
});

describe('approval', () => {
  it('raises what a machine made, where the platform says so expressly, and never lowers anything', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', 'ja.xliff');
    await locale(root, 'export', 'ja', 'ja.po');
    await locale(root, 'import', 'ja.po', '--approved');
    expect(entryOf(root, 'ja', '1003')?.as).toBe('machine');
    write(root, 'ja.xliff', read(root, 'ja.xliff').replaceAll('approved="no"', 'approved="yes"'));
    await locale(root, 'import', 'ja.xliff', '--approved', '--by', 'Kim');
    expect(entryOf(root, 'ja', '1003')).toMatchObject({ as: 'human', by: 'Kim' });
    write(root, 'ja.xliff', read(root, 'ja.xliff').replaceAll('state="translated"', 'state="signed-off"'));
    await locale(root, 'import', 'ja.xliff', '--approved');
    expect(entryOf(root, 'ja', '1003')?.as).toBe('reviewed');
    write(root, 'ja.xliff', read(root, 'ja.xliff').replaceAll('state="signed-off"', 'state="translated"'));
    await locale(root, 'import', 'ja.xliff', '--approved');
    expect(entryOf(root, 'ja', '1003')?.as).toBe('reviewed');
  });

  it('leaves what is not approved to a person', async () => {
    const root = acceptedCopy();
    const before = textsOf(root, 'ja');
    const table = `key,source,target,approved\n1003,${korean(root, '1003')},${before['1003']}至急確認してください。,yes\n1004,"${korean(root, '1004')}","${before['1004']}確認してください。",no\n`;
    write(root, 'a.csv', table);
    const { stdout } = await locale(root, 'import', 'a.csv', '--language', 'ja', '--approved');
    expect(stdout).toBe(
      'ja: 2 written: 1003 1004\nja: 1 accepted as human: 1003\nja: 1 not accepted: 1004; see `npm run locale -- todo ja`\n',
    );
  });

  it('takes a fuzzy entry of PO for not approved, and --as for the last word', async () => {
    const root = acceptedCopy();
    write(root, 'locales/ja/accepted.json', '{}\n');
    await locale(root, 'export', 'ja', 'ja.po');
    expect(read(root, 'ja.po').match(/^#, fuzzy$/gm)).toHaveLength(42);
    expect((await locale(root, 'import', 'ja.po', '--approved')).stdout).toMatch(/^ja: 42 not accepted; see/m);
    write(root, 'ja.po', read(root, 'ja.po').replaceAll('#, fuzzy\n', ''));
    const { stdout } = await locale(root, 'import', 'ja.po', '--approved', '--as', 'reviewed');
    expect(stdout).toBe('ja: 0 written\nja: 42 accepted as reviewed\n');
  });
});

describe('a folder of JSON', () => {
  /** A folder as a platform writes it, under its own codes of languages. */
  function download(root: string, folders: Readonly<Record<string, string>>, change: Readonly<Record<string, string>>) {
    for (const [tag, code] of Object.entries(folders)) {
      mkdirSync(join(root, 'down', code), { recursive: true });
      const messages = { ...textsOf(root, tag), ...(tag === 'ko' ? {} : change) };
      write(
        root,
        `down/${code}/imError.json`,
        `\ufeff${JSON.stringify(messages, null, '\t').replaceAll('\n', '\r\n')}`,
      );
    }
  }

  it('is taken under the codes of the platform, with a byte order mark, tabs and CRLF', async () => {
    const root = acceptedCopy();
    const before = snapshot(root);
    download(root, { en: 'en_US', ja: 'ja-JP', 'zh-Hans': 'zh-CN' }, {});
    expect(await locale(root, 'import', 'down', '--approved')).toMatchObject({ code: 0, stderr: '' });
    expect(snapshot(root)).toEqual(before);
    download(root, { 'zh-Hans': 'zh-CN' }, { '1003': '系统发生错误，请再次检查。' });
    const { stdout } = await locale(root, 'import', 'down', '--approved');
    expect(stdout).toContain('zh-Hans: 1 written: 1003\nzh-Hans: 1 accepted as human: 1003\n');
  });

  it('counts as a translation of today only where its Korean, or our record, says so', async () => {
    const root = acceptedCopy();
    download(root, { ko: 'ko', ja: 'ja' }, {});
    write(
      root,
      ko,
      withMessage(read(root, ko), '1003', (message) => `${message} 다시 시도하세요.`),
    );
    expect((await locale(root, 'import', 'down', '--approved')).stderr).toMatch(
      /^down\/ja\/imError\.json:.* 1003: error stale/m,
    );
    mkdirSync(join(root, 'only/ja'), { recursive: true });
    write(root, 'only/ja/imError.json', read(root, ja));
    expect((await locale(root, 'import', 'only', '--approved')).stdout).toMatch(/^ja: 1 not accepted: 1003;/m);
  });

  it('is refused where two folders are one language and differ, or a value is no text', async () => {
    const root = acceptedCopy();
    download(root, { ja: 'ja' }, {});
    mkdirSync(join(root, 'down/ja_JP'));
    write(root, 'down/ja_JP/imError.json', '{ "1003": "エラー。", "1004": { "other": "エラー。" } }');
    const { stderr } = await locale(root, 'import', 'down');
    expect(stderr).toMatch(/^down\/ja_JP\/imError\.json:1:3 1003: error duplicate: expected one text for ja;/m);
    expect(stderr).toMatch(/^down\/ja_JP\/imError\.json:1:\d+ 1004: error type: expected a text; found object/m);
  });
});

describe('a table', () => {
  const message = 'システムエラーが発生しました。至急確認してください。';
  const importTable = async (root: string, table: string, ...flags: string[]) => {
    write(root, 'a.csv', table);
    return locale(root, 'import', 'a.csv', ...flags);
  };

  it.each(["'-2", '="-2"', '\u22122', '-2.0', 'imError:-2', '"-2"'])('understands the key %s', async (key) => {
    const root = acceptedCopy();
    const table = `\ufeffkey;target\r\n${key};"${textsOf(root, 'ja')['-2']}もう一度確認してください。"\r\n`;
    const { stdout, stderr } = await importTable(root, table, '--language', 'ja');
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^ja: 1 written: -2$/m), '']);
  });

  it.each(['10100/10200', '2/3/2026', '10-Jan', '6.21E+03', '6,206', '#NAME?'])(
    'says what a spreadsheet made of a key: %s',
    async (key) => {
      const { code, stderr } = await importTable(acceptedCopy(), `key,ja\n"${key}",${message}\n`);
      expect(code).toBe(1);
      expect(stderr).toMatch(key.startsWith('10100') ? /error extra/ : /error extra: .*A spreadsheet has changed it/);
    },
  );

  it('has a column for each language, and refuses one that is none', async () => {
    const root = acceptedCopy();
    const { stdout } = await importTable(root, `id,ko,ja_JP,note\n1003,${korean(root, '1003')},${message},\n`);
    expect(stdout).toMatch(/^ja: 1 written: 1003$/m);
    expect((await importTable(root, `id,ja,jp\n1003,${message},x\n`)).stderr).toMatch(/error languages: .*found "jp"/);
  });

  it('refuses a formula, a table without a key, and bytes that are not UTF-8', async () => {
    const root = acceptedCopy();
    expect((await importTable(root, 'key,ja\n1003,=1003+1\n')).stderr).toMatch(/^a\.csv:2:1 1003: error formula/m);
    expect((await importTable(root, 'code,ja\n1003,x\n')).stderr).toMatch(/expected a column "key" in the first row/);
    write(root, 'a.csv', Buffer.from('key,ja\n1003,\x83G\n', 'latin1'));
    expect((await locale(root, 'import', 'a.csv')).stderr).toMatch(/a\.csv: expected UTF-8; found other bytes/);
  });

  it('names the line of a message behind one with line breaks', async () => {
    const root = acceptedCopy();
    const { stderr } = await importTable(root, 'key,ja,note\n1003,,"a\nb\nc"\n1999,x,\n');
    expect(stderr).toMatch(/^a\.csv:5:1 1999: error extra/m);
  });
});

describe('XLIFF of others', () => {
  const content = (root: string, target: string) => ({
    ...{ sourceLanguage: 'ko', targetLanguage: 'ja' },
    resources: { imError: { '1003': { source: korean(root, '1003'), target } } },
  });
  const message = 'システムエラーが発生しました。至急確認してください。';

  it.each([
    ['1.2', jsToXliff12],
    ['2.0', js2xliff],
  ])('%s of the package xliff is taken', async (_, toXliff) => {
    const root = acceptedCopy();
    write(root, 'a.xlf', await toXliff(content(root, message)));
    const { stdout } = await locale(root, 'import', 'a.xlf', '--approved');
    expect(stdout).toBe('ja: 1 written: 1003\nja: 1 accepted as human: 1003\n');
  });

  it('and that package reads ours', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', 'ja.xliff');
    const { resources, targetLanguage } = await xliff12ToJs(read(root, 'ja.xliff'));
    expect(targetLanguage).toBe('ja');
    const units = Object.values(resources)[0] ?? {};
    for (const [key, text] of Object.entries(textsOf(root, 'ja')))
      expect(units[`imError.${key}`]).toMatchObject({ source: korean(root, key), target: text });
  });

  it('may be divided into segments, of which one that is not approved counts', async () => {
    const root = acceptedCopy();
    const [first, second] = ['システムエラーが発生しました。', '至急確認してください。'];
    const halves = korean(root, '1003').split(/(?<=\.) /);
    const unit = (state: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko-KR" trgLang="ja-JP"><file id="f"><unit id="u1" name="1003"><segment state="final"><source>${halves[0]}</source><target>${first}</target></segment><ignorable><source> </source></ignorable><segment state="${state}"><source>${halves[1]}</source><target>${second}</target></segment></unit></file></xliff>`;
    write(root, 'a.xliff', unit('translated'));
    expect((await locale(root, 'import', 'a.xliff', '--approved')).stdout).toMatch(/1 written.*\n.*1 not accepted/);
    write(root, 'a.xliff', unit('reviewed'));
    expect((await locale(root, 'import', 'a.xliff', '--approved')).stdout).toMatch(/1 accepted as reviewed/);
    expect(textsOf(root, 'ja')['1003']).toBe(first + second);
  });

  it('may have placeholders in tags, as long as these say what they stand for', async () => {
    const root = acceptedCopy();
    await locale(root, 'export', 'ja', 'a.xlf');
    const plain = read(root, 'a.xlf');
    write(root, 'a.xlf', plain.replaceAll('{max, number}', '<ph id="1">{max, number}</ph>'));
    expect((await locale(root, 'import', 'a.xlf')).stdout).toBe('ja: 0 written\n');
    write(root, 'a.xlf', plain.replaceAll('{max, number}', '<x id="1"/>'));
    expect((await locale(root, 'import', 'a.xlf')).stderr).toMatch(
      /^a\.xlf:\d+:\d+ imError\.8001: error markup: expected text; found "<x id="1"\/>"/m,
    );
  });

  it.each([
    [
      'another source language',
      '<xliff version="1.2"><file source-language="en" target-language="ja"/></xliff>',
      /error source: expected ko/,
    ],
    ['broken XML', '<xliff><file></xliff>', /^locale: a\.xlf:1:\d+: expected XML; found /m],
    ['other XML', '<tmx/>', /expected XLIFF; found <tmx>/],
    [
      'an entity from elsewhere',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]><xliff version="1.2">&e;</xliff>',
      /expected XML; found /,
    ],
  ])('%s is refused', async (_, text, message) => {
    const root = acceptedCopy();
    write(root, 'a.xlf', text);
    const { code, stderr } = await locale(root, 'import', 'a.xlf');
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('PO of others', () => {
  it.each([
    [
      'as `copy` writes it',
      (source: string, text: string) => `msgctxt "imError"\nmsgid "1003"\nmsgstr "${text}"\n# ${source}`,
    ],
    ['as json2po writes it', (source: string, text: string) => `#: .1003\nmsgid "${source}"\nmsgstr "${text}"`],
    [
      'with the key as context',
      (source: string, text: string) => `msgctxt ".1003"\nmsgid "${source}"\nmsgstr "${text}"`,
    ],
  ])('%s', async (_, entry) => {
    const root = acceptedCopy();
    const text = 'システムエラーが発生しました。至急確認してください。';
    write(root, 'a.po', `msgid ""\nmsgstr "Language: ja\\n"\n\n${entry(korean(root, '1003'), text)}\n`);
    expect((await locale(root, 'import', 'a.po')).stdout).toMatch(/^ja: 1 written: 1003$/m);
  });

  it('without a key is refused', async () => {
    const root = acceptedCopy();
    write(root, 'a.po', `msgid ""\nmsgstr "Language: ja\\n"\n\nmsgid "안녕"\nmsgstr "やあ"\n`);
    expect((await locale(root, 'import', 'a.po')).stderr).toMatch(/^a\.po:4:1 : error extra: .*; found none\./m);
  });
});

it('loses no message of a file that has a key twice', async () => {
  const root = acceptedCopy();
  const twice = read(root, ja).replace('{', '{\n  "1003": "もう一つ。",');
  write(root, ja, twice);
  write(root, 'a.csv', `key,source,ja\n1004,,${textsOf(root, 'ja')['1004']}確認してください。\n`);
  const { code, stderr } = await locale(root, 'import', 'a.csv');
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^locale: locales\/ja\/imError\.json: a key is there twice/),
  ]);
  expect(read(root, ja)).toBe(twice);
});

describe('a call', () => {
  it.each([
    ['import'],
    ['import', 'a.txt'],
    ['import', 'ja.po', 'en.po'],
    ['export', 'ja'],
    ['export', 'ja', 'a.txt'],
    ['export', 'ko', 'a.po'],
  ])('%s %s %s that makes no sense exits with 2', async (...args) => {
    const root = acceptedCopy();
    write(root, 'a.txt', '');
    expect((await locale(root, ...args)).code).toBe(2);
  });

  it('for a file that is not there exits with 1', async () => {
    const { code, stderr } = await locale(acceptedCopy(), 'import', 'gone.po');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^locale: gone\.po is not there;/)]);
  });
});

it.each([
  ['zh-CN', 'zh-Hans'],
  ['zh_Hans', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-TW', undefined],
  ['ja_JP', 'ja'],
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['pt-PT', undefined],
  ['jp', undefined],
  ['schema', undefined],
  ['', undefined],
])('the code %s of a platform is %s', (code, tag) => {
  expect(tagFor(code, ['ko', 'en', 'ja', 'pt-BR', 'zh-Hans'])).toBe(tag);
});
