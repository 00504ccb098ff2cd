/** The page of results. */
import { coldCore, coldFloors, coldRoot, wide } from './cold.js';
import type { Corpus } from './corpus.js';
import { median, quantile, type Timing } from './interleave.js';
import type { Group } from './warm.js';

/** Milliseconds or bytes of one contestant, one per round. */
export interface ColdFigure {
  readonly name: string;
  readonly samples: number[];
}

export interface Results {
  readonly quick: boolean;
  readonly corpus: Corpus;
  readonly warm: Readonly<Record<Group, readonly Timing[]>>;
  readonly time: readonly ColdFigure[];
  readonly heap: readonly ColdFigure[];
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: { readonly processes: number; readonly warm: number; readonly cold: number };
  readonly processors: { readonly model: string; readonly count: number };
}

interface Target {
  readonly name: string;
  readonly limit: number;
  readonly found: number;
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column ? '---:' : '---')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function warmTable(timings: readonly Timing[], floor: string): string {
  const rows = timings.map(({ name, ratio, quartiles, nanoseconds }, index) => [
    index ? name : `${floor}: the floor against itself`,
    figure(ratio),
    `${figure(quartiles[0])}–${figure(quartiles[1])}`,
    figure(nanoseconds),
  ]);
  return table(['', 'ratio to the floor', 'middle half of the rounds', 'ns a call'], rows);
}

/** Median over the rounds of one row's ratio to another's: noise that struck both in a round cancels out. */
function against(timings: readonly Timing[], start: string, otherStart: string): number {
  const roundsOf = (wanted: string) => timings.find(({ name }) => name.startsWith(wanted))?.rounds ?? [];
  const other = roundsOf(otherStart);
  return median(roundsOf(start).map((time, round) => time / (other[round] as number)));
}

/** Median over the rounds of each round's ratio to a floor of the same round. */
function ratioTo(figures: readonly ColdFigure[], name: string, floorName: string): number {
  const samples = (wanted: string) => figures.find((own) => own.name === wanted)?.samples ?? [];
  const floor = samples(floorName);
  return median(samples(name).map((value, round) => value / (floor[round] as number)));
}

function coldTable(figures: readonly ColdFigure[], unit: string, scale: number): string {
  const rows = figures.map(({ name, samples }) => [
    name,
    figure(ratioTo(figures, name, coldFloors[0])),
    figure(ratioTo(figures, name, coldFloors[1])),
    figure(median(samples) / scale),
    `${figure(quantile(samples, 0.25) / scale)}–${figure(quantile(samples, 0.75) / scale)}`,
  ]);
  return table(['', 'ratio to the module', 'ratio to the JSON', unit, 'middle half of the rounds'], rows);
}

function targetsOf({ warm, time, heap }: Results): Target[] {
  const ratio = (group: Group, start: string) =>
    warm[group].find(({ name }) => name.startsWith(start))?.ratio ?? Number.NaN;
  const target = (name: string, limit: number, found: number): Target => ({ name, limit, found });
  const describe = '`describeImError(code, locale)`';
  return [
    target('a static message, `formatImError`', 1.2, ratio('static', '`formatImError(code')),
    target('the same, `/core`', 1.3, ratio('core', '`formatImError(code')),
    target('`t` against `formatImError`', 1.05, against(warm.static, '`t(code', '`formatImError(code')),
    target('an error object', 2, ratio('static', '`formatImError({ code')),
    target('an unknown code', 3, ratio('static', '`formatImError(unknownCode')),
    target('a code as a string', 4, ratio('static', "`formatImError('6206'")),
    target('a notice for the user', 4, ratio('facts', '`formatImError(code')),
    target('`describeImError`', 15, ratio('facts', describe)),
    target('the same, against `/core`', 1.05, against(warm.facts, describe, `${describe} of`)),
    target('a changed limit', 1.2, ratio('limits', '`formatImError(code')),
    ...[coldCore, coldRoot].flatMap((name) => [
      target(`cold, ${name}, to a ${coldFloors[0]}`, 1.3, ratioTo(time, name, coldFloors[0])),
      target('the same with sixteen languages more, to without', 1.05, ratioTo(time, name + wide, name)),
    ]),
    ...[coldCore, coldRoot].flatMap((name) => [
      target(`heap, ${name}, to a ${coldFloors[0]}`, 1.2, ratioTo(heap, name, coldFloors[0])),
      target('the same with sixteen languages more, to without', 1.05, ratioTo(heap, name + wide, name)),
    ]),
  ];
}

