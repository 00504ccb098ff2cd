/** `answers.json`: why a warning may stay, one answer per message and check. */
import { type Node, parseTree } from 'jsonc-parser';
import { hashOf } from './accepted.js';
import { compareKeys, type Namespace, namespaces } from './locales.js';
import type { Problem } from './problems.js';
import { type SourceFile, unreadable } from './source-file.js';

/** The answer to the warnings of one check about one message. */
export interface Answer {
  readonly namespace: Namespace;
  readonly key: string;
  readonly check: string;
  readonly reason: string;
  /** Of the Korean text and the translation that were looked at. */
  readonly hash: string;
  /** Offset of the check's name in the file. */
  readonly at: number;
}

/** What is wrong with a file of answers, and where. */
export interface AnswersFault {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

/** A file of answers as it was read; without answers where there is a fault. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly fault: AnswersFault | undefined;
}

class Fault extends Error {
  constructor(readonly fault: AnswersFault) {
    super(fault.expected);
  }
}

/** What an answer is tied to: it counts no longer when the Korean text or the translation changes. */
export function answerHashOf(source: string | undefined, text: string): string {
  return hashOf(`${source ?? ''}\n${text}`);
}

/** The properties of an object, each name once. */
function propertiesOf(node: Node, expected: string): { name: string; at: number; value: Node }[] {
  if (node.type !== 'object') throw new Fault({ at: node.offset, expected, found: node.type });
  const seen = new Set<string>();
  return (node.children as Node[]).map(({ children }) => {
    const [{ value: name, offset: at }, value] = children as [Node, Node];
    if (seen.has(name)) throw new Fault({ at, expected: 'each name once', found: 'it again' });
    seen.add(name);
    return { name, at, value };
  });
}

function answerOf(node: Node): { reason: string; hash: string } {
  const expected = '{ "reason": "…", "hash": "…" }';
  const values = Object.fromEntries(propertiesOf(node, expected).map(({ name, value }) => [name, value.value]));
  const { reason, hash, ...others } = values;
  const isText = [reason, hash].every((value) => typeof value === 'string' && value.trim() !== '');
  if (!isText || Object.keys(others).length > 0)
    throw new Fault({ at: node.offset, expected, found: `${Object.keys(values).join(', ') || 'nothing'}` });
  return { reason, hash };
}

function answersOf(root: Node): Answer[] {
  return propertiesOf(root, 'an object').flatMap(({ name, at: start, value: messages }) => {
    const namespace = namespaces.find((known) => known === name);
    if (!namespace) throw new Fault({ at: start, expected: namespaces.join(' or '), found: name });
    return propertiesOf(messages, 'an object of keys').flatMap(({ name: key, value }) =>
      propertiesOf(value, 'an object of checks').map(({ name: check, at, value: answer }) => ({
        ...{ namespace, key, check, at },
        ...answerOf(answer),
      })),
    );
  });
}

/** Reads the answers of a file. One that is not there has none. */
export function parseAnswers(file: SourceFile): Answers {
  if (file.readError === 'ENOENT') return { answers: [], fault: undefined };
  const broken = unreadable(file);
  if (broken !== undefined)
    return { answers: [], fault: { at: file.error?.offset ?? 0, expected: 'valid JSON', found: broken } };
  try {
    // What is readable has a root.
    return { answers: answersOf(parseTree(file.document.getText()) as Node), fault: undefined };
  } catch (error) {
    if (error instanceof Fault) return { answers: [], fault: error.fault };
    throw error;
  }
}

/** A file of answers as text, in the order of the messages. */
export function serializeAnswers(answers: readonly Answer[]): string {
  const sorted = [...answers].sort((a, b) => compareKeys(a.key, b.key) || (a.check < b.check ? -1 : 1));
  const spaces = namespaces.map((namespace) => {
    const own = sorted.filter((answer) => answer.namespace === namespace);
    // `Object.fromEntries` makes an own property of `__proto__` too.
    const byKey = [...new Set(own.map(({ key }) => key))].map((key) => {
      const ofKey = own.filter((answer) => answer.key === key);
      return [key, Object.fromEntries(ofKey.map(({ check, reason, hash }) => [check, { reason, hash }]))] as const;
    });
    return [namespace, Object.fromEntries(byKey)] as const;
  });
  return `${JSON.stringify(Object.fromEntries(spaces.filter(([, own]) => Object.keys(own).length > 0)), null, 2)}\n`;
}

/** The messages of a file, for its answers. */
export interface AnsweredMessages {
  readonly namespace: Namespace;
  readonly file: SourceFile;
  readonly texts: ReadonlyMap<string, { readonly text: string }>;
  readonly source: ReadonlyMap<string, string>;
}

/** Divides the problems of a language into those that are open and those that were answered. */
export function settle(
  problems: readonly Problem[],
  answers: readonly Answer[],
  messages: readonly AnsweredMessages[],
) {
  const open: Problem[] = [];
  const answered: Problem[] = [];
  const idOf = (...parts: readonly string[]) => parts.join('\n');
  const byId = new Map(answers.map((answer) => [idOf(answer.namespace, answer.key, answer.check), answer]));
  const unneeded = new Set(answers);
  for (const problem of problems) {
    const { file, key, check, severity } = problem;
    const own = messages.find((other) => other.file.path === file);
    const answer = own && key !== undefined ? byId.get(idOf(own.namespace, key, check)) : undefined;
    if (own && severity === 'error') {
      // While a message cannot be checked in full, its warnings may only be hidden.
      for (const other of unneeded)
        if (other.namespace === own.namespace && (key === undefined || other.key === key)) unneeded.delete(other);
    } else if (own && answer && severity === 'warning') {
      unneeded.delete(answer);
      const text = own.texts.get(answer.key)?.text ?? '';
      if (answer.hash === answerHashOf(own.source.get(answer.key), text)) {
        answered.push(problem);
        continue;
      }
    }
    open.push(problem);
  }
  return { open, answered, unneeded: [...unneeded] };
}
