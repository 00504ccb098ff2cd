import type { Ref } from 'preact';
import { longestQuery } from '../route.js';
import type { Pasted } from '../search/pasted.js';

interface Props {
  readonly box: Ref<HTMLTextAreaElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Opens the first result. */
  readonly onEnter: () => void;
  /** Goes to the results. */
  readonly onDown: () => void;
}

/** The field for codes, words and pasted errors: several lines, since errors have them. */
export function SearchBox({ box, query, onQuery, onEnter, onDown }: Props) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    // A key that an input method is still composing with is not ours.
    if (event.isComposing) return;
    const { value, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'ArrowDown' && !value.slice(selectionEnd).includes('\n')) {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <div class="search">
      <label class="unseen" for="search">
        Code, constant, words in any language, or a pasted error
      </label>
      <textarea
        ref={box}
        id="search"
        rows={1}
        maxLength={longestQuery}
        dir="auto"
        placeholder="Code, words, or a pasted error"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query ? (
        <button type="button" class="clear" onClick={() => onQuery('')}>
          Clear
        </button>
      ) : (
        <kbd>/</kbd>
      )}
    </div>
  );
}

const whats = { code: 'code', constant: 'constant', text: 'text of the SDK' } as const;

/** The pasted text, with what was recognized in it. */
export function PastedText({ pasted: { pieces, key } }: { pasted: Pasted }) {
  return (
    <section class="pasted" aria-label="Recognized in what you pasted">
      <p dir="auto">
        {pieces.map(({ text, what }) =>
          what ? (
            <mark key={what} data-what={what} title={whats[what]}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      <p class="hint">
        Read by <code>describeImError</code>: {key}
      </p>
    </section>
  );
}
