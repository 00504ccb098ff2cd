/**
 * Which messages and files the checks found nothing in. Most are the same from one run to the next, and need not be
 * checked again; what is wrong is always looked at anew.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileAtomic } from './files.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'node_modules', '.cache', 'im-error-i18n');

// Three times the messages of all languages.
const most = 50_000;
// Fewer are checked again sooner than written.
const fewestToSave = 100;

interface Known {
  readonly path: string;
  readonly ids: Set<string>;
  added: number;
}

let known: Known | undefined;

/** Every file that has a say in what the checks find. */
function sourceFiles(): string[] {
  const files = readdirSync(join(repository, 'scripts'), { recursive: true, encoding: 'utf8' }).sort();
  const scripts = files.filter((file) => file.endsWith('.ts')).map((file) => join('scripts', file));
  return [...scripts, 'package-lock.json'].map((file) => join(repository, file));
}

/** What is known from before, as long as the checks are the same. */
function load(): Known {
  const hash = createHash('sha1').update(process.version);
  for (const file of sourceFiles()) hash.update(readFileSync(file));
  const path = join(folder, `clean-${hash.digest('hex')}.txt`);
  let lines: string[] = [];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    // The first run with these checks.
  }
  return { path, ids: new Set(lines.length > most ? [] : lines), added: 0 };
}

/** What makes a message, or a file of them, the same: its texts and all that they are held to. */
export function idOf(...parts: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64');
}

/** Whether the checks found nothing in it before. Mutation tests set IM_CHECK_ALL, so that nothing is. */
export function isKnownClean(id: string): boolean {
  if (process.env.IM_CHECK_ALL) return false;
  known ??= load();
  return known.ids.has(id);
}

/** Remembers that the checks find nothing in it. */
export function addClean(id: string): void {
  if (!known) return;
  if (known.ids.size >= most) known.ids.clear();
  known.ids.add(id);
  known.added++;
}

/** Keeps what was added for the next run. Where that cannot be written, the next run checks everything. */
export function saveClean(): void {
  if (!known || known.added < fewestToSave) return;
  try {
    writeFileAtomic(known.path, [...known.ids].join('\n'));
    known.added = 0;
    for (const file of readdirSync(folder)) if (!known.path.endsWith(file)) rmSync(join(folder, file), { force: true });
  } catch {
    // No folder node_modules, or one that may not be written.
  }
}
