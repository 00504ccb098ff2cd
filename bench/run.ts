/**
 * Compares this package with a raw look-up and with other libraries, on our own corpus: `npm run bench`.
 *
 * Needs the built package (`npm run build`) and the others (`npm ci --prefix bench`). Writes `bench/RESULTS.md`;
 * `npm run bench -- --quick` runs a fraction of the rounds, prints, and leaves that file alone.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { type ColdTask, coldContestants } from './cold.js';
import { entry, readCorpus, root, seeded, shuffled, useRoot } from './corpus.js';
import { join as joinTimings, type Timing } from './interleave.js';
import { compileParaglide, linguiOf, sourcesOf, specifiers, treesOf } from './peers.js';
import { type ColdFigure, report } from './report.js';
import { type Group, groups } from './warm.js';
import { buildWide } from './wide.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { warmProcesses, warmRounds, coldRounds, heapRounds } = values.quick
  ? { warmProcesses: 1, warmRounds: 60, coldRounds: 5, heapRounds: 1 }
  : { warmProcesses: 5, warmRounds: 200, coldRounds: 24, heapRounds: 4 };

function need(path: string, command: string): void {
  if (existsSync(path)) return;
  console.error(`bench: ${path.slice(here.length - 'bench/'.length)} is missing; run \`${command}\``);
  process.exit(1);
}

/** The version that is installed, of this package or of another. */
function versionOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

async function main(): Promise<void> {
  need(join(here, 'node_modules', '.package-lock.json'), 'npm ci --prefix bench');
  need(fileURLToPath(new URL('dist/index.js', root)), 'npm run build');

  // Where both the others' packages are found and nothing is ever committed.
  const work = join(here, 'node_modules', '.bench');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  // A copy, so that a build that runs meanwhile does not change what is measured.
  const copy = pathToFileURL(join(work, 'package/'));
  cpSync(new URL('dist', root), new URL('dist', copy), { recursive: true });
  cpSync(new URL('locales', root), new URL('locales', copy), { recursive: true });
  cpSync(new URL('package.json', root), new URL('package.json', copy));
  console.error('bench: building the package with sixteen more languages …');
  const wide = buildWide();
  useRoot(copy);
  await build({
    entryPoints: [join(here, 'worker.ts')],
    outdir: work,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });

  async function inFreshProcess<T>(task: object, flags: readonly string[] = []): Promise<T> {
    const env = { ...process.env, BENCH_ROOT: copy.href, BENCH_TASK: JSON.stringify(task), NODE_ENV: 'production' };
    // A loader that tsx hands on to child processes would be timed along.
    delete (env as NodeJS.ProcessEnv).NODE_OPTIONS;
    const { stdout } = await run(process.execPath, [...flags, join(work, 'worker.mjs')], { env, maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as T;
  }

  const corpus = await readCorpus();
  const messages = join(work, 'messages');
  const staticModule = await compileParaglide(corpus, false, join(work, 'paraglide-static'));
  const limitsModule = await compileParaglide(corpus, true, join(work, 'paraglide-limits'));

  const warm = {} as Record<Group, Timing[]>;
  for (const group of groups) {
    console.error(`bench: warm, ${group} …`);
    const paraglide = group === 'limits' ? limitsModule : staticModule;
    const processes: Timing[][] = [];
    for (let i = 0; i < warmProcesses; i++)
      processes.push(await inFreshProcess<Timing[]>({ group, rounds: warmRounds, paraglide }));
    warm[group] = joinTimings(processes);
  }

  const filesOf: Record<string, Record<string, string>> = {};
  for (const locale of corpus.locales) {
    const { icu, i18next } = sourcesOf(corpus, locale, false);
    const kinds = { plain: i18next, icu, trees: await treesOf(icu), lingui: await linguiOf(icu) };
    const folder = join(messages, locale);
    mkdirSync(folder, { recursive: true });
    const files: Record<string, string> = {};
    for (const [kind, content] of Object.entries(kinds)) {
      files[kind] = join(folder, `${kind}.json`);
      writeFileSync(files[kind], JSON.stringify(content));
    }
    const module = join(folder, 'plain.mjs');
    writeFileSync(module, `export const messages = ${JSON.stringify(i18next, null, 2)};\n`);
    files.module = pathToFileURL(module).href;
    files.locale = entry(`/locales/${locale}`);
    files.localeWide = entry(`/locales/${locale}`, wide);
    filesOf[locale] = files;
  }
  const modules = {
    core: entry('/core'),
    root: entry(),
    load: entry('/load'),
    backend: entry('/i18next-backend'),
    coreWide: entry('/core', wide),
    rootWide: entry('', wide),
    paraglide: staticModule,
    i18next: specifiers.i18next,
    formatjs: specifiers.formatjs,
    messageFormat: specifiers.messageFormat,
    lingui: specifiers.lingui,
  };
  const random = seeded(1);

  async function coldFigures(mode: ColdTask['mode'], rounds: number): Promise<ColdFigure[]> {
    const figures: ColdFigure[] = coldContestants.map((name) => ({ name, samples: [] }));
    for (let round = 0; round < rounds; round++) {
      // Each round in one language, all in turn; and with one code, so that only contestants differ within it.
      const locale = corpus.locales[round % corpus.locales.length] as string;
      const id = corpus.ids[Math.floor(random() * corpus.ids.length)] as string;
      const text = corpus.texts.get(locale)?.get(id) as string;
      const files = filesOf[locale] as Record<string, string>;
      for (const { name, samples } of shuffled(figures, random)) {
        const task: ColdTask = { contestant: name, mode, locale, id, text, files, modules };
        samples.push(await inFreshProcess<number>(task, mode === 'heap' ? ['--expose-gc'] : []));
      }
    }
    return figures;
  }
  console.error('bench: cold …');
  const time = await coldFigures('time', coldRounds);
  const heap = await coldFigures('heap', Math.max(heapRounds, corpus.locales.length));

  const versions: Record<string, string> = { 'im-error-i18n': versionOf(fileURLToPath(root)) };
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) versions[name] = versionOf(join(here, 'node_modules', name));
  const page = report({
    quick: values.quick,
    corpus,
    warm,
    time,
    heap,
    versions,
    rounds: { processes: warmProcesses, warm: warmRounds, cold: coldRounds },
    processors: { model: cpus()[0]?.model.trim() ?? 'unknown', count: cpus().length },
  });
  for (const folder of [work, fileURLToPath(wide)]) rmSync(folder, { recursive: true, force: true });
  console.log(page);
  if (values.quick) return;
  const file = join(here, 'RESULTS.md');
  writeFileSync(file, page);
}

await main();
