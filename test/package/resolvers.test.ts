/** Tools that resolve modules in ways of their own: Jest, Metro, and resolvers that do not know `exports`. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { answerOf, emptyFolder, Project, run, tool } from './project.js';

let project: Project;
let entries: string[];

beforeAll(() => {
  project = new Project('resolvers', { type: 'commonjs' });
  entries = project.codeEntryPoints();
});

test("Jest's default set-up requires every entry point", () => {
  // The types for i18next are an empty module.
  const withExports = entries.filter((entry) => entry !== 'im-error-i18n/i18next-types');
  project.write(
    'app.test.js',
    `test.each(${JSON.stringify(withExports)})('%s', (entry) => {
      expect(Object.keys(require(entry))).not.toEqual([]);
    });
    test('the root answers', () => {
      const { describeImError } = require('im-error-i18n');
      expect(describeImError(6206, 'ja')).toMatchObject({ action: 'renew-usersig', message: expect.stringMatching(/[\\u3040-\\u30ff]/) });
    });
    test('a language is loaded', async () => {
      const { formatImError } = await require('im-error-i18n/load').loadImErrors('ja');
      expect(formatImError(6206, 'ja')).toMatch(/[\\u3040-\\u30ff]/);
    });`,
  );
  const { status, stderr } = run(process.execPath, [tool('jest/bin/jest.js'), '--ci', '--json'], project.folder);
  expect([status, stderr]).toEqual([0, expect.stringContaining(`${withExports.length + 2} passed`)]);
});

/** Bundles `app.js` with Metro, set up as in a fresh React Native project as far as resolution goes. */
const metro = (enablePackageExports: boolean, tools: string) => `
  const Metro = require('metro');
  const { getDefaultConfig, mergeConfig } = require('metro-config');
  (async () => {
    const config = mergeConfig(await getDefaultConfig(__dirname), {
      projectRoot: __dirname,
      watchFolders: [__dirname, '${tools}'],
      cacheStores: [],
      reporter: { update() {} },
      resolver: {
        unstable_enablePackageExports: ${enablePackageExports},
        useWatchman: false,
        nodeModulesPaths: ['${tools}'],
      },
      transformer: {
        babelTransformerPath: require.resolve('metro-babel-transformer'),
        getTransformOptions: async () => ({ transform: { experimentalImportSupport: true, inlineRequires: false } }),
      },
    });
    await Metro.runBuild(config, { entry: 'app.js', platform: 'ios', dev: false, minify: false, out: 'out.js' });
    process.exit(0);
  })();
`;

test.each([true, false])('Metro, package exports: %s', (enablePackageExports) => {
  const app = `
    import { describeImError, locales } from 'im-error-i18n';
    import { catalog } from 'im-error-i18n/catalog';
    import { createImErrors } from 'im-error-i18n/core';
    import { imErrorMessages } from 'im-error-i18n/formatjs';
    import { imErrorKeys } from 'im-error-i18n/keys';
    import { ko as limited } from 'im-error-i18n/limits/ko';
    import { loadImErrors } from 'im-error-i18n/load';
    import { ko } from 'im-error-i18n/locales/ko';
    const own = createImErrors({ locales: [ko], catalog });
    loadImErrors('ja').then((loaded) => console.log(JSON.stringify([
      locales.map((tag) => describeImError(6206, tag)), own.describeImError(6206, 'ko'), imErrorKeys(6206),
      limited.withLimits({ recallMinutes: 5 }).imError.get(10031), imErrorMessages(ko)['imError.6206'],
      loaded.formatImError(6206, 'ja'),
    ])));
  `;
  const mobile = new Project('metro', { type: 'commonjs', files: { 'app.js': app, 'expected.mjs': app } });
  const tools = inject('tools');
  const built = run(
    process.execPath,
    ['--eval', metro(enablePackageExports, tools).replaceAll('__dirname', JSON.stringify(mobile.folder))],
    mobile.folder,
    {
      NODE_PATH: tools,
    },
  );
  expect(built.status, built.stderr).toBe(0);
  expect(answerOf(mobile.folder, ['out.js'])).toEqual(mobile.run('expected.mjs'));
});

describe('resolvers that do not know exports', () => {
  test("eslint-plugin-import's default one finds every entry point", () => {
    const { resolve } = createRequire(import.meta.url)(tool('eslint-import-resolver-node')) as {
      resolve(source: string, file: string, settings: object): { found: boolean; path?: string };
    };
    for (const entry of entries) {
      const { found, path = '' } = resolve(entry, join(project.folder, 'app.js'), {});
      expect([entry, found, existsSync(path)]).toEqual([entry, true, true]);
    }
  });

  test('what they find answers as the entry point does', () => {
    const names = (entry: string) => Object.keys(createRequire(join(project.folder, 'app.js'))(entry)).sort();
    for (const entry of entries.filter((entry) => entry !== 'im-error-i18n'))
      expect(
        project.esm(
          `import * as stub from './node_modules/${entry}.js'; console.log(JSON.stringify(Object.keys(stub)))`,
        ),
        entry,
      ).toEqual(names(entry));
  });
});

// npm installs our own tools and builds, as it would for anybody who names the repository instead of a release.
test('npm installs the package from its repository', { timeout: 600_000 }, () => {
  const folder = emptyFolder('git');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['init', '-y'], folder);
  const cloned = run('git', ['clone', '--quiet', join(import.meta.dirname, '../..'), 'repository'], folder);
  expect(cloned.status, cloned.stderr).toBe(0);
  const installed = run('npm', ['install', ...flags, `git+file://${folder}/repository`], folder);
  expect(installed.status, installed.stderr).toBe(0);
  const answer = "console.log(JSON.stringify(require('im-error-i18n/core').matchLocale('zh-TW', ['zh-Hant'])))";
  expect(answerOf(folder, ['--eval', answer])).toBe('zh-Hant');
  expect(existsSync(join(folder, 'node_modules/im-error-i18n/locales/ko.js'))).toBe(true);
});
