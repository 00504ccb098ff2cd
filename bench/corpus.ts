/** Our own corpus, from the built package: every code in every language that is there, in a seeded order. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The package's root folder, which the compiled programs are told, since they run from elsewhere. */
export const root = new URL(process.env.BENCH_ROOT ?? '../', import.meta.url);

// Self-reference from the root folder: what `exports` says to Node, and not a path that we know by heart.
let { resolve } = createRequire(new URL('package.json', root));

/** Takes the package from a copy of it. */
export function useRoot(copy: URL): void {
  ({ resolve } = createRequire(new URL('package.json', copy)));
}

type Target = string | { readonly [condition: string]: Target };

/** What `exports` gives to an `import` on Node, in the order of its conditions. */
function imported(target: Target | undefined): string | undefined {
  if (typeof target !== 'object') return target;
  for (const [condition, next] of Object.entries(target)) {
    const found = ['import', 'node', 'default'].includes(condition) ? imported(next) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The address of an entry of the built package, as Node resolves it for a user. */
export function entry(path = ''): string {
  // `require.resolve` knows nothing of `import`, which the root has a file of its own for.
  if (path !== '') return pathToFileURL(resolve(`im-error-i18n${path}`)).href;
  const manifest = resolve('im-error-i18n/package.json');
  const { exports }: { exports: Record<string, Target> } = JSON.parse(readFileSync(manifest, 'utf8'));
  return new URL(imported(exports['.']) as string, pathToFileURL(manifest)).href;
}

/** A built JSON file of one language. */
export function words(tag: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(resolve(`im-error-i18n/locales/${tag}/${file}`), 'utf8'));
}

/** One thing to ask for; each contestant takes from it the form that suits it best, so that none has to convert. */
export interface Item {
  readonly locale: string;
  /** As the package takes it: a number, or a name. */
  readonly code: number | string;
  /** As the others take it. */
  readonly id: string;
  /** What every contestant must answer. */
  readonly text: string;
  readonly error: { readonly code: number | string; readonly message: string };
  /** A code that nobody knows. */
  readonly unknown: number;
  /** For a message with a limit: the value, alone and by the limit's name. */
  readonly value: number;
  readonly limits: Readonly<Record<string, number>>;
}

/** A message with one formatted number, cut where the number stands. */
export interface Cut {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Corpus {
  readonly locales: readonly string[];
  /** Codes as the others write them. */
  readonly ids: readonly string[];
  /** Language → code → finished text. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Language → code → cut text, for messages whose one placeholder is a plain formatted number. */
  readonly cuts: ReadonlyMap<string, ReadonlyMap<string, Cut>>;
}

/** A small seeded generator (mulberry32): the same order in every run, without a dependency. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy, so that no contestant profits from neighbours that lie side by side in memory. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** The code in the form that the package takes. */
export function codeOf(id: string): number | string {
  return /^-?\d+$/.test(id) ? Number(id) : id;
}

export async function readCorpus(): Promise<Corpus> {
  const { catalog }: typeof import('../src/catalog.js') = await import(entry('/catalog'));
  const { locales }: typeof import('../src/load.js') = await import(entry('/load'));
  // A range is no code that one can ask for.
  const ids = Object.keys(catalog).filter((key) => !/^\d+-\d+$/.test(key));
  const texts = new Map<string, Map<string, string>>();
  const cuts = new Map<string, Map<string, Cut>>();
  for (const locale of locales) {
    const plain = words(locale, 'imError.json');
    const icu = words(locale, 'imError.icu.json');
    texts.set(locale, new Map(ids.map((id) => [id, plain[id] as string])));
    const cut = new Map<string, Cut>();
    for (const id of ids) {
      // Plural forms are left out: there the floor would be a plural rule as well, and i18next spells them otherwise.
      const parts = /^([^{}'<]*)\{(\w+), *number\}([^{}'<]*)$/.exec(icu[id] as string);
      if (parts) cut.set(id, { before: parts[1] as string, name: parts[2] as string, after: parts[3] as string });
    }
    cuts.set(locale, cut);
  }
  return { locales, ids, texts, cuts };
}

/** Every code in every language, once each. */
export function staticItems({ locales, ids, texts }: Corpus): Item[] {
  const random = seeded(4);
  const known = new Set(ids.map(codeOf));
  function unknown(): number {
    for (;;) {
      const code = 200_000 + Math.floor(random() * 800_000);
      if (!known.has(code)) return code;
    }
  }
  const items = locales.flatMap((locale) =>
    ids.map((id): Item => {
      const code = codeOf(id);
      const text = texts.get(locale)?.get(id) as string;
      const error = { code, message: `the SDK's own words on ${id}` };
      return { locale, code, id, text, error, unknown: unknown(), value: 0, limits: {} };
    }),
  );
  return shuffled(items, random);
}

/**
 * Messages with a formatted number.
 *
 * @param times how often each message comes, each time with another value; once means one value per message
 */
export function limitItems({ locales, cuts }: Corpus, times: number): Item[] {
  const random = seeded(times);
  const items: Item[] = [];
  for (const locale of locales) {
    const numbers = new Intl.NumberFormat(locale);
    for (const [id, { name, before, after }] of cuts.get(locale) as ReadonlyMap<string, Cut>) {
      for (let time = 0; time < times; time++) {
        const value = 1 + Math.floor(random() * 100_000);
        const code = codeOf(id);
        const text = before + numbers.format(value) + after;
        items.push({
          locale,
          code,
          id,
          text,
          error: { code, message: '' },
          unknown: 0,
          value,
          limits: { [name]: value },
        });
      }
    }
  }
  return shuffled(items, random);
}
