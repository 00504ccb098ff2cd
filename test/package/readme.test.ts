/** What the documents say, done: every code block is run, every command executed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { emptyFolder, Project, repository, run } from './project.js';

interface Block {
  readonly language: string;
  readonly code: string;
}

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(repository, file), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({
    language: language as string,
    code: code as string,
  }));
}

const pages = ['README.md', 'docs/api.md', 'docs/command-line.md'];
const blocks = pages.flatMap(blocksOf);
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

// What an app has around the examples.
const surroundings = `
globalThis.error = { code: 6206, message: 'expired' };
Object.defineProperty(globalThis, 'navigator', { value: { languages: ['ja-JP', 'en'] } });
`;

describe('README and what it leads to', () => {
  const project = new Project('readme', { packages: ['i18next', 'typescript', '@types/node'] });
  const bin = join(project.folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(project.installed, 'dist/cli.js'), join(bin, 'im-error-i18n'));

  it.each(of('ts').map(({ code }) => [code.split('\n').find((line) => line.includes('im-error-i18n')) ?? code, code]))(
    'runs: %s',
    (_, code) => {
      project.write('before.mjs', surroundings);
      const { code: plain } = transformSync(code, { loader: 'ts', format: 'esm', target: 'node20' });
      const { status, stderr } = run(
        'node',
        ['--input-type=module', '--eval', `import './before.mjs';\n${plain}`],
        project.folder,
      );
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    },
  );

  it('imports compile', () => {
    // The one line that types a whole program is tested with an app's own types, in `types.test.ts`.
    const lines = [...new Set(of('ts').flatMap(({ code }) => code.match(/^import (?!.*i18next-types).*$/gm) ?? []))];
    expect(lines.length).toBeGreaterThan(10);
    for (const [i, line] of lines.entries()) project.write(`imports/line-${i}.mts`, `${line}\n`);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--resolveJsonModule', '--target', 'es2022'];
    const files = lines.map((_, i) => `imports/line-${i}.mts`);
    const { status, stdout } = run('node', ['node_modules/typescript/bin/tsc', ...options, ...files], project.folder);
    expect([status, stdout]).toEqual([0, '']);
  });

  // What it does for each action is tested over the sources; here it runs as published.
  it('the example obeys: a fresh UserSig, then through', () => {
    const code = of('ts').find((block) => block.code.includes('sdkCall'))?.code as string;
    project.write('before.mjs', surroundings);
    project.write('call.mjs', `import './before.mjs';\n${transformSync(code, { loader: 'ts', format: 'esm' }).code}`);
    const told = project.esm(`
      import { call } from './call.mjs';
      console.error = () => {};
      const done = { calls: 0, logins: 0 };
      const app = { locale: 'en', fetchUserSig: async () => 'fresh', login: async () => void done.logins++ };
      const answer = await call(async () => {
        if (done.calls++ === 0) throw Object.assign(new Error(' | sendMessage | '), { code: 6206 });
        return 'sent';
      }, app);
      console.log(JSON.stringify({ ...done, answer }));
    `);
    expect(told).toEqual({ calls: 2, logins: 1, answer: 'sent' });
  });

  it.each(of('sh').filter(({ code }) => code.includes('npx im-error-i18n')))('executes: $code', ({ code }) => {
    const { status, stdout, stderr } = run('bash', ['-c', `set -eo pipefail; ${code}`], project.folder);
    expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
    expect(stdout).toMatch(/6206/);
  });

  it('npm install gives the package', () => {
    const folder = emptyFolder('install');
    const command = of('sh')
      .find(({ code }) => code.startsWith('npm install'))
      ?.code.trim() as string;
    execFileSync('npm', ['init', '-y'], { cwd: folder, stdio: 'ignore' });
    execFileSync('bash', ['-c', command.replace('im-error-i18n', inject('tarball'))], { cwd: folder, stdio: 'ignore' });
    const { stdout } = run('npx', ['--no-install', 'im-error-i18n', '6206', '--locale', 'ja'], folder);
    expect(stdout).toContain('ERR_USER_SIG_EXPIRED');
  });

  it('shows what the program says', () => {
    const transcript = of('console')[0]?.code as string;
    const calls = [...transcript.matchAll(/^\$ (.*)\n(.*)\n(.*)…$/gm)];
    expect(calls.length).toBeGreaterThan(1);
    for (const [, command, head, text] of calls) {
      const { stdout } = run('bash', ['-c', command as string], repository);
      expect(stdout).toContain(`${head}\n${text}`);
    }
  });
});