export function report(results: Results): string {
  const { corpus, warm, time, heap, versions, rounds, processors } = results;
  const verdicts = targetsOf(results).map(({ name, limit, found }) => [
    name,
    `≤ ${limit}`,
    figure(found),
    found <= limit ? 'reached' : `missed by ${Math.round((found / limit - 1) * 100)} %`,
  ]);
  const numbers = [...corpus.cuts].map(([locale, own]) => `${locale} ${own.size}`).join(', ');
  return `# Benchmark

Generated by \`npm run bench\`${results.quick ? ' with `--quick`' : ''}; do not edit. To run it: \`npm run build\`, \`npm ci --prefix bench\`, \`npm run bench\`
(\`npm run bench -- --quick\` for a short run that leaves this page alone).

Node ${process.versions.node}, V8 ${process.versions.v8}, ${processors.count} × ${processors.model}. The corpus: ${corpus.ids.length} codes in ${corpus.locales.length} languages (${corpus.locales.join(', ')}),
drawn in a shuffled order that is the same in every run. Every answer of every contestant was compared with the right
one before anything was timed.

## Targets

${table(['', 'target', 'found', ''], verdicts)}

## Static messages

Every code in every language, ${corpus.ids.length * corpus.locales.length} questions; the limits are filled in already, for the others too. All in one process, in turn with the
floor, ${rounds.warm} rounds in each of ${rounds.processes} processes, since what the engine inlines is settled once in a process; the ratio is the
median of all rounds. The others have an instance per language, made beforehand.

${warmTable(warm.static, '`Map` of `Map`s, number or name → text')}

An instance made with \`createImErrors\`, in a process of its own:

${warmTable(warm.core, 'the same floor')}

## Everything else that an app asks for

Against the same floor, a look-up of one text. The catalog is read already, and the languages are made. A list and a header name
two languages that are not at hand before the one that is.

${warmTable(warm.facts, 'the same floor')}

Choosing a language, cleaning a text, the adapters:

${warmTable(warm.other, 'the same floor')}

What an app calls once, when it starts; a call makes all texts of a language, so the last column says more than the ratio:

${warmTable(warm.once, 'the same floor')}

## A formatted number

Messages whose one placeholder is a plain \`{x, number}\` (${numbers}). The floor takes the text's two halves from a \`Map\` and
puts between them what a cached \`Intl.NumberFormat\` gives. Our limits are set once for an instance, so each message has one value, for
our floor too; for the others values differ from call to call.

${warmTable(warm.limits, 'the floor with numbers')}

## Cold

A fresh process for each figure: from the first import to the first message, measured inside; ${rounds.cold} rounds, each in another
language, medians of the ratios within a round. “Of sixteen more”: the package built with sixteen more languages, copies of \`en\`. The floor is one language's \`imError.json\`, as a module or as a file that is read; the
others but Paraglide read their messages, compiled beforehand where they can be, as JSON.

${coldTable(time, 'ms', 1)}

## Heap

What \`heapUsed\` has grown by after the first message, both taken after a full collection; one language.

${coldTable(heap, 'kB', 1000)}

## Versions

${Object.entries(versions)
  .map(([name, version]) => `- \`${name}\` ${version}`)
  .join('\n')}

Lingui 6 and i18next 27 ask for Node 22, and i18next-icu for \`intl-messageformat\` 11, so there the last version that runs on Node 20 stands;
Paraglide's is the last whose compiler installs in tens of megabytes.
`;
}
