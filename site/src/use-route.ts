import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.js';

/** Changes what is shown. What is typed replaces the entry of the browser's history; what is opened adds one. */
export type Navigate = (change: Partial<Route>, options?: { replace?: boolean }) => void;

export function useRoute(): [Route, Navigate] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const navigate: Navigate = (change, { replace = false } = {}) => {
    const next = { ...parseRoute(location.hash), ...change };
    const hash = formatRoute(next);
    // An empty address without its `#`, so that it is the page's own.
    const url = hash === '#' ? location.pathname + location.search : hash;
    if (replace) history.replaceState(null, '', url);
    else if (hash !== (location.hash || '#')) history.pushState(null, '', url);
    setRoute(next);
  };
  return [route, navigate];
}
