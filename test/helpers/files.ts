/** Files of `locales/`, for tests and scripts alike. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Accepted, entryFor, serializeAccepted } from '../../scripts/lib/accepted.js';
import { writeGlossaryLock } from '../../scripts/lib/glossary-lock.js';
import { addToList, tagsOf } from '../../scripts/lib/languages.js';
import { namespaces, pathsOf } from '../../scripts/lib/locales.js';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A few dozen keys of each language as they once were: each kind of code, each way of writing a message. What a
 * translator changes in `locales/` is nothing to the tests that break these.
 */
export const fixture = join(repository, 'test/fixtures/locales');

/** The text of a file. */
export const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
/** Writes a file. */
export const write = (root: string, file: string, content: string | Uint8Array) =>
  writeFileSync(join(root, file), content);

/** The raw text of a file with one message changed, all else as it was. */
export function withMessage(raw: string, key: string, change: (text: string) => string): string {
  const prefix = `  "${key}": `;
  const lines = raw.split('\n');
  const i = lines.findIndex((line) => line.startsWith(prefix));
  const [, value, comma] = /^(".*")(,?)$/s.exec((lines[i] as string).slice(prefix.length)) as RegExpExecArray;
  const before = JSON.parse(value as string) as string;
  const after = change(before);
  if (after === before) throw new Error(`the change leaves ${key} as it was`);
  lines[i] = `${prefix}${JSON.stringify(after)}${comma}`;
  return lines.join('\n');
}

/** Writes the glossary of the repository into a copy whose list has only some of its languages, and a lock that fits. */
export function writeGlossaryOf(root: string, tags: readonly string[]): void {
  const others = tagsOf(repository).filter((tag) => !tags.includes(tag));
  const terms = JSON.parse(readFileSync(pathsOf(repository).glossary, 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;
  for (const term of Object.values(terms)) for (const tag of others) delete term[tag];
  writeFileSync(pathsOf(root).glossary, `${JSON.stringify(terms, null, 2)}\n`);
  writeGlossaryLock(root);
}

/** Copies `locales/` with some of its languages only, since to check them all takes four times as long. */
export function copyLocalesOf(root: string, tags: readonly string[]): void {
  const all = readdirSync(join(repository, 'locales'));
  const left = tagsOf(repository).filter((tag) => !tags.includes(tag));
  for (const name of all.filter((one) => !left.includes(one) && !/\.(?:tmp|lock)$/.test(one)))
    cpSync(join(repository, 'locales', name), join(root, 'locales', name), { recursive: true });
  const list = JSON.parse(read(root, 'locales/languages.json'));
  for (const tag of left) delete list[tag];
  write(root, 'locales/languages.json', `${JSON.stringify(list, null, 2)}\n`);
  writeGlossaryOf(root, tags);
}

function textsIn(root: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(read(root, file).replace(/^\ufeff/, ''));
  } catch {
    return {};
  }
}

/** Writes a record that fits what the files say now, whatever it is, so that a test is about other checks than that. */
export function acceptAsIs(root: string, tag: string): void {
  const provenance = { as: 'machine', on: '2026-11-24', by: '' } as const;
  const record: Accepted = {};
  for (const namespace of namespaces) {
    const [korean, own] = ['ko', tag].map((name) => textsIn(root, `locales/${name}/${namespace}.json`));
    const pairs = Object.entries(korean as object).flatMap(([key, source]) => {
      const text = Object.hasOwn(own as object, key) ? own?.[key] : undefined;
      return typeof source === 'string' && typeof text === 'string' ? [[key, entryFor(source, text, provenance)]] : [];
    });
    record[namespace] = Object.fromEntries(pairs);
  }
  write(root, `locales/${tag}/accepted.json`, serializeAccepted(record));
}

/** Copies a language to another tag, and puts that into the list. */
export function copyLanguage(root: string, from: string, to: string): void {
  cpSync(join(root, 'locales', from), join(root, 'locales', to), { recursive: true });
  addToList(root, to);
}
