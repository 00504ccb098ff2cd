/** Has components drawn again when something that is kept outside of them has changed. */
import { useEffect, useReducer } from 'preact/hooks';

export interface Redraw {
  /** Says that something has changed. */
  announce(): void;
  /** A hook: draws its component again with each announcement. */
  useRedraw(): void;
}

export function createRedraw(): Redraw {
  const listeners = new Set<() => void>();
  return {
    announce() {
      for (const listener of listeners) listener();
    },
    useRedraw() {
      const [, draw] = useReducer((n: number) => n + 1, 0);
      // biome-ignore lint/correctness/useExhaustiveDependencies: the listeners are the same for ever.
      useEffect(() => {
        const listener = () => draw(undefined);
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      }, []);
    },
  };
}
