/** A folder of JSON like `locales/`: a folder for each language, named by the platform's code. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Namespace, namespaces, sourceTag } from '../lib/locales.js';
import { readSourceFile, type SourceFile, textsOf, unreadable } from '../lib/source-file.js';
import { type ExchangeFile, fullKeyOf, problemAt, tagFor, type Unit } from './unit.js';

function openFile(root: string, absolute: string): SourceFile {
  const file = readSourceFile(root, absolute);
  if (!file.entries)
    throw new Error(`${file.path}: expected an object of messages; found ${unreadable(file) ?? 'something else'}`);
  return file;
}

function fileOf(
  file: SourceFile,
  language: string,
  namespace: Namespace,
  sources: ReadonlyMap<string, { readonly text: string }> | undefined,
): ExchangeFile {
  const entries = file.entries ?? [];
  const units = entries
    .filter(({ kind }) => kind === 'string')
    .map(
      ({ key, text, keyOffset: at }): Unit => ({
        ...{ key: fullKeyOf(namespace, key), language, at, target: text, approval: 'unmarked' },
        source: sources?.get(key)?.text,
      }),
    );
  const problems = entries
    .filter(({ kind }) => kind !== 'string' && kind !== 'null')
    .map(({ key, kind, offset: at }) =>
      problemAt(file, {
        ...{ at, key, check: 'type', expected: 'a text', found: kind },
        fix: 'Export the file flat, one text for each key.',
      }),
    );
  return { path: file.path, document: file.document, units, problems };
}

/** Reads a folder. Korean files in it say what was translated. Throws where it holds no message. */
export function readFolder(root: string, absolute: string): ExchangeFile[] {
  const languages = readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const there = languages.flatMap((language) =>
    namespaces
      .map((namespace) => ({ language, namespace, path: join(absolute, language, `${namespace}.json`) }))
      .filter(({ path }) => existsSync(path)),
  );
  if (there.length === 0)
    throw new Error(`${absolute}: expected folders of languages with ${namespaces.join('.json or ')}.json; found none`);
  const isSource = (language: string) => tagFor(language, [sourceTag]) !== undefined;
  const sources = new Map(
    there
      .filter(({ language }) => isSource(language))
      .map(({ namespace, path }) => [namespace, textsOf(openFile(root, path).entries ?? [])]),
  );
  return there
    .filter(({ language }) => !isSource(language))
    .map(({ language, namespace, path }) => fileOf(openFile(root, path), language, namespace, sources.get(namespace)));
}
