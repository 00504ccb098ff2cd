import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { actions } from '../actions.js';
import { languageOf } from '../languages.js';
import { findingsOfText, rowOf } from '../report.js';
import { codeOf, type Entry, entryOf } from '../search/facts.js';
import type { Found } from '../search/search.js';

/** As many as one reads; more only when they are wanted, since each is drawn anew with every key. */
const page = 30;

interface Props {
  readonly list: Ref<HTMLUListElement>;
  readonly found: readonly Found[];
  readonly tags: readonly string[];
  /** The key that is open. */
  readonly open: string | undefined;
  /** Whether more may come. */
  readonly busy: boolean;
  readonly hrefOf: (key: string) => string;
  readonly onOpen: (key: string) => void;
}

/** Whether validation has something to say about a text of a code in a language. */
function hasFindings({ key, facts }: Entry, tag: string): boolean {
  return [...findingsOfText(tag, 'imError', key), ...findingsOfText(tag, 'imNotice', facts.notice)].length > 0;
}

function Result({ found, tags, open, hrefOf, onOpen }: { found: Found } & Omit<Props, 'list' | 'found' | 'busy'>) {
  const entry = entryOf(found.key);
  if (!entry) return null;
  const { key, facts } = entry;
  // A text that was found by its words is shown in their language.
  const isOther = found.tag !== undefined && !tags.includes(found.tag);
  const tag = (isOther ? found.tag : tags[0]) as string;
  const message = languageOf(tag)?.describe(codeOf(key)).message;
  const onClick = (event: MouseEvent) => {
    // A new tab or window is the browser's own affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(key);
  };
  return (
    <li>
      <a href={hrefOf(key)} onClick={onClick} aria-current={key === open ? 'true' : undefined}>
        <span class="line">
          <strong>{key}</strong>
          <code class="badge" data-tone={actions[facts.action].tone}>
            {facts.action}
          </code>
        </span>
        {facts.constant && <code class="constant">{facts.constant}</code>}
        {/* Its room is kept while the language is on its way. */}
        <span class="excerpt" lang={tag} dir={rowOf(tag).direction}>
          {message}
        </span>
        {isOther && (
          <span class="hint">
            found in <span lang={tag}>{rowOf(tag).endonym}</span>
          </span>
        )}
        {hasFindings(entry, tag) && <span class="flag">validation has something to say</span>}
      </a>
    </li>
  );
}

/** The results: links, which the arrow keys go through. */
export function Results({ list, found, busy, ...props }: Props) {
  const [most, setMost] = useState(page);
  const first = found[0]?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results begin with one page again.
  useEffect(() => setMost(page), [first, found.length]);
  return (
    <>
      <ul ref={list} class="results" aria-label="Results" aria-busy={busy}>
        {found.slice(0, most).map((one) => (
          <Result key={one.key} found={one} {...props} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 200)}>
          Show more of {found.length}
        </button>
      )}
    </>
  );
}
