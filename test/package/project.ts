/** Fresh projects in the temp folder, with the packed package in their `node_modules`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';
import { codeEntryPointsOf, entryPointsOf } from '../../scripts/lib/entry-points.js';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty folder; removed when the test file is done. Nothing above it has `node_modules`. */
export function emptyFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `im-error-i18n-${name}-`));
  made.push(folder);
  return folder;
}

/** What a program said. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever the end. */
export function run(program: string, args: readonly string[], cwd: string, settings: NodeJS.ProcessEnv = {}): Outcome {
  // The test runner's own settings (a loader in NODE_OPTIONS, NODE_ENV=test) are none of an app's.
  const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...env, ...settings },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Runs a script with Node, which must succeed, and reads the JSON that it prints. */
export function answerOf(cwd: string, args: readonly string[], node = process.execPath): unknown {
  const { status, stdout, stderr } = run(node, args, cwd);
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stdout}\n${stderr}`);
  return JSON.parse(stdout);
}

/** What a project is made of. */
export interface ProjectOptions {
  readonly type?: 'module' | 'commonjs';
  /** Packages of the repository that the project has too, in the same version. */
  readonly packages?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

/** A fresh project that has the packed package. */
export class Project {
  readonly folder: string;
  /** The installed package's folder. */
  readonly installed: string;

  constructor(name: string, { type = 'module', packages = [], files = {} }: ProjectOptions = {}) {
    this.folder = emptyFolder(name);
    this.installed = join(this.folder, 'node_modules/im-error-i18n');
    mkdirSync(this.installed, { recursive: true });
    execFileSync('tar', ['-xzf', inject('tarball'), '-C', this.installed, '--strip-components=1']);
    for (const name of packages) {
      const link = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(repository, 'node_modules', name), link, 'junction');
    }
    this.write('package.json', JSON.stringify({ name: 'app', private: true, type }));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): string {
    const full = join(this.folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  }

  /** Runs a file of this project, which must succeed, and reads the JSON that it prints. */
  run(file: string): unknown {
    return answerOf(this.folder, [file]);
  }

  /** Runs code as an ES module of this project, in a process of its own, and reads the JSON that it prints. */
  esm(code: string, node?: string, ...flags: string[]): unknown {
    return answerOf(this.folder, [...flags, '--input-type=module', '--eval', code], node);
  }

  /** The same as CommonJS. */
  cjs(code: string, node?: string, ...flags: string[]): unknown {
    return answerOf(this.folder, [...flags, '--input-type=commonjs', '--eval', code], node);
  }

  /**
   * Loads a module of this project into the test's own process, by Node itself: its imports resolve as in an app,
   * past the test runner's resolver.
   */
  load<Exports>(code: string): Exports {
    const file = this.write(`loaded-${readdirSync(this.folder).length}.mjs`, code);
    return createRequire(file)(file) as Exports;
  }

  /** Every entry point of the installed package, wildcards written out: `im-error-i18n/locales/ko` … */
  entryPoints(): string[] {
    return entryPointsOf(this.installed).map(({ path }) => path.replace('.', 'im-error-i18n'));
  }

  /** Those that are code. */
  codeEntryPoints(): string[] {
    return codeEntryPointsOf(this.installed).map(({ path }) => path.replace('.', 'im-error-i18n'));
  }
}

/** The program of a tool of `tools/package.json`, by its path in `node_modules`. */
export function tool(path: string): string {
  return join(inject('tools'), path);
}

/** Paths of all files below a folder, with forward slashes. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A code with the key that its message has. For a range, its first code. */
export interface Entry {
  readonly key: string;
  readonly code: number | string;
}

/** Every key of the catalog. */
export function entriesOf(catalog: object): Entry[] {
  return Object.keys(catalog).map((key) => {
    const number = /^(-?\d+)(-\d+)?$/.exec(key)?.[1];
    return { key, code: number === undefined ? key : Number(number) };
  });
}
