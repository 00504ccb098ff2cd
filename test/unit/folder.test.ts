/** The list of languages, and what lies in `locales/`: nothing vanishes, and nothing lies about unread. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../scripts/build.js';
import { languagesOf } from '../../scripts/lib/languages.js';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as locale } from '../../scripts/locale.js';
import { run as validate } from '../../scripts/validate.js';
import { call, read, repository, smallCopyOfLocales, write } from '../helpers/locales.js';

const faults = vi.hoisted(() => ({ read: '', write: '' }));

// Tests may run as root, whom no file is closed to, and disks are seldom full when one wants them to be.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fail = (code: string, words: string) => Object.assign(new Error(`${code}: ${words}`), { code });
  return {
    ...fs,
    readFileSync: (...args: Parameters<typeof fs.readFileSync>) => {
      if (faults.read && String(args[0]).endsWith(faults.read))
        throw fail('EACCES', `permission denied, open '${args[0]}'`);
      return fs.readFileSync(...args);
    },
    writeFileSync: (path: string, text: string) => {
      if (!faults.write || !path.includes(faults.write)) return fs.writeFileSync(path, text);
      fs.writeFileSync(path, text.slice(0, 10));
      throw fail('ENOSPC', 'no space left on device, write');
    },
  };
});

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const told = (root: string, tags: string[] = []) => validateLocales(root, { tags }).problems.map(lineOf);
const folderLines = (root: string) => told(root).filter((line) => line.includes(' error folder: '));

describe('languages.json', () => {
  it.each<[string, (raw: string) => string, string]>([
    [
      'a tag in another spelling',
      (raw) => raw.replace('"zh-Hans"', '"zh-hans"'),
      ':5:3 zh-hans: error languages: expected zh-Hans; found zh-hans. Correct the tag.',
    ],
    [
      'what is no tag',
      (raw) => raw.replace('"ja"', '"jp"'),
      ':4:3 jp: error languages: expected the BCP 47 tag of a language, such as pl, pt-BR, zh-Hant; found jp. Correct the tag.',
    ],
    [
      'a language twice',
      (raw) => raw.replace('"en"', '"ja"'),
      ':4:3 ja: error languages: expected each language once; found it again. Delete one of the two.',
    ],
    [
      'no endonym',
      (raw) => raw.replace('"endonym": "日本語", ', ''),
      ':4:9 ja: error languages: expected { "name": "…", "endonym": "…", "direction": "ltr" or "rtl" }; found another form. Write the entry like the others.',
    ],
    [
      'no Korean',
      (raw) => raw.replace('"ko"', '"fr"'),
      ':6:1: error languages: expected "ko", the source; found none. Restore the file from Git.',
    ],
    [
      'half of it',
      (raw) => raw.slice(0, 40),
      ':2:39: error languages: expected an object of languages; found value expected. Restore the file from Git.',
    ],
    [
      'an array',
      () => '[]',
      ':1:1: error languages: expected an object of languages; found something else. Restore the file from Git.',
    ],
  ])('with %s is told, and nothing else is guessed', async (_, change, line) => {
    const root = smallCopyOfLocales();
    const file = 'locales/languages.json';
    write(root, file, change(read(root, file)));
    expect(told(root)).toEqual([`${file}${line}`]);
    const { code, stdout } = await call(validate, 'ja', '--format', 'lines', '--root', root);
    expect([code, stdout]).toEqual([1, expect.stringContaining(line)]);
    for (const args of [['status'], ['todo', 'ja'], ['add', 'pl']]) {
      const { code: status, stderr } = await call(locale, ...args, '--root', root);
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/^locale: locales\/languages\.json:\d+:\d+: expected .*\n$/),
      ]);
    }
    expect(() => compile(root)).toThrow(/^locales\/languages\.json:\d+:\d+: expected /);
  });

  it('has each language in the table of README.md, by its own name and its English one', () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8').split('## Languages')[1] as string;
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \| ([^|]+) \| ([^|,]+?)(?:, the source)? \|$/gm)];
    const languages = Object.entries(languagesOf(repository));
    expect(rows.map(([, ...row]) => row)).toEqual(languages.map(([tag, { endonym, name }]) => [tag, endonym, name]));
  });

  it('gets a new language from `add`, with the names and the direction that ICU knows', async () => {
    const root = smallCopyOfLocales();
    await call(locale, 'add', 'ar', '--root', root);
    await call(locale, 'add', 'pl', '--root', root);
    expect(Object.keys(languagesOf(root))).toEqual(['ko', 'en', 'ja', 'zh-Hans', 'ar', 'pl']);
    expect(read(root, 'locales/languages.json')).toContain(
      '\n  "ar": { "name": "Arabic", "endonym": "العربية", "direction": "rtl" },\n',
    );
    expect(folderLines(root)).toEqual([]);
  });
});

describe('a language that is gone', () => {
  it('is told by the validator, and stops the build', async () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, 'locales/ja'), { recursive: true });
    expect(told(root)).toEqual([
      'locales/ja:1:1: error folder: expected a folder for each language of locales/languages.json; found none. Restore it from Git, or take the language off the list.',
    ]);
    expect(() => compile(root)).toThrow('locales/ja: no such folder; restore it from Git, or take ja off');
    const { code, stderr } = await call(locale, 'todo', 'ja', '--root', root);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^locale: no folder locales\/ja; .*\n$/)]);
  });

  it('off the list is told by its folder', () => {
    const root = smallCopyOfLocales();
    const file = 'locales/languages.json';
    write(root, file, read(root, file).replace(/ {2}"ja".*\n/, ''));
    expect(folderLines(root)).toEqual([
      'locales/ja:1:1: error folder: expected only the languages of locales/languages.json; found a folder "ja". Run `npm run locale -- add ja` to put it into the list, or delete the folder.',
    ]);
  });
});

describe('an entry that should not be there', () => {
  const link = (root: string, from: string, to: string) => symlinkSync(to, join(root, 'locales', from));

  it.each<[string, (root: string) => void, string]>([
    [
      'a folder that is a link',
      (root) => {
        renameSync(join(root, 'locales/ja'), join(root, 'elsewhere'));
        link(root, 'ja', '../elsewhere');
      },
      'locales/ja:1:1: error folder: expected a folder; found a link.',
    ],
    [
      'a file that is a link',
      (root) => {
        rmSync(join(root, 'locales/ja/imNotice.json'));
        link(root, 'ja/imNotice.json', '../en/imNotice.json');
      },
      'locales/ja/imNotice.json:1:1: error folder: expected a file; found a link.',
    ],
    [
      'a link to itself',
      (root) => {
        rmSync(join(root, 'locales/ja/imNotice.json'));
        link(root, 'ja/imNotice.json', 'imNotice.json');
      },
      'locales/ja/imNotice.json:1:1: error folder: expected a file; found a link.',
    ],
    [
      'a file for a folder',
      (root) => {
        rmSync(join(root, 'locales/ja'), { recursive: true });
        write(root, 'locales/ja', '');
      },
      'locales/ja:1:1: error folder: expected a folder; found a file.',
    ],
    [
      'a doubled file',
      (root) => write(root, 'locales/ja/imError (1).json', '{}'),
      'locales/ja/imError (1).json:1:1: error folder: expected only imError.json, imNotice.json, accepted.json, answers.json; found a file "imError (1).json", which nothing reads.',
    ],
    [
      'what a merge left',
      (root) => write(root, 'locales/ja/imError.json.orig', '{}'),
      'locales/ja/imError.json.orig:1:1: error folder: ',
    ],
    ['a backup', (root) => write(root, 'locales/glossary.json~', '{}'), 'locales/glossary.json~:1:1: error folder: '],
    ['a folder of no language', (root) => mkdirSync(join(root, 'locales/old')), 'locales/old:1:1: error folder: '],
    [
      'another case',
      (root) => renameSync(join(root, 'locales/ja/imNotice.json'), join(root, 'locales/ja/imnotice.json')),
      'locales/ja/imnotice.json:1:1: error folder: expected imNotice.json; found "imnotice.json". Rename it',
    ],
    [
      'a record of the source',
      (root) => write(root, 'locales/ko/accepted.json', '{}'),
      'locales/ko/accepted.json:1:1: error folder: ',
    ],
    [
      'a schema of nothing',
      (root) => {
        mkdirSync(join(root, 'locales/schema'));
        write(root, 'locales/schema/imOther.schema.json', '{}');
      },
      'locales/schema/imOther.schema.json:1:1: error folder: ',
    ],
  ])('%s', (_, damage, line) => {
    const root = smallCopyOfLocales();
    damage(root);
    expect(folderLines(root)).toEqual([expect.stringContaining(line)]);
  });

  it('what commands and editors leave for a moment is none', () => {
    const root = smallCopyOfLocales();
    for (const name of ['ja/accepted.json.1.abc.tmp', 'ja/.imError.json.swp', 'ja/.DS_Store', 'ja/.#imError.json'])
      write(root, `locales/${name}`, '');
    mkdirSync(join(root, 'locales/ja/accepted.json.lock'));
    expect(folderLines(root)).toEqual([]);
  });
});

describe('no stack trace, and one line', () => {
  it.each(['ja/imError.json', 'ja/accepted.json', 'ko/imError.json', 'glossary.json', 'languages.json'])(
    'where locales/%s cannot be read',
    async (name) => {
      const root = smallCopyOfLocales();
      faults.read = join('locales', name);
      try {
        const { code, stdout, stderr } = await call(validate, 'ja', '--format', 'lines', '--root', root);
        expect([code, stdout + stderr]).toEqual([1, expect.stringContaining(`locales/${name}:1:1: error `)]);
        expect(stdout + stderr).toContain('EACCES');
        expect(stdout + stderr).not.toMatch(/\n {4}at /);
        if (name === 'glossary.json') return;
        const todo = await call(locale, 'todo', 'ja', '--root', root);
        expect([todo.code, todo.stderr]).toEqual([1, expect.stringMatching(/^locale: [^\n]*EACCES[^\n]*\n$/)]);
      } finally {
        faults.read = '';
      }
    },
  );

  it('where a folder is empty, a link goes round, or a file begins with a byte order mark', async () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, 'locales/en'), { recursive: true });
    mkdirSync(join(root, 'locales/en'));
    write(root, 'locales/ja/imError.json', `\ufeff${read(root, 'locales/ja/imError.json')}`);
    rmSync(join(root, 'locales/zh-Hans/imError.json'));
    symlinkSync('imError.json', join(root, 'locales/zh-Hans/imError.json'));
    const { code, stdout, stderr } = await call(validate, '--format', 'lines', '--root', root);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/en\/imError\.json:1:1: error missing-file: /);
    expect(stdout).toMatch(/zh-Hans\/imError\.json:1:1: error missing-file: .*ELOOP/);
    const todo = await call(locale, 'todo', 'ja', '--root', root);
    expect([todo.code, todo.stderr]).toEqual([1, expect.stringMatching(/^locale: .*byte order mark; run .*--fix`\n$/)]);
    expect(() => compile(root)).toThrow(/ja\/imError\.json: a byte order mark/);
  });

  it('where the disk is full: what was there stays whole', async () => {
    const root = smallCopyOfLocales();
    const record = 'locales/ja/accepted.json';
    write(root, record, '{}\n');
    const before = readdirSync(join(root, 'locales/ja'));
    faults.write = 'accepted.json';
    try {
      const { code, stderr } = await call(locale, 'accept', 'ja', '1003', '--root', root);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^locale: .*accepted\.json: ENOSPC: [^\n]*\n$/)]);
    } finally {
      faults.write = '';
    }
    expect([read(root, record), readdirSync(join(root, 'locales/ja'))]).toEqual(['{}\n', before]);
  });
});
