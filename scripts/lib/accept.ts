/** Accepting translations: after the checks, all of them or none. */
import { existsSync } from 'node:fs';
import {
  type Accepted,
  type AcceptedState,
  entryFor,
  origins,
  type Provenance,
  parseEntry,
  readAccepted,
  stateOf,
  updateAccepted,
} from './accepted.js';
import {
  type Messages,
  type Namespace,
  namespaces,
  pathFromRoot,
  pathsOf,
  readMessages,
  sourceTag,
} from './locales.js';
import type { Problem } from './problems.js';
import { validateLocales } from './validate-locales.js';

/** A translation beside its Korean text, and what has become of it since it was accepted. */
export interface Translation {
  readonly namespace: Namespace;
  readonly key: string;
  readonly korean: string;
  /** Empty where there is none yet. */
  readonly text: string;
  readonly state: AcceptedState;
  /** The acceptance so far. */
  readonly provenance: Provenance | undefined;
}

/** The messages of a language; none where the file is not there. */
export function messagesOf(root: string, tag: string, namespace: Namespace): Messages {
  const path = pathsOf(root).file(tag, namespace);
  return existsSync(path) ? readMessages(path) : {};
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Every message of a language, with or without a text. */
export function translationsOf(root: string, tag: string): Translation[] {
  const record = readAccepted(root, tag);
  return namespaces.flatMap((namespace) => {
    const own = messagesOf(root, tag, namespace);
    const lines = record[namespace] ?? {};
    return Object.entries(messagesOf(root, sourceTag, namespace)).map(([key, korean]) => {
      const text = Object.hasOwn(own, key) && isText(own[key]) ? own[key] : '';
      const line = Object.hasOwn(lines, key) ? lines[key] : undefined;
      return { namespace, key, korean, text, state: stateOf(line, korean, text), provenance: parseEntry(line) };
    });
  });
}

/** What became of a request to accept. */
export interface AcceptResult {
  /** What was accepted; nothing where a check objected. */
  readonly accepted: readonly Translation[];
  /** The errors that stand in the way. */
  readonly problems: readonly Problem[];
  /** What a person should look at once more; nothing where a check objected. */
  readonly warnings: readonly Problem[];
}

/** The translations that are meant by keys, or all that have a text. Throws where one is not there. */
function chosenOf(all: readonly Translation[], tag: string, keys: readonly string[] | undefined): Translation[] {
  if (!keys) return all.filter(({ text }) => text !== '');
  const unknown = keys.filter((key) => !all.some((translation) => translation.key === key));
  if (unknown.length > 0) throw new Error(`no key ${unknown.join(', ')} in locales/${sourceTag}`);
  const chosen = all.filter(({ key }) => keys.includes(key));
  const without = chosen.find(({ text }) => text === '');
  if (without) throw new Error(`${tag} has no text for ${without.key} yet`);
  return chosen;
}

/**
 * What the checks find in some messages, those of whole files as well, which hold a message against others; and the
 * errors of the files themselves. Warnings that were answered are none.
 */
function problemsIn(root: string, tag: string, translations: readonly Translation[]): Problem[] {
  const files = new Map(namespaces.map((name) => [name, pathFromRoot(root, pathsOf(root).file(tag, name))] as const));
  const places = new Set(translations.map(({ namespace, key }) => `${files.get(namespace)} ${key}`));
  const paths = new Set(translations.map(({ namespace }) => files.get(namespace)));
  return validateLocales(root, { tags: [tag] }).problems.filter(({ severity, check, file, key }) =>
    key === undefined ? severity === 'error' && paths.has(file) : check !== 'stale' && places.has(`${file} ${key}`),
  );
}

/** Whether the provenance of what is accepted already changes; one that was not named is only ever raised. */
function isRenewed({ korean, text, provenance: before }: Translation, after: Provenance, isNamed: boolean): boolean {
  if (!before) return false;
  if (!isNamed) return origins.indexOf(after.as) > origins.indexOf(before.as);
  return entryFor(korean, text, before) !== entryFor(korean, text, after);
}

/**
 * Accepts translations: checks them, and writes that they fit the Korean text as it is now.
 *
 * @param request `keys`: codes and names of notices, without them every message that has a text; `provenance`: what is
 * written of each. What is accepted already stays as it is, unless `renew` says that its provenance is to be written
 * anew; without keys it is only ever raised.
 */
export async function acceptTranslations(
  root: string,
  tag: string,
  { keys, provenance, renew = false }: { keys?: readonly string[]; provenance: Provenance; renew?: boolean },
): Promise<AcceptResult> {
  const all = translationsOf(root, tag);
  const asked = chosenOf(all, tag, keys);
  const chosen = asked.filter(
    (one) => one.state !== 'accepted' || (renew && isRenewed(one, provenance, keys !== undefined)),
  );
  // What was accepted already is looked at too: an error there stands in the way as well.
  const found = problemsIn(root, tag, asked);
  const problems = found.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return { accepted: [], problems, warnings: [] };
  await updateAccepted(root, tag, (record) => write(record, all, chosen, provenance));
  return { accepted: chosen, problems, warnings: found };
}

/** Writes into a record what was checked, which is not what a file may have become in the meantime. */
function write(record: Accepted, all: readonly Translation[], chosen: readonly Translation[], by: Provenance): void {
  for (const namespace of namespaces) {
    const known = new Set(all.filter((one) => one.namespace === namespace).map(({ key }) => key));
    // What the source no longer has is dropped, so that the record does not grow for ever.
    const kept = Object.entries(record[namespace] ?? {}).filter(([key]) => known.has(key));
    const lines = Object.fromEntries(kept);
    for (const one of chosen) if (one.namespace === namespace) lines[one.key] = entryFor(one.korean, one.text, by);
    record[namespace] = lines;
  }
}
