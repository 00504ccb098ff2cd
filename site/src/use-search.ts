import { useMemo } from 'preact/hooks';
import { tags as allTags, constantsIndex, hasFailed, languageOf, useLanguages } from './languages.js';
import type { Route } from './route.js';
import { entryOf } from './search/facts.js';
import { type Pasted, readPasted } from './search/pasted.js';
import { languagesFor } from './search/scripts.js';
import { type Found, type Indexes, search } from './search/search.js';
import { plainDigits } from './search/words.js';

/** With fewer results than these, other languages are asked as well. */
const few = 3;

const none: readonly string[] = [];

export interface Search {
  readonly found: readonly Found[];
  readonly pasted: Pasted | undefined;
  /** Whether languages that are to be searched are still on their way. */
  readonly pending: boolean;
}

const indexesOf = (tags: readonly string[]): Indexes =>
  tags.flatMap((tag) => {
    const index = languageOf(tag)?.index;
    return index ? [[tag, index] as const] : [];
  });

/** Results for what is typed: at once what is there, again when more languages have come. */
export function useSearch({ query: typed, area, sdk, action }: Route, shown: readonly string[]): Search {
  const query = plainDigits(typed);
  const isNumber = /^\s*-?\d*\s*$/.test(query);
  const { first, later } =
    isNumber || !query.trim() ? { first: none, later: none } : languagesFor(query, allTags, shown);
  // Results show a text, so the shown languages are loaded for a number too.
  const searching = query.trim() !== '' || area !== '' || sdk !== '' || action !== '';
  useLanguages(searching ? shown : none);
  useLanguages(first, { toSearch: true });
  const ready = [...first, ...later].filter((tag) => languageOf(tag)?.index).join();
  const language = languageOf(shown[0] as string);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` stands for the languages that have come.
  const result = useMemo(() => {
    const isPlain = isNumber || query.length < 3 || entryOf(query.trim());
    const pasted = language && !isPlain ? readPasted(query, language.describe) : undefined;
    const filters = { area, sdk, action };
    const isWords = !isNumber && query.trim() !== '';
    const constants: Indexes = isWords ? [[undefined, constantsIndex()]] : [];
    const run = (tags: readonly string[]) => search(query, pasted?.key, [...indexesOf(tags), ...constants], filters);
    const found = run(first);
    const tried = first.every((tag) => languageOf(tag)?.index || hasFailed(tag));
    const more = tried && found.length < few && isWords && query.trim().length > 2 && !pasted;
    return {
      found: more && later.some((tag) => languageOf(tag)?.index) ? run([...first, ...later]) : found,
      pasted,
      more,
    };
  }, [query, area, sdk, action, language, ready]);

  useLanguages(result.more ? later : none, { toSearch: true });
  const awaited = result.more ? [...first, ...later] : first;
  return { ...result, pending: searching && awaited.some((tag) => !languageOf(tag)?.index && !hasFailed(tag)) };
}
