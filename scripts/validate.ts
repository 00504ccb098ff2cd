/**
 * Holds every language to the Korean source: `npm run validate`.
 *
 *     npm run validate                   every language
 *     npm run validate -- ja             one
 *     npm run validate -- --fix          fixes what is safe: order of keys, formatting, normalization, byte order mark
 *     npm run validate -- --watch        again on every change
 *     npm run validate -- --json         for machines
 *
 * Exits 0 where nothing is wrong or only warnings were found, 1 on errors, 2 on a wrong call.
 */
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pathsOf, tagsOf } from './lib/locales.js';
import { lineOf } from './lib/problems.js';
import { checkSchemas, writeSchemas } from './lib/schema.js';
import { type Report, tableOf, validateLocales } from './lib/validate-locales.js';

function main(): number {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    console.error(`validate: ${(error as Error).message}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(pathsOf(root).locales)) {
    console.error(`validate: no folder locales in ${root}`);
    return 2;
  }
  const unknown = positionals.filter((tag) => !tagsOf(root).includes(tag));
  if (unknown.length > 0) {
    console.error(
      `validate: no folder locales/${unknown[0]}; there are ${tagsOf(root).join(', ')}. New one: npm run locale -- add ${unknown[0]}`,
    );
    return 2;
  }

  const once = (): Report => {
    const report = validateLocales(root, { tags: positionals, fix: values.fix });
    if (values.fix) report.fixed.push(...writeSchemas(root));
    else report.problems.push(...checkSchemas(root));
    if (values.json) {
      console.log(JSON.stringify(report, null, 2));
      return report;
    }
    for (const file of report.fixed) console.log(`${file}: fixed`);
    for (const problem of report.problems) console.log(lineOf(problem));
    if (report.problems.length + report.fixed.length > 0) console.log();
    console.log(tableOf(report.coverage));
    return report;
  };

  const { problems } = once();
  if (values.watch) {
    watchFolders(root, (name) => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${name}`);
      try {
        once();
      } catch (error) {
        // A file that is just being replaced must not end the watch; its next event starts another run.
        console.error(`validate: ${(error as Error).message}`);
      }
    });
    console.log('\nWatching locales/ … (Ctrl+C ends)');
    return 0;
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Calls back after each change. Folders are watched, since a watched file is lost when an editor replaces it. */
function watchFolders(root: string, changed: (name: string) => void): void {
  const { locales } = pathsOf(root);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [locales, ...tagsOf(root).map((tag) => join(locales, tag))].map((folder) =>
      watch(folder, (_, name) => {
        // A language may have come or gone.
        if (folder === locales) start();
        else if (!name?.endsWith('.json')) return;
        // Editors write a file in several steps, so a change is waited out.
        clearTimeout(timer);
        timer = setTimeout(() => changed(name ?? 'locales'), 150);
      }),
    );
  };
  start();
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      root: { type: 'string' },
    },
  });
}

process.exitCode = main();
