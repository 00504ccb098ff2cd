/** Reads the raw text of every locale file and finds what is wrong with it. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { check } from './checks.js';
import { type Glossary, GlossaryError, readGlossary } from './glossary.js';
import {
  compareKeys,
  hashOf,
  type Messages,
  type Namespace,
  namespaces,
  pathsOf,
  sourceTag,
  spell,
  tagsOf,
  writeWhole,
} from './locales.js';
import { compareProblems, type Problem, quote, type Severity } from './problems.js';
import { type Entry, offsetInFile, parseSource, placeOf, type SourceFile } from './source-file.js';

/** How far a language is. */
export interface Coverage {
  readonly tag: string;
  /** Messages in both namespaces, as many as the source should have. */
  readonly total: number;
  /** Those with a text. */
  readonly translated: number;
  /** Those whose source changed since, or that nobody has accepted. */
  readonly stale: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Report {
  readonly problems: Problem[];
  readonly coverage: Coverage[];
  /** Files that `--fix` rewrote, from the root. */
  readonly fixed: string[];
}

/** What the package says itself, beside the codes; a test holds it to the types of src/core. */
export const ownKeys: Readonly<Record<Namespace, readonly string[]>> = {
  imError: ['0', 'support', 'unknown', 'unspecified'],
  imNotice: ['general', 'nothing'],
};

/** The keys that the source must have: the catalog's, and the package's own. */
export function expectedKeys(namespace: Namespace): string[] {
  const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
  const derived = namespace === 'imError' ? Object.keys(facts) : Object.values(facts).map(({ notice }) => notice);
  return [...new Set([...derived, ...ownKeys[namespace]])].sort(compareKeys);
}

interface Loaded extends SourceFile {
  readonly path: string;
  readonly shown: string;
}

class Collector {
  problems: Problem[] = [];

  add(
    file: { raw: string; shown: string },
    offset: number,
    key: string | undefined,
    severity: Severity,
    check: string,
    expected: string,
    found: string,
    fix: string,
  ): void {
    const { line, column } = placeOf(file.raw, offset);
    this.problems.push({
      severity,
      check,
      file: file.shown,
      line,
      column,
      ...(key === undefined ? {} : { key }),
      expected,
      found,
      fix,
    });
  }
}

/** Reads a file as text, and reports what already that shows. */
function load(root: string, path: string, collect: Collector): Loaded | undefined {
  const shown = relative(root, path).replaceAll('\\', '/');
  const none = { raw: '', shown };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    // Error: a language without one of the files is left out of the build.
    const { code } = error as NodeJS.ErrnoException;
    collect.add(
      none,
      0,
      undefined,
      'error',
      'missing-file',
      'this file',
      code === 'ENOENT' ? 'none' : `one that cannot be read (${code})`,
      `Create it with \`npm run locale -- add ${shown.split('/')[1]}\`.`,
    );
    return undefined;
  }
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Error: what is not UTF-8 was saved in another encoding, and its letters are lost for every reader.
    // Decoding puts U+FFFD there, so that the bytes differ from where the first wrong one stood.
    const decoded = Buffer.from(bytes.toString('utf8'));
    const before = bytes
      .subarray(
        0,
        bytes.findIndex((byte, i) => byte !== decoded[i]),
      )
      .toString('utf8');
    collect.add(
      { raw: before, shown },
      before.length,
      undefined,
      'error',
      'encoding',
      'UTF-8',
      'bytes that are not',
      'Save the file as UTF-8.',
    );
    return undefined;
  }
  // Error: JSON has no byte order mark, and i18next's loaders choke on one.
  if (raw.startsWith('\ufeff')) {
    collect.add(
      { raw, shown },
      0,
      undefined,
      'error',
      'bom',
      'no byte order mark',
      'U+FEFF',
      'Run `npm run validate -- --fix`.',
    );
    raw = raw.slice(1);
  }
  const source = parseSource(raw);
  const file = { ...source, path, shown };
  if (source.error)
    collect.add(
      file,
      source.error.offset,
      undefined,
      'error',
      'json',
      'valid JSON',
      source.error.message,
      'Fix the syntax here: quotes, commas, braces.',
    );
  else if (!source.entries)
    collect.add(
      file,
      0,
      undefined,
      'error',
      'json',
      'an object of messages',
      'something else',
      'The file is { "key": "message", … }.',
    );
  return file;
}

