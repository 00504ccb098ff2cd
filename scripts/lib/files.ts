/** Writing files. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

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

/** Does something with a file while no other run does, so that two runs at once lose nothing. */
export async function withLock(path: string, work: () => void): Promise<void> {
  const release = await lock(path, {
    // The file may not be there yet.
    realpath: false,
    // Work takes a second at most, so an older lock was left by a run that was killed. Retries go on for longer.
    stale: 5_000,
    retries: { retries: 60, minTimeout: 50, maxTimeout: 200, randomize: true },
  });
  try {
    work();
  } finally {
    await release();
  }
}
