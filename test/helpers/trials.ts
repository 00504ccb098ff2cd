/**
 * The yardstick of the validator: damages that people and tools do to `locales/`, and honest texts that must pass. A
 * text counts as caught where the validator tells more of it than of the undamaged one.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readGlossary } from '../../scripts/lib/glossary.js';
import { namespaces, serializeMessages } from '../../scripts/lib/locales.js';
import type { Problem } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as runLocale } from '../../scripts/locale.js';
import { checkMessage } from './check.js';
import { copyLocalesOf, fixture, read, repository, write } from './files.js';
import { type Batch, type Corpus, drawTrials, readCorpus, tags } from './trials/draw.js';
import { honestTexts } from './trials/honest.js';
import { kinds } from './trials/kinds.js';
import { type TreeTrial, treeTrials } from './trials/trees.js';
import { wordKinds } from './trials/words.js';

/** What came of a trial. */
export interface Outcome {
  readonly class: string;
  readonly name: string;
  /** Where: a language and a key, or nothing. */
  readonly place: string;
  readonly caught: 'error' | 'warning' | undefined;
  /** The checks that spoke up. */
  readonly checks: readonly string[];
  /** The texts before and after. */
  readonly texts: readonly (readonly [before: string, after: string])[];
}

/** The damages to texts, drawn from the messages as they stand. */
export function textTrials(seed = 'trials'): { corpus: Corpus; batches: readonly Batch[] } {
  const corpus = readCorpus(join(repository, 'locales'));
  return { corpus, batches: drawTrials(corpus, [...wordKinds, ...kinds], seed) };
}

/** Does something with an empty folder, and deletes it. */
function inFolder<T>(work: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'im-error-i18n-trials-'));
  const clean = () => rmSync(root, { recursive: true, force: true });
  let result: T | undefined;
  try {
    result = work(root);
    return result;
  } finally {
    if (result instanceof Promise) void result.finally(clean);
    else clean();
  }
}

/** Counts what is told of some keys, by check. */
function countsOf(problems: readonly Problem[], keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, check, severity } of problems)
    if (key !== undefined && keys.includes(key)) {
      const name = `${severity} ${check}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

/** The strongest of what is told after a damage and was not told before. */
function verdict(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const more = [...after].filter(([name, n]) => n > (before.get(name) ?? 0)).map(([name]) => name);
  const caught = more.some((name) => name.startsWith('error')) ? 'error' : more.length > 0 ? 'warning' : undefined;
  return { caught, checks: more.map((name) => name.slice(name.indexOf(' ') + 1)) } as const;
}

/**
 * Writes the messages of a batch. There is no record and no answer to a warning: what is told of an edit because it is
 * one, whatever it says, would be told of the undamaged text too.
 */
function writeBatch(
  root: string,
  { tag, taken }: Batch,
  corpus: Corpus,
  edits: Readonly<Record<string, string>>,
): void {
  for (const language of tags)
    for (const namespace of namespaces) {
      const keys = [...taken].filter((key) => corpus.namespaceOf.get(key) === namespace);
      const textOf = (key: string) => (language === tag ? edits[key] : undefined) ?? corpus.textOf(language, key);
      const messages = Object.fromEntries(keys.map((key) => [key, textOf(key)]));
      write(root, `locales/${language}/${namespace}.json`, serializeMessages(messages));
    }
}

function runBatch(batch: Batch, corpus: Corpus): Outcome[] {
  return inFolder((root) => {
    copyLocalesOf(root, tags);
    for (const tag of tags)
      for (const name of readdirSync(join(root, 'locales', tag))) rmSync(join(root, 'locales', tag, name));
    const problemsWith = (edits: Readonly<Record<string, string>>) => {
      writeBatch(root, batch, corpus, edits);
      return validateLocales(root, { tags: [batch.tag] }).problems;
    };
    const before = problemsWith({});
    const after = problemsWith(Object.assign({}, ...batch.trials.map(({ edits }) => edits)));
    return batch.trials.map(({ class: group, name, tag, key, edits, claims }) => ({
      class: group,
      name,
      place: `${tag} ${key}`,
      ...verdict(countsOf(before, claims), countsOf(after, claims)),
      texts: Object.entries(edits).map(([own, text]) => [corpus.textOf(tag, own), text] as const),
    }));
  });
}

/** Tries every damage to a text. */
export function runTextTrials(): Outcome[] {
  const { corpus, batches } = textTrials();
  return batches.flatMap((batch) => runBatch(batch, corpus));
}

/** What the validator tells of a small tree, counted; a refusal in plain words counts as an error. */
function problemsOfTree(root: string): Map<string, number> {
  const counts = new Map<string, number>();
  try {
    for (const { severity, file, key, check } of validateLocales(root).problems) {
      const name = `${severity} ${check} ${file} ${key ?? ''}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    counts.set(`error refused ${error.message}`, 1);
  }
  return counts;
}

