/** Words of a language as data, and how they are found in a text. */

/**
 * Forms of words, by language: alternatives with ` | ` between them, each a piece of a regular expression. A form is a
 * whole word; `…` at its beginning or end stands for more letters. Where words are not set apart by spaces, a form is
 * found wherever it stands.
 */
export type WordsByTag = Readonly<Record<string, string>>;

// Japanese, Chinese and Thai write words without spaces; Korean writes particles and endings onto them.
const unspaced = /^(?:ko|ja|zh|th)\b/;

// Arabic writes conjunctions, prepositions and the article onto the word that follows.
const arabicPrefix = '(?:[وف]?(?:[بكل]?ال|لل|[بكل]))?[وف]?';

const letter = '[\\p{L}\\p{M}]';

/** The forms of words as one piece of a regular expression that takes the flags `iu`. */
export function patternSourceOf(tag: string, forms: string): string {
  const isUnspaced = unspaced.test(tag);
  const prefix = /^ar\b/.test(tag) ? arabicPrefix : '';
  const sources = forms.split(' | ').map((form) => {
    if (isUnspaced) return form;
    const inner = form.replace(/^…|…$/g, '');
    return `${form.startsWith('…') ? '' : `(?<!${letter})${prefix}`}(?:${inner})${form.endsWith('…') ? `${letter}*` : `(?!${letter})`}`;
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

/** What to compare with what: sentence by sentence where there are as many in both texts, else the texts as a whole. */
export function sentencePairsOf(source: string, text: string): [source: string, text: string][] {
  const sources = sentencesOf(source);
  const texts = sentencesOf(text);
  if (sources.length !== texts.length) return [[source, text]];
  return sources.map((sentence, i) => [sentence, texts[i] as string]);
}
