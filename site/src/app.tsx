/**
 * The page. Its own words are English: they are for people who work with codes and log lines in English all day, and
 * what is translated here is what they look up.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { tags as allTags, preferredTag, useLanguages } from './languages.js';
import { useFindings } from './report.js';
import { formatRoute, type Route } from './route.js';
import { entries, entryOf } from './search/facts.js';
import { keyOf } from './search/pasted.js';
import { plainDigits } from './search/words.js';
import { readSetting, writeSetting } from './settings.js';
import { useKeyboard } from './use-keyboard.js';
import { useRoute } from './use-route.js';
import { useSearch } from './use-search.js';
import { useWide } from './use-wide.js';
import { Detail } from './view/detail.js';
import { FilterSelects, LanguageSelects, ThemeSelect } from './view/header.js';
import { Home } from './view/home.js';
import { Results } from './view/results.js';
import { PastedText, SearchBox } from './view/search-box.js';

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
function neighbours(code: string): { key: string }[] {
  const area = entryOf(code)?.facts.area;
  return entries.filter(({ facts }) => facts.area === area);
}

const count = (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 result' : `${n} results`);

export function App() {
  const [route, navigate] = useRoute();
  const [tags, choose] = useTags(route);
  const { found, pasted, pending } = useSearch(route, tags);
  const wide = useWide();
  useFindings();
  const searching = route.query.trim() !== '' || route.area !== '' || route.sdk !== '' || route.action !== '';
  const opened = keyOf(route.code && plainDigits(route.code));
  // Where there is room, the best result is read without a further key.
  const shown = opened ?? (wide && searching && !route.code ? found[0]?.key : undefined);
  const listed = searching ? found : opened ? neighbours(opened) : [];
  const atHome = !searching && !route.code;
  useLanguages(shown ? tags : []);

  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { toResults } = useKeyboard(box, list, () =>
    navigate({ query: '', code: undefined, tags: [] }, { replace: true }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and not on a phone, where a keyboard would come up.
  useEffect(() => {
    if (wide && !route.code) box.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${shown ? `${shown} ${entryOf(shown)?.facts.constant ?? ''} · ` : ''}Tencent Cloud Chat error codes`;
  }, [shown]);

  const open = (code: string) => {
    navigate({ code, tags });
    document.getElementById('detail-title')?.focus();
    scrollTo({ top: 0 });
  };
  const query = (query: string) => navigate({ query, code: undefined, tags: [] }, { replace: true });
  const setTags = (tags: readonly string[]) => {
    choose(tags);
    if (route.code) navigate({ tags });
  };
  const entry = entryOf(shown);
  const view = atHome ? 'home' : route.code ? 'code' : 'results';
  return (
    <div class="page" data-view={view}>
      <header class="top">
        <h1>
          <a href={location.pathname} onClick={(event) => goHome(event, navigate)}>
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
            onQuery={query}
            onEnter={() => found[0] && searching && open(found[0].key)}
            onDown={toResults}
          />
          <FilterSelects
            route={route}
            onChange={(change) => navigate({ ...change, code: undefined }, { replace: true })}
          />
        </search>
      </header>
      <main>
        {atHome ? (
          <Home onQuery={(query) => navigate({ query })} onLanguage={(tag) => setTags([tag])} />
        ) : (
          <>
            {/* On a phone a code has the page for itself. */}
            {(wide || !route.code) && (
              <div class="list">
                {pasted && <PastedText pasted={pasted} />}
                <p class="count" role="status">
                  {searching ? (pending && found.length === 0 ? 'Loading languages …' : count(found.length)) : ''}
                  {!searching && entry && `${listed.length} codes of ${entry.facts.area}`}
                </p>
                <Results
                  list={list}
                  found={listed}
                  tags={tags}
                  open={shown}
                  busy={pending}
                  hrefOf={(code) => formatRoute({ ...route, code, tags })}
                  onOpen={open}
                />
              </div>
            )}
            {(entry || route.code) && (
              <section class="pane" aria-label={shown ? `Code ${shown}` : 'No such code'}>
                {route.code && (
                  <button type="button" class="back" onClick={() => navigate({ code: undefined, tags: [] })}>
                    ← {searching ? 'All results' : 'Search'}
                  </button>
                )}
                {entry ? <Detail entry={entry} tags={tags} /> : <Missing code={route.code as string} />}
              </section>
            )}
          </>
        )}
      </main>
    </div>
  );
}

function goHome(event: MouseEvent, navigate: ReturnType<typeof useRoute>[1]): void {
  event.preventDefault();
  navigate({ code: undefined, tags: [], query: '', area: '', sdk: '', action: '' });
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
