/** `npm run locale`: a language's life, from `add` to `accept`. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../scripts/build.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as command } from '../../scripts/locale.js';
import { call, read, run, smallCopyOfLocales, start, withMessage, write } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const locale = (root: string, ...args: string[]) => call(command, ...args, '--root', root);
/** The build's output, and what it says. */
async function compileHeard(root: string) {
  let files = new Map<string, string>();
  const { stderr } = await call(() => {
    files = compile(root);
    return 0;
  });
  return { files, stderr };
}
const ko = 'locales/ko/imError.json';
const changeKorean = (root: string, key: string) =>
  write(
    root,
    ko,
    withMessage(read(root, ko), key, (text) => `지금 ${text}`),
  );
const stale = (root: string, tag: string) =>
  validateLocales(root, { tags: [tag] })
    .problems.filter(({ check }) => check === 'stale')
    .map(({ key }) => key);

describe('add', () => {
  it('makes a language ready: every key, its plural categories, incomplete, and left out of the build', async () => {
    const root = smallCopyOfLocales();
    const { code, stdout } = await locale(root, 'add', 'pl');
    expect(code).toBe(0);
    expect(stdout).toContain('Plural categories of pl: one, few, many, other');
    for (const name of ['imError', 'imNotice']) {
      const messages = JSON.parse(read(root, `locales/pl/${name}.json`)) as Record<string, string>;
      expect(Object.keys(messages)).toEqual(Object.keys(JSON.parse(read(root, `locales/ko/${name}.json`))));
      expect(new Set(Object.values(messages))).toEqual(new Set(['']));
    }
    const { problems, coverage } = validateLocales(root, { tags: ['pl'] });
    expect(new Set(problems.map(({ check }) => check))).toEqual(new Set(['empty', 'glossary']));
    expect(coverage).toMatchObject([{ tag: 'pl', translated: 0, stale: 0 }]);
    const { files, stderr } = await compileHeard(root);
    expect([...files]).toEqual([...compile(smallCopyOfLocales())]);
    expect(stderr).toMatch(/^locales\/pl: left out of the build, \d+ messages are missing\n$/);

    // A first message, with the categories that it must have.
    const file = 'locales/pl/imError.json';
    const say = (branches: string) =>
      write(
        root,
        file,
        withMessage(read(root, file), '6009', () => `Termin: {days, plural, ${branches}}.`),
      );
    say('one {# minuta} other {# minuty}');
    const plural = () => validateLocales(root, { tags: ['pl'] }).problems.filter(({ check }) => check === 'plural');
    expect(plural()).toMatchObject([{ key: '6009', found: 'no few, many' }]);
    say('one {# minuta} few {# minuty} many {# minut} other {# minuty}');
    expect(plural()).toEqual([]);
    // It leaves out most of what the Korean says.
    const refused = await locale(root, 'accept', 'pl', '6009');
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(/pl\/imError\.json:\d+:\d+ 6009: error identifier: /);
    const notice = 'locales/pl/imNotice.json';
    write(
      root,
      notice,
      withMessage(read(root, notice), 'general', () => 'Coś poszło nie tak. Spróbuj później.'),
    );
    expect((await locale(root, 'accept', 'pl', 'general')).stdout).toMatch(/^pl: accepted general$/m);
    expect((await locale(root, 'status')).stdout).toMatch(/^pl .* 2\/\d+ +1 /m);
  });

  it('completes a language that has only one of its files, and the build leaves such a one out', async () => {
    const root = smallCopyOfLocales();
    await locale(root, 'add', 'pl');
    const file = 'locales/pl/imError.json';
    write(
      root,
      file,
      withMessage(read(root, file), '1003', () => 'Błąd.'),
    );
    rmSync(join(root, 'locales/pl/imNotice.json'));
    expect((await compileHeard(root)).files.has('locales/pl.ts')).toBe(false);
    expect((await locale(root, 'add', 'pl')).code).toBe(0);
    expect(JSON.parse(read(root, file))['1003']).toBe('Błąd.');
    expect(read(root, 'locales/pl/imNotice.json')).toContain('"general": ""');
  });

  it.each([
    ['ja', /there already.*locale -- todo ja/],
    ['zh-hant', /spelled 'zh-Hant'/],
    ['zh_Hant', /no BCP 47 tag/],
    ['jp', /no language that ICU knows/],
  ])('refuses %s', async (tag, says) => {
    const { code, stdout, stderr } = await locale(smallCopyOfLocales(), 'add', tag);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });
});

