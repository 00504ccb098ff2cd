/** Copies of `locales/` to break, and the scripts run on them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { fixture, repository } from './files.js';

export {
  acceptAsIs,
  copyLanguage,
  copyLocalesOf,
  read,
  repository,
  withMessage,
  write,
  writeGlossaryOf,
} from './files.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** An empty folder that is deleted after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'im-error-i18n-'));
  folders.push(folder);
  return folder;
}

/** A root with a copy of `locales/`. */
export function copyOfLocales(): string {
  const root = temporaryFolder();
  cpSync(join(repository, 'locales'), join(root, 'locales'), {
    recursive: true,
    filter: (path) => !/\.(?:tmp|lock)$/.test(path),
  });
  return root;
}

/** The catalog with the codes of the small copy only, for `vi.mock`. */
export function smallCatalog<M extends { readonly catalog: Readonly<Record<string, unknown>> }>(module: M) {
  const codes = JSON.parse(readFileSync(join(fixture, 'ko/imError.json'), 'utf8'));
  const rows = Object.entries(module.catalog).filter(([code]) => Object.hasOwn(codes, code));
  return { ...module, catalog: Object.fromEntries(rows) };
}

/** A root with the small copy: hundreds of tests on all keys would take minutes. */
export function smallCopyOfLocales(): string {
  const root = temporaryFolder();
  cpSync(fixture, join(root, 'locales'), { recursive: true });
  return root;
}

/** Line and column, counted without the validator's help. */
export function placeIn(raw: string, needle: string, from: 'first' | 'last' = 'first') {
  const offset = from === 'first' ? raw.indexOf(needle) : raw.lastIndexOf(needle);
  if (offset < 0) throw new Error(`no ${needle}`);
  const lines = raw.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script as `npm run …` does, but in one process, so that a signal reaches it. */
export function start(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', join(repository, 'scripts', script), ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command inside this process, which saves a second each time. */
export async function call(
  command: (args: readonly string[]) => number | Promise<number>,
  ...args: readonly string[]
): Promise<Run> {
  const hear = (method: 'log' | 'error') => {
    const spy = vi.spyOn(console, method).mockImplementation(() => {});
    return () => {
      const text = spy.mock.calls.map((words) => `${words.join(' ')}\n`).join('');
      spy.mockRestore();
      return text;
    };
  };
  const [stdout, stderr] = [hear('log'), hear('error')];
  const code = await command(args);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** Runs a script to its end, as a process of its own. */
export function run(script: string, args: readonly string[]): Promise<Run> {
  const child = start(script, args);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
