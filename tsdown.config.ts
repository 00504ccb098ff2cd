import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';

/** An entry for each module of a folder of generated ones. */
function modulesOf(folder: string, out: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(files.map((name) => [`${out}/${basename(name, '.ts')}`, `${folder}/${name}`]));
}

/** FormatJS's formatter is part of our files on purpose; see `withoutParser`. */
const bundled = [/^@formatjs\//, 'intl-messageformat'];

const common = {
  clean: false,
  dts: false,
  format: 'esm',
  // Mini-programs and React Native lag behind browsers, so newer syntax is compiled away.
  target: 'es2020',
  platform: 'neutral',
  outDir: 'dist',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  fixedExtension: false,
  report: false,
  hash: false,
  // FormatJS's formatter is bundled on purpose; see `withoutParser`.
  inlineOnly: ['@formatjs/intl', '@formatjs/fast-memoize', '@formatjs/icu-messageformat-parser', 'intl-messageformat'],
} as const satisfies UserConfig;

/**
 * FormatJS without its parser. Every published entry of `@formatjs/intl` and `intl-messageformat` imports the parser,
 * which our precompiled messages never need; FormatJS itself offers this stand-in for such builds. It can only be put
 * in its place by bundling, so FormatJS's formatter is part of our files (see THIRD-PARTY-NOTICES.md).
 */
const withoutParser = {
  name: 'formatjs-without-parser',
  resolveId: {
    order: 'pre' as const,
    async handler(
      this: { resolve: (id: string, importer?: string) => Promise<unknown> },
      id: string,
      importer?: string,
    ) {
      if (id !== '@formatjs/icu-messageformat-parser') return null;
      return (await this.resolve('@formatjs/icu-messageformat-parser/no-parser.js', importer)) as { id: string };
    },
  },
};

/**
 * Core and catalog are a file each, which all others import as they are: an app that starts reads few files, and no
 * code is there twice.
 */
const sharedFiles = {
  name: 'shared-files',
  resolveId: {
    order: 'pre' as const,
    handler(id: string, importer?: string) {
      const shared = /(?:^|\/)(core|catalog)\.js$/.exec(id);
      if (!shared || !importer) return null;
      // Languages lie one folder deeper than everything else.
      const up = /\/generated\/(?:locales|formatjs)\//.test(importer.replaceAll('\\', '/')) ? '../' : './';
      return { id: `${up}${shared[1]}.js`, external: true };
    },
  },
};

/** In Node's own modules languages are read from files. */
const languagesFromFiles = {
  name: 'languages-from-files',
  resolveId: {
    order: 'pre' as const,
    handler(id: string) {
      if (!id.endsWith('/generated/languages.js')) return null;
      return { id: fileURLToPath(new URL('src/generated/languages.node.ts', import.meta.url)) };
    },
  },
};

/** In CommonJS, and for FormatJS on Node, the lists of languages are lazy by means of `require`. */
const lazyLanguages = {
  name: 'lazy-languages',
  resolveId: {
    order: 'pre' as const,
    handler(id: string) {
      const list = /\/generated\/((?:icu-)?languages)\.js$/.exec(id);
      if (list) return { id: `./${list[1]}.cjs`, external: true };
      if (id === './index.js') return { id: './index.node.js', external: true };
      return null;
    },
  },
};

/** The root's types for CommonJS: the same ones, which it may import as types only. */
function typesForRequire(types: string): string {
  return types.replace(/^import (\{.*\} from ".*");$/gm, 'import type $1 with { "resolution-mode": "import" };');
}

const entries = {
  index: 'src/index.ts',
  load: 'src/load.ts',
  i18next: 'src/i18next.ts',
  formatjs: 'src/formatjs.ts',
  'formatjs-core': 'src/formatjs-core.ts',
  ...modulesOf('src/generated/locales', 'locales'),
  ...modulesOf('src/generated/formatjs', 'formatjs'),
};

export default defineConfig([
  // All types in one pass, so that each is declared once.
  {
    ...common,
    clean: true,
    dts: { emitDtsOnly: true },
    entry: { core: 'src/core.ts', catalog: 'src/catalog.ts', ...entries },
    external: ['i18next'],
    hooks: {
      'build:done': () => writeFileSync('dist/index.d.cts', typesForRequire(readFileSync('dist/index.d.ts', 'utf8'))),
    },
  },
  { ...common, entry: { core: 'src/core.ts' } },
  { ...common, entry: { catalog: 'src/catalog.ts' } },
  {
    ...common,
    entry: entries,
    noExternal: bundled,
    external: ['i18next'],
    plugins: [withoutParser, sharedFiles],
    hooks: {
      'build:done': () => {
        cpSync('src/generated/json', 'dist/locales', { recursive: true });
        for (const file of ['languages.cjs', 'icu-languages.cjs', 'catalog.json'])
          cpSync(`src/generated/${file}`, `dist/${file}`);
      },
    },
  },
  // What a server imports first reads few files: the core is part of it.
  { ...common, entry: { 'index.node': 'src/index.ts' }, external: [/^node:/], plugins: [languagesFromFiles] },
  {
    ...common,
    format: 'cjs',
    outExtensions: () => ({ js: '.cjs' }),
    entry: { index: 'src/index.ts' },
    plugins: [lazyLanguages],
  },
  {
    ...common,
    entry: { 'formatjs.node': 'src/formatjs.ts', cli: 'src/cli.ts' },
    noExternal: bundled,
    external: [/^node:/],
    plugins: [withoutParser, lazyLanguages, sharedFiles],
  },
]);
