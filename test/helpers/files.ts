/** Files of `locales/`, for tests and scripts alike. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Accepted, entryFor, serializeAccepted } from '../../scripts/lib/accepted.js';
import { addToList } from '../../scripts/lib/languages.js';
import { namespaces } from '../../scripts/lib/locales.js';

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
