/** The words of one language, and the constants' own, to be searched. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { entries } from './facts.js';
import { isWord, termsOf } from './words.js';

interface Document {
  readonly id: string;
  readonly message: string;
  readonly notice: string;
}

/** Finds codes by words; the value says how well they fit. */
export type WordIndex = (terms: readonly string[]) => Map<string, number>;

/** How many of the words must be there: all of two, most of a few, and some of a long line from a log. */
function needed(count: number): number {
  if (count <= 2) return count;
  return Math.ceil(count * (count <= 8 ? 0.6 : 0.4));
}

function indexOf(documents: readonly Document[]): WordIndex {
  const index = new MiniSearch<Document>({
    fields: ['message', 'notice'],
    tokenize: (text) => [...new Set(termsOf(text))],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split(' '),
      combineWith: 'OR',
      boost: { message: 1.5 },
      prefix: true,
      fuzzy: (term) => (isWord(term) ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(documents);
  return (terms) => {
    const least = needed(terms.length);
    const fits = ({ queryTerms }: SearchResult) => queryTerms.length >= least;
    const found = index.search(terms.join(' ')).filter(fits);
    return new Map(found.map(({ id, score, queryTerms }) => [id, score * (queryTerms.length / terms.length)]));
  };
}

/** The texts of a language. */
export function indexTexts(textsOf: (key: string) => { message: string; notice: string }): WordIndex {
  return indexOf(entries.map(({ key }) => ({ id: key, ...textsOf(key) })));
}

/** The constants, for those who mistype them. */
export function indexConstants(): WordIndex {
  return indexOf(
    entries.flatMap(({ key, facts: { constant, action } }) =>
      constant ? [{ id: key, message: `${constant} ${constant.replaceAll('_', ' ')}`, notice: action }] : [],
    ),
  );
}
