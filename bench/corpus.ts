/** Our own corpus, from the built package: every code in every language that is there, in a seeded order. */
import { readFileSync } from 'node:fs';

/** The package's root folder, which the compiled programs are told, since they run from elsewhere. */
export const root = new URL(process.env.BENCH_ROOT ?? '../', import.meta.url);

let from = root;

/** Takes the package from a copy of it. */
export function useRoot(copy: URL): void {
  from = copy;
}

type Target = string | { readonly [condition: string]: Target };

/** What a target of `exports` gives to an `import` on Node, in the order of its conditions. */
function imported(target: Target | undefined): string | undefined {
  if (typeof target !== 'object') return target;
  for (const [condition, next] of Object.entries(target)) {
    const found = ['import', 'node', 'default'].includes(condition) ? imported(next) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The address of an entry of the built package, or of a copy, as Node resolves it for a user's `import`. */
export function entry(path = '', copy = from): string {
  const { exports }: { exports: Record<string, Target> } = JSON.parse(
    readFileSync(new URL('package.json', copy), 'utf8'),
  );
  const [, folder, name = ''] = /^\/(locales|limits)\/(.*)$/.exec(path) ?? [];
  const target = imported(exports[folder ? `./${folder}/*` : `.${path}`]) as string;
  return new URL(target.replace('*', name), copy).href;
}

/** A built JSON file of one language. */
export function words(tag: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`dist/locales/${tag}/${file}`, from), 'utf8'));
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
  /** Requests for the language: a list of tags, and an `Accept-Language` header. */
  readonly list: readonly string[];
  readonly header: string;
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
    const icu = JSON.parse(readFileSync(new URL(`locales/${locale}/imError.json`, from), 'utf8'));
    texts.set(locale, new Map(ids.map((id) => [id, plain[id] as string])));
    const cut = new Map<string, Cut>();
    for (const id of ids) {
      // Plural forms are left out: there the floor would be a plural rule as well, and i18next spells them otherwise.
      const parts = /^([^{}'<]*)\{(\w+), *number\}([^{}'<]*)$/.exec(icu[id]);
      if (parts) cut.set(id, { before: parts[1] as string, name: parts[2] as string, after: parts[3] as string });
    }
    cuts.set(locale, cut);
  }
  return { locales, ids, texts, cuts };
}

/** A browser's list and its header, where the language wanted first is not at hand. */
function requestsFor(locale: string): Pick<Item, 'list' | 'header'> {
  return { list: ['it-CH', 'it', `${locale}-x-app`, 'en'], header: `it-CH, it;q=0.9, ${locale}-x-app;q=0.8, *;q=0.5` };
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
  const items = locales.flatMap((locale) => {
    const requests = requestsFor(locale);
    return ids.map((id): Item => {
      const code = codeOf(id);
      const text = texts.get(locale)?.get(id) as string;
      const error = { code, message: `the SDK's own words on ${id}` };
      return { locale, code, id, text, error, unknown: unknown(), ...requests, value: 0, limits: {} };
    });
  });
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
    const requests = requestsFor(locale);
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
          ...requests,
          value,
          limits: { [name]: value },
        });
      }
    }
  }
  return shuffled(items, random);
}
