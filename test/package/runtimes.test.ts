/** The supported releases of Node (the oldest one that `engines` lets in, and each line after it), Bun and Deno. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, Project, run, tool } from './project.js';

const names: Record<string, string> = {
  'im-error-i18n': '{ describeImError, formatImError, locales }',
  'im-error-i18n/catalog': '{ catalog }',
  'im-error-i18n/core': '{ createImErrors }',
  'im-error-i18n/formatjs': '{ imErrorMessages }',
  'im-error-i18n/keys': '{ imErrorKeys }',
  'im-error-i18n/limits/ja': '{ ja }',
  'im-error-i18n/load': '{ loadImErrors }',
  'im-error-i18n/locales/ko': '{ ko }',
};

const asking = `
  const error = Object.assign(new Error('text'), { code: 8001 });
  const core = createImErrors({ locales: [ko], catalog });
  const limited = createImErrors({ locales: [ja], limits: { 8001: { max: 2000 } } });
  loadImErrors('zh-CN').then((loaded) => console.log(JSON.stringify([
    locales.map((tag) => formatImError(error, tag)), describeImError(error, 'ja'),
    core.formatImError(error, 'ko', { audience: 'user' }), loaded.formatImError(error, 'zh-CN'),
    limited.formatImError(error, 'ja'), imErrorKeys(error), imErrorMessages(ko)['imError.8001'], json[8001],
  ])));
`;

const json = 'im-error-i18n/locales/ja/imError.json';
const sources = {
  'app.mjs': [
    ...Object.entries(names).map(([entry, list]) => `import ${list} from '${entry}';`),
    `import json from '${json}' with { type: 'json' };`,
    asking,
  ].join('\n'),
  'app.cjs': [
    ...Object.entries(names).map(([entry, list]) => `const ${list} = require('${entry}');`),
    `const json = require('${json}');`,
    asking,
  ].join('\n'),
};

let project: Project;
let expected: unknown[];

/** What a program says, which must succeed without a complaint. */
function answerBy(program: string, args: readonly string[], folder = project.folder): unknown {
  const { status, stdout, stderr } = run(program, args, folder, { DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stdout}\n${stderr}`);
  return JSON.parse(stdout);
}

beforeAll(() => {
  project = new Project('runtimes', { files: sources });
  expected = project.run('app.mjs') as unknown[];
  expect(new Set(expected[0] as string[]).size).toBeGreaterThanOrEqual(4);
});

// npm has each of these for Linux on x64 under one name; on other systems the Node that runs this is tested.
const supported = process.platform === 'linux' && process.arch === 'x64';

test('this Node: CommonJS answers as ES modules do', () => {
  expect(project.run('app.cjs')).toEqual(expected);
});

describe.skipIf(!supported).each(Object.keys(sources))('%s', (file) => {
  test.each(['20', '22', '24'])('Node %s', (release) => {
    expect(answerBy(tool(`node-${release}/bin/node`), [file])).toEqual(expected);
  });

  // Without -R, Deno reads nothing but the modules themselves.
  test.each([[[]], [['-R']]])('Deno, %j', (flags) => {
    expect(answerBy(tool('@deno/linux-x64-glibc/deno'), ['run', '--no-prompt', ...flags, file])).toEqual(expected);
  });

  const bun = () => tool('@oven/bun-linux-x64/bin/bun');

  test('Bun', () => {
    expect(answerBy(bun(), ['run', file])).toEqual(expected);
  });

  test.each(['bun', 'node', 'browser'])('bun build --target=%s, run where nothing else is', (target) => {
    const folder = emptyFolder('bun');
    const built = run(
      bun(),
      ['build', file, `--target=${target}`, '--outfile', join(folder, 'out.mjs')],
      project.folder,
    );
    expect(built.status, built.stderr).toBe(0);
    const [texts, described, ...rest] = answerBy(
      target === 'bun' ? bun() : process.execPath,
      ['out.mjs'],
      folder,
    ) as unknown[];
    expect(rest).toEqual(expected.slice(2));
    // A bundle for Node takes what Node takes, and leaves the files behind: then the SDK's own text is what there is.
    const left = target === 'node' && file === 'app.mjs';
    expect(texts).toEqual(left ? (expected[0] as string[]).map(() => 'text') : expected[0]);
    expect(described).toMatchObject(left ? { code: 8001, message: 'text' } : (expected[1] as object));
  });

  test('bun build --compile', () => {
    const folder = emptyFolder('bun');
    const built = run(bun(), ['build', file, '--compile', '--outfile', join(folder, 'app')], project.folder);
    expect(built.status, built.stderr).toBe(0);
    expect(answerBy(join(folder, 'app'), [], folder)).toEqual(expected);
  });
});
