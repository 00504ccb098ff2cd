/** The warm part: answers that are asked for again and again, once the engine has compiled what gives them. Run by `run.ts`. */
import { type Corpus, codeOf, type Item, limitItems, readCorpus, seeded, staticItems } from './corpus.js';
import { type Contestant, checkAnswers, interleave, type Timing } from './interleave.js';
import {
  coreContestants,
  factsContestants,
  limitContestants,
  onceContestants,
  otherContestants,
  staticContestants,
} from './ours.js';
import { makePeers } from './peers.js';

/** What shares a process; the order is that of the page. */
export const groups = ['static', 'core', 'facts', 'other', 'limits', 'once'] as const;

export type Group = (typeof groups)[number];

function textFloor({ texts }: Corpus): Contestant {
  const maps = new Map([...texts.keys()].map((locale) => [locale, new Map<number | string, string>()] as const));
  // Keyed as our package is asked, so that the floor need not turn a number into a string.
  for (const [locale, own] of texts) for (const [id, text] of own) maps.get(locale)?.set(codeOf(id), text);
  return { name: '`Map` look-up', answer: ({ locale, code }) => maps.get(locale)?.get(code) as string };
}

function numberFloor({ cuts }: Corpus): Contestant {
  const tables = new Map(
    [...cuts].map(([locale, own]) => [
      locale,
      {
        numbers: new Intl.NumberFormat(locale),
        texts: new Map([...own].map(([id, { before, after }]) => [codeOf(id), [before, after]])),
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

interface Race {
  readonly items: readonly Item[];
  readonly floor: Contestant;
  readonly contestants: readonly Contestant[];
}

async function raceOf(group: Group, corpus: Corpus, paraglide: string): Promise<Race> {
  if (group === 'limits') {
    const once = limitItems(corpus, 1);
    const floor = numberFloor(corpus);
    const sameValues: Contestant = { ...floor, items: once };
    const ours = (await limitContestants(corpus, once)).map((own) => ({ ...own, floor: sameValues }));
    const peers = await makePeers(corpus, true, paraglide);
    return { items: limitItems(corpus, 40), floor, contestants: [...ours, ...peers] };
  }
  const items = staticItems(corpus);
  const floor = textFloor(corpus);
  if (group === 'once')
    return {
      items: limitItems(corpus, 1),
      floor: { ...floor, items },
      contestants: await onceContestants(corpus, items),
    };
  const contestants = {
    static: async () => [...(await staticContestants(corpus, items)), ...(await makePeers(corpus, false, paraglide))],
    core: () => coreContestants(corpus),
    facts: () => factsContestants(corpus),
    other: () => otherContestants(corpus),
  };
  return { items, floor, contestants: await contestants[group]() };
}

/** Times one group of contestants in this process. */
export async function warm(group: Group, rounds: number, paraglide: string): Promise<Timing[]> {
  const { items, floor, contestants } = await raceOf(group, await readCorpus(), paraglide);
  checkAnswers([floor, ...contestants], items);
  // The floor against itself shows how far noise alone moves a median.
  return interleave(floor, [{ ...floor }, ...contestants], items, rounds, seeded(7));
}
