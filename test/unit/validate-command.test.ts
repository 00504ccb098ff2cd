/** `npm run validate` with its options. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeSchemas } from '../../scripts/lib/schema.js';
import type { Report } from '../../scripts/lib/validate-locales.js';
import { run as command } from '../../scripts/validate.js';
import { call, read, run, smallCopyOfLocales, start, withMessage, write } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const ja = 'locales/ja/imError.json';
const validate = (root: string, ...args: string[]) => call(command, ...args, '--root', root);

/** A small copy that is as it should be. */
function copyOfLocales(): string {
  const root = smallCopyOfLocales();
  writeSchemas(root);
  return root;
}

/** Puts a folder where a file should be. */
const folderFor = (file: string) => (root: string) => {
  const path = join(root, 'locales', file);
  rmSync(path);
  mkdirSync(path);
};

describe('validate', () => {
  it('shows the coverage of each language with a bar, rounded down', async () => {
    const root = copyOfLocales();
    write(
      root,
      ja,
      withMessage(read(root, ja), '1003', () => ''),
    );
    const { code, stdout } = await validate(root);
    const rows = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(rows.find((row) => row.startsWith('ko'))).toMatch(/^ko {2,}█{20} 100 % +(\d+)\/\1 +0 +0 +0 +0$/);
    expect(rows.find((row) => row.startsWith('ja'))).toMatch(/^ja {2,}█{19}░ +97 % +41\/42 +0 +1 +0 +0$/);
  });

  it('validates one language where one is named', async () => {
    const root = copyOfLocales();
    for (const tag of ['ja', 'en']) {
      const file = `locales/${tag}/imError.json`;
      write(
        root,
        file,
        withMessage(read(root, file), '1003', (text) => ` ${text}`),
      );
    }
    const { code, stdout } = await validate(root, 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('locales/en/imError.json:');
    expect(stdout).not.toContain('locales/ja');
    expect(stdout).not.toMatch(/^ja /m);
  });

  it('tells machines the same with --json', async () => {
    const root = copyOfLocales();
    write(
      root,
      ja,
      withMessage(read(root, ja), '1003', (text) => `${text} `),
    );
    const { code, stdout } = await validate(root, '--json');
    const { problems, coverage, fixed } = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(problems).toMatchObject([
      { severity: 'error', check: 'stale', file: ja, key: '1003' },
      { severity: 'error', check: 'space', file: ja, key: '1003' },
    ]);
    expect(coverage.find(({ tag }) => tag === 'ja')).toMatchObject({ errors: 2, warnings: 0, answered: 0 });
    expect(fixed).toEqual([]);
  });

  it.each([
    [
      'an unknown language',
      ['pl'],
      /no language pl in locales\/languages\.json; there are ko, .*npm run locale -- add pl/,
    ],
    ['an unknown option', ['--fixx'], /--fixx/],
  ])('exits 2 on %s', async (_, args, says) => {
    const { code, stdout, stderr } = await validate(copyOfLocales(), ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });

  it('exits 2 on a root without locales', async () => {
    const { code, stderr } = await call(command, '--root', join(copyOfLocales(), 'nowhere'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^validate: no folder locales in .*nowhere\n$/);
  });

  it('does and says the same as a process', async () => {
    const root = copyOfLocales();
    write(
      root,
      ja,
      withMessage(read(root, ja), '1003', (text) => ` ${text}`),
    );
    const args = ['ja', '--root', root];
    const inProcess = await call(command, ...args);
    expect(inProcess.code).toBe(1);
    expect(await run('validate.ts', args)).toEqual(inProcess);
  });

  it.each<[string, (root: string) => void, number, RegExp]>([
    [
      'the folder of locales is a file',
      (root) => {
        rmSync(join(root, 'locales'), { recursive: true });
        write(root, 'locales', '');
      },
      2,
      /^validate: no folder locales in /,
    ],
    ['the record is a folder', folderFor('ja/accepted.json'), 1, /accepted\.json:1:1: error missing-file: .*EISDIR/],
    ['the glossary is a folder', folderFor('glossary.json'), 1, /glossary\.json:1:1: error glossary: .*EISDIR/],
    [
      'a Korean file is a folder',
      folderFor('ko/imError.json'),
      1,
      /ko\/imError\.json:1:1: error missing-file: .*EISDIR/,
    ],
    [
      'a schema is a folder',
      folderFor('schema/imError.schema.json'),
      1,
      /imError\.schema\.json:1:1: error folder: .*a folder/,
    ],
    [
      'the record is not UTF-8',
      (root) => write(root, 'locales/ja/accepted.json', Buffer.from([0x7b, 0xff])),
      1,
      /accepted\.json:1:2: error encoding: /,
    ],
  ])('has no stack trace to show where %s', async (_, damage, code, says) => {
    const root = copyOfLocales();
    damage(root);
    const { code: status, stdout, stderr } = await validate(root, 'ja', '--format', 'lines');
    expect(stdout + stderr).toMatch(says);
    expect(stdout + stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(code);
  });

  it('has no stack trace to show where a file cannot be written', async () => {
    const root = copyOfLocales();
    folderFor('schema/imError.schema.json')(root);
    const { code, stderr } = await validate(root, '--fix');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^validate: [^\n]*: E[A-Z]+: [^\n]*\n$/)]);
  });
});

describe('--fix', () => {
  const [en, zh] = ['locales/en/imError.json', 'locales/zh-Hans/imError.json'];

  it('fixes order, form, normalization and byte order mark, and loses nothing', async () => {
    const root = copyOfLocales();
    const before = Object.fromEntries([ja, en, zh].map((file) => [file, read(root, file)]));
    write(root, ja, `\ufeff${read(root, ja).normalize('NFD')}`);
    write(root, en, JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(read(root, en))).reverse())));
    write(
      root,
      zh,
      read(root, zh)
        .replaceAll('\n', '\r\n')
        .replace(/^(.*\n)(.*\n)(.*\n)/, '$1$3$2'),
    );
    const { code, stdout } = await validate(root, '--fix');
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.endsWith(': fixed'))).toEqual(
      [en, ja, zh].map((file) => `${file}: fixed`),
    );
    for (const [file, text] of Object.entries(before)) expect(read(root, file)).toBe(text);
  });

  it.each([
    ['a duplicate key', (raw: string) => raw.replace('  "1003"', '  "1003": "別の文です。",\n  "1003"'), 'duplicate'],
    ['what is not JSON', (raw: string) => raw.replace('",\n', '"\n'), 'json'],
    ['a value that is no text', (raw: string) => raw.replace(/("1003": )".*"/, '$1["文"]'), 'type'],
  ])('leaves a file with %s as it is, to the byte', async (_, damage, check) => {
    const root = copyOfLocales();
    const raw = `\ufeff${damage(read(root, ja)).replace('  "1001"', '\t"1001"')}`;
    write(root, ja, raw);
    const { code, stdout } = await validate(root, 'ja', '--fix', '--format', 'lines');
    expect(code).toBe(1);
    expect(stdout).toContain(` error ${check}: `);
    expect(read(root, ja)).toBe(raw);
  });

  it('leaves bytes that are not UTF-8 as they are', async () => {
    const root = copyOfLocales();
    const bytes = Buffer.concat([Buffer.from(read(root, ja)), Buffer.from([0xff])]);
    write(root, ja, bytes);
    expect((await validate(root, 'ja', '--fix')).code).toBe(1);
    expect(Buffer.from(read(root, ja))).toEqual(Buffer.from(bytes.toString('utf8')));
  });

  it('keeps the keys that it does not understand, prototype names too', async () => {
    const root = copyOfLocales();
    write(root, ja, read(root, ja).replace('{', '{\n"__proto__": "文", "toString": "文",'));
    expect((await validate(root, 'ja', '--fix')).code).toBe(1);
    const keys = Object.keys(JSON.parse(read(root, ja)));
    expect(keys).toEqual(expect.arrayContaining(['__proto__', 'toString']));
  });

  it('renews the schemas', async () => {
    const root = copyOfLocales();
    const schema = 'locales/schema/imNotice.schema.json';
    const whole = read(root, schema);
    write(root, schema, '{}\n');
    const before = await validate(root, '--format', 'lines');
    expect([before.code, before.stdout]).toEqual([0, expect.stringContaining(`${schema}:1:1: warning schema: `)]);
    expect((await validate(root, '--fix')).stdout).toContain(`${schema}: fixed`);
    expect(read(root, schema)).toBe(whole);
  });
});

it('--watch reports again on every change, also where an editor replaces the file', { timeout: 60_000 }, async () => {
  const root = copyOfLocales();
  const child = start('validate.ts', ['ja', '--watch', '--root', root]);
  let output = '';
  let seen = 0;
  let wake = () => {};
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    wake();
  });
  const until = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(output.slice(seen));
      if (found) {
        seen += found.index + found[0].length;
        return;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  try {
    await until(/Watching locales/);
    const whole = read(root, ja);
    for (const key of ['1003', '1004', '2001']) {
      const next = join(root, 'locales/ja/imError.json.new');
      write(
        root,
        'locales/ja/imError.json.new',
        withMessage(whole, key, (text) => ` ${text}`),
      );
      renameSync(next, join(root, ja));
      await until(new RegExp(` {2}${key}\\n(?:.+\\n)*? {2}error space$`, 'm'));
      await until(/^ja .* 2 +0 +0$/m);
    }
    write(root, ja, whole);
    await until(/^ja .* 0 +0 +0 +0$/m);
    expect(existsSync(join(root, ja))).toBe(true);
    expect(child.exitCode).toBe(null);
  } finally {
    child.kill('SIGKILL');
  }
});
