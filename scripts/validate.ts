/**
 * Holds every language to the Korean source: `npm run validate`.
 *
 *     npm run validate                   every language
 *     npm run validate -- ja             one
 *     npm run validate -- --fix          fixes what is safe: order of keys, formatting, normalization, byte order mark;
 *                                        renews what is generated, and removes answers that nothing asks for any more
 *     npm run validate -- --watch        again on every change
 *     npm run validate -- --format <x>   text      for people; where nothing is said
 *                                        lines     a line for each problem
 *                                        json      for machines; also --json
 *                                        github    marks the lines in a pull request
 *                                        markdown  a comment for a pull request
 *
 * The JSON is { problems, answered, coverage, fixed }. Of `problems`, and of the `answered` warnings, each is
 * { severity: "error" | "warning", check, file, line, column, key?, expected, found, fix }, with the file from the root,
 * line and column from 1, and a key where one message is meant. Of `coverage`, each is
 * { tag, total, translated, stale, errors, warnings, answered }. `fixed` are the files that --fix wrote.
 *
 * Exits 0 where nothing is wrong or only warnings were found, 1 on errors, 2 on a wrong call.
 */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeChecksPage } from './lib/checks-page.js';
import { saveClean } from './lib/clean.js';
import './lib/closed-pipe.js';
import { type Format, formats } from './lib/formats.js';
import { hasFolder, readLanguages } from './lib/languages.js';
import { pathsOf } from './lib/locales.js';
import { checkSchemas, writeSchemas } from './lib/schema.js';
import { type Memory, type Report, validateLocales } from './lib/validate-locales.js';

class CallError extends Error {}

const options = {
  fix: { type: 'boolean', default: false },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  root: { type: 'string' },
} as const;

interface Request {
  readonly root: string;
  /** The languages to validate; all where there is none. */
  readonly tags: readonly string[];
  readonly fix: boolean;
  readonly format: Format;
  /** What `--watch` keeps from one run to the next. */
  readonly memory: Memory;
}

function validate({ root, tags, fix, format, memory }: Request): Report {
  const report = validateLocales(root, { tags, fix, memory });
  saveClean();
  if (fix) report.fixed.push(...writeSchemas(root), ...writeChecksPage(root));
  else report.problems.push(...checkSchemas(root));
  console.log(formats[format](report, root));
  return report;
}

function formatOf({ format, json }: { format?: string | undefined; json: boolean }): Format {
  const chosen = json ? 'json' : (format ?? 'text');
  const names = Object.keys(formats);
  if (!names.includes(chosen) || (json && format !== undefined && format !== 'json'))
    throw new CallError(
      `--format takes one of ${names.join(', ')}; found ${[format, json && '--json'].filter(Boolean).join(' and ')}`,
    );
  return chosen as Format;
}

/** Calls back after each change. Folders are watched, since a watched file is lost when an editor replaces it. */
function watchFolders(root: string, changed: (name: string) => void): void {
  const { locales } = pathsOf(root);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const restart = () => {
    for (const watcher of watchers) watcher.close();
    const tags = Object.keys(readLanguages(root).languages).filter((tag) => hasFolder(root, tag));
    watchers = [locales, ...tags.map((tag) => join(locales, tag))].map((folder) =>
      watch(folder, (_, name) => {
        // A language may have come or gone.
        if (folder === locales) attempt(restart);
        else if (!name?.endsWith('.json')) return;
        // Editors write a file in several steps: wait until they are done.
        clearTimeout(timer);
        timer = setTimeout(() => changed(name ?? 'locales'), 50);
      }).on('error', report),
    );
  };
  restart();
}

/** Does something that fails while a file or folder is just being replaced, without ending the watch. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    report(error as Error);
  }
}

function report({ message }: Error): void {
  console.error(`validate: ${message}`);
}

function watchAndValidate(request: Request): void {
  watchFolders(request.root, (name) => {
    console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${name}`);
    attempt(() => validate(request));
  });
  console.log('\nWatching locales/ … (Ctrl+C ends)');
}

function checkCall(root: string, tags: readonly string[]): void {
  if (!statSync(pathsOf(root).locales, { throwIfNoEntry: false })?.isDirectory())
    throw new CallError(`no folder locales in ${root}`);
  const { languages, faults } = readLanguages(root);
  // With a list that cannot be read the validation begins, and ends.
  const unknown = faults.length > 0 ? undefined : tags.find((tag) => !Object.hasOwn(languages, tag));
  if (unknown !== undefined)
    throw new CallError(
      `no language ${unknown} in locales/languages.json; there are ${Object.keys(languages).join(', ')}. New one: npm run locale -- add ${unknown}`,
    );
}

/** Runs the command with its arguments; returns the exit status. */
export function run(args: readonly string[]): number {
  try {
    const { values, positionals: tags } = parseArgs({ allowPositionals: true, args: [...args], options });
    const request: Request = {
      root: values.root ?? fileURLToPath(new URL('..', import.meta.url)),
      tags,
      fix: values.fix,
      format: formatOf(values),
      memory: new Map(),
    };
    checkCall(request.root, tags);
    const { problems } = validate(request);
    if (values.watch) {
      watchAndValidate(request);
      return 0;
    }
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    report(error as Error);
    return error instanceof CallError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = run(process.argv.slice(2));
