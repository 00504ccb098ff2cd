/** Words with a contrary: where the Korean text has only one of the two, a translation must not have only the other. */
import { sourceTag } from './locales.js';
import { patternOf } from './words.js';

/** A word and its contrary, with their forms by language as `words.ts` reads them. */
export interface Pair {
  readonly names: readonly [string, string];
  /** The forms of each in a language; `undefined` where the language has none. */
  formsIn(tag: string): readonly [string, string] | undefined;
}

/** A word of the Korean text for which the translation has the contrary. */
export interface Crossed {
  readonly expected: string;
  /** The contrary's name. */
  readonly contrary: string;
  /** The contrary as it stands in the translation. */
  readonly found: string;
}

/** The first match of each of two words in a text. */
function matchesOf(
  text: string,
  tag: string,
  forms: readonly [string, string],
): [string | undefined, string | undefined] {
  return [text.match(patternOf(tag, forms[0]))?.[0], text.match(patternOf(tag, forms[1]))?.[0]];
}

/** The pairs that cross between a Korean text and a translation of it. */
export function crossedPairs(pairs: readonly Pair[], korean: string, text: string, tag: string): Crossed[] {
  return pairs.flatMap(({ names, formsIn }) => {
    const koreanForms = formsIn(sourceTag);
    const forms = formsIn(tag);
    if (!koreanForms || !forms) return [];
    const wanted = matchesOf(korean, sourceTag, koreanForms);
    const found = matchesOf(text, tag, forms);
    return ([0, 1] as const).flatMap((one): Crossed[] => {
      const other = one === 0 ? 1 : 0;
      const contrary = found[other];
      const isCrossed = wanted[one] !== undefined && wanted[other] === undefined && found[one] === undefined;
      return isCrossed && contrary !== undefined
        ? [{ expected: names[one], contrary: names[other], found: contrary }]
        : [];
    });
  });
}