/** Keys: duplicates, order, missing, extra, and values that are no text. Returns the messages that can be read. */
function checkKeys(
  file: Loaded,
  entries: readonly Entry[],
  expected: readonly string[],
  isSource: boolean,
  collect: Collector,
): Map<string, Entry> {
  const byKey = new Map<string, Entry>();
  let previous: Entry | undefined;
  let disordered = false;
  for (const entry of entries) {
    const { key, keyOffset } = entry;
    const first = byKey.get(key);
    if (first) {
      // Error: every reader keeps only the last one, without a word.
      const { line } = placeOf(file.raw, first.keyOffset);
      collect.add(
        file,
        keyOffset,
        key,
        'error',
        'duplicate',
        'each key once',
        `it again; first on line ${line}`,
        'Delete one of the two.',
      );
    }
    byKey.set(key, entry);
    if (entry.kind !== 'string')
      // Error: a number or an object is no message.
      collect.add(
        file,
        entry.offset,
        key,
        'error',
        'type',
        'a text in quotes',
        entry.kind,
        'Write the message as a string.',
      );
    if (!disordered && previous && !first && compareKeys(previous.key, key) > 0) {
      // Error, and told once: one order means that no tool reorders a file, and that diffs show what changed.
      disordered = true;
      collect.add(
        file,
        keyOffset,
        key,
        'error',
        'order',
        `${key} before ${previous.key}`,
        'it after',
        'Run `npm run validate -- --fix`.',
      );
    }
    previous = entry;
  }
  const wanted = new Set(expected);
  let place = 0;
  for (const key of expected) {
    if (byKey.has(key)) continue;
    // Error: types promise that every key is there. Told where the key belongs.
    while (place < entries.length && compareKeys((entries[place] as Entry).key, key) < 0) place++;
    const next = entries[place];
    const of = isSource ? 'the catalog' : `locales/${sourceTag}`;
    collect.add(
      file,
      next?.keyOffset ?? file.end,
      key,
      'error',
      'missing',
      `the key ${key} of ${of}`,
      'none',
      `Add "${key}": "…" here.`,
    );
  }
  for (const [key, entry] of byKey)
    if (!wanted.has(key)) {
      // Error: a key that nobody looks up is a typing slip for one that somebody does.
      const of = isSource ? 'src/catalog.ts' : `locales/${sourceTag}`;
      collect.add(
        file,
        entry.keyOffset,
        key,
        'error',
        'extra',
        `only keys of ${of}`,
        key,
        'Correct the key or delete the line.',
      );
    }
  return new Map([...byKey].filter(([, entry]) => entry.kind === 'string'));
}

/** Texts that stand for one and the same source, but differ. */
function checkSameness(
  file: Loaded,
  entries: ReadonlyMap<string, Entry>,
  source: ReadonlyMap<string, Entry>,
  collect: Collector,
): void {
  const bySource = new Map<string, Entry>();
  for (const [key, entry] of entries) {
    const theirs = source.get(key)?.text;
    if (theirs === undefined || !entry.text) continue;
    const first = bySource.get(theirs);
    if (!first) bySource.set(theirs, entry);
    else if (first.text !== entry.text)
      // Warning: the same sentence for two codes should read the same, but a language may have a reason.
      collect.add(
        file,
        entry.offset + 1,
        key,
        'warning',
        'same-source',
        `the words of ${first.key}, which has the same Korean text`,
        quote(entry.text, 40),
        'Use one wording for both.',
      );
  }
}

