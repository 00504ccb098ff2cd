/** Draws the damage trials of texts: each damage meets messages that it can damage. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Namespace, namespaces } from '../../../scripts/lib/locales.js';

export const tags = ['ko', 'en', 'ja', 'zh-Hans'] as const;
export type Tag = (typeof tags)[number];

/** The messages of every language, as they stand in the repository. */
export interface Corpus {
  readonly namespaceOf: ReadonlyMap<string, Namespace>;
  textOf(tag: Tag, key: string): string;
}

/** What a damage may look at beside the text. */
export interface About {
  readonly key: string;
  readonly tag: Tag;
  textIn(tag: Tag, key?: string): string;
  /** The message after this one, in the order of the file, that says something else. */
  next(): string | undefined;
}

/** The damaged text, or the damaged texts by key; `undefined` where a text cannot be damaged in this way. */
export type Change = (text: string, about: About) => string | Readonly<Record<string, string>> | undefined;

/** A way to damage any text. */
export interface Kind {
  readonly class: string;
  readonly name: string;
  readonly tags: readonly Tag[];
  readonly namespace: Namespace;
  /** How many messages of each language. */
  readonly each: number;
  /** The message to take where it can be had. */
  readonly key?: string;
  readonly change: Change;
}

/** A damage done to certain messages. */
export interface Trial {
  readonly class: string;
  readonly name: string;
  readonly tag: Tag;
  readonly key: string;
  /** The damaged texts. */
  readonly edits: Readonly<Record<string, string>>;
  /** The keys at which a report is one of this damage. */
  readonly claims: readonly string[];
}

/** Trials of one language that can be tried in one tree, since each has its own messages. */
export interface Batch {
  readonly tag: Tag;
  readonly trials: Trial[];
  readonly taken: Set<string>;
}

/** Reads the messages of a `locales` folder. */
export function readCorpus(locales: string): Corpus {
  const namespaceOf = new Map<string, Namespace>();
  const texts = new Map<string, string>();
  for (const tag of tags)
    for (const namespace of namespaces) {
      const path = join(locales, tag, `${namespace}.json`);
      if (!existsSync(path)) continue;
      for (const [key, text] of Object.entries<string>(JSON.parse(readFileSync(path, 'utf8')))) {
        namespaceOf.set(key, namespace);
        texts.set(`${tag} ${key}`, text);
      }
    }
  return { namespaceOf, textOf: (tag, key) => texts.get(`${tag} ${key}`) ?? '' };
}

const rankOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 8);

/** Everything that does not change from one damage to the next. */
interface Source {
  readonly corpus: Corpus;
  readonly keys: readonly string[];
  readonly batches: Batch[];
  readonly seed: string;
  /** The keys with the same Korean text: a report on a damage may be placed at each of them. */
  sameAs(key: string): readonly string[];
}

/** A damage of one message, where it can be done. */
function tryOn(key: string, kind: Kind, tag: Tag, { corpus, keys, sameAs }: Source): Trial | undefined {
  const text = corpus.textOf(tag, key);
  const used = new Set(sameAs(key));
  const about: About = {
    key,
    tag,
    textIn: (language, other = key) => corpus.textOf(language, other),
    next() {
      const following = keys
        .slice(keys.indexOf(key) + 1)
        .filter((other) => corpus.namespaceOf.get(other) === kind.namespace);
      const other = following.find((name) => corpus.textOf(tag, name) !== text && !used.has(name));
      if (other !== undefined) for (const name of sameAs(other)) used.add(name);
      return other;
    },
  };
  const changed = kind.change(text, about);
  if (changed === undefined) return undefined;
  const edits = typeof changed === 'string' ? { [key]: changed } : changed;
  if (Object.entries(edits).every(([name, after]) => corpus.textOf(tag, name) === after)) return undefined;
  return {
    class: kind.class,
    name: kind.name,
    tag,
    key,
    edits,
    claims: [...new Set([...used, ...Object.keys(edits)])],
  };
}

/** Finds a message for a damage and puts it into the first batch that still has it. */
function place(kind: Kind, tag: Tag, n: number, source: Source): void {
  const { corpus, keys, batches, seed } = source;
  const own = keys.filter((key) => corpus.namespaceOf.get(key) === kind.namespace);
  const start = Number.parseInt(rankOf(`${seed} ${kind.name} ${n}`), 16) % own.length;
  const order = [...(kind.key === undefined ? [] : [kind.key]), ...own.slice(start), ...own.slice(0, start)];
  let canBe = false;
  for (let i = 0; i < 4; i++) {
    const batch = batches.filter((one) => one.tag === tag)[i] ?? { tag, trials: [], taken: new Set<string>() };
    for (const key of order) {
      const trial = tryOn(key, kind, tag, source);
      canBe ||= trial !== undefined;
      if (!trial || trial.claims.some((name) => batch.taken.has(name))) continue;
      if (!batches.includes(batch)) batches.push(batch);
      batch.trials.push(trial);
      for (const name of trial.claims) batch.taken.add(name);
      return;
    }
  }
  // Fewer messages than wished for are no fault; none at all means that the wording has moved on.
  if (n === 0 || !canBe)
    throw new Error(`no message of ${tag} can be damaged by “${kind.name}” (${kind.class}): mend the trial`);
}

/** The trials of all kinds; the same seed draws the same messages. */
export function drawTrials(corpus: Corpus, kinds: readonly Kind[], seed: string): readonly Batch[] {
  const keys = [...corpus.namespaceOf.keys()];
  const byKorean = new Map<string, string[]>();
  for (const key of keys) {
    const korean = corpus.textOf('ko', key);
    byKorean.set(korean, [...(byKorean.get(korean) ?? []), key]);
  }
  const sameAs = (key: string) => byKorean.get(corpus.textOf('ko', key)) ?? [key];
  const source: Source = { corpus, keys, batches: [], seed, sameAs };
  for (const kind of kinds)
    for (const tag of kind.tags) for (let n = 0; n < kind.each; n++) place(kind, tag, n, source);
  return source.batches;
}
