/** Finding codes and constants: before any words, and without any language. */
import { catalog, type ImErrorFacts } from 'im-error-i18n/catalog';

/** A row of the catalog. */
export interface Entry {
  /** The key: a code, a range, or a name. */
  readonly key: string;
  readonly facts: ImErrorFacts;
}

/** All of the catalog, in its order: codes ascending, negative ones, ranges, names. */
export const entries: readonly Entry[] = Object.entries(catalog as Readonly<Record<string, ImErrorFacts>>).map(
  ([key, facts]) => ({ key, facts }),
);

const byKey = new Map(entries.map((entry) => [entry.key, entry]));

export function entryOf(key: string | undefined): Entry | undefined {
  return key === undefined ? undefined : byKey.get(key);
}

/** The code that stands for a key in calls: the first one of a range. */
export function codeOf(key: string): number | string {
  const first = /^-?\d+/.exec(key)?.[0];
  return first === undefined ? key : Number(first);
}

function rankOf({ key, facts: { constant = '' } }: Entry, typed: string, tokens: readonly string[]): number {
  const name = constant.toLowerCase();
  const own = key.toLowerCase();
  if (own === typed) return 1000;
  if (name && name === typed) return 900;
  // Inside a longer text: a log line that names a code or constant.
  if (tokens.length > 1 && tokens.some((token) => token === own || (name && token === name))) return 800;
  if (typed.length > 1 || /^\d$/.test(typed)) {
    if (own.startsWith(typed)) return 600;
    if (/^\d/.test(typed) && own.startsWith(`-${typed}`)) return 590;
  }
  if (typed.length < 3 || !name) return 0;
  if (name.startsWith(typed) || name.startsWith(`err_${typed}`)) return 500;
  if (name.includes(typed)) return 400;
  const parts = tokens.flatMap((token) => token.split('_')).filter(Boolean);
  return parts.length > 1 && parts.every((part) => name.includes(part)) ? 300 : 0;
}

/** What codes and constants fit, with how well they do. */
export function matchFacts(query: string): Map<string, number> {
  const typed = query.trim().toLowerCase();
  const ranks = new Map<string, number>();
  if (!typed) return ranks;
  const tokens = typed.match(/-?\d+|[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  const number = /^-?\d+$/.test(typed) ? Number(typed) : undefined;
  for (const entry of entries) {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(entry.key) ?? [];
    const inRange = number !== undefined && from && to && number >= Number(from) && number <= Number(to);
    const rank = inRange && !byKey.has(typed) ? 950 : rankOf(entry, typed, tokens);
    if (rank > 0) ranks.set(entry.key, rank);
  }
  return ranks;
}
