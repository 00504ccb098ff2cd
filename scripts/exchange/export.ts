/** `npm run locale -- export`: a language for a platform, or for a translator's own program. */
import { extname, resolve } from 'node:path';
import { CallError } from '../lib/call-error.js';
import { writeFileAtomic } from '../lib/files.js';
import { writeCsv } from './csv.js';
import { writePo } from './po.js';
import { type Row, rowsOf } from './row.js';
import { writeXliff } from './xliff.js';

const writers: Readonly<Record<string, (rows: readonly Row[], tag: string) => string>> = {
  '.po': writePo,
  '.csv': writeCsv,
  '.xliff': writeXliff,
  '.xlf': writeXliff,
};

/** Writes every message of a language into a file, in the form that its name ends with; a path is taken from the root. */
export function exportLanguage(root: string, tag: string, path: string): string {
  const write = writers[extname(path).toLowerCase()];
  if (!write) throw new CallError(`export writes ${Object.keys(writers).join(', ')}; found '${path}'`);
  const rows = rowsOf(root, tag);
  writeFileAtomic(resolve(root, path), write(rows, tag));
  return `${path}: ${rows.length} messages, ${rows.filter(({ text }) => text === '').length} without a translation`;
}
