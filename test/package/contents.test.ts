/** What the tarball holds, and what those who judge packages say of it. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { importsOf } from '../../scripts/lib/imports.js';
import { emptyFolder, filesBelow, Project, repository, run } from './project.js';

interface Manifest {
  readonly files: readonly string[];
  readonly main: string;
  readonly types: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly sideEffects: unknown;
}

let project: Project;
let files: string[];
let manifest: Manifest;

beforeAll(() => {
  project = new Project('contents');
  files = filesBelow(project.installed);
  manifest = JSON.parse(readFileSync(join(project.installed, 'package.json'), 'utf8'));
});

/** The files that packing adds. */
function stubs(): string[] {
  const entries = project.codeEntryPoints().map((entry) => entry.replace(/^im-error-i18n\/?/, ''));
  return entries.filter(Boolean).flatMap((entry) => [`${entry}.js`, `${entry}.d.ts`]);
}

describe('files', () => {
  test('only what is built, and the papers', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const others = files.filter((file) => !file.startsWith('dist/') && !stubs().includes(file));
    expect(others.sort()).toEqual(papers);
    expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|json|d\.c?ts)$/.test(file))).toEqual([]);
  });

  test('nothing runs on installation, and nothing else is installed', () => {
    // npm runs `prepare` only where the package comes from git.
    const hooks = ['preinstall', 'install', 'postinstall', 'prepublish'];
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => hooks.includes(name))).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.optionalDependencies ?? {}).toEqual({});
    for (const peer of Object.keys(manifest.peerDependencies))
      expect(manifest.peerDependenciesMeta[peer]?.optional, peer).toBe(true);
  });

  test('every file that package.json names is there', () => {
    for (const path of [manifest.main, manifest.types, ...Object.values(manifest.bin)])
      expect(files).toContain(path.replace('./', ''));
  });

  test('no file names a folder of the machine that built it', () => {
    const found = files.filter((file) => readFileSync(join(project.installed, file), 'utf8').includes(repository));
    expect(found).toEqual([]);
  });

  test('no file is loaded by a path that is not in the tarball', () => {
    const imports = importsOf(project.installed);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ target }) => target !== undefined && !existsSync(target))).toEqual([]);
  });

  test('stubs for resolvers without exports: one for each entry point of code, 10 kB at most', () => {
    expect(stubs().length).toBeGreaterThan(10);
    expect(stubs().filter((file) => !files.includes(file))).toEqual([]);
    const bytes = stubs().reduce((sum, file) => sum + statSync(join(project.installed, file)).size, 0);
    expect(bytes).toBeLessThan(10_000);
  });
});

describe('installation', () => {
  test('offline by npm: one package, and its command runs', () => {
    const folder = emptyFolder('install');
    writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true }');
    const flags = ['--offline', '--no-audit', '--no-fund'];
    const installed = run('npm', ['install', ...flags, inject('tarball')], folder);
    expect(installed.status, installed.stderr).toBe(0);
    const packages = filesBelow(join(folder, 'node_modules'))
      .filter((file) => file.endsWith('/package.json'))
      .map((file) => file.replace('/package.json', ''));
    expect(packages).toEqual(['im-error-i18n']);
    const command = run('npx', ['--no-install', 'im-error-i18n', '6206', '--locale', 'ja', '--json'], folder);
    expect(command.status, command.stderr).toBe(0);
    expect(command.stdout).toMatch(/[\u3040-\u30ff]/);
  });
});

describe('judges', () => {
  test('publint, strict', async () => {
    const bytes = readFileSync(inject('tarball'));
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('are-the-types-wrong, over every entry point', () => {
    const entries = project.codeEntryPoints().map((entry) => entry.replace('im-error-i18n', '.'));
    const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const flags = ['--format', 'json', '--no-definitely-typed', '--entrypoints'];
    // Into a file: it exits without waiting for a pipe to be read, so that a long answer may be cut off.
    const file = join(emptyFolder('attw'), 'answer.json');
    const answer = openSync(file, 'w');
    spawnSync(process.execPath, [attw, inject('tarball'), ...flags, ...entries], {
      stdio: ['ignore', answer, 'inherit'],
    });
    closeSync(answer);
    const { analysis } = JSON.parse(readFileSync(file, 'utf8')) as {
      analysis: {
        entrypoints: object;
        problems: readonly { readonly kind: string; readonly resolutionKind?: string; readonly entrypoint?: string }[];
      };
    };
    expect(Object.keys(analysis.entrypoints).sort()).toEqual([...entries].sort());
    const problems = analysis.problems.map(
      ({ kind, resolutionKind, entrypoint }) => `${entrypoint}: ${kind} (${resolutionKind})`,
    );
    expect(problems).toEqual([]);
  });
});

describe('side effects', () => {
  test('package.json says that there are none', () => {
    expect(manifest.sideEffects).toBe(false);
  });

  test('a bare import of any entry point leaves nothing in a bundle', async () => {
    for (const entry of project.codeEntryPoints()) {
      const { outputFiles } = await build({
        stdin: { contents: `import '${entry}'`, resolveDir: project.folder },
        bundle: true,
        format: 'esm',
        minify: true,
        write: false,
        logLevel: 'silent',
      });
      expect(outputFiles[0]?.text, entry).toBe('');
    }
  });
});
