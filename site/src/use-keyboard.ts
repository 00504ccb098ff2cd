import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** `/` searches, the arrows go through the results, Escape clears; Enter on a link is the browser's own. */
export function useKeyboard(
  box: RefObject<HTMLTextAreaElement | null>,
  list: RefObject<HTMLUListElement | null>,
  clear: () => void,
): { toResults: () => void } {
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  const current = useRef(clear);
  current.current = clear;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it uses are references.
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const all = links();
      const at = all.indexOf(document.activeElement as HTMLAnchorElement);
      if (at < 0) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      if (to < 0) box.current?.focus();
      else all[to]?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // What the search box has dealt with is done.
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = (event.target as Element).matches('input, textarea');
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      } else if (event.key === 'Escape' && !(event.target as Element).matches('select')) {
        current.current();
        box.current?.focus();
      } else move(event);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return { toResults: () => links()[0]?.focus() };
}
