/** Writing files. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: a reader, or a run that is killed, never sees half of it.
 *
 * The package write-file-atomic takes a write that a full disk cut short for a whole one, and its temporary files have
 * no ending that .gitignore could name.
 */
export function writeFileAtomic(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    // A full disk does not say which file it was.
    throw Object.assign(error as Error, { message: `${path}: ${(error as Error).message}` });
  }
}
