/**
 * Compiles `locales/` into what the package ships: `npm run generate`.
 *
 * Each kind of file has an emitter of its own in `emit/`. The output is the same to the byte for the same input.
 * `--out <folder>` writes elsewhere than `src/generated`; `--check` writes nothing and exits 1 where the output differs.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { emitCatalog } from './emit/catalog.js';
import { emitCodes } from './emit/codes.js';
import { emitConstants } from './emit/constants.js';
import { emitJson } from './emit/json.js';
import { emitKeys } from './emit/keys.js';
import type { Language } from './emit/language.js';
import { emitLanguages } from './emit/languages.js';
import { emitLimits } from './emit/limits.js';
import { emitLocales } from './emit/locales.js';
import { writeFileAtomic } from './lib/files.js';
import { hasFolder, type LanguageFacts, languagesOf } from './lib/languages.js';
import { identifierOf, type Messages, namespaces, pathsOf, readMessages, sourceTag } from './lib/locales.js';
import { render } from './lib/render.js';

const here = fileURLToPath(new URL('..', import.meta.url));

const emitters = [emitCodes, emitCatalog, emitConstants, emitKeys, emitLocales, emitLimits, emitLanguages, emitJson];

function byNamespace(value: (namespace: (typeof namespaces)[number]) => Messages) {
  return Object.fromEntries(namespaces.map((name) => [name, value(name)])) as Language['icu'];
}

/** A language, or the number of its missing messages: one in the making must neither break the build nor ship holes. */
function readLanguage(
  root: string,
  tag: string,
  { name, endonym }: LanguageFacts,
  source: Language['icu'],
): Language | number {
  if (!hasFolder(root, tag))
    throw new Error(`locales/${tag}: no such folder; restore it from Git, or take ${tag} off locales/languages.json`);
  const icu = byNamespace((namespace) => {
    const path = pathsOf(root).file(tag, namespace);
    return existsSync(path) ? readMessages(path) : {};
  });
  const missing = namespaces.flatMap((name) => Object.keys(source[name]).filter((key) => !icu[name][key]?.trim()));
  if (missing.length > 0) return missing.length;
  const plain = byNamespace((namespace) => render(tag, icu[namespace]));
  return { tag, identifier: identifierOf(tag), name: `${name} (${endonym})`, icu, plain };
}

/** Every file of the output, by its path below the output folder. */
export function compile(root: string): Map<string, string> {
  const source = byNamespace((namespace) => readMessages(pathsOf(root).file(sourceTag, namespace)));
  const languages = Object.entries(languagesOf(root)).flatMap(([tag, facts]) => {
    const language = readLanguage(root, tag, facts, source);
    if (typeof language !== 'number') return [language];
    console.error(`locales/${tag}: left out of the build, ${language} messages are missing`);
    return [];
  });
  return new Map(emitters.flatMap((emit) => Object.entries(emit(languages))));
}

/** What differs in the output folder: files to write, and files that nothing makes any more. */
function compare(out: string, files: ReadonlyMap<string, string>) {
  const there = existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    : [];
  const changed = [...files.keys()].filter(
    (path) => !there.includes(path) || readFileSync(join(out, path), 'utf8') !== files.get(path),
  );
  // Another build may be writing at this moment.
  return { changed, stale: there.filter((path) => !files.has(path) && !path.endsWith('.tmp')) };
}

function main(out: string, check: boolean): void {
  const files = compile(here);
  const { changed, stale } = compare(out, files);
  if (check) {
    for (const path of [...changed, ...stale])
      console.error(`${relative(here, join(out, path))}: out of date; run \`npm run generate\``);
    process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
    return;
  }
  for (const path of changed) writeFileAtomic(join(out, path), files.get(path) as string);
  for (const path of stale) rmSync(join(out, path), { force: true });
  if (changed.length > 0) console.log(`${changed.length} files written to ${relative(here, out) || out}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, check: { type: 'boolean', default: false } } });
  try {
    main(values.out ?? join(here, 'src/generated'), values.check);
  } catch (error) {
    console.error(`build: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