type Hashes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function loadAccepted(root: string, tag: string, collect: Collector): Hashes {
  const path = pathsOf(root).accepted(tag);
  if (!existsSync(path)) return {};
  const shown = relative(root, path).replaceAll('\\', '/');
  const raw = readFileSync(path, 'utf8');
  const source = parseSource(raw);
  const file = { raw, shown };
  const misshapen = source.entries?.find(
    ({ key, kind }) => kind !== 'object' || !(namespaces as readonly string[]).includes(key),
  );
  // Error: without the record nobody knows what is stale.
  if (!source.entries || misshapen) {
    collect.add(
      file,
      source.error?.offset ?? misshapen?.keyOffset ?? 0,
      misshapen?.key,
      'error',
      'json',
      `the record of accepted texts, { ${namespaces.map((name) => `"${name}": {…}`).join(', ')} }`,
      source.error?.message ?? (misshapen && `${quote(misshapen.key)}: ${misshapen.kind}`) ?? 'something else',
      'Restore the file from Git.',
    );
    return {};
  }
  return JSON.parse(raw) as Hashes;
}

/** Rewrites a file in order and form. Only where nothing can be lost: no duplicates, nothing that is not text. */
function fix(file: Loaded, entries: readonly Entry[]): boolean {
  if (new Set(entries.map(({ key }) => key)).size !== entries.length) return false;
  if (entries.some(({ kind }) => kind !== 'string')) return false;
  const messages: Messages = {};
  for (const { key, text } of entries)
    Object.defineProperty(messages, key, { value: text.normalize('NFC'), enumerable: true });
  const text = spell(messages);
  if (readFileSync(file.path, 'utf8') === text) return false;
  writeWhole(file.path, text);
  return true;
}

/**
 * Validates the languages of a folder.
 *
 * @param root the folder that holds `locales/`
 * @param options `tags`: only these, beside the source; `fix`: fix order and form
 */
