/** From what is typed to codes, best first. */
import { entries, matchFacts } from './facts.js';
import { termsOf } from './words.js';
import type { WordIndex } from './words-index.js';

export interface Filters {
  readonly area: string;
  readonly sdk: string;
  readonly action: string;
}

export interface Found {
  readonly key: string;
  /** The language in whose words it was found. */
  readonly tag?: string | undefined;
}

/** The words of a language, by its tag. */
export type Indexes = readonly (readonly [tag: string | undefined, index: WordIndex])[];

// More words than that make a search no better. What is pasted may be long.
const mostTerms = 24;

/** What every filter lets through. */
export function allows({ area, sdk, action }: Filters): (key: string) => boolean {
  const kept = new Set(
    entries
      .filter(({ facts }) => (!area || facts.area === area) && (!action || facts.action === action))
      .filter(({ facts }) => !sdk || facts.sdks.some((one) => one === sdk))
      .map(({ key }) => key),
  );
  return (key) => kept.has(key);
}

/**
 * Searches codes and constants, then words.
 *
 * @param recognized the key that the package itself has read from a pasted error: it comes first
 * @param indexes the languages to be searched; those that come first count a little more
 */
export function search(query: string, recognized: string | undefined, indexes: Indexes, filters: Filters): Found[] {
  const allowed = allows(filters);
  if (!query.trim()) return entries.filter(({ key }) => allowed(key)).map(({ key }) => ({ key }));
  const scores = new Map<string, { score: number; tag?: string | undefined }>();
  for (const [key, rank] of matchFacts(query)) scores.set(key, { score: rank * 1000 });
  if (recognized !== undefined) scores.set(recognized, { score: 2_000_000 });
  const terms = [...new Set(termsOf(query))].slice(0, mostTerms);
  // A number is a code, and no word of a message.
  if (terms.length > 0 && !/^\s*-?\d+\s*$/.test(query))
    for (const [place, [tag, index]] of indexes.entries())
      for (const [key, found] of index(terms)) {
        const score = found * (place === 0 ? 1.2 : 1);
        const before = scores.get(key);
        if (!before || before.score < score) scores.set(key, { score, tag });
      }
  return [...scores]
    .filter(([key]) => allowed(key))
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([key, { tag }]) => ({ key, tag }));
}
