/**
 * The page. Its own words are English: they are for people who work with codes and log lines in English all day, and
 * what is translated here is what they look up.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFindings } from './report.js';
import { formatRoute } from './route.js';
import { entries } from './search/facts.js';
import { useKeyboard } from './use-keyboard.js';
import { type Page, usePage } from './use-page.js';
import { useWide } from './use-wide.js';
import { Detail } from './view/detail.js';
import { FilterSelects, LanguageSelects, ThemeSelect } from './view/header.js';
import { Home } from './view/home.js';
import { Results } from './view/results.js';
import { PastedText, SearchBox } from './view/search-box.js';

interface TopProps {
  readonly page: Page;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onOpen: (code: string) => void;
  readonly onDown: () => void;
}

function Top({ page: { route, navigate, tags, setTags, searching, found }, box, onOpen, onDown }: TopProps) {
  const goHome = (event: MouseEvent) => {
    event.preventDefault();
    navigate({ code: undefined, tags: [], query: '', area: '', sdk: '', action: '' });
  };
  return (
    <header class="top">
      <h1>
        <a href={location.pathname} onClick={goHome}>
          Error codes <span>of Tencent Cloud Chat</span>
        </a>
      </h1>
      <div class="settings">
        <LanguageSelects tags={tags} onChange={setTags} />
        <ThemeSelect />
      </div>
      <search class="query">
        <SearchBox
          box={box}
          query={route.query}
          onQuery={(query) => navigate({ query, code: undefined, tags: [] }, { replace: true })}
          onEnter={() => found[0] && searching && onOpen(found[0].key)}
          onDown={onDown}
        />
        <FilterSelects
          route={route}
          onChange={(change) => navigate({ ...change, code: undefined, tags: [] }, { replace: true })}
        />
      </search>
    </header>
  );
}

const count = (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 result' : `${n} results`);

/** What stands above the list, and is told to those who do not see it. */
function saying({ searching, pending, found, listed, entry }: Page): string {
  if (searching) return pending && found.length === 0 ? 'Loading languages …' : count(found.length);
  return entry ? `${listed.length} codes of ${entry.facts.area}` : '';
}

interface ListProps {
  readonly page: Page;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onOpen: (code: string) => void;
}

function List({ page, list, onOpen }: ListProps) {
  const { route, tags, pasted, pending, listed, entry } = page;
  return (
    <div class="list">
      {pasted && <PastedText pasted={pasted} />}
      <p class="count" role="status">
        {saying(page)}
      </p>
      <Results
        list={list}
        found={listed}
        tags={tags}
        open={entry?.key}
        busy={pending}
        hrefOf={(code) => formatRoute({ ...route, code, tags })}
        onOpen={onOpen}
      />
    </div>
  );
}

function Missing({ code }: { code: string }) {
  return (
    <div class="detail">
      <h2>No code {code}</h2>
      <p>
        The package knows {entries.length} codes, and this is none of them. An app or a plug-in may have made it up
        itself.
      </p>
    </div>
  );
}

function Pane({ page: { route, navigate, searching, entry, tags } }: { page: Page }) {
  return (
    <section class="pane" aria-label={entry ? `Code ${entry.key}` : 'No such code'}>
      {route.code && (
        <button type="button" class="back" onClick={() => navigate({ code: undefined, tags: [] })}>
          ← {searching ? 'All results' : 'Search'}
        </button>
      )}
      {entry ? <Detail entry={entry} tags={tags} /> : <Missing code={route.code as string} />}
    </section>
  );
}

/** Opens codes; what was opened by hand gets the focus once it is there. */
function useOpen({ route, navigate, tags }: Page): (code: string) => void {
  const byHand = useRef(false);
  useEffect(() => {
    if (!route.code || !byHand.current) return;
    byHand.current = false;
    document.getElementById('detail-title')?.focus();
    scrollTo({ top: 0 });
  }, [route.code]);
  return (code) => {
    byHand.current = true;
    navigate({ code, tags });
  };
}

export function App() {
  const wide = useWide();
  const page = usePage(wide);
  useFindings();
  const { route, navigate, searching, entry } = page;
  const open = useOpen(page);
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const clear = () => navigate({ query: '', code: undefined, tags: [] }, { replace: true });
  const { toResults } = useKeyboard(box, list, clear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and not on a phone, where a keyboard would come up.
  useEffect(() => {
    if (wide && !route.code) box.current?.focus();
  }, []);
  useEffect(() => {
    const shown = entry ? `${entry.key} ${entry.facts.constant ?? ''} · ` : '';
    document.title = `${shown}Tencent Cloud Chat error codes`;
  }, [entry]);
  const atHome = !searching && !route.code;
  return (
    <div class="page" data-view={atHome ? 'home' : route.code ? 'code' : 'results'}>
      <Top page={page} box={box} onOpen={open} onDown={toResults} />
      <main>
        {atHome && <Home onQuery={(query) => navigate({ query })} onLanguage={(tag) => page.setTags([tag])} />}
        {/* On a phone a code has the page for itself. */}
        {!atHome && (wide || !route.code) && <List page={page} list={list} onOpen={open} />}
        {(entry || route.code) && <Pane page={page} />}
      </main>
    </div>
  );
}
