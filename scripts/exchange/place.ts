/** Finds out which of our messages the units of a platform's files are, and whether they translate today's Korean. */
import { type Translation, translationsOf } from '../lib/accept.js';
import type { AcceptedState } from '../lib/accepted.js';
import { CallError } from '../lib/call-error.js';
import { hasFolder, tagsOf } from '../lib/languages.js';
import { type Namespace, sourceTag } from '../lib/locales.js';
import { type Problem, positionOf, quote } from '../lib/problems.js';
import {
  type Approval,
  type ExchangeFile,
  identify,
  isDamagedKey,
  problemAt,
  tagFor,
  tidy,
  type Unit,
} from './unit.js';

/** A translation that comes in. */
export interface Incoming {
  readonly tag: string;
  readonly namespace: Namespace;
  readonly key: string;
  readonly text: string;
  /** Our text so far; empty where there is none. */
  readonly before: string;
  /** What has become of our text since it was accepted. */
  readonly state: AcceptedState;
  readonly approval: Approval;
  /** Whether the file says which Korean text was translated; it is today's. */
  readonly hasSource: boolean;
  /** Where it stands. */
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** What the units of all files come to. */
interface Placed {
  readonly incoming: readonly Incoming[];
  readonly problems: readonly Problem[];
}

/** The language of a unit, or why there is none. */
function languageOf(root: string, tags: readonly string[], code: string): { tag: string } | { fix: string } {
  if (code === '') return { fix: 'Say which with --language <tag>.' };
  const tag = tagFor(code, tags);
  if (tag === undefined) return { fix: 'Correct the code, or add the language: npm run locale -- add <tag>' };
  if (tag === sourceTag) return { fix: `${sourceTag} is the source; change it in locales/${sourceTag}.` };
  return hasFolder(root, tag) ? { tag } : { fix: `There is no folder yet: npm run locale -- add ${tag}` };
}

/** The message that a key means, or what is wrong with the key. */
function messageOf(unit: Unit, messages: readonly Translation[]): Translation | { expected: string; fix: string } {
  const { namespace, key } = identify(unit.key);
  const found = messages.find((one) => one.key === key && (namespace === undefined || one.namespace === namespace));
  if (found) return found;
  if (isDamagedKey(unit.key))
    return {
      expected: 'a key of the Korean messages, such as 6206, -302, 10100-10200 or imError.6206',
      fix: 'A spreadsheet has changed it: export again, and set the column of keys to "Text" before you open the file.',
    };
  return { expected: `a key of locales/${sourceTag}`, fix: 'Correct the key, or delete the message.' };
}

const isMessage = (found: object): found is Translation => 'korean' in found;

const sameText = (a: string, b: string) => tidy(a).trim() === tidy(b).trim();

const saysSource = ({ source = '' }: Unit) => source.trim() !== '';

/** Whether a unit translates the Korean text as it is now; a problem where it does not. */
function staleness(unit: Unit, { korean }: Translation) {
  const { source = '' } = unit;
  if (!saysSource(unit) || sameText(source, korean)) return undefined;
  return {
    check: 'stale',
    expected: `a translation of the Korean as it is now, ${quote(korean, 400)}`,
    found: `one of ${quote(source, 400)}`,
    fix: 'Bring the Korean on the platform up to date, and look at the translation again.',
  };
}

class Placer {
  readonly incoming = new Map<string, Incoming>();
  readonly problems: Problem[] = [];
  readonly #tags: readonly string[];
  readonly #messages = new Map<string, Translation[]>();
  readonly #unknown = new Set<string>();

  constructor(
    readonly root: string,
    readonly language: string | undefined,
  ) {
    this.#tags = tagsOf(root);
  }

  /** The language of a unit; a language that is not there is told of once for each file. */
  #tagOf(file: ExchangeFile, unit: Unit): string | undefined {
    const code = this.language ?? unit.language;
    const found = languageOf(this.root, this.#tags, code);
    if ('tag' in found) return found.tag;
    const id = `${file.path}\n${code}`;
    if (!this.#unknown.has(id)) {
      const expected = `one of ${this.#tags.filter((tag) => tag !== sourceTag).join(', ')}`;
      const fault = { at: unit.at, check: 'languages', expected, found: code === '' ? 'no language' : quote(code) };
      this.problems.push(problemAt(file, { ...fault, fix: found.fix }));
    }
    this.#unknown.add(id);
    return undefined;
  }

  add(file: ExchangeFile, unit: Unit): void {
    const tag = this.#tagOf(file, unit);
    if (tag === undefined) return;
    const messages = this.#messages.get(tag) ?? translationsOf(this.root, tag);
    this.#messages.set(tag, messages);
    const { at } = unit;
    const message = messageOf(unit, messages);
    if (!isMessage(message)) {
      const found = unit.key.trim() === '' ? 'none' : quote(unit.key);
      this.problems.push(problemAt(file, { ...message, at, key: unit.key, check: 'extra', found }));
      return;
    }
    const text = tidy(unit.target);
    if (text.trim() === '') return;
    const { namespace, key, korean, text: before, state } = message;
    const stale = staleness(unit, message);
    if (stale) this.problems.push(problemAt(file, { ...stale, at, key }));
    const id = `${tag} ${namespace} ${key}`;
    const other = this.incoming.get(id);
    if (other && other.text !== text)
      this.problems.push(
        problemAt(file, {
          ...{
            at,
            key,
            check: 'duplicate',
            expected: `one text for ${tag}`,
            found: `another in line ${other.place.line}`,
          },
          fix: 'Delete one of the two.',
        }),
      );
    if (other || korean === '') return;
    const place = { file: file.path, ...positionOf(file.document, at) };
    const hasSource = saysSource(unit);
    this.incoming.set(id, { tag, namespace, key, text, before, state, approval: unit.approval, hasSource, place });
  }
}

/** Places every unit; a `language` goes before what the files say. */
export function place(root: string, files: readonly ExchangeFile[], language: string | undefined): Placed {
  const codes = new Set(files.flatMap(({ units }) => units.map((unit) => unit.language)));
  if (language !== undefined && codes.size > 1)
    throw new CallError(`--language is for a file in one language; found ${[...codes].join(', ')}`);
  const placer = new Placer(root, language);
  for (const file of files) {
    placer.problems.push(...file.problems);
    for (const unit of file.units) placer.add(file, unit);
  }
  return { incoming: [...placer.incoming.values()], problems: placer.problems };
}
