/** What a check is, and what it may look at. */
import type { Glossary, GlossaryFile } from './glossary.js';
import type { Namespace } from './locales.js';
import { type Problem, positionOf, type Severity } from './problems.js';
import type { Entry, SourceFile } from './source-file.js';

/** One message. */
export interface MessageSubject {
  readonly tag: string;
  readonly isSource: boolean;
  readonly namespace: Namespace;
  readonly key: string;
  readonly text: string;
  /** The Korean text; `undefined` where `ko` has no such key, or for `ko` itself. */
  readonly source: string | undefined;
  readonly glossary: Glossary;
}

/** A file of a language as it was read, whatever is in it. */
export interface FileSubject {
  readonly content: 'messages' | 'accepted';
  readonly tag: string;
  readonly file: SourceFile;
}

/** A file whose JSON is an object. */
export interface MessagesSubject {
  readonly tag: string;
  readonly isSource: boolean;
  readonly namespace: Namespace;
  readonly file: SourceFile;
  readonly entries: readonly Entry[];
  /** The last entry of each key that is a text. */
  readonly texts: ReadonlyMap<string, Entry>;
  /** The keys that there should be, in order. */
  readonly expectedKeys: readonly string[];
  /** The Korean texts; empty for `ko` itself, or where they cannot be read. */
  readonly source: ReadonlyMap<string, string>;
  /** Hashes of the Korean texts that the translations were checked against. */
  readonly accepted: Readonly<Record<string, unknown>>;
}

/** A language as a whole; its file is the folder. */
export interface LanguageSubject {
  readonly tag: string;
  readonly file: SourceFile;
  readonly glossary: GlossaryFile;
}

/** A schema for editors. */
export interface SchemaSubject {
  readonly file: SourceFile;
  readonly isStale: boolean;
}

/** What a check may look at, by scope. */
export interface Subjects {
  message: MessageSubject;
  file: FileSubject;
  messages: MessagesSubject;
  language: LanguageSubject;
  glossary: GlossaryFile;
  schema: SchemaSubject;
}

export type Scope = keyof Subjects;

export interface Finding {
  /** Index in the message; of other scopes, offset in the file. */
  readonly at: number;
  /** The key that is meant; a message needs none. */
  readonly key?: string | undefined;
  /** The file that is meant, where it is not the subject's own. */
  readonly file?: SourceFile;
  readonly expected: string;
  readonly found: string;
  /** What to do about it: a sentence. */
  readonly fix: string;
}

export interface Check<S extends Scope> {
  /** As it stands in the output. */
  readonly name: string;
  readonly scope: S;
  readonly severity: Severity;
  /** Why the check exists, and why it is an error or a warning. */
  readonly reason: string;
  /** A faulty message that the check finds; of message checks. */
  readonly example?: {
    readonly tag: string;
    readonly namespace?: Namespace;
    readonly key: string;
    readonly source: string;
    readonly text: string;
  };
  /** Everything that is wrong with a subject. */
  check(subject: Subjects[S]): Finding[];
}

/** Lists of checks, by what they look at. */
export type ChecksByScope = { readonly [S in Scope]: readonly Check<S>[] };

/** Gives a check its types. */
export function defineCheck<S extends Scope>(check: Check<S>): Check<S> {
  return check;
}

/** What some checks find, as problems of a file. `offsetOf` places a finding that does not name its own file. */
export function problemsOf<S extends Scope>(
  checks: readonly Check<S>[],
  subject: Subjects[S],
  place: { readonly file: SourceFile; readonly key?: string; offsetOf?(at: number): number },
): Problem[] {
  return checks.flatMap(({ name, severity, check }) =>
    check(subject).map(({ at, key = place.key, file = place.file, expected, found, fix }) => ({
      severity,
      check: name,
      file: file.path,
      ...positionOf(file.document, place.offsetOf ? place.offsetOf(at) : at),
      ...(key === undefined ? {} : { key }),
      expected,
      found,
      fix,
    })),
  );
}
