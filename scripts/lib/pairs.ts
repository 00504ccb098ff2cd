/**
 * Words with a contrary. A translation must not have more of the one and fewer of the other than the Korean text, and
 * those who do something to each other must come in the same order.
 */
import { type Glossary, patternSourceOf as glossaryPatternSourceOf, type Opposites } from './glossary.js';
import { sourceTag } from './locales.js';
import { patternSourceOf } from './words.js';

/** A word and its contrary. */
export interface Pair {
  readonly names: readonly [string, string];
  /** Matches the first word of a language in odd groups, the other in even ones; `undefined` where it lacks one. */
  patternIn(tag: string): RegExp | undefined;
  /** Whether the two are people or things of which the first one named does something to the other. */
  readonly isOrdered?: boolean;
}

/** A word for which a translation has the contrary. */
export interface Crossed {
  readonly expected: string;
  /** The contrary's name. */
  readonly contrary: string;
  /** The contrary as it stands in the translation. */
  readonly found: string;
}

/** Keeps a pattern for each language. */
function perTag(make: (tag: string) => RegExp | undefined): Pair['patternIn'] {
  const patterns = new Map<string, RegExp | undefined>();
  return (tag) => {
    if (!patterns.has(tag)) patterns.set(tag, make(tag));
    return patterns.get(tag);
  };
}

/** A pair whose forms are as `words.ts` reads them. */
export function pairOfWords(
  names: readonly [string, string],
  formsIn: (tag: string, name: string) => string | undefined,
): Pair {
  const patternIn = perTag((tag) => {
    const sources = names.flatMap((name) => {
      const forms = formsIn(tag, name);
      return forms === undefined ? [] : `(${patternSourceOf(tag, forms)})`;
    });
    return sources.length < 2 ? undefined : new RegExp(sources.join('|'), 'gu');
  });
  return { names, patternIn };
}

/** A pair of terms, whose forms are those of the glossary. */
function pairOfTerms(names: readonly [string, string], glossary: Glossary, isOrdered: boolean): Pair {
  const patternIn = perTag((tag) => {
    const all = names.map((name) => glossary[name]?.[tag]?.use);
    if (all.some((forms) => forms === undefined)) return undefined;
    // Of two forms that hold one another, as "block" and "unblock", the longer one counts.
    const lengths = new Set(all.flatMap((forms) => forms?.map(({ length }) => length) ?? []));
    const sources = [...lengths]
      .sort((a, b) => b - a)
      .flatMap((length) => all.map((forms) => forms?.filter((form) => form.length === length) ?? []))
      .map((forms) => forms.map((form) => glossaryPatternSourceOf(form.toLowerCase())))
      .map((forms) => (forms.length > 0 ? `(${forms.join('|')})` : '((?!))'));
    return new RegExp(sources.join('|'), 'gu');
  });
  return { names, patternIn, isOrdered };
}

// Who is named first does something to the other.
const ordered = new Set(['sender', 'recipient']);

// Here a word of the one is mostly a part of what stands for the other, so that counting them tells nothing.
const overlapping = new Set(['block', 'expired']);

const termPairs = new WeakMap<Opposites, readonly Pair[]>();

/** The pairs of the glossary that exclude each other. */
export function pairsOfTerms(glossary: Glossary, opposites: Opposites | undefined): readonly Pair[] {
  if (!opposites) return [];
  let pairs = termPairs.get(opposites);
  if (!pairs) {
    pairs = [...opposites]
      .filter(([one, other]) => one < other && !overlapping.has(one))
      .map((names) => pairOfTerms(names, glossary, ordered.has(names[0])));
    termPairs.set(opposites, pairs);
  }
  return pairs;
}

/** How often each of two words stands in a text, which comes first, and an example of each. */
interface Counts {
  readonly counts: readonly [number, number];
  readonly first: 0 | 1 | undefined;
  readonly forms: readonly [string | undefined, string | undefined];
}

const none: Counts = { counts: [0, 0], first: undefined, forms: [undefined, undefined] };

/** The patterns are in small letters; to look for both takes several times as long. */
function countsIn(text: string, pattern: RegExp): Counts {
  const counts: [number, number] = [0, 0];
  const forms: [string | undefined, string | undefined] = [undefined, undefined];
  let first: 0 | 1 | undefined;
  // As long as the text: in small letters, İ is two characters.
  for (const match of text.replaceAll('İ', 'i').toLowerCase().matchAll(pattern)) {
    const which = match.findIndex((group, i) => i > 0 && group !== undefined) % 2 === 1 ? 0 : 1;
    counts[which]++;
    forms[which] ??= text.slice(match.index, match.index + match[0].length);
    first ??= which;
  }
  return first === undefined ? none : { counts, first, forms };
}

const koreanCounts = new WeakMap<Pair, Map<string, Counts>>();

/** The same of a Korean sentence, for which every language asks. */
function countsInKorean(korean: string, pair: Pair): Counts {
  const kept = koreanCounts.get(pair) ?? new Map<string, Counts>();
  koreanCounts.set(pair, kept);
  let counts = kept.get(korean);
  if (!counts) {
    const pattern = pair.patternIn(sourceTag);
    counts = pattern ? countsIn(korean, pattern) : none;
    kept.set(korean, counts);
  }
  return counts;
}

/** The pairs that cross between a Korean text and a translation of it. */
export function crossedPairs(pairs: readonly Pair[], korean: string, text: string, tag: string): Crossed[] {
  return pairs.flatMap((pair): Crossed[] => {
    const { names, patternIn } = pair;
    const wanted = countsInKorean(korean, pair);
    const pattern = wanted.first === undefined ? undefined : patternIn(tag);
    if (!pattern) return [];
    const found = countsIn(text, pattern);
    const crossed = ([0, 1] as const).flatMap((one): Crossed[] => {
      const other = one === 0 ? 1 : 0;
      const isCrossed = found.counts[one] < wanted.counts[one] && found.counts[other] > wanted.counts[other];
      return isCrossed ? [{ expected: names[one], contrary: names[other], found: found.forms[other] as string }] : [];
    });
    return crossed;
  });
}

/** The pairs that come in the other order in the first sentence that has both words in both languages. */
export function reversedPairs(
  pairs: readonly Pair[],
  sentences: readonly (readonly [korean: string, text: string])[],
  tag: string,
): Crossed[] {
  return pairs.flatMap((pair): Crossed[] => {
    const pattern = pair.isOrdered ? pair.patternIn(tag) : undefined;
    if (!pattern) return [];
    for (const [korean, text] of sentences) {
      const wanted = countsInKorean(korean, pair);
      // Where one of them is only meant, the order says nothing.
      if (wanted.counts.includes(0)) continue;
      const found = countsIn(text, pattern);
      if (found.first === undefined || found.counts.includes(0)) continue;
      if (found.first === wanted.first) return [];
      const [expected, contrary] = found.first === 0 ? [pair.names[1], pair.names[0]] : pair.names;
      return [{ expected, contrary, found: found.forms[found.first] as string }];
    }
    return [];
  });
}
