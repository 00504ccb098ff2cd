/** The locale files: where they are, in which order their keys stand, and how they are read. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The language that every other is translated from. */
export const sourceTag = 'ko';

/** A file of a language each; the file's name is the namespace in i18next. */
export const namespaces = ['imError', 'imNotice'] as const;

export type Namespace = (typeof namespaces)[number];
export type Messages = Record<string, string>;

/** Where things are below a root folder: the repository, or a copy of its `locales/` in a test. */
export function pathsOf(root: string) {
  const locales = join(root, 'locales');
  return {
    locales,
    languages: join(locales, 'languages.json'),
    glossary: join(locales, 'glossary.json'),
    glossaryLock: join(locales, 'glossary.lock.json'),
    checksPage: join(root, 'docs', 'checks.md'),
    file: (tag: string, namespace: Namespace) => join(locales, tag, `${namespace}.json`),
    accepted: (tag: string) => join(locales, tag, 'accepted.json'),
    answers: (tag: string) => join(locales, tag, 'answers.json'),
    schema: (namespace: Namespace) => join(locales, 'schema', `${namespace}.schema.json`),
  };
}

/** A path as problems name it: from the root, with forward slashes. */
export function pathFromRoot(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/** A tag as BCP 47 writes it; `undefined` where it is none, or of a language that ICU does not know. */
export function canonicalTagOf(tag: string): string | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

// Integer-like keys come first and ascending in any JSON round trip, so the files keep that order from the start;
// the others follow in one order that every editor leaves alone.
function rank(key: string): [number, number, string] {
  if (/^\d+$/.test(key)) return [0, Number(key), ''];
  if (/^-\d+$/.test(key)) return [1, -Number(key), ''];
  if (/^\d+-\d+$/.test(key)) return [2, Number.parseInt(key, 10), ''];
  return [3, 0, key];
}

/** Compares two keys of a locale file. */
export function compareKeys(a: string, b: string): number {
  const [classA, numberA, nameA] = rank(a);
  const [classB, numberB, nameB] = rank(b);
  return classA - classB || numberA - numberB || (nameA < nameB ? -1 : nameA > nameB ? 1 : 0);
}

/** The same messages with their keys in order. */
export function sortMessages(messages: Messages = {}): Messages {
  // Without a prototype, so that the key `__proto__` is a key like any other and is not lost.
  const sorted: Messages = Object.create(null);
  for (const key of Object.keys(messages).sort(compareKeys)) sorted[key] = messages[key] as string;
  return sorted;
}

/** A locale file as text: keys in order, two spaces, a line break at the end. */
export function serializeMessages(messages: Messages): string {
  return `${JSON.stringify(sortMessages(messages), null, 2)}\n`;
}

/** Reads a JSON file that holds an object; throws, naming the file, where it does not. */
export function readObject(path: string): object {
  try {
    const raw = readFileSync(path, 'utf8');
    if (raw.startsWith('\ufeff')) throw new Error('a byte order mark; run `npm run validate -- --fix`');
    const value: unknown = JSON.parse(raw);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new Error('not an object');
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

/** Reads a JSON file of messages. The validator says where one is wrong; this throws, naming the file. */
export function readMessages(path: string): Messages {
  return readObject(path) as Messages;
}

/** The name that a language's module exports: `zh-Hans` → `zhHans`. */
export function identifierOf(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
