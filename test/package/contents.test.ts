/** What the tarball holds, and what those who judge packages say of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, inject, test } from 'vitest';
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

describe('files', () => {
  test('only what is built, and the papers', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json'];
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(papers);
    expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|json|d\.c?ts|txt)$/.test(file))).toEqual([]);
  });

  test('nothing runs on installation, and nothing else is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
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
    const missing: string[] = [];
    for (const file of files.filter((name) => /\.(js|cjs|d\.c?ts)$/.test(name))) {
      const text = readFileSync(join(project.installed, file), 'utf8').replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
      for (const [, path] of text.matchAll(/(?:from |import\(|import |require\()["'](\.[^"']*)["']/g)) {
        const target = join(file, '..', path as string).replaceAll('\\', '/');
        if (!files.includes(/\.d\.c?ts$/.test(file) ? target.replace(/\.js$/, '.d.ts') : target))
          missing.push(`${file} → ${path}`);
      }
    }
    expect(missing).toEqual([]);
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
    // Two things are meant: CommonJS gets the ES module, which `require` loads from Node 20.19 on, and the resolution
    // of TypeScript before 4.7, which knows no `exports`, finds the root alone.
    const meant = ['CJSResolvesToESM node16-cjs', 'NoResolution node10'];
    const problems = analysis.problems
      .filter(({ kind, resolutionKind }) => !meant.includes(`${kind} ${resolutionKind}`))
      .map(({ kind, resolutionKind, entrypoint }) => `${entrypoint}: ${kind} (${resolutionKind})`);
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

test('the bill of materials names FormatJS, whose formatter is inside', () => {
  const script = join(repository, 'scripts/sbom.ts');
  const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
  const bill = JSON.parse(
    execFileSync(process.execPath, [tsx, script, '--package', project.installed], { encoding: 'utf8' }),
  );
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component.name).toBe('im-error-i18n');
  const names = bill.components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['@formatjs/intl', 'intl-messageformat']));
  for (const { version, licenses, purl } of bill.components)
    expect({ version, licenses, purl }).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      licenses: [{ license: { id: expect.any(String) } }],
      purl: expect.stringMatching(/^pkg:npm\//),
    });
});
