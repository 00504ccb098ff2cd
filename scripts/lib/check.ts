/** What a check is, and what it may look at. */
import type { Answer } from './answers.js';
import type { FolderSubject } from './folder.js';
import type { Glossary, GlossaryFile, Opposites } from './glossary.js';
import type { LanguagesFile } from './languages.js';
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
  /** The glossary's pairs that must not be taken for one another. */
  readonly opposites?: Opposites;
}

/** A file of a language as it was read, whatever is in it. */
export interface FileSubject {
  readonly content: 'messages' | 'accepted' | 'answers';
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
  /** The lines of the record of acceptance. */
  readonly accepted: Readonly<Record<string, unknown>>;
}

/** A language's record of acceptance, of the right outer form. */
export interface RecordSubject {
  readonly file: SourceFile;
  /** The keys of Korean; a namespace is absent where its file cannot be read. */
  readonly keys: { readonly [N in Namespace]?: ReadonlySet<string> };
}

/** A language as a whole; its file is the folder. */
export interface LanguageSubject {
  readonly tag: string;
  readonly file: SourceFile;
  readonly glossary: GlossaryFile;
}

/** A language's answers to warnings. */
export interface AnswersSubject {
  readonly file: SourceFile;
  /** Those whose warning is gone. */
  readonly unneeded: readonly Answer[];
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
  record: RecordSubject;
  language: LanguageSubject;
  answers: AnswersSubject;
  glossary: GlossaryFile;
  languages: LanguagesFile;
  folder: FolderSubject;
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

/** A message that a check finds something in: for its documentation, and for the test that it does. */
export interface Example {
  readonly tag: string;
  /** `imError` where it is not said. */
  readonly namespace?: Namespace;
  readonly key: string;
  /** The Korean text, where the message is not Korean itself. */
  readonly source?: string | undefined;
  readonly text: string;
}

interface CheckOf<S extends Scope> {
  /** As it stands in the output. */
  readonly name: string;
  readonly scope: S;
  readonly severity: Severity;
  /** Why the check exists, and why it is an error or a warning. */
  readonly reason: string;
  /** Everything that is wrong with a subject. */
  check(subject: Subjects[S]): Finding[];
}

export type Check<S extends Scope> = CheckOf<S> &
  (S extends 'message' ? { readonly example: Example } : { readonly example?: Example });

/** Lists of checks, by what they look at. */
export type ChecksByScope = { readonly [S in Scope]: readonly Check<S>[] };

/** Gives a check its types. */
export function defineCheck<S extends Scope>(check: Check<S>): Check<S> {
  return check;
}

/** A finding, and which check found it. */
export interface Found extends Finding {
  readonly check: string;
  readonly severity: Severity;
}

/** Where a subject stands. */
export interface Place {
  readonly file: SourceFile;
  readonly key?: string;
  /** The offset in the file of a finding that does not name its own. */
  offsetOf?(at: number): number;
}

/** What some checks find. */
export function findingsOf<S extends Scope>(checks: readonly Check<S>[], subject: Subjects[S]): Found[] {
  return checks.flatMap(({ name, severity, check }) =>
    check(subject).map((finding) => ({ check: name, severity, ...finding })),
  );
}

/** Findings as problems of a file. */
export function placed(findings: readonly Found[], place: Place): Problem[] {
  return findings.map(({ check, severity, at, key = place.key, file = place.file, expected, found, fix }) => ({
    severity,
    check,
    file: file.path,
    ...positionOf(file.document, place.offsetOf ? place.offsetOf(at) : at),
    ...(key === undefined ? {} : { key }),
    expected,
    found,
    fix,
  }));
}

/** What some checks find, as problems of a file. */
export function problemsOf<S extends Scope>(
  checks: readonly Check<S>[],
  subject: Subjects[S],
  place: Place,
): Problem[] {
  return placed(findingsOf(checks, subject), place);
}
