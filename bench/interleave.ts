/**
 * Timing that noise from other programs does not bend: all contestants and the floor run in turn, in batches of a
 * fraction of a millisecond, and what counts is the median over the rounds of the ratio within a round.
 *
 * Why not tinybench or mitata: both finish one task before they begin the next, so that a busy second falls upon one
 * contestant alone, and a ratio to another second's floor says little.
 */
import { type Item, shuffled } from './corpus.js';

/** Answers one item. */
export type Answer = (item: Item) => string;

export interface Contestant {
  readonly name: string;
  readonly answer: Answer;
  /** The items to ask for, where they are not the group's. */
  readonly items?: readonly Item[];
  /** The right answer, where it is not the item's text. */
  readonly expected?: Answer;
  /** The floor to divide by, where it is not the group's. */
  readonly floor?: Contestant;
}

export interface Timing {
  readonly name: string;
  readonly ratio: number;
  /** The middle half of the per-round ratios. */
  readonly quartiles: readonly [number, number];
  /** Nanoseconds per call, median. */
  readonly nanoseconds: number;
  /** Nanoseconds per call, round by round. */
  readonly rounds: readonly number[];
  /** Ratios to the floor, round by round. */
  readonly ratios: readonly number[];
}

/** Stops the run where a contestant answers anything but the right text: a fast wrong answer is no answer. */
export function checkAnswers(contestants: readonly Contestant[], items: readonly Item[]): void {
  for (const { name, answer, items: own = items, expected } of contestants) {
    for (const item of own) {
      const right = expected ? expected(item) : item.text;
      const found = answer(item);
      if (found !== right)
        throw new Error(`${name} on ${item.locale} ${item.id}\n  expected: ${right}\n  found:    ${found}`);
    }
  }
}

type Loop = (answer: Answer, items: readonly Item[], start: number, count: number) => number;

interface Runner {
  readonly name: string;
  /** Runs a batch; nanoseconds per call. */
  run(): number;
}

/**
 * A loop of its own for each contestant. One shared loop would call every contestant through the same, soon
 * megamorphic, place: none could be inlined, and that cost, the same for all, would flatter the slower ones. The
 * serial number makes the source unique, in case the engine lets functions of the same source share what it has learnt.
 */
let serial = 0;
function newLoop(): Loop {
  return new Function(
    'answer',
    'items',
    'start',
    'count',
    `let length = 0;
    for (let i = 0, at = start; i < count; i++) {
      length += answer(items[at]).length;
      if (++at === items.length) at = 0;
    }
    return length; // ${serial++}`,
  ) as Loop;
}

// Long against the clock's grain and short against a time slice of the operating system.
const batchNanoseconds = 300_000;

const warmUpMilliseconds = 400;
const longestWarmUp = 2_000;

function runnerOf({ name, answer }: Contestant, items: readonly Item[]): Runner {
  const loop = newLoop();
  let start = 0;
  let count = 64;
  let total = 0;
  function run(): number {
    const from = process.hrtime.bigint();
    total += loop(answer, items, start, count);
    const spent = Number(process.hrtime.bigint() - from);
    start = (start + count) % items.length;
    return spent / count;
  }
  // Warm up over the whole corpus and then some: Paraglide alone has a function per code that must each get hot. What
  // makes a whole language's texts in one call comes to an end before that.
  const from = performance.now();
  const spent = () => performance.now() - from;
  for (let asked = 0; spent() < warmUpMilliseconds || (asked < items.length && spent() < longestWarmUp); asked += count)
    run();
  count = Math.max(1, Math.min(2_000, Math.round((7 * batchNanoseconds) / run())));
  const samples = Array.from({ length: 9 }, run);
  count = Math.max(1, Math.round(batchNanoseconds / median(samples)));
  // Reading the sum keeps the engine from dropping the loop as useless.
  if (!(total > 0)) throw new Error(`${name}: empty answers`);
  return { name, run };
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

// Long, so that the processor has less chance to learn the order by heart than with two thousand.
const drawLength = 1 << 15;

/** Times all contestants against the floor, round by round, in an order that changes each round. */
export function interleave(
  floor: Contestant,
  contestants: readonly Contestant[],
  items: readonly Item[],
  rounds: number,
  random: () => number,
): Timing[] {
  const draws = new Map<readonly Item[], Item[]>();
  function laneOf(contestant: Contestant) {
    const own = contestant.items ?? items;
    const draw = () => Array.from({ length: drawLength }, () => own[Math.floor(random() * own.length)] as Item);
    const drawn = draws.get(own) ?? draw();
    draws.set(own, drawn);
    return { contestant, runner: runnerOf(contestant, drawn), times: [] as number[] };
  }
  const floors = new Set([floor, ...contestants.map((contestant) => contestant.floor ?? floor)]);
  // The floor runs just as often as anyone else: run before and after each contestant, over a short order, it came out
  // a quarter faster than itself as a contestant.
  const lanes = [...floors, ...contestants].map(laneOf);
  for (let round = 0; round < rounds; round++)
    for (const { runner, times } of shuffled(lanes, random)) times.push(runner.run());
  const timesOf = new Map(lanes.map(({ contestant, times }) => [contestant, times]));
  return contestants.map((contestant) => {
    const times = timesOf.get(contestant) as number[];
    const floorTimes = timesOf.get(contestant.floor ?? floor) as number[];
    const ratios = times.map((time, round) => time / (floorTimes[round] as number));
    return summary(contestant.name, times, ratios);
  });
}

function summary(name: string, rounds: readonly number[], ratios: readonly number[]): Timing {
  const quartiles = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
  return { name, ratio: median(ratios), quartiles, nanoseconds: median(rounds), rounds, ratios };
}

/**
 * Joins the timings of several processes. What the engine inlines is settled once in a process, by chance, and moves
 * all its rounds by a tenth or two.
 */
export function join(processes: readonly (readonly Timing[])[]): Timing[] {
  const all = (index: number, of: 'rounds' | 'ratios') => processes.flatMap((timings) => timings[index]?.[of] ?? []);
  return (processes[0] ?? []).map(({ name }, i) => summary(name, all(i, 'rounds'), all(i, 'ratios')));
}
