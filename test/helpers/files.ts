/** Files of `locales/`, for tests and scripts alike. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
