/** Words of a language as data, and how they are found in a text. */

/**
 * Forms of words, by language: alternatives with ` | ` between them, each a piece of a regular expression. A form is a
 * whole word; `…` at its beginning or end stands for more letters. Where words are not set apart by spaces, a form is
 * found wherever it stands.
 */
export type WordsByTag = Readonly<Record<string, string>>;

// Japanese, Chinese and Thai write words without spaces; Korean writes particles and endings onto them.
const unspaced = /^(?:ko|ja|zh|th)\b/;

/** Whether a language writes words without spaces between them. */
export const isUnspaced = (tag: string): boolean => unspaced.test(tag);

// Arabic writes conjunctions, prepositions and the article onto the word that follows.
const arabicPrefix = '(?:[وف]?(?:[بكل]?ال|لل|[بكل]))?[وف]?';

const letter = '[\\p{L}\\p{M}_]';

/** The forms of words as one piece of a regular expression that takes the flags `iu`. */
export function patternSourceOf(tag: string, forms: string): string {
  const all = forms.split(' | ');
  if (isUnspaced(tag)) return `(?:${all.join('|')})`;
  const prefix = /^ar\b/.test(tag) ? arabicPrefix : '';
  // What stands around a word is looked at once for all forms that have the same there.
  const byEnds = new Map<string, string[]>();
  for (const form of all) {
    const [, before = '', inner = '', after = ''] = /^(…?)(.*?)(…?)$/su.exec(form) ?? [];
    const ends = `${before} ${after}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), inner]);
  }
  const sources = [...byEnds].map(([ends, inner]) => {
    const start = ends.startsWith('…') ? '' : `(?<!${letter})${prefix}`;
    return `${start}(?:${inner.join('|')})${ends.endsWith('…') ? `${letter}*` : `(?!${letter})`}`;
  });
  return `(?:${sources.join('|')})`;
}

const patterns = new Map<string, RegExp>();

/** Finds the forms of words in a language; for `matchAll` and `replace`, since it is global. */
export function patternOf(tag: string, forms: string): RegExp {
  const id = `${tag}\n${forms}`;
  let pattern = patterns.get(id);
  if (!pattern) {
    pattern = new RegExp(patternSourceOf(tag, forms), 'giu');
    patterns.set(id, pattern);
  }
  return pattern;
}

/** How often forms of words stand in a text. */
export function countOf(tag: string, forms: string, text: string): number {
  return text.match(patternOf(tag, forms))?.length ?? 0;
}

const sentenceEnd = /(?<=[.!?؟।][)”"»]?)\s+|(?<=[。！？][）」”]?)(?![）」”])\s*/u;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => sentence.trim() !== '');
}

const lettersIn = (sentences: readonly string[]) => sentences.join('').match(/[\p{L}\p{M}]/gu)?.length ?? 0;

/** What stands in both texts as it is: placeholders and what a developer types. */
const anchorsIn = (sentences: readonly string[]) =>
  [...sentences.join(' ').matchAll(/[A-Za-z_]{2,}|\ufffc/g)].map(String);

/** How badly some sentences fit some others; `usual` is how many letters there are for one of the Korean. */
function misfit(sources: readonly string[], texts: readonly string[], usual: number): number {
  const anchors = anchorsIn(sources);
  const others = anchorsIn(texts);
  const lost = anchors.filter((anchor) => !others.includes(anchor)).length;
  const lengths = Math.abs(lettersIn(texts) - usual * lettersIn(sources));
  // A sentence for two, or two for one, is the exception.
  return lengths / usual + 8 * lost + 12 * (sources.length + texts.length - 2);
}

interface Alignment {
  readonly cost: number;
  readonly pairs: readonly (readonly [source: string, text: string])[];
}

/** Pairs sentences in their order, up to three of a text with one of the other, so that they fit best. */
function align(sources: readonly string[], texts: readonly string[]): Alignment | undefined {
  const usual = lettersIn(texts) / Math.max(lettersIn(sources), 1) || 1;
  const best = new Map<string, Alignment | undefined>([['0 0', { cost: 0, pairs: [] }]]);
  for (let i = 1; i <= sources.length; i++)
    for (let j = 1; j <= texts.length; j++) {
      let found: Alignment | undefined;
      for (const [m, n] of [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 3],
        [3, 1],
      ] as const) {
        const before = best.get(`${i - m} ${j - n}`);
        if (!before) continue;
        const [some, others] = [sources.slice(i - m, i), texts.slice(j - n, j)];
        const cost = before.cost + misfit(some, others, usual);
        if (found && found.cost <= cost) continue;
        found = { cost, pairs: [...before.pairs, [some.join(' '), others.join(' ')]] };
      }
      best.set(`${i} ${j}`, found);
    }
  return best.get(`${sources.length} ${texts.length}`);
}

const aligned = new Map<string, Alignment['pairs']>();

/**
 * What to compare with what: sentence by sentence, and where there are not as many in both texts, those together that
 * fit each other in length and in what stands in both.
 */
export function sentencePairsOf(source: string, text: string): Alignment['pairs'] {
  const id = `${source}\n${text}`;
  let pairs = aligned.get(id);
  if (!pairs) {
    const sources = sentencesOf(source);
    const texts = sentencesOf(text);
    pairs =
      sources.length === texts.length
        ? sources.map((sentence, i) => [sentence, texts[i] as string] as const)
        : (align(sources, texts)?.pairs ?? [[source, text]]);
    // With `--watch` new texts keep coming.
    if (aligned.size > 20_000) aligned.clear();
    aligned.set(id, pairs);
  }
  return pairs;
}
