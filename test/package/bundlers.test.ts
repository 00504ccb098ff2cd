/** What bundlers make of the installed package: how much an app carries, and whether it runs without `node_modules`. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { answerOf, emptyFolder, filesBelow, Project } from './project.js';

/** Bundles `entry`, an absolute path, into ES modules in `out`; the first one is `main.mjs`. */
type Bundle = (project: Project, entry: string, out: string) => Promise<void>;

function runWebpack(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats?.toString()));
      else resolve();
    });
  });
}

/** For browsers, minified, as an app would. */
const bundlers: Record<string, Bundle> = {
  async esbuild(_, entry, out) {
    await esbuild.build({
      entryPoints: { main: entry },
      outdir: out,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      charset: 'utf8',
      logLevel: 'error',
    });
  },

  async rollup(_, entry, out) {
    const bundle = await rollup({
      input: { main: entry },
      plugins: [nodeResolve({ browser: true })],
      onLog: (_, log) => {
        throw new Error(log.message);
      },
    });
    await bundle.write({ dir: out, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  },

  async vite(project, entry, out) {
    await vite({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        target: 'es2022',
        // The helper that preloads chunks needs a document, which Node has not.
        modulePreload: false,
        rollupOptions: {
          input: { main: entry },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
  },

  webpack: (project, entry, out) =>
    runWebpack({
      mode: 'production',
      context: project.folder,
      entry: { main: entry },
      target: ['web', 'es2022'],
      // Messages are what an app carries here; webpack's hint is about size alone.
      performance: false,
      experiments: { outputModule: true },
      output: { path: out, module: true, filename: '[name].mjs', chunkFilename: '[name]-[contenthash].mjs' },
    }),
};

/** The text of a bundle, escapes written out. */
function textOf(out: string, file: string): string {
  return readFileSync(join(out, file), 'utf8').replace(/\\u([0-9a-f]{4})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const hangul = /[\uac00-\ud7a3]/;
const kana = /[\u3041-\u30ff]/;

/** Runs a bundle where it has nothing but itself. */
function runAlone(out: string, main: string): unknown {
  const folder = emptyFolder('alone');
  for (const file of filesBelow(out)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(out, file), join(folder, file));
  }
  return answerOf(folder, [main]);
}

let project: Project;
let tags: string[];
let constants: string[];

/** What the installed package itself answers, unbundled. */
function answer(code: string): unknown {
  return project.esm(code);
}

beforeAll(() => {
  project = new Project('bundlers');
  ({ tags, constants } = answer(`
    import { locales } from 'im-error-i18n';
    import { catalog } from 'im-error-i18n/catalog';
    const constants = Object.values(catalog).map(({ constant }) => constant).filter((name) => /^ERR_/.test(name));
    console.log(JSON.stringify({ tags: locales, constants }));
  `) as { tags: string[]; constants: string[] });
});

const errors = `[6206, { code: 8001 }, 424242, 120005, new Error('a text'), undefined]`;

const oneLanguage = `
  import { createImErrors } from 'im-error-i18n/core';
  import { ko } from 'im-error-i18n/locales/ko';
  const { formatImError } = createImErrors({ locales: [ko] });
  console.log(JSON.stringify(${errors}.map((error) => formatImError(error, ['ko-KR', 'en']))));
`;

const oneFunction = `
  import { createFormatImError } from 'im-error-i18n/core';
  import { ko } from 'im-error-i18n/locales/ko';
  const formatImError = createFormatImError(ko);
  console.log(JSON.stringify(${errors}.map((error) => formatImError(error))));
`;

const onDemand = `
  import { loadImErrors } from 'im-error-i18n/load';
  loadImErrors(['ja-JP']).then(({ formatImError, locales }) =>
    console.log(JSON.stringify([locales, formatImError(6206, 'ja'), formatImError({ code: 8001 }, 'ja')])));
`;

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  for (const [what, code] of Object.entries({ createImErrors: oneLanguage, createFormatImError: oneFunction }))
    test(`/core's ${what} with one language carries that language alone, no limits and no catalog`, async () => {
      const out = join(project.folder, `one-${what}-${name}`);
      await bundle(project, project.write(`one-${what}-${name}.js`, code), out);
      const files = filesBelow(out);
      expect(files).toEqual(['main.mjs']);
      const text = textOf(out, 'main.mjs');
      expect(hangul.test(text)).toBe(true);
      expect(kana.test(text)).toBe(false);
      expect(/NumberFormat|PluralRules/.test(text)).toBe(false);
      expect(constants.length).toBeGreaterThan(100);
      expect(constants.filter((constant) => text.includes(constant))).toEqual([]);
      expect(runAlone(out, 'main.mjs')).toEqual(answer(oneLanguage));
    });

  test('/load puts every language into a chunk of its own', async () => {
    const out = join(project.folder, `load-${name}`);
    await bundle(project, project.write(`load-${name}.js`, onDemand), out);
    const files = filesBelow(out).filter((file) => file.endsWith('.mjs'));
    expect(hangul.test(textOf(out, 'main.mjs'))).toBe(false);
    expect(kana.test(textOf(out, 'main.mjs'))).toBe(false);
    const chunksWith = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(out, file)));
    expect(chunksWith(hangul)).toHaveLength(1);
    expect(chunksWith(kana)).toHaveLength(1);
    expect(chunksWith(hangul)).not.toEqual(chunksWith(kana));
    expect(files.length).toBeGreaterThanOrEqual(tags.length + 1);
    expect(runAlone(out, 'main.mjs')).toEqual(answer(onDemand));
  });
});

describe('a server bundle of the root entry, run without node_modules', () => {
  const server = `
    import { describeImError, formatImError, locales } from 'im-error-i18n';
    console.log(JSON.stringify(locales.map((tag) => [
      tag, formatImError(6206, tag), formatImError({ code: 8001 }, tag, { audience: 'user' }), describeImError(70001, tag),
    ])));
  `;
  let expected: [tag: string, message: string][];

  beforeAll(() => {
    project.write('server.js', server);
    expected = answer(server) as typeof expected;
    expect(expected.map(([tag]) => tag)).toEqual(tags);
    expect(new Set(expected.map(([, message]) => message)).size).toBe(tags.length);
  });

  // With conditions of one's own, esbuild no longer sets `module`, so that has to stand among them.
  for (const [format, main] of [
    ['esm', 'main.mjs'],
    ['cjs', 'main.cjs'],
  ] as const)
    test.each([undefined, ['custom', 'module']])(
      `esbuild --platform=node --format=${format}, conditions %j`,
      async (conditions) => {
        const out = join(project.folder, `server-esbuild-${format}-${conditions}`);
        await esbuild.build({
          entryPoints: [join(project.folder, 'server.js')],
          outfile: join(out, main),
          bundle: true,
          platform: 'node',
          format,
          ...(conditions && { conditions }),
          logLevel: 'error',
        });
        expect(runAlone(out, main)).toEqual(expected);
      },
    );

  test('without that, no file is at hand, and every answer is a plain sentence with the code', async () => {
    const out = join(project.folder, 'server-esbuild-bare');
    await esbuild.build({
      entryPoints: [join(project.folder, 'server.js')],
      outfile: join(out, 'main.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['custom'],
      logLevel: 'error',
    });
    const answers = runAlone(out, 'main.mjs') as typeof expected;
    for (const [, message] of answers) expect(message).toBe('Error 6206');
  });

  test('webpack, target node', async () => {
    const out = join(project.folder, 'server-webpack');
    await runWebpack({
      mode: 'production',
      context: project.folder,
      entry: join(project.folder, 'server.js'),
      target: 'node20',
      performance: false,
      output: { path: out, filename: 'main.cjs' },
    });
    expect(runAlone(out, 'main.cjs')).toEqual(expected);
  });

  test('Vite, server-side rendering', async () => {
    const out = join(project.folder, 'server-vite');
    await vite({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(project.folder, 'server.js'),
        outDir: out,
        rollupOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    });
    expect(runAlone(out, 'main.mjs')).toEqual(expected);
  });
});

describe('the root entry in a browser bundle', () => {
  const all = `
    import { formatImError, locales } from 'im-error-i18n';
    console.log(JSON.stringify(locales.map((tag) => formatImError(6206, tag))));
  `;

  test.each(Object.entries(bundlers))('%s', async (name, bundle) => {
    const out = join(project.folder, `all-${name}`);
    await bundle(project, project.write(`all-${name}.js`, all), out);
    expect(runAlone(out, 'main.mjs')).toEqual(answer(all));
  });
});

test('limits that an app sets come with one language, and with no parser', async () => {
  const limited = `
    import { createFormatImError } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/limits/ko';
    const formatImError = createFormatImError(ko.withLimits({ recallMinutes: 5, 8001: { max: 123456 } }));
    console.log(JSON.stringify([formatImError(10031), formatImError(8001)]));
  `;
  const out = join(project.folder, 'limits');
  await bundlers.esbuild?.(project, project.write('limits.js', limited), out);
  expect(kana.test(textOf(out, 'main.mjs'))).toBe(false);
  const texts = runAlone(out, 'main.mjs') as string[];
  expect(texts).toEqual(answer(limited));
  expect(texts[0]).toContain('5분');
  expect(texts[1]).toContain('123,456');
});
