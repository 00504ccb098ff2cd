/** The installed package where its files cannot be read: it answers as well as it can, and never throws. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Project, run } from './project.js';

const asking = `
  const errors = [6206, { code: 8001, message: 'a text' }, 424242, undefined];
  const answers = {
    formatted: errors.map((error) => root.formatImError(error, 'ja')),
    user: errors.map((error) => root.formatImError(error, 'ja', { audience: 'user' })),
    described: root.describeImError(6206, 'ja'),
    t: root.t(6206, 'ja'),
    support: root.supportImError(6206, 'ja', { api: 'login' }),
  };
  console.log(JSON.stringify(answers));
`;

interface Answers {
  readonly formatted: readonly string[];
  readonly user: readonly string[];
  readonly described: { readonly action: string; readonly message: string; readonly notice: string };
  readonly t: string;
  readonly support: string;
}

const kinds = {
  import: `const root = await import('im-error-i18n');${asking}`,
  require: `const root = require('im-error-i18n');${asking}`,
};

function ask(project: Project, kind: keyof typeof kinds): Answers {
  return (kind === 'import' ? project.esm(kinds.import) : project.cjs(kinds.require)) as Answers;
}

const textsOf = ({ formatted, user, described, t, support }: Answers) => [
  ...formatted,
  ...user,
  described.message,
  described.notice,
  t,
  support,
];

const kana = /[\u3040-\u30ff]/;

describe.each(['import', 'require'] as const)('by %s', (kind) => {
  test('a language that was deleted: another one answers', () => {
    const project = new Project('deleted');
    rmSync(join(project.installed, 'dist/locales/ja'), { recursive: true });
    const answers = ask(project, kind);
    expect(answers.formatted[0]).toMatch(/UserSig/);
    expect(answers.described.action).toBe('renew-usersig');
    for (const text of textsOf(answers)) expect(text).toMatch(/\S/);
    expect(textsOf(answers).filter((text) => kana.test(text))).toEqual([]);
  });

  test('all languages deleted: a plain sentence with the code', () => {
    const project = new Project('bare');
    rmSync(join(project.installed, 'dist/locales'), { recursive: true });
    const answers = ask(project, kind);
    expect(answers.formatted).toEqual(['Error 6206', 'a text', 'Error 424242', 'Unknown error']);
    for (const text of textsOf(answers)) expect(text).toMatch(/\S/);
  });

  test('without the facts, a description has its message and no more than a general notice', () => {
    const project = new Project('no-facts');
    rmSync(join(project.installed, 'dist/catalog.cjs'));
    const { described, formatted } = ask(project, kind);
    expect(described.message).toBe(formatted[0]);
    expect(described.message).toMatch(kana);
    expect(described.notice).toMatch(kana);
    expect(described.action).toBe('contact-support');
  });

  test.skipIf(process.platform === 'win32')('files that may not be read: another language answers', () => {
    const project = new Project('forbidden');
    for (const name of ['imError', 'imNotice']) chmodSync(join(project.installed, `dist/locales/ja/${name}.json`), 0);
    // Root may read everything, so the process becomes somebody else.
    chmodSync(project.folder, 0o755);
    project.write(
      'forbidden.mjs',
      `import { createRequire } from 'node:module';
      if (process.getuid() === 0) process.setuid(65534);
      const require = createRequire(import.meta.url);
      ${kinds[kind]}`,
    );
    const { formatted, described } = project.run('forbidden.mjs') as Answers;
    expect(formatted[0]).toMatch(/UserSig/);
    expect(formatted[0]).not.toMatch(kana);
    expect(described.action).toBe('renew-usersig');
  });

  test.skipIf(process.platform === 'win32')('no file descriptors left: an answer now, the right one later', () => {
    const project = new Project('descriptors');
    const get = kind === 'import' ? "await import('im-error-i18n')" : "createRequire(import.meta.url)('im-error-i18n')";
    project.write(
      'emfile.mjs',
      `import { closeSync, openSync } from 'node:fs';
      import { createRequire } from 'node:module';
      const root = ${get};
      const open = [];
      try { for (;;) open.push(openSync('/dev/null')); } catch {}
      const during = [root.formatImError(6206, 'ja'), root.describeImError(6206, 'ja').message];
      open.forEach((descriptor) => closeSync(descriptor));
      console.log(JSON.stringify([during, root.formatImError(6206, 'ja')]));`,
    );
    const { status, stdout, stderr } = run('bash', ['-c', 'ulimit -n 64; exec node emfile.mjs'], project.folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([['Error 6206', 'Error 6206'], expect.stringMatching(kana)]);
  });
});