describe('todo', () => {
  it('gives what is missing or stale, with the Korean, the English and the placeholders', async () => {
    const root = smallCopyOfLocales();
    expect((await locale(root, 'todo', 'en')).stdout).toBe('en: nothing to do\n');
    changeKorean(root, '6009');
    const { code, stdout } = await locale(root, 'todo', 'en');
    expect(code).toBe(0);
    expect(stdout.match(/^## .*/gm)).toEqual(['## imError 6009']);
    expect(stdout).toMatch(/^ko: 지금 .*$/m);
    expect(stdout).toMatch(/^en: Failed to download the file over FTP/m);
    expect(stdout).toContain('placeholders: {days, plural, one {# …} other {# …}}');
  });
});

describe('accept', () => {
  it('clears exactly the code that is named', async () => {
    const root = smallCopyOfLocales();
    changeKorean(root, '1003');
    changeKorean(root, '-1');
    expect(stale(root, 'ja')).toEqual(['1003', '-1']);
    expect((await locale(root, 'accept', 'ja', '1003')).stdout).toMatch(
      /^1003 \(Korean changed\)\n {2}ko: 지금 .*\n {2}ja: .*\nja: accepted 1003\n$/,
    );
    expect(stale(root, 'ja')).toEqual(['-1']);
    expect(stale(root, 'en')).toEqual(['1003', '-1']);
    expect((await locale(root, 'accept', 'ja', '-1', '1003')).stdout).toMatch(/^ja: accepted -1$/m);
    expect(stale(root, 'ja')).toEqual([]);
  });

  it('--all clears every translated message, and drops what the source no longer has', async () => {
    const root = smallCopyOfLocales();
    changeKorean(root, '1003');
    changeKorean(root, '1004');
    const [file, record] = ['locales/ja/imError.json', 'locales/ja/accepted.json'];
    write(
      root,
      file,
      withMessage(read(root, file), '1004', () => ''),
    );
    write(
      root,
      record,
      read(root, record).replace('"imError": {', '"imError": {\n    "62060": "0", "constructor": "0",'),
    );
    expect((await locale(root, 'accept', 'ja', '--all')).stdout).toMatch(/\nja: accepted 1003\n$/);
    expect(read(root, record)).not.toMatch(/"62060"|"constructor"/);
    expect((await locale(root, 'accept', 'ja', '--all')).stdout).toBe('ja: nothing was stale\n');
  });

  it.each([
    ['an unknown code', ['ja', '1003', '62060'], 1, /no key 62060 in locales\/ko/],
    ['a prototype name', ['ja', 'constructor'], 1, /no key constructor/],
    ['an unknown language', ['pl', '1003'], 1, /no folder locales\/pl.*locale -- add pl/],
    ['the source', ['ko', '1003'], 2, /ko is the source/],
    ['no code', ['ja'], 2, /codes, or --all/],
    ['codes and --all', ['ja', '1003', '--all'], 2, /codes, or --all/],
    ['an unknown option', ['ja', '--every'], 2, /--every/],
  ])('refuses %s and changes nothing', async (_, args, status, says) => {
    const root = smallCopyOfLocales();
    changeKorean(root, '1003');
    const before = read(root, 'locales/ja/accepted.json');
    const { code, stdout, stderr } = await locale(root, 'accept', ...args);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(read(root, 'locales/ja/accepted.json')).toBe(before);
  });

  it.each(['locales/ko/imError.json', 'locales/ja/imError.json', 'locales/ja/accepted.json'])(
    'names %s where that is not JSON, and leaves it as it is',
    async (file) => {
      const root = smallCopyOfLocales();
      for (const broken of ['{ "imError": ', 'null']) {
        write(root, file, broken);
        const { code, stderr } = await locale(root, 'accept', 'ja', '1003');
        expect(code).toBe(1);
        expect(stderr).toContain(file);
        expect(read(root, file)).toBe(broken);
      }
    },
  );

  it('refuses a text that is not there yet', async () => {
    const root = smallCopyOfLocales();
    const file = 'locales/ja/imError.json';
    write(
      root,
      file,
      withMessage(read(root, file), '1003', () => ''),
    );
    expect(await locale(root, 'accept', 'ja', '1003')).toMatchObject({
      code: 1,
      stderr: 'locale: ja has no text for 1003 yet\n',
    });
  });
});

describe('other calls', () => {
  it('ends quietly where a reader leaves early', async () => {
    const child = start('locale.ts', ['sample', 'ja', '400']);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    await once(child, 'close');
    expect(stderr).toBe('');
  });

  it('does and says the same as a process', async () => {
    const root = smallCopyOfLocales();
    changeKorean(root, '-1');
    const spawned = (...args: string[]) => run('locale.ts', [...args, '--root', root]);
    expect(await spawned('accept', 'ja', '-1')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\nja: accepted -1\n$/),
      stderr: '',
    });
    expect(await spawned('accept', 'ja', '62060')).toMatchObject({ code: 1, stdout: '' });
  });

  it('status prints the table and changes nothing', async () => {
    const { code, stdout } = await locale(smallCopyOfLocales(), 'status');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^locale .*\nko .*█{20} 100 %/);
  });

  it.each([[[]], [['add']], [['todo']], [['remove', 'ja']]])('exits 2 on %j', async (args) => {
    const { code, stderr } = await locale(smallCopyOfLocales(), ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^locale: expected add <tag>/);
  });
});
