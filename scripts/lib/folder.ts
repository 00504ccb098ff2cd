/** What lies in `locales/` and its folders, and what should. */
import { type Dirent, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namespaces, pathFromRoot, pathsOf, sourceTag } from './locales.js';

/** What an entry of a folder is. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A folder as it was read. */
export interface FolderSubject {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly entries: ReadonlyMap<string, EntryKind>;
  /** What may be there. */
  readonly expected: ReadonlyMap<string, 'file' | 'folder'>;
  /** What must be there; of files that must, those that read them tell. */
  readonly required: readonly string[];
  /** Why it cannot be read: the code of the file system. */
  readonly readError: string | undefined;
}

// What .gitignore names (commands at work, `npm pack`), and what editors and systems keep for themselves.
const ignored = /\.(?:tmp|lock|js|d\.ts|swp)$|^\.(?:DS_Store$|#)/;

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

function readFolder(
  root: string,
  absolute: string,
  expected: FolderSubject['expected'],
  required: readonly string[] = [],
): FolderSubject {
  const folder = { path: pathFromRoot(root, absolute), expected, required };
  try {
    const entries = readdirSync(absolute, { withFileTypes: true }).filter(({ name }) => !ignored.test(name));
    return { ...folder, entries: new Map(entries.map((entry) => [entry.name, kindOf(entry)])), readError: undefined };
  } catch (error) {
    return { ...folder, entries: new Map(), readError: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
}

const files = (paths: readonly string[]) => new Map(paths.map((path) => [basename(path), 'file' as const]));

/** `locales/` itself, the schemas, and the folders of the chosen languages as far as they are there. */
export function readFolders(root: string, tags: readonly string[], chosen: readonly string[]): FolderSubject[] {
  const { locales, languages, glossary, glossaryLock, schema, file, accepted, answers } = pathsOf(root);
  const schemas = namespaces.map(schema);
  const folders = new Map([...tags, 'schema'].map((name) => [name, 'folder' as const]));
  const top = readFolder(root, locales, new Map([...files([languages, glossary, glossaryLock]), ...folders]), tags);
  const isThere = (name: string) => top.entries.get(name) === 'folder';
  return [
    top,
    ...(isThere('schema') ? [readFolder(root, dirname(schemas[0] as string), files(schemas))] : []),
    ...chosen.filter(isThere).map((tag) => {
      const record = tag === sourceTag ? [answers(tag)] : [accepted(tag), answers(tag)];
      return readFolder(root, join(locales, tag), files([...namespaces.map((name) => file(tag, name)), ...record]));
    }),
  ];
}
