import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What `exports` names is an entry of the same name; `.` is `index`, and `*` stands for each generated module. */
const names = Object.keys(exports)
  .filter((path) => !/\.json$/.test(path))
  .map((path) => path.slice(2) || 'index')
  .flatMap((name): [string, string][] => {
    if (!name.endsWith('/*')) return [[name, `src/${name}.ts`]];
    const folder = name.slice(0, -2);
    return readdirSync(`src/generated/${folder}`).map((file) => [
      `${folder}/${file.replace(/\.ts$/, '')}`,
      `src/generated/${folder}/${file}`,
    ]);
  });

const common = {
  clean: false,
  // Mini-programs and React Native lag behind browsers, so newer syntax is compiled away.
  target: 'es2020',
  platform: 'neutral',
  outDir: 'dist',
  fixedExtension: false,
  report: false,
  hash: false,
  // The build fails where it would put code of others into our files.
  inlineOnly: [],
  external: ['i18next', '#languages', '#loaders', /^node:/],
} as const satisfies UserConfig;

export default defineConfig([
  {
    ...common,
    clean: true,
    format: 'esm',
    dts: true,
    entry: {
      ...Object.fromEntries(names),
      cli: 'src/cli.ts',
      languages: 'src/generated/languages.ts',
      loaders: 'src/generated/loaders.ts',
      limits: 'src/limits.ts',
    },
    outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  },
  {
    ...common,
    format: 'cjs',
    dts: true,
    entry: {
      ...Object.fromEntries(names.filter(([name]) => !name.includes('/'))),
      limits: 'src/limits.ts',
    },
    outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
    // Lazy by means of `require`, and the same for every resolver: an older Metro knows no `imports` of package.json.
    outputOptions: { paths: { '#languages': './languages.cjs', '#loaders': './languages.cjs' } },
    hooks: { 'build:done': () => cpSync('src/generated/dist', 'dist', { recursive: true }) },
  },
]);
