import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What `exports` names is an entry of the same name; `.` is `index`, and `*` stands for each generated module. */
const entries: [name: string, source: string][] = Object.keys(exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.slice(2) || 'index')
  .flatMap((name): [string, string][] => {
    if (!name.endsWith('/*')) return [[name, `src/${name}.ts`]];
    const modules = readdirSync(`src/generated/${name.slice(0, -2)}`).map((file) => file.replace(/\.ts$/, ''));
    return modules.map((tag) => [name.replace('*', tag), `src/generated/${name.replace('*', tag)}.ts`]);
  });
const entry = { ...Object.fromEntries(entries), limits: 'src/limits.ts' };
const { core = '', ...others } = entry as Record<string, string>;
// In CommonJS the modules of languages are generated ones that require the published JSON.
const commonJs = Object.fromEntries(Object.entries(others).filter(([name]) => !name.includes('/')));

const common = {
  clean: false,
  dts: false,
  // Mini-programs and React Native lag behind browsers, so newer syntax is compiled away.
  target: 'es2020',
  platform: 'neutral',
  outDir: 'dist',
  fixedExtension: false,
  report: false,
  hash: false,
  // The build fails where it would put code of others into our files.
  inlineOnly: [],
} as const satisfies UserConfig;

const esm = { ...common, format: 'esm', outExtensions: () => ({ js: '.js', dts: '.d.ts' }) } as const;
const cjs = { ...common, format: 'cjs', outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }) } as const;

const external = ['i18next', /^node:/];
/** The core is one file, which all others import as it is: few files at a cold start, and no code twice. */
const withCore = [...external, /^[./]+\/core\.js$/];
const types = { dts: { emitDtsOnly: true }, entry, external };

export default defineConfig([
  { ...esm, ...types, clean: true },
  { ...esm, ...types, entry: { core, ...commonJs }, outExtensions: cjs.outExtensions },
  { ...esm, entry: { core } },
  { ...cjs, entry: { core } },
  { ...esm, entry: others, external: withCore },
  {
    ...cjs,
    entry: commonJs,
    external: [...withCore, /generated\/(?:languages|loaders)\.js$/],
    // Lists that are lazy by means of `require`.
    outputOptions: {
      paths: {
        [resolve('src/core.js')]: './core.cjs',
        [resolve('src/generated/languages.js')]: './languages.cjs',
        [resolve('src/generated/loaders.js')]: './languages.cjs',
      },
    },
  },
  {
    // What a server imports first is one file: the core is part of it.
    ...esm,
    entry: { 'index.node': 'src/index.ts' },
    external,
    alias: { './generated/languages.js': resolve('src/generated/languages.node.ts') },
  },
  {
    ...esm,
    entry: { cli: 'src/cli.ts' },
    external: [...external, /^\.\.\/(?:index|catalog|core)\.js$/],
    outputOptions: { paths: { [resolve('src/index.js')]: './index.node.js' } },
    hooks: { 'build:done': () => cpSync('src/generated/dist', 'dist', { recursive: true }) },
  },
]);
