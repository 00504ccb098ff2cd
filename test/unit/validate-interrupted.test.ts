/** Runs that are killed, and runs at the same time: no file is ever half-written, and no change is lost. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { compile } from '../../scripts/build.js';
import { writeSchemas } from '../../scripts/lib/schema.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as locale } from '../../scripts/locale.js';
import { run as validate } from '../../scripts/validate.js';
import {
  call,
  type Run,
  read,
  repository,
  run,
  smallCopyOfLocales,
  start,
  temporaryFolder,
  withMessage,
  write,
} from '../helpers/locales.js';

const kills = Number(process.env.IM_KILLS ?? 1);

/** What a run of a script changes below a folder. */
interface Job {
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Folders to watch for the first sign of writing. */
  readonly signs: readonly string[];
  /** Does the same without being killed. */
  readonly finish: () => Promise<Run>;
  /** Puts everything back to how it was before, and leaves what a killed run has left lying about. */
  readonly reset: () => void;
}

const passing = (path: string) => /\.(?:tmp|lock)$/.test(path);

/** Every file below a folder with its text, without temporary files and locks. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !passing(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

/** Runs a job and kills it a moment after it begins to write. */
async function interrupt(job: Job, ms: number): Promise<void> {
  const child = start(job.script, job.args);
  const ended = new Promise((resolve) => child.on('close', resolve));
  let timer: NodeJS.Timeout | undefined;
  const watchers = job.signs.map((folder) =>
    watch(folder, () => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), ms);
    }),
  );
  await ended;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

/** Makes the locks below a folder look as if their run had been killed long ago. */
function ageLocks(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.lock')) utimesSync(join(folder, name), 1, 1);
}

async function survives(job: Job): Promise<void> {
  const before = filesOf(job.folder);
  expect(await job.finish()).toMatchObject({ stderr: '' });
  const after = filesOf(job.folder);
  expect(after).not.toEqual(before);
  for (let i = 0; i < kills; i++) {
    job.reset();
    ageLocks(job.folder);
    const ms = Math.random() * 6;
    await interrupt(job, ms);
    for (const [path, text] of filesOf(job.folder))
      expect([before.get(path), after.get(path)], `${path}, killed after ${ms} ms`).toContain(text);
    for (const path of before.keys()) if (after.has(path)) expect(filesOf(job.folder).has(path), path).toBe(true);
  }
  // What the killed ones left behind does no harm to the next. One that was killed after its last file leaves nothing
  // to do, which `locale add` rightly refuses.
  ageLocks(job.folder);
  if (!isDeepStrictEqual(filesOf(job.folder), after)) expect(await job.finish()).toMatchObject({ stderr: '' });
  expect(filesOf(job.folder)).toEqual(after);
}

/** Copies the files of a folder over those of another, which keeps what else is there. */
function restore(from: string, to: string, extra: readonly string[] = []): void {
  for (const path of extra) rmSync(join(to, path), { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

const commands = { 'validate.ts': validate, 'locale.ts': locale };

function job(
  script: keyof typeof commands,
  root: string,
  words: readonly string[],
  signs: readonly string[],
  extra?: string[],
): Job {
  const folder = join(root, 'locales');
  const saved = temporaryFolder();
  cpSync(folder, saved, { recursive: true });
  const args = [...words, '--root', root];
  const finish = () => call(commands[script], ...args);
  const reset = () => restore(saved, folder, extra);
  return { script, args, folder, signs: signs.map((sign) => join(folder, sign)), finish, reset };
}

it('validate --fix, killed', { timeout: 120_000 }, async () => {
  const root = smallCopyOfLocales();
  for (const tag of ['en', 'ja', 'zh-Hans']) {
    const file = `locales/${tag}/imError.json`;
    const reversed = Object.entries(JSON.parse(read(root, file))).reverse();
    write(root, file, JSON.stringify(Object.fromEntries(reversed)));
  }
  writeSchemas(root);
  write(root, 'locales/schema/imError.schema.json', '{}\n');
  await survives(job('validate.ts', root, ['--fix'], ['en', 'ja', 'zh-Hans', 'schema']));
});

it('locale accept, killed', { timeout: 120_000 }, async () => {
  const root = smallCopyOfLocales();
  write(root, 'locales/ja/accepted.json', '{ "imError": {}, "imNotice": {} }\n');
  await survives(job('locale.ts', root, ['accept', 'ja', '--all'], ['ja']));
});

it('locale add, killed', { timeout: 120_000 }, async () => {
  await survives(job('locale.ts', smallCopyOfLocales(), ['add', 'pl'], ['.'], ['pl']));
});

it('the build, killed', { timeout: 120_000 }, async () => {
  const out = join(temporaryFolder(), 'generated');
  const files = compile(repository);
  const reset = () => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), `${text}older`);
    }
  };
  reset();
  const args = ['--out', out];
  const finish = () => run('build.ts', args);
  await survives({ script: 'build.ts', args, folder: out, signs: [dirname(out), out], finish, reset });
});

it('several accept at once lose nothing', async () => {
  const root = smallCopyOfLocales();
  const ko = 'locales/ko/imError.json';
  const codes = ['1003', '-1'];
  for (const code of codes)
    write(
      root,
      ko,
      withMessage(read(root, ko), code, (text) => `지금 ${text}`),
    );
  const stale = () =>
    validateLocales(root, { tags: ['ja'] })
      .problems.filter(({ check }) => check === 'stale')
      .map(({ key }) => key);
  expect(stale().sort()).toEqual([...codes].sort());
  const runs = await Promise.all(codes.map((code) => run('locale.ts', ['accept', 'ja', code, '--root', root])));
  for (const [i, { code, stdout, stderr }] of runs.entries())
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^ja: accepted ${codes[i]}$`, 'm')),
      '',
    ]);
  expect(stale()).toEqual([]);
});

it('accept takes over the lock of a dead run', async () => {
  const root = smallCopyOfLocales();
  const lock = join(root, 'locales/ja/accepted.json.lock');
  mkdirSync(lock);
  ageLocks(join(root, 'locales'));
  write(root, 'locales/ja/accepted.json', '{}\n');
  write(root, 'locales/ja/accepted.json.1.abc.tmp', '{ "imErr');
  expect(await call(locale, 'accept', 'ja', '1003', '--root', root)).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(read(root, 'locales/ja/accepted.json'))).toMatchObject({ imError: { 1003: expect.any(String) } });
  expect(existsSync(lock)).toBe(false);
});

it('builds at once end with the same whole output', { timeout: 60_000 }, async () => {
  const out = join(temporaryFolder(), 'generated');
  mkdirSync(out, { recursive: true });
  const runs = await Promise.all([0, 1].map(() => run('build.ts', ['--out', out])));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(filesOf(out)).toEqual(compile(repository));
  expect(readdirSync(out).filter(passing)).toEqual([]);
});
