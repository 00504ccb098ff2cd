/** `accepted.json`: which Korean text each translation was checked against. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { withLock, writeFileAtomic } from './files.js';
import { type Namespace, namespaces, pathsOf, readObject, sortMessages } from './locales.js';

/** Per namespace, key → hash of the source text. */
export type Accepted = { [N in Namespace]?: Record<string, string> };

/** What stands for a source text: short, since a collision only hides one stale message. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);
}

/** Reads a language's record; an absent one is empty. */
export function readAccepted(root: string, tag: string): Accepted {
  const path = pathsOf(root).accepted(tag);
  return existsSync(path) ? (readObject(path) as Accepted) : {};
}

/** Changes a language's record while no other run does, so that two runs at once lose nothing. */
export async function updateAccepted(root: string, tag: string, change: (accepted: Accepted) => void): Promise<void> {
  const path = pathsOf(root).accepted(tag);
  await withLock(path, () => {
    const accepted = readAccepted(root, tag);
    change(accepted);
    const ordered = Object.fromEntries(namespaces.map((namespace) => [namespace, sortMessages(accepted[namespace])]));
    writeFileAtomic(path, `${JSON.stringify(ordered, null, 2)}\n`);
  });
}
