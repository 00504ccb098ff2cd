/** Copies of `locales/` to break, and the scripts run on them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

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

/** The keys that the tests break: each kind of code, each way of writing a message. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  imError: new Set([
    ...['0', '1001', '1002', '1003', '1004', '2000', '2001', '2251', '2700', '2701', '2710', '6009', '6206', '6210'],
    ...['6252', '7003', '8001', '8020', '20009', '51011', '70001', '-1', '-2', '10100-10200', 'SearchUnable'],
    ...['support', 'unknown', 'unspecified'],
  ]),
  imNotice: new Set([
    ...['alreadyFriends', 'alreadyHandled', 'cannotMessage', 'chooseFile', 'downloadFailed', 'general'],
    ...['limitReached', 'messageTooLong', 'nameTaken', 'notFriends', 'nothing', 'refused', 'signIn', 'unavailable'],
  ]),
};

const cut = <T>(messages: Readonly<Record<string, T>>, namespace: string): Record<string, T> =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => small[namespace]?.has(key)));

/** The catalog with the codes of the small copy only, for `vi.mock`. */
export function smallCatalog<M extends { readonly catalog: Readonly<Record<string, unknown>> }>(module: M) {
  return { ...module, catalog: cut(module.catalog, 'imError') };
}

let smallFiles: ReadonlyMap<string, string> | undefined;

function cutFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const locales = join(repository, 'locales');
  for (const entry of readdirSync(locales, { withFileTypes: true })) {
    if (entry.name === 'glossary.json') files.set(entry.name, readFileSync(join(locales, entry.name), 'utf8'));
    if (!entry.isDirectory() || entry.name === 'schema') continue;
    for (const name of ['imError', 'imNotice', 'accepted']) {
      const path = join(locales, entry.name, `${name}.json`);
      if (!existsSync(path)) continue;
      const all = JSON.parse(readFileSync(path, 'utf8'));
      const some =
        name === 'accepted'
          ? Object.fromEntries(Object.keys(all).map((namespace) => [namespace, cut(all[namespace], namespace)]))
          : cut(all, name);
      files.set(`${entry.name}/${name}.json`, `${JSON.stringify(some, null, 2)}\n`);
    }
  }
  return files;
}

/** A root with a few dozen keys of each language: hundreds of tests on all of them would take minutes. */
export function smallCopyOfLocales(): string {
  const root = temporaryFolder();
  smallFiles ??= cutFiles();
  for (const [name, content] of smallFiles) {
    mkdirSync(join(root, 'locales', dirname(name)), { recursive: true });
    write(root, `locales/${name}`, content);
  }
  return root;
}

export const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
export const write = (root: string, file: string, content: string | Uint8Array) =>
  writeFileSync(join(root, file), content);

/** The raw text of a file with one message changed, all else as it was. */
export function withMessage(raw: string, key: string, change: (text: string) => string): string {
  const prefix = `  "${key}": `;
  const lines = raw.split('\n');
  const i = lines.findIndex((line) => line.startsWith(prefix));
  const [, value, comma] = /^(".*")(,?)$/s.exec((lines[i] as string).slice(prefix.length)) as RegExpExecArray;
  const before = JSON.parse(value as string) as string;
  const after = change(before);
  if (after === before) throw new Error(`the change leaves ${key} as it was`);
  lines[i] = `${prefix}${JSON.stringify(after)}${comma}`;
  return lines.join('\n');
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

/** Runs a script to its end. */
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
