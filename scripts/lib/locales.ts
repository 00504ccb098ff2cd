/** The locale files: where they are, how they are ordered, spelled, read and written. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
    glossary: join(locales, 'glossary.json'),
    file: (tag: string, namespace: Namespace) => join(locales, tag, `${namespace}.json`),
    accepted: (tag: string) => join(locales, tag, 'accepted.json'),
    schema: (namespace: Namespace) => join(locales, 'schema', `${namespace}.schema.json`),
  };
}

/** The tags of all languages there, source first, the others by name. */
export function tagsOf(root: string): string[] {
  const { locales } = pathsOf(root);
  // A folder without its files counts too, so that a language cannot vanish without a word.
  const tags = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema' && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  return [...tags.filter((tag) => tag === sourceTag), ...tags.filter((tag) => tag !== sourceTag)];
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

/** A locale file as text: keys in order, two spaces, a line break at the end. */
export function spell(messages: Messages): string {
  // Without a prototype, so that the key `__proto__` is a key like any other and is not lost.
  const ordered: Messages = Object.create(null);
  for (const key of Object.keys(messages).sort(compareKeys)) ordered[key] = messages[key] as string;
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function readObject(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
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

/** Writes a file whole or not at all: a reader, or a run that is killed, never sees half of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What stands for a source text in `accepted.json`: short, since a collision only hides one stale message. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);
}

/** Which source text each translation was made from: per namespace, key → hash. */
export type Accepted = { [N in Namespace]?: Record<string, string> };

/** Reads a language's `accepted.json`; an absent one is an empty record. */
export function readAccepted(root: string, tag: string): Accepted {
  const path = pathsOf(root).accepted(tag);
  return existsSync(path) ? (readObject(path) as Accepted) : {};
}

/** Writes a language's `accepted.json`. */
export function writeAccepted(root: string, tag: string, accepted: Accepted): void {
  const ordered: Accepted = {};
  for (const namespace of namespaces) ordered[namespace] = JSON.parse(spell(accepted[namespace] ?? {})) as Messages;
  writeWhole(pathsOf(root).accepted(tag), `${JSON.stringify(ordered, null, 2)}\n`);
}

/** The name that a language's module exports: `zh-Hans` → `zhHans`. */
export function identifierOf(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
