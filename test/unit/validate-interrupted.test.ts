/** Runs that are killed, and runs at the same time: no file is ever half-written, and no change is lost. */
import { spawnSync } from 'node:child_process';
import { cpSync, type FSWatcher, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { compile } from '../../scripts/build.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import {
  copyOfLocales,
  read,
  repository,
  run,
  start,
  temporaryFolder,
  withMessage,
  write,
} from '../helpers/locales.js';

const kills = Number(process.env.IM_KILLS ?? 4);

/** What a run of a script changes below a folder. */
interface Job {
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Folders to watch for the first sign of writing. */
  readonly signs: readonly string[];
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

/** Runs a job and kills it: after a time, or as soon as it writes. */
async function interrupt(job: Job, after: { ms: number } | { sign: number }): Promise<void> {
  const child = start(job.script, job.args);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const kill = () => child.kill('SIGKILL');
  let timer: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  if ('ms' in after) timer = setTimeout(kill, after.ms);
  else
    watchers = job.signs.map((folder) =>
      watch(folder, () => {
        timer ??= setTimeout(kill, after.sign);
      }),
    );
  await ended;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

async function survives(job: Job): Promise<void> {
  const before = filesOf(job.folder);
  const begin = performance.now();
  expect(await run(job.script, job.args)).toMatchObject({ stderr: '' });
  const duration = performance.now() - begin;
  const after = filesOf(job.folder);
  expect(after).not.toEqual(before);
  for (let i = 0; i < kills; i++) {
    job.reset();
    const moment = i % 2 ? { ms: Math.random() * duration } : { sign: Math.random() * 6 };
    await interrupt(job, moment);
    for (const [path, text] of filesOf(job.folder))
      expect([before.get(path), after.get(path)], `${path}, killed ${JSON.stringify(moment)}`).toContain(text);
    for (const path of before.keys()) if (after.has(path)) expect(filesOf(job.folder).has(path), path).toBe(true);
  }
  // What the killed ones left behind does no harm to the next. One that was killed after its last file leaves nothing
  // to do, which `locale add` rightly refuses.
  if (!isDeepStrictEqual(filesOf(job.folder), after))
    expect(await run(job.script, job.args)).toMatchObject({ stderr: '' });
  expect(filesOf(job.folder)).toEqual(after);
}

/** Copies the files of a folder over those of another, which keeps what else is there. */
function restore(from: string, to: string, extra: readonly string[] = []): void {
  for (const path of extra) rmSync(join(to, path), { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

function job(script: string, root: string, args: readonly string[], signs: readonly string[], extra?: string[]): Job {
  const folder = join(root, 'locales');
  const saved = temporaryFolder();
  cpSync(folder, saved, { recursive: true });
  const reset = () => restore(saved, folder, extra);
  return { script, args: [...args, '--root', root], folder, signs: signs.map((sign) => join(folder, sign)), reset };
}

it('validate --fix, killed', { timeout: 120_000 }, async () => {
  const root = copyOfLocales();
  for (const tag of ['en', 'ja', 'zh-Hans']) {
    const file = `locales/${tag}/imError.json`;
    const reversed = Object.entries(JSON.parse(read(root, file))).reverse();
    write(root, file, JSON.stringify(Object.fromEntries(reversed)));
  }
  write(root, 'locales/schema/imError.schema.json', '{}\n');
  await survives(job('validate.ts', root, ['--fix'], ['en', 'ja', 'zh-Hans', 'schema']));
});

it('locale accept, killed', { timeout: 120_000 }, async () => {
  const root = copyOfLocales();
  write(root, 'locales/ja/accepted.json', '{ "imError": {}, "imNotice": {} }\n');
  await survives(job('locale.ts', root, ['accept', 'ja', '--all'], ['ja']));
});

it('locale add, killed', { timeout: 120_000 }, async () => {
  await survives(job('locale.ts', copyOfLocales(), ['add', 'pl'], ['.'], ['pl']));
});

it('the build, killed', { timeout: 120_000 }, async () => {
  const out = join(temporaryFolder(), 'generated');
  const reset = () => {
    for (const [path, text] of compile(repository)) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), `${text}older`);
    }
  };
  reset();
  await survives({ script: 'build.ts', args: ['--out', out], folder: out, signs: [dirname(out)], reset });
});

it('several accept at once lose nothing, even over the lock of a dead run', async () => {
  const root = copyOfLocales();
  const ko = 'locales/ko/imError.json';
  const codes = ['1003', '1004', '-199', '6206', 'unknown'];
  for (const code of codes)
    write(
      root,
      ko,
      withMessage(read(root, ko), code, (text) => `${text} 다시 시도하세요.`),
    );
  const stale = () =>
    validateLocales(root, { tags: ['ja'] })
      .problems.filter(({ check }) => check === 'stale')
      .map(({ key }) => key);
  expect(stale().sort()).toEqual([...codes].sort());
  const { pid } = spawnSync(process.execPath, ['--version']);
  write(root, 'locales/ja/accepted.json.lock', `${pid}`);
  write(root, 'locales/ja/accepted.json.1.abc.tmp', '{ "imErr');
  const runs = await Promise.all(codes.map((code) => run('locale.ts', ['accept', 'ja', code, '--root', root])));
  for (const [i, { code, stdout, stderr }] of runs.entries())
    expect([code, stdout, stderr]).toEqual([0, `ja: accepted ${codes[i]}\n`, '']);
  expect(stale()).toEqual([]);
});

it('builds at once end with the same whole output', { timeout: 60_000 }, async () => {
  const out = join(temporaryFolder(), 'generated');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'languages.ts.1.abc.tmp'), 'half');
  const runs = await Promise.all([0, 1, 2].map(() => run('build.ts', ['--out', out])));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(filesOf(out)).toEqual(compile(repository));
  expect(readdirSync(out).filter(passing)).toEqual([]);
});
