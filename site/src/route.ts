/**
 * What the page shows is its address: `#6206`, `#6206/ar`, `#6206/ar/ko` for two languages, `#?q=usersig`.
 */

export interface Route {
  /** A key of the catalog that is open. */
  readonly code?: string | undefined;
  /** The language, and the one beside it. */
  readonly tags: readonly string[];
  readonly query: string;
  readonly area: string;
  readonly sdk: string;
  readonly action: string;
}

/** More characters are cut off: a search takes as long as what is typed, and a log may be pasted whole. */
export const longestQuery = 10_000;

const parameters = { query: 'q', area: 'area', sdk: 'sdk', action: 'action' } as const;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads an address; what it does not name is empty. Codes and tags that there are not are left to the page. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [code, ...tags] = path.split('/').map(decoded);
  const given = new URLSearchParams(search);
  const of = (name: keyof typeof parameters) => given.get(parameters[name]) ?? '';
  return {
    code: code || undefined,
    tags: tags.filter(Boolean).slice(0, 2),
    query: of('query').slice(0, longestQuery),
    area: of('area'),
    sdk: of('sdk'),
    action: of('action'),
  };
}

/** The address of what is shown. */
export function formatRoute({ code, tags, ...filters }: Route): string {
  const search = new URLSearchParams();
  for (const name of Object.keys(parameters) as (keyof typeof parameters)[])
    if (filters[name]) search.set(parameters[name], filters[name]);
  const path = code ? [code, ...tags].map(encodeURIComponent).join('/') : '';
  const after = search.size > 0 ? `?${search}` : '';
  return `#${path}${after}`;
}
