/**
 * `accepted.json`: of each translation, which Korean and which wording was accepted, how it came about, when and by whom.
 *
 *     "6206": "b464fe42 1f0eb9d2 human 2026-11-24 Kim Minji"
 *
 * One line for each message, complete in itself, so that Git merges what two people accepted at the same time.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { withLock, writeFileAtomic } from './files.js';
import { type Namespace, namespaces, pathFromRoot, pathsOf, readObject, sortMessages } from './locales.js';

/** How a translation came about; the least that is true of it is claimed. */
export const origins = ['machine', 'human', 'reviewed'] as const;

/** `machine`: no person answers for it. `human`: a person does. `reviewed`: and a native speaker has read it against the Korean. */
export type Origin = (typeof origins)[number];

/** Where an acceptance comes from. */
export interface Provenance {
  readonly as: Origin;
  /** ISO date. */
  readonly on: string;
  /** A name or handle; empty where nobody gave one. */
  readonly by: string;
}

/** One line of the record. */
export interface AcceptedEntry extends Provenance {
  /** Hash of the Korean text. */
  readonly korean: string;
  /** Hash of the translation. */
  readonly translation: string;
}

/** A language's record: per namespace, key → entry as it is written. */
export type Accepted = { [N in Namespace]?: Record<string, string> };

/** What has become of a translation since it was accepted. */
export type AcceptedState = 'accepted' | 'never accepted' | 'Korean changed' | 'translation changed' | 'both changed';

/** What stands for a text: short, since a collision only hides one change. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}

const entryPattern = new RegExp(
  `^([0-9a-f]{8}) ([0-9a-f]{8}) (${origins.join('|')}) (\\d{4}-\\d\\d-\\d\\d)(?: (\\S(?:.*\\S)?))?$`,
);

/** Whether a text is a day of the calendar, as in 2026-11-24. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads an entry; `undefined` where it is none. */
export function parseEntry(value: unknown): AcceptedEntry | undefined {
  const [, korean, translation, as, on, by = ''] = (typeof value === 'string' && entryPattern.exec(value)) || [];
  if (korean === undefined || translation === undefined || on === undefined || !isDate(on)) return undefined;
  return { korean, translation, as: as as Origin, on, by };
}

/** An entry for two texts, as it is written. */
export function entryFor(korean: string, translation: string, { as, on, by }: Provenance): string {
  return [hashOf(korean), hashOf(translation), as, on, by].filter(Boolean).join(' ');
}

/** What has become of a translation since. */
export function stateOf(entry: unknown, korean: string, translation: string): AcceptedState {
  const accepted = parseEntry(entry);
  if (!accepted) return 'never accepted';
  const koreanChanged = accepted.korean !== hashOf(korean);
  if (accepted.translation !== hashOf(translation)) return koreanChanged ? 'both changed' : 'translation changed';
  return koreanChanged ? 'Korean changed' : 'accepted';
}

/** The record as it is written: keys in order, a line each. */
export function serializeAccepted(accepted: Accepted): string {
  const ordered = Object.fromEntries(namespaces.map((namespace) => [namespace, sortMessages(accepted[namespace])]));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Reads a language's record; an absent one is empty. Throws where a namespace is no object. */
export function readAccepted(root: string, tag: string): Accepted {
  const path = pathsOf(root).accepted(tag);
  if (!existsSync(path)) return {};
  const accepted = readObject(path) as Accepted;
  for (const [name, entries] of Object.entries(accepted))
    if (!namespaces.includes(name as Namespace) || typeof entries !== 'object' || entries === null)
      throw new Error(`${pathFromRoot(root, path)}: "${name}" is no part of a record; restore the file from Git`);
  return accepted;
}

/** Changes a language's record while no other run does, so that two runs at once lose nothing. */
export async function updateAccepted(root: string, tag: string, change: (accepted: Accepted) => void): Promise<void> {
  const path = pathsOf(root).accepted(tag);
  await withLock(path, () => {
    const accepted = readAccepted(root, tag);
    change(accepted);
    writeFileAtomic(path, serializeAccepted(accepted));
  });
}
