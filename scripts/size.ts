/**
 * What an app pays: `npm run size` bundles each entry with esbuild, as an app would, weighs the tarball, and writes the
 * tables into docs/size.md. `--check` writes nothing and exits 1 where a table is out of date or something is over its
 * budget. Needs a build (`npm run build`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { codeEntryPointsOf } from './lib/entry-points.js';
import { writeFileAtomic } from './lib/files.js';
import { identifierOf, namespaces, sourceTag } from './lib/locales.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

interface Row {
  readonly name: string;
  /** Bytes, in the order of the table's columns. */
  readonly sizes: readonly number[];
  /** The most bytes that are allowed in one of the columns. */
  readonly budget?: { readonly column: number; readonly bytes: number };
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

function sizesOf(bytes: Uint8Array): number[] {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length];
}

/** The code of an app that imports names of entry points, and keeps alive what it makes of them. */
interface App {
  readonly imports: Readonly<Record<string, string>>;
  readonly use: string;
  /** Entry points that are no part of the bundle. */
  readonly external?: readonly string[];
}

/** What an app loads before its first `import()`: one bundle, minified for a browser. */
async function bundle({ imports, use, external = [] }: App): Promise<number[]> {
  const lines = Object.entries(imports).map(([path, names]) => `import { ${names} } from './${path}.js';`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `${lines.join('\n')} globalThis.used = ${use};`, resolveDir: dist },
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2020',
    external: ['i18next', ...external.map((path) => `./${path}.js`)],
    outdir: dist,
    write: false,
    metafile: true,
    absWorkingDir: dist,
  });
  const first = new Set<string>();
  const add = (file: string) => {
    first.add(join(dist, file));
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && metafile.outputs[path]) add(path);
  };
  // What is loaded by `import()` counts as an entry point, too.
  add(Object.keys(metafile.outputs).find((file) => metafile.outputs[file]?.entryPoint === '<stdin>') as string);
  return sizesOf(Buffer.concat(outputFiles.filter(({ path }) => first.has(path)).map(({ contents }) => contents)));
}

/** The JSON files of a language as a bundler would carry them: without white space. */
function plain(tag: string): number[] {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, `locales/${tag}/${name}.json`), 'utf8'));
  return sizesOf(Buffer.concat(namespaces.map((name) => Buffer.from(JSON.stringify(read(name))))));
}

/** The tags that have a module. */
const tagsBuilt = () =>
  codeEntryPointsOf(root).flatMap(({ path }) =>
    path.startsWith('./locales/') ? [path.slice('./locales/'.length)] : [],
  );

async function bundles(): Promise<Table> {
  const gzip = (bytes: number) => ({ column: 1, bytes });
  const rows: Row[] = [];
  const add = async (name: string, app: App, bytes: number) =>
    rows.push({ name, sizes: await bundle(app), budget: gzip(bytes) });

  const smallest = { imports: { core: 'createFormatImError' }, use: 'createFormatImError(globalThis.language)' };
  await add('`createFormatImError`, without words', smallest, 2100);
  for (const tag of tagsBuilt()) {
    const name = identifierOf(tag);
    const app = {
      imports: { core: 'createFormatImError', [`locales/${tag}`]: name },
      use: `createFormatImError(${name})`,
    };
    // The promise of the smallest bundle: words and runtime together are hardly larger than the words alone as JSON.
    await add(`\`createFormatImError\` + \`${tag}\``, app, (plain(tag)[1] as number) * 1.04);
    rows.push({ name: `the JSON files of \`${tag}\`, for comparison`, sizes: plain(tag) });
  }

  const name = identifierOf(sourceTag);
  const one = { core: 'createImErrors', [`locales/${sourceTag}`]: name };
  const limited = { core: 'createImErrors', catalog: 'catalog', [`limits/${sourceTag}`]: name };
  const use = `createImErrors({ locales: [${name}], catalog })`;
  await add(
    `\`createImErrors\` + \`${sourceTag}\``,
    { imports: one, use: `createImErrors({ locales: [${name}] })` },
    34_000,
  );
  await add('the same with `catalog` (actions, notices)', { imports: { ...one, catalog: 'catalog' }, use }, 46_500);
  await add('the same with limits that can be set', { imports: limited, use }, 52_000);
  await add('`catalog` alone', { imports: { catalog: 'catalog' }, use: 'catalog' }, 12_500);
  await add(
    '`im-error-i18n/load`, before a language is loaded',
    { imports: { load: 'loadImErrors' }, use: 'loadImErrors' },
    5500,
  );
  await add(
    '`im-error-i18n/i18next`, without words',
    { imports: { i18next: 'addImErrors' }, use: 'addImErrors' },
    1300,
  );
  const formatjs = { imports: { formatjs: 'formatImError, imErrorMessages' }, use: '[formatImError, imErrorMessages]' };
  await add('`im-error-i18n/formatjs`, without words', formatjs, 2100);
  await add('the same beside `im-error-i18n/core`', { ...formatjs, external: ['core'] }, 660);
  return { head: ['bundle (esbuild, minified)', 'raw kB', 'gzip kB', 'brotli kB'], rows };
}

