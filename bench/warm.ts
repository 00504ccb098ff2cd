/** The warm part: everything loaded, compiled by the engine and asked again and again. Run by `run.ts`. */
import { type Corpus, entry, type Item, limitItems, readCorpus, seeded, staticItems } from './corpus.js';
import { type Contestant, checkAnswers, interleave, type Timing } from './interleave.js';
import { makePeers } from './peers.js';

export type Group = 'static' | 'core' | 'limits';

/** The face of our own package, without the checks at compile time that a benchmark's loose codes cannot pass. */
interface Ours {
  formatImError(error: unknown, locale: string): string;
  t(code: number | string, locale?: string): string;
  getFixedT(locale: string): (code: number | string) => string;
}

function textFloor({ texts }: Corpus): Contestant {
  const maps = new Map([...texts.keys()].map((locale) => [locale, new Map<number | string, string>()] as const));
  // Keyed as our package is asked, so that the floor need not turn a number into a string.
  for (const [locale, own] of texts)
    for (const [id, text] of own) maps.get(locale)?.set(/^-?\d+$/.test(id) ? Number(id) : id, text);
  return { name: '`Map` look-up', answer: ({ locale, code }) => maps.get(locale)?.get(code) as string };
}

async function staticContestants(corpus: Corpus, items: readonly Item[], paraglide: string): Promise<Contestant[]> {
  const { formatImError, t, getFixedT }: Ours = await import(entry());
  const fixed = new Map(corpus.locales.map((locale) => [locale, getFixedT(locale)]));
  const unknownText = (item: Item) => formatImError(item.unknown, item.locale);
  for (const item of items.slice(0, 50))
    if (!unknownText(item).includes(`${item.unknown}`)) throw new Error(`unknown code: ${unknownText(item)}`);
  return [
    { name: '`formatImError(code, locale)`', answer: ({ locale, code }) => formatImError(code, locale) },
    { name: '`t(code, locale)`', answer: ({ locale, code }) => t(code, locale) },
    {
      name: '`getFixedT(locale)(code)`',
      answer: ({ locale, code }) => (fixed.get(locale) as (code: number | string) => string)(code),
    },
    {
      name: "`formatImError('6206', locale)`, the code as a string",
      answer: ({ locale, id }) => formatImError(id, locale),
    },
    {
      name: '`formatImError({ code, message }, locale)`',
      answer: ({ locale, error }) => formatImError(error, locale),
    },
    {
      name: '`formatImError(unknownCode, locale)`',
      answer: ({ locale, unknown }) => formatImError(unknown, locale),
      expected: unknownText,
    },
    ...(await makePeers(corpus, false, paraglide)),
  ];
}

/** The instance that an app makes itself, apart from the ready one: both share code, and would blur each other. */
async function coreContestants({ locales }: Corpus): Promise<Contestant[]> {
  const { createFormatImError, createImErrors }: typeof import('../src/core.js') = await import(entry('/core'));
  const words = await Promise.all(
    locales.map(async (tag) => Object.values(await import(entry(`/locales/${tag}`)))[0] as never),
  );
  const { formatImError, t } = createImErrors({ locales: words }) as Ours;
  const single = new Map(locales.map((locale, i) => [locale, createFormatImError(words[i] as never)]));
  return [
    { name: '`formatImError(code, locale)` of `/core`', answer: ({ locale, code }) => formatImError(code, locale) },
    { name: '`t(code, locale)` of `/core`', answer: ({ locale, code }) => t(code, locale) },
    {
      name: '`createFormatImError(language)(code)`, one function per language',
      answer: ({ locale, code }) => (single.get(locale) as (error: unknown) => string)(code),
    },
  ];
}

function numberFloor({ cuts }: Corpus): Contestant {
  const tables = new Map(
    [...cuts].map(([locale, own]) => [
      locale,
      {
        numbers: new Intl.NumberFormat(locale),
        texts: new Map(
          [...own].map(([id, { before, after }]) => [/^-?\d+$/.test(id) ? Number(id) : id, [before, after]]),
        ),
      },
    ]),
  );
  return {
    name: '`Map` look-up and a cached `Intl.NumberFormat`',
    answer({ locale, code, value }) {
      const table = tables.get(locale) as { numbers: Intl.NumberFormat; texts: Map<number | string, string[]> };
      const parts = table.texts.get(code) as string[];
      return parts[0] + table.numbers.format(value) + parts[1];
    },
  };
}

interface OurIntl {
  formatImError(error: unknown): string;
  t(code: number | string, limits?: object): string;
}

async function limitContestants(corpus: Corpus, once: readonly Item[], paraglide: string): Promise<Contestant[]> {
  const { createImErrorIntl }: { createImErrorIntl(options: object): OurIntl } = await import(entry('/formatjs'));
  const changed = new Map<string, OurIntl>();
  const documented = new Map<string, OurIntl>();
  for (const locale of corpus.locales) {
    const limits = Object.fromEntries(
      once.filter((item) => item.locale === locale).map(({ id, limits }) => [id, limits]),
    );
    changed.set(locale, createImErrorIntl({ locale, limits }));
    documented.set(locale, createImErrorIntl({ locale }));
  }
  return [
    {
      name: '`/formatjs`: `formatImError(code)` of an instance with changed limits',
      items: once,
      answer: ({ locale, code }) => (changed.get(locale) as OurIntl).formatImError(code),
    },
    {
      name: '`/formatjs`: `t(code, { max })`, the same value each time',
      items: once,
      answer: ({ locale, code, limits }) => (documented.get(locale) as OurIntl).t(code, limits),
    },
    {
      name: '`/formatjs`: `t(code, { max })`, another value each time',
      answer: ({ locale, code, limits }) => (documented.get(locale) as OurIntl).t(code, limits),
    },
    ...(await makePeers(corpus, true, paraglide)),
  ];
}

/** Times one group of contestants in this process. */
export async function warm(group: Group, rounds: number, paraglide: string): Promise<Timing[]> {
  const corpus = await readCorpus();
  const random = seeded(7);
  let items: Item[];
  let floor: Contestant;
  let contestants: Contestant[];
  if (group === 'limits') {
    const once = limitItems(corpus, 1);
    items = limitItems(corpus, 40);
    floor = numberFloor(corpus);
    const sameValues: Contestant = { ...floor, items: once };
    contestants = (await limitContestants(corpus, once, paraglide)).map((contestant) =>
      contestant.items === once ? { ...contestant, floor: sameValues } : contestant,
    );
  } else {
    items = staticItems(corpus);
    floor = textFloor(corpus);
    contestants = group === 'core' ? await coreContestants(corpus) : await staticContestants(corpus, items, paraglide);
  }
  checkAnswers([floor, ...contestants], items);
  // The floor against itself shows how far noise alone moves a median.
  return interleave(floor, [{ ...floor }, ...contestants], items, rounds, random);
}
