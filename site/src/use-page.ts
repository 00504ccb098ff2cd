/** What the page shows, and what can be done with it: its address, the search and the languages in one. */
import { useState } from 'preact/hooks';
import { tags as allTags, preferredTag, useLanguages } from './languages.js';
import type { Route } from './route.js';
import { type Entry, entries, entryOf } from './search/facts.js';
import { keyOf } from './search/pasted.js';
import type { Found } from './search/search.js';
import { plainDigits } from './search/words.js';
import { readSetting, writeSetting } from './settings.js';
import { type Navigate, useRoute } from './use-route.js';
import { type Search, useSearch } from './use-search.js';

export interface Page extends Search {
  readonly route: Route;
  readonly navigate: Navigate;
  /** The languages of the texts, one or two. */
  readonly tags: readonly string[];
  readonly setTags: (tags: readonly string[]) => void;
  /** Whether something is typed or filtered. */
  readonly searching: boolean;
  /** What stands in the list. */
  readonly listed: readonly Found[];
  /** What is read beside it. */
  readonly entry: Entry | undefined;
}

const known = (tags: readonly string[]) => [...new Set(tags)].filter((tag) => allTags.includes(tag));

/** The languages to show: those of the address, else those chosen last, else what the browser prefers. */
function useTags(route: Route): [readonly string[], (tags: readonly string[]) => void] {
  const [chosen, setChosen] = useState(() => known(readSetting('tags').split(' ')));
  const given = known(route.tags);
  const tags = given.length > 0 ? given : chosen.length > 0 ? chosen : [preferredTag];
  const choose = (tags: readonly string[]) => {
    setChosen([...tags]);
    writeSetting('tags', tags.join(' '));
  };
  return [tags, choose];
}

/** Beside a code that was opened without a search stand those of its area. */
function neighbours(code: string): Found[] {
  const area = entryOf(code)?.facts.area;
  return entries.filter(({ facts }) => facts.area === area);
}

export function usePage(wide: boolean): Page {
  const [route, navigate] = useRoute();
  const [tags, choose] = useTags(route);
  const search = useSearch(route, tags);
  const searching = route.query.trim() !== '' || route.area !== '' || route.sdk !== '' || route.action !== '';
  const opened = keyOf(route.code && plainDigits(route.code));
  // Where there is room, the best result is read without a further key.
  const shown = opened ?? (wide && searching && !route.code ? search.found[0]?.key : undefined);
  useLanguages(shown ? tags : []);
  const setTags = (tags: readonly string[]) => {
    choose(tags);
    if (route.code) navigate({ tags });
  };
  const listed = searching ? search.found : opened ? neighbours(opened) : [];
  return { ...search, route, navigate, tags, setTags, searching, listed, entry: entryOf(shown) };
}
