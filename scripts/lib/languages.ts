/** `locales/languages.json`: which languages there are, and plain facts about each. */
import { readdirSync } from 'node:fs';
import { writeFileAtomic } from './files.js';
import { canonicalTagOf, pathsOf, sourceTag } from './locales.js';
import { positionOf } from './problems.js';
import { readSourceFile, type SourceFile, unreadable } from './source-file.js';

/** A language. */
export interface LanguageFacts {
  /** Its English name. */
  readonly name: string;
  /** Its own name. */
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Languages by tag. */
export type Languages = Readonly<Record<string, LanguageFacts>>;

/** What is wrong with the list. */
interface Fault {
  readonly at: number;
  readonly key?: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** `locales/languages.json` as it was read. */
export interface LanguagesFile {
  readonly file: SourceFile;
  /** Source first, the others in the order of the file; empty where it is faulty. */
  readonly languages: Languages;
  readonly faults: readonly Fault[];
}

const shape = '{ "name": "…", "endonym": "…", "direction": "ltr" or "rtl" }';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function isFacts(value: unknown): value is LanguageFacts {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false;
  const { name, endonym, direction } = value as Partial<LanguageFacts>;
  return isText(name) && isText(endonym) && (direction === 'ltr' || direction === 'rtl');
}

function faultsOf(file: SourceFile, languages: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { key, keyOffset: at, offset } of file.entries ?? []) {
    const canonical = canonicalTagOf(key);
    const expected = canonical ?? 'the BCP 47 tag of a language, such as pl, pt-BR, zh-Hant';
    if (canonical !== key) faults.push({ at, key, expected, found: key, fix: 'Correct the tag.' });
    else if (seen.has(key))
      faults.push({ at, key, expected: 'each language once', found: 'it again', fix: 'Delete one of the two.' });
    else if (!isFacts(languages[key]))
      faults.push({ at: offset, key, expected: shape, found: 'another form', fix: 'Write the entry like the others.' });
    seen.add(key);
  }
  if (!seen.has(sourceTag))
    faults.push({
      at: file.end,
      expected: `"${sourceTag}", the source`,
      found: 'none',
      fix: 'Restore the file from Git.',
    });
  return faults;
}

/** Reads the list; what is wrong with it is part of the answer. */
export function readLanguages(root: string): LanguagesFile {
  const file = readSourceFile(root, pathsOf(root).languages);
  if (!file.entries) {
    const fault = {
      at: file.error?.offset ?? file.encodingError ?? 0,
      expected: 'an object of languages',
      found: unreadable(file) ?? 'something else',
      fix: 'Restore the file from Git.',
    };
    return { file, languages: {}, faults: [fault] };
  }
  const parsed = JSON.parse(file.document.getText()) as Record<string, LanguageFacts>;
  const faults = faultsOf(file, parsed);
  if (faults.length > 0) return { file, languages: {}, faults };
  const { [sourceTag]: source, ...others } = parsed;
  return { file, languages: { [sourceTag]: source as LanguageFacts, ...others }, faults };
}

/** The languages of the list, source first. Throws what is wrong with the list, where something is. */
export function languagesOf(root: string): Languages {
  const { file, languages, faults } = readLanguages(root);
  const [fault] = faults;
  if (!fault) return languages;
  const { line, column } = positionOf(file.document, fault.at);
  throw new Error(`${file.path}:${line}:${column}: expected ${fault.expected}; found ${fault.found}. ${fault.fix}`);
}

/** The tags of all languages, source first. Throws where the list cannot be read. */
export function tagsOf(root: string): string[] {
  return Object.keys(languagesOf(root));
}

/** Whether a language's folder is there, in that very spelling, and a folder rather than a link to one. */
export function hasFolder(root: string, tag: string): boolean {
  return readdirSync(pathsOf(root).locales, { withFileTypes: true }).some(
    (entry) => entry.name === tag && entry.isDirectory(),
  );
}

/** What ICU knows of a language, for a new entry. */
function factsOf(tag: string): LanguageFacts {
  const nameIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  const isRightToLeft = /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(tag).maximize().script ?? '');
  return { name: nameIn('en'), endonym: nameIn(tag), direction: isRightToLeft ? 'rtl' : 'ltr' };
}

/** Puts a language at the end of the list; one that is there stays as it is. */
export function addToList(root: string, tag: string): void {
  const languages = languagesOf(root);
  if (Object.hasOwn(languages, tag)) return;
  const lines = Object.entries({ ...languages, [tag]: factsOf(tag) }).map(
    ([key, facts]) => `  ${JSON.stringify(key)}: ${JSON.stringify(facts).replace(/(?<=[{:,])(?=")|(?=\}$)/g, ' ')}`,
  );
  writeFileAtomic(pathsOf(root).languages, `{\n${lines.join(',\n')}\n}\n`);
}