/** What an installation takes, without the stubs that packing adds. */
function installation(): Table {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files, size, unpackedSize }] = JSON.parse(answer) as [
    { files: { path: string; size: number }[]; size: number; unpackedSize: number },
  ];
  const tags = tagsBuilt();
  const bytesOf = (pattern: string) =>
    files.filter(({ path }) => new RegExp(pattern).test(path)).reduce((sum, file) => sum + file.size, 0);
  const unpacked = (bytes: number) => ({ column: 0, bytes });
  // A language comes as a module, as JSON and, for messages with limits, once more. Budgets are relative to its JSON,
  // since a letter takes one byte in some scripts and three in others.
  const languages = tags.map((tag): Row => {
    const json = bytesOf(`^dist/locales/${tag}/`);
    return {
      name: `\`${tag}\``,
      sizes: [bytesOf(`^dist/(?:locales|limits)/${tag}[./]`)],
      budget: unpacked(2.4 * json),
    };
  });
  const rest = unpackedSize - languages.reduce((sum, { sizes }) => sum + (sizes[0] as number), 0);
  return {
    head: ['installed', 'kB'],
    rows: [
      { name: 'the tarball', sizes: [size], budget: unpacked(80_000 + 77_500 * tags.length) },
      { name: 'unpacked', sizes: [unpackedSize], budget: unpacked(780_000 + 375_000 * tags.length) },
      ...languages,
      { name: 'all but the languages', sizes: [rest], budget: unpacked(773_000 + 700 * tags.length) },
    ],
  };
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function markdown({ head, rows }: Table): string {
  return [
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length - 1)}`,
    ...rows.map(({ name, sizes }) => `| ${[name, ...sizes.map(kB)].join(' | ')} |`),
  ].join('\n');
}

/** Whether a table says what another does, but for the bytes by which a reworded message changes it. */
function isNear(shown: string, measured: string): boolean {
  const words = (text: string) => text.trim().replace(/\d+\.\d/g, '#');
  const figures = (text: string) => (text.match(/\d+\.\d/g) ?? []).map(Number);
  const found = figures(measured);
  return (
    words(shown) === words(measured) &&
    figures(shown).every((figure, i) => Math.abs(figure - (found[i] as number)) <= 0.1 + figure / 50)
  );
}

/** The table of docs/size.md: compares it, or writes it. Returns whether it was right. */
function publish(table: string, check: boolean): boolean {
  const path = join(root, 'docs/size.md');
  const page = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- size:begin -->', '<!-- size:end -->'];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/size.md: expected ${begin} … ${end}`);
  const isCurrent = isNear(page.slice(from + begin.length, to), table);
  // A translator changes JSON files and nothing else, so what a few words weigh does not make the table wrong.
  if (!check) writeFileAtomic(path, `${page.slice(0, from + begin.length)}\n${table}\n${page.slice(to)}`);
  else if (!isCurrent) console.error('docs/size.md: the size table is out of date; run `npm run size`');
  return isCurrent || !check;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(join(dist, 'core.js'))) {
  console.error('size: there is no dist/; run `npm run build` first');
  process.exit(2);
}
const tables = [await bundles(), installation()];
const text = tables.map(markdown).join('\n\n');
console.log(text);
const over = tables
  .flatMap(({ rows }) => rows)
  .filter(({ sizes, budget }) => budget && (sizes[budget.column] as number) > budget.bytes);
for (const { name, sizes, budget } of over)
  console.error(`size: ${name}: ${budget && sizes[budget.column]} bytes, over the budget of ${budget?.bytes}`);
process.exitCode = publish(text, values.check) && over.length === 0 ? 0 : 1;