export function validateLocales(root: string, options: { tags?: readonly string[]; fix?: boolean } = {}): Report {
  const collect = new Collector();
  const paths = pathsOf(root);
  const all = tagsOf(root);
  const chosen = options.tags?.length ? all.filter((tag) => options.tags?.includes(tag)) : all;
  const fixed: string[] = [];
  const coverage: Coverage[] = [];

  let glossary: Glossary = {};
  try {
    glossary = readGlossary(root);
  } catch (error) {
    // Error: without the glossary nobody holds the terms.
    const raw = existsSync(paths.glossary) ? readFileSync(paths.glossary, 'utf8') : '';
    const source = parseSource(raw);
    const term = error instanceof GlossaryError ? error.term : undefined;
    collect.add(
      { raw, shown: 'locales/glossary.json' },
      source.error?.offset ?? source.entries?.find(({ key }) => key === term)?.keyOffset ?? 0,
      term,
      'error',
      'glossary',
      term === undefined ? 'an object of terms' : (error as Error).message,
      term === undefined ? (source.error?.message ?? 'something else') : 'another form',
      'Fix the term, or restore the file from Git.',
    );
  }

  // The source is read first, whatever was chosen: every other language is held to it.
  const silent = new Collector();
  const sources = new Map<Namespace, Map<string, Entry>>();
  for (const namespace of namespaces) {
    const path = paths.file(sourceTag, namespace);
    const file = load(root, path, silent);
    // Without the source nothing can be held to it; that is then the first thing to say, whatever was chosen.
    if (!file?.entries) {
      if (!chosen.includes(sourceTag)) load(root, path, collect);
      continue;
    }
    const entries = file.entries.filter(({ kind }) => kind === 'string');
    sources.set(namespace, new Map(entries.map((entry) => [entry.key, entry])));
  }

  for (const tag of chosen) {
    const isSource = tag === sourceTag;
    let total = 0;
    let translated = 0;
    let stale = 0;
    // Error: a tag in another spelling is found by no app, and of an unknown language nobody knows the plurals.
    const canonical = canonicalTag(tag);
    if (canonical !== tag)
      collect.add(
        { raw: '', shown: `locales/${tag}` },
        0,
        undefined,
        'error',
        'tag',
        canonical ?? 'the BCP 47 tag of a language, such as pl, pt-BR, zh-Hant',
        tag,
        'Rename the folder.',
      );
    if (canonical === undefined) {
      coverage.push({ tag, total, translated, stale, errors: 1, warnings: 0 });
      continue;
    }
    const accepted = isSource ? undefined : loadAccepted(root, tag, collect);
    const unnamed = Object.entries(glossary).filter(([, term]) => term[tag] === undefined);
    // Warning: without its own terms a language is not held to any, but it can be translated all the same.
    if (unnamed.length > 0)
      collect.add(
        { raw: '', shown: 'locales/glossary.json' },
        0,
        undefined,
        'warning',
        'glossary',
        `"${tag}" in each term`,
        `none in ${unnamed.length}, such as ${unnamed[0]?.[0]}`,
        `Add "${tag}": { "use": ["…"] } to the terms.`,
      );
    for (const namespace of namespaces) {
      const source = sources.get(namespace);
      const expected = isSource || !source ? expectedKeys(namespace) : [...source.keys()].sort(compareKeys);
      const wanted = new Set(expected);
      total += expected.length;
      let file = load(root, paths.file(tag, namespace), collect);
      if (options.fix && file?.entries && fix(file, file.entries)) {
        const { path, shown } = file;
        fixed.push(shown);
        // What was mended is not reported: the file is read again.
        collect.problems = collect.problems.filter((problem) => problem.file !== shown);
        file = load(root, path, collect);
      }
      if (!file?.entries) continue;
      const entries = checkKeys(file, file.entries, expected, isSource, collect);
      for (const [key, entry] of entries) {
        if (!wanted.has(key)) continue;
        const { text } = entry;
        if (text.trim() !== '') translated++;
        const theirs = isSource ? undefined : source?.get(key)?.text;
        const subject = { tag, isSource, namespace, key, text, source: theirs, glossary };
        for (const { severity, check: name, at, expected: better, found, fix } of check(subject))
          collect.add(file, offsetInFile(file.raw, entry, at), key, severity, name, better, found, fix);
        if (theirs === undefined || text.trim() === '') continue;
        const hash = accepted?.[namespace]?.[key];
        if (hash === hashOf(theirs)) continue;
        // Error: a text made from another Korean text may say the opposite by now.
        stale++;
        collect.add(
          file,
          entry.keyOffset,
          key,
          'error',
          'stale',
          `a translation of the Korean text as it is now, ${quote(theirs, 40)}`,
          hash === undefined ? 'one that was never accepted' : 'one of an older text',
          `Review it, then run \`npm run locale -- accept ${tag} ${key}\`.`,
        );
      }
      if (!isSource && source) checkSameness(file, entries, source, collect);
      // Warning: form alone changes no message; `--fix` mends it.
      const messages = Object.fromEntries(file.entries.map(({ key, text }) => [key, text]));
      if (
        file.entries.every(({ kind }) => kind === 'string') &&
        readFileSync(file.path, 'utf8') !== spell(messages) &&
        !collect.problems.some(
          (problem) => problem.file === file.shown && ['order', 'duplicate', 'bom'].includes(problem.check),
        )
      )
        collect.add(
          file,
          0,
          undefined,
          'warning',
          'format',
          'two spaces before each key, one line each, a line break at the end',
          'another form',
          'Run `npm run validate -- --fix`.',
        );
    }
    const own = collect.problems.filter(({ file }) => file.startsWith(`locales/${tag}/`) || file === `locales/${tag}`);
    coverage.push({
      tag,
      total,
      translated,
      stale,
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
    });
  }
  return { problems: collect.problems.sort(compareProblems), coverage, fixed };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The coverage as a table with a bar a language. */
export function tableOf(coverage: readonly Coverage[]): string {
  const width = Math.max(6, ...coverage.map(({ tag }) => tag.length));
  const rows = coverage.map(({ tag, total, translated, stale, errors, warnings }) => {
    // Rounded down, so that only a whole language shows 100 %.
    const share = total === 0 ? 0 : translated / total;
    const full = Math.floor(share * 20);
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const count = `${translated}/${total}`.padStart(9);
    return `${tag.padEnd(width)}  ${'█'.repeat(full)}${'░'.repeat(20 - full)} ${percent}  ${count}  ${String(stale).padStart(5)}  ${String(errors).padStart(6)}  ${String(warnings).padStart(8)}`;
  });
  const head = `${'locale'.padEnd(width)}  ${'coverage'.padEnd(26)}  ${'texts'.padStart(9)}  stale  errors  warnings`;
  return [head, ...rows].join('\n');
}
