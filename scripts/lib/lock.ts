import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

// Long enough for any of our read-change-write cycles, short enough that a person does not wonder.
const patience = 10_000;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a lock was left behind by a process that is gone. */
function abandoned(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // An empty lock is one that its process is just writing, or died while writing.
    return pid > 0 ? !alive(pid) : Date.now() - statSync(lock).mtimeMs > 1000;
  } catch {
    return false;
  }
}

/**
 * Deletes an abandoned lock, one run at a time: of two that find it, the slower would else delete the new lock of the
 * faster.
 */
function clear(lock: string): void {
  const turn = `${lock}.lock`;
  try {
    closeSync(openSync(turn, 'wx'));
  } catch {
    // Held for an instant only, so an old one is left over from a run that was killed in that instant.
    if (abandoned(turn)) rmSync(turn, { force: true });
    return;
  }
  try {
    if (abandoned(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
}

/**
 * Runs a read-change-write cycle on a file while no other process does, so that two runs at once lose nothing.
 *
 * @throws Error where another process holds the file for more than ten seconds
 */
export function withLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  const end = Date.now() + patience;
  for (;;) {
    try {
      const handle = openSync(lock, 'wx');
      writeSync(handle, `${process.pid}`);
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (abandoned(lock)) clear(lock);
      else if (Date.now() > end) throw new Error(`${path} is held by another run; if there is none, delete ${lock}`);
      else Atomics.wait(sleeper, 0, 0, 20);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