/** Calls `npm run locale` without its output; true where it refused and left the record alone. */
async function refuses(root: string, call: readonly string[]): Promise<boolean> {
  const record = `locales/${call[1]}/accepted.json`;
  const before = read(root, record);
  const { log, error } = console;
  console.log = console.error = () => {};
  try {
    return (await runLocale([...call, '--root', root])) !== 0 && read(root, record) === before;
  } finally {
    Object.assign(console, { log, error });
  }
}

const smallFiles = readdirSync(fixture, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(fixture, join(entry.parentPath, entry.name)))
  .map((name) => [name, readFileSync(join(fixture, name))] as const);

/** Writes the small copy of `locales/`; to copy the folder some two hundred times would take as long as all the rest. */
function writeSmallTree(root: string): void {
  for (const folder of new Set(smallFiles.map(([name]) => dirname(join(root, 'locales', name)))))
    mkdirSync(folder, { recursive: true });
  for (const [name, content] of smallFiles) write(root, `locales/${name}`, content);
}

let undamaged: Map<string, number> | undefined;

/** What a damage, or several at once, add to what is told of the small tree. */
export function told(...trials: readonly TreeTrial[]): Map<string, number> {
  return inFolder((root) => {
    writeSmallTree(root);
    undamaged ??= problemsOfTree(root);
    for (const { damage } of trials) damage(root);
    return new Map([...problemsOfTree(root)].filter(([name, n]) => n > (undamaged?.get(name) ?? 0)));
  });
}

/** Whether `npm run locale` refuses to accept in a damaged small tree. */
export function isRefused(damage: (root: string) => void, call: readonly string[]): Promise<boolean> {
  return inFolder((root) => {
    writeSmallTree(root);
    damage(root);
    return refuses(root, call);
  });
}

/** Tries every damage to a tree. */
export async function runTreeTrials(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const trial of treeTrials) {
    const { class: group, name, damage, call } = trial;
    const more = call ? undefined : told(trial);
    const refused = call ? await isRefused(damage, call) : undefined;
    const found = more ? verdict(new Map(), more) : { caught: refused ? ('error' as const) : undefined, checks: [] };
    outcomes.push({ class: group, name, place: call?.join(' ') ?? '', texts: [], ...found });
  }
  return outcomes;
}

/** What the checks say of honest texts: nothing, at best. */
export function runHonestTexts(): Outcome[] {
  const glossary = readGlossary(repository).terms;
  return honestTexts.map(({ tag, namespace, key, korean, text, why }) => {
    const isSource = tag === 'ko';
    const source = isSource ? undefined : korean;
    const found = checkMessage({ tag, isSource, namespace, key, text, source, glossary });
    const isError = found.some(({ severity }) => severity === 'error');
    return {
      class: 'honest texts',
      name: why,
      place: `${tag} ${key}`,
      caught: isError ? 'error' : found.length > 0 ? 'warning' : undefined,
      checks: found.map(({ check, found: what }) => `${check}: ${what}`),
      texts: [[korean, text]],
    };
  });
}

/** The outcomes as a table. */
export function tableOfTrials(outcomes: readonly Outcome[]): string {
  const groups = [...new Set(outcomes.map((outcome) => outcome.class))];
  const rowOf = (name: string, own: readonly Outcome[]) => {
    const count = (caught: Outcome['caught']) => own.filter((outcome) => outcome.caught === caught).length;
    const missed = count(undefined);
    const share = `${((100 * (own.length - missed)) / own.length).toFixed(1)} %`;
    return [name, own.length, count('error'), count('warning'), missed, share];
  };
  const rows = groups.map((name) =>
    rowOf(
      name,
      outcomes.filter((outcome) => outcome.class === name),
    ),
  );
  const head = ['class', 'trials', 'error', 'warning', 'missed', 'caught'];
  return [head, ...rows, rowOf('all', outcomes)]
    .map(([name, ...cells]) => String(name).padEnd(20) + cells.map((cell) => String(cell).padStart(9)).join(''))
    .join('\n');
}
