/**
 * What an app pays: `npm run size` bundles each entry with esbuild, as an app would, and writes the table into
 * README.md. `--check` writes nothing and exits 1 where the table is out of date or an entry is over its budget.
 * Needs a build (`npm run build`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeFileAtomic } from './lib/files.js';
import { identifierOf, namespaces, sourceTag, tagsOf } from './lib/locales.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

interface Row {
  readonly name: string;
  readonly size: Size;
  /** Most bytes after gzip. */
  readonly budget: number;
}

function sizeOf(bytes: Uint8Array): Size {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The size of a bundle, minified for a browser. The result is kept alive as an app would by using it. */
async function bundle(code: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2020',
    external: ['i18next'],
    write: false,
  });
  return sizeOf(outputFiles[0]?.contents ?? new Uint8Array());
}

const use = (what: string) => `globalThis.used = ${what}`;

async function measure(): Promise<Row[]> {
  const tags = tagsOf(root).filter((tag) => existsSync(join(dist, `locales/${tag}.js`)));
  const rows: Row[] = [];
  const add = (name: string, size: Size, budget: number) => rows.push({ name, size, budget });
  const plain = (tag: string) =>
    sizeOf(
      Buffer.concat(
        // The file as a bundler would carry it: without white space.
        namespaces.map((namespace) => {
          const text = readFileSync(join(dist, `locales/${tag}/${namespace}.json`), 'utf8');
          return Buffer.from(JSON.stringify(JSON.parse(text)));
        }),
      ),
    );

  add(
    '`createFormatImError`, without words',
    await bundle(`import { createFormatImError } from './core.js'; ${use('createFormatImError(globalThis.language)')}`),
    1000,
  );
  for (const tag of tags) {
    const name = identifierOf(tag);
    // The promise of the smallest bundle: words and runtime together are no larger than the words alone as JSON.
    add(
      `\`createFormatImError\` + \`${tag}\``,
      await bundle(
        `import { createFormatImError } from './core.js'; import { ${name} } from './locales/${tag}.js'; ${use(`createFormatImError(${name})`)}`,
      ),
      plain(tag).gzip,
    );
    add(`the JSON files of \`${tag}\`, for comparison`, plain(tag), Number.POSITIVE_INFINITY);
  }
  const name = identifierOf(sourceTag);
  const module = `import { ${name} } from './locales/${sourceTag}.js';`;
  add(
    `\`createImErrors\` + \`${sourceTag}\``,
    await bundle(
      `import { createImErrors } from './core.js'; ${module} ${use(`createImErrors({ locales: [${name}] })`)}`,
    ),
    19_500,
  );
  add(
    `the same with \`catalog\` (actions, notices)`,
    await bundle(
      `import { createImErrors } from './core.js'; import { catalog } from './catalog.js'; ${module} ${use(`createImErrors({ locales: [${name}], catalog })`)}`,
    ),
    28_500,
  );
  add('`catalog` alone', await bundle(`import { catalog } from './catalog.js'; ${use('catalog')}`), 10_000);
  add(
    '`im-error-i18n/i18next`, without words',
    await bundle(`import { addImErrors } from './i18next.js'; ${use('addImErrors')}`),
    1600,
  );
  add(
    `\`im-error-i18n/formatjs/core\` + \`${sourceTag}\``,
    await bundle(
      `import { createImErrorIntl } from './formatjs-core.js'; import { ${name} } from './formatjs/${sourceTag}.js'; ${use(`createImErrorIntl({ locale: ${name} })`)}`,
    ),
    38_000,
  );
  return rows;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function tableOf(rows: readonly Row[]): string {
  return [
    '| bundle (esbuild, minified) | raw kB | gzip kB | brotli kB |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(({ name, size }) => `| ${name} | ${kB(size.raw)} | ${kB(size.gzip)} | ${kB(size.brotli)} |`),
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

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(join(dist, 'core.js'))) {
  console.error('size: there is no dist/; run `npm run build` first');
  process.exit(2);
}
const rows = await measure();
const table = tableOf(rows);
console.log(table);
const over = rows.filter(({ size, budget }) => size.gzip > budget);
for (const { name, size, budget } of over)
  console.error(`size: ${name} is ${size.gzip} bytes after gzip, over its budget of ${budget}`);

const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');
const [begin, end] = ['<!-- size:begin -->', '<!-- size:end -->'];
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md: expected ${begin} … ${end}`);
const isCurrent = isNear(readme.slice(from + begin.length, to), table);
if (values.check) {
  // A translator changes JSON files and nothing else, so what a few words weigh does not make the table wrong.
  if (!isCurrent) console.error('README.md: the size table is out of date; run `npm run size`');
} else writeFileAtomic(path, `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`);
process.exitCode = over.length > 0 || (values.check && !isCurrent) ? 1 : 0;
