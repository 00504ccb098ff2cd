/** Reads every locale file and gives it to the checks. */
import { join } from 'node:path';
import empty from '../checks/empty.js';
import { checks } from '../checks/index.js';
import length from '../checks/length.js';
import { parseAnswers, serializeAnswers, settle } from './answers.js';
import {
  type Check,
  type Found,
  findingsOf,
  type MessageSubject,
  type MessagesSubject,
  placed,
  problemsOf,
} from './check.js';
import { addClean, idOf, isKnownClean } from './clean.js';
import { type Coverage, coverageOf } from './coverage.js';
import { writeFileAtomic } from './files.js';
import { readFolders } from './folder.js';
import { type GlossaryFile, readGlossary } from './glossary.js';
import { longestMessage } from './icu.js';
import { expectedKeys } from './keys.js';
import { hasFolder, readLanguages } from './languages.js';
import {
  compareKeys,
  type Messages,
  type Namespace,
  namespaces,
  pathFromRoot,
  pathsOf,
  serializeMessages,
  sourceTag,
} from './locales.js';
import { compareProblems, type Problem } from './problems.js';
import { emptyFile, offsetInFile, readSourceFile, type SourceFile, textsOf } from './source-file.js';

export interface Report {
  readonly problems: Problem[];
  /** Warnings that somebody looked at and answered. */
  readonly answered: Problem[];
  readonly coverage: Coverage[];
  /** Files that `--fix` rewrote, from the root. */
  readonly fixed: string[];
}

type AcceptedLines = { readonly [N in Namespace]?: MessagesSubject['accepted'] };

/** What the languages share. */
interface Shared {
  readonly root: string;
  readonly fix: boolean;
  readonly glossary: GlossaryFile;
  /** The Korean texts; a namespace is absent where its file cannot be read. */
  readonly sources: ReadonlyMap<Namespace, ReadonlyMap<string, string>>;
}

/** The validation of one language. */
interface Context extends Shared {
  readonly problems: Problem[];
  readonly fixed: string[];
  add(found: readonly Problem[]): void;
}

interface LanguageReport {
  readonly tag: string;
  readonly problems: readonly Problem[];
  readonly answered: readonly Problem[];
  /** How many texts there should be, and are. */
  readonly total: number;
  readonly translated: number;
  readonly fixed: readonly string[];
}

/** What a run keeps for the next one: a language's report, as long as no file that it was made of has changed. */
export type Memory = Map<string, { readonly files: readonly SourceFile[]; readonly report: LanguageReport }>;

/** Appends. A spread would overflow the stack: a broken file can have a problem on each of its lines. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

/**
 * Validates the languages of a folder.
 *
 * @param root the folder that holds `locales/`
 * @param options `tags`: only these, beside the source; `fix`: rewrite order and form; `memory`: keep what has not
 * changed since the last run
 */
export function validateLocales(
  root: string,
  options: { tags?: readonly string[]; fix?: boolean; memory?: Memory } = {},
): Report {
  const list = readLanguages(root);
  const all = Object.keys(list.languages);
  const chosen = options.tags?.length ? all.filter((tag) => options.tags?.includes(tag)) : all;
  const glossary = readGlossary(root);
  const problems = [...problemsOf(checks.languages, list, list), ...problemsOf(checks.glossary, glossary, glossary)];
  if (list.faults.length === 0)
    for (const folder of readFolders(root, all, chosen)) append(problems, problemsOf(checks.folder, folder, list));

  // The source is read first, whatever was chosen: every other language is held to it.
  const sources = new Map<Namespace, ReadonlyMap<string, string>>();
  const files = [list.file, glossary.file, glossary.lock];
  for (const namespace of namespaces) {
    const file = readSourceFile(root, pathsOf(root).file(sourceTag, namespace));
    files.push(file);
    if (file.entries) sources.set(namespace, new Map([...textsOf(file.entries)].map(([key, { text }]) => [key, text])));
    // Without it nothing can be compared, so that is reported whatever was chosen.
    else if (!chosen.includes(sourceTag))
      append(problems, problemsOf(checks.file, { content: 'messages', tag: sourceTag, file }, { file }));
  }

  const shared = { root, fix: options.fix ?? false, glossary, sources };
  const reports = chosen.map((tag) => remember(tag, options.memory, shared, files));
  for (const report of reports) append(problems, report.problems);
  return {
    problems: problems.sort(compareProblems),
    answered: reports.flatMap(({ answered }) => answered).sort(compareProblems),
    coverage: reports.map((report) => coverageOf(report, problems)),
    fixed: reports.flatMap(({ fixed }) => fixed),
  };
}

/** Validates a language, unless none of its files nor the shared ones has changed. */
function remember(
  tag: string,
  memory: Memory | undefined,
  shared: Shared,
  sharedFiles: readonly SourceFile[],
): LanguageReport {
  if (!memory || shared.fix) return validateLanguage(tag, shared);
  const { file, accepted, answers } = pathsOf(shared.root);
  const own = [...namespaces.map((namespace) => file(tag, namespace)), accepted(tag), answers(tag)];
  // A file that has not changed is the same object.
  const files = [...sharedFiles, ...own.map((path) => readSourceFile(shared.root, path))];
  const before = memory.get(tag);
  if (before?.files.every((known, i) => known === files[i])) return before.report;
  const report = validateLanguage(tag, shared);
  memory.set(tag, { files, report });
  return report;
}

function validateLanguage(tag: string, shared: Shared): LanguageReport {
  const { root, glossary } = shared;
  const problems: Problem[] = [];
  const context: Context = { ...shared, problems, fixed: [], add: (found) => append(problems, found) };
  const folder = emptyFile(pathFromRoot(root, join(pathsOf(root).locales, tag)));
  context.add(problemsOf(checks.language, { tag, file: folder, glossary }, { file: folder }));
  let answered: readonly Problem[] = [];
  let total = 0;
  let translated = 0;
  // `folder` tells of one that is gone.
  if (hasFolder(root, tag)) {
    const accepted = readAcceptedLines(tag, context);
    const subjects = namespaces.map((namespace) => {
      const subject = subjectOf(tag, namespace, accepted[namespace] ?? {}, context);
      total += subject.expectedKeys.length;
      if (subject.file.entries) translated += validateMessages(subject, context);
      return subject;
    });
    answered = applyAnswers(tag, subjects, context);
  } else for (const namespace of namespaces) total += expectedKeys(namespace).length;
  return { tag, problems, answered, total, translated, fixed: context.fixed };
}

/** Takes the warnings that were answered out of the problems, and returns them. */
function applyAnswers(tag: string, subjects: readonly MessagesSubject[], context: Context): readonly Problem[] {
  const { root, fix, sources, problems, fixed, add } = context;
  const path = pathsOf(root).answers(tag);
  const file = readSourceFile(root, path);
  const { answers } = parseAnswers(file);
  const { open, answered, unneeded } = settle(problems, answers, subjects);
  problems.length = 0;
  add(open);
  add(problemsOf(checks.file, { content: 'answers', tag, file }, { file }));
  // Without the Korean texts most warnings are not looked for.
  if (sources.size < namespaces.length) return answered;
  if (fix && unneeded.length > 0) {
    writeFileAtomic(path, serializeAnswers(answers.filter((answer) => !unneeded.includes(answer))));
    fixed.push(file.path);
  } else add(problemsOf(checks.answers, { file, unneeded }, { file }));
  return answered;
}

/** Reads a file of messages, rewrites it where that is asked for, and checks it as a file. */
function subjectOf(
  tag: string,
  namespace: Namespace,
  accepted: MessagesSubject['accepted'],
  { root, fix, sources, fixed, add }: Context,
): MessagesSubject {
  const path = pathsOf(root).file(tag, namespace);
  let file = readSourceFile(root, path);
  const fixedText = fix ? fixedTextOf(file) : undefined;
  if (fixedText !== undefined) {
    writeFileAtomic(path, fixedText);
    fixed.push(file.path);
    file = readSourceFile(root, path);
  }
  add(problemsOf(checks.file, { content: 'messages', tag, file }, { file }));
  const isSource = tag === sourceTag;
  const source = isSource ? undefined : sources.get(namespace);
  return {
    tag,
    isSource,
    namespace,
    file,
    entries: file.entries ?? [],
    texts: textsOf(file.entries ?? []),
    expectedKeys: source ? [...source.keys()].sort(compareKeys) : expectedKeys(namespace),
    source: source ?? new Map(),
    accepted,
  };
}

/** Checks the keys of a file and each of its messages; returns how many texts there are. */
function validateMessages(subject: MessagesSubject, { glossary, add }: Context): number {
  const { file, texts, tag, isSource, namespace, source } = subject;
  const raw = file.document.getText();
  const id = idOf(tag, namespace, raw, subject.expectedKeys, [...source], subject.accepted);
  add(
    placed(
      findingsUnlessClean(id, () => findingsOf(checks.messages, subject)),
      { file },
    ),
  );
  const expected = new Set(subject.expectedKeys);
  const terms = { glossary: glossary.terms, opposites: glossary.opposites };
  let translated = 0;
  for (const [key, entry] of texts) {
    if (!expected.has(key)) continue;
    const { text } = entry;
    if (text.trim() !== '') translated++;
    const message = { tag, isSource, namespace, key, text, source: source.get(key), ...terms };
    const offsetOf = (at: number) => offsetInFile(raw, entry, at);
    add(placed(findingsIn(message, glossary), { file, key, offsetOf }));
  }
  return translated;
}

const glossaryIds = new WeakMap<GlossaryFile, string>();

/** What the checks find in a message. */
function findingsIn(message: MessageSubject, glossary: GlossaryFile): readonly Found[] {
  let terms = glossaryIds.get(glossary);
  if (terms === undefined) {
    terms = idOf(glossary.file.document.getText());
    glossaryIds.set(glossary, terms);
  }
  const { tag, namespace, key, text, source } = message;
  const id = idOf(terms, tag, namespace, key, source, text);
  return findingsUnlessClean(id, () => findingsOf(messageChecksFor(text), message));
}

/** What is found, or nothing where nothing was found before. */
function findingsUnlessClean(id: string, find: () => readonly Found[]): readonly Found[] {
  if (isKnownClean(id)) return [];
  const findings = find();
  if (findings.length === 0) addClean(id);
  return findings;
}

/** The checks of a message. Of an empty text, and of one too long to be parsed, there is only one thing to say. */
export function messageChecksFor(text: string): readonly Check<'message'>[] {
  if (text.trim() === '') return [empty];
  return text.length > longestMessage ? [length] : checks.message;
}

/** A file in its usual order and form; `undefined` where it has that already, or where something would be lost. */
function fixedTextOf({ entries, document, hasByteOrderMark }: SourceFile): string | undefined {
  if (!entries?.every(({ kind }) => kind === 'string')) return undefined;
  const messages: Messages = Object.fromEntries(entries.map(({ key, text }) => [key, text.normalize('NFC')]));
  if (Object.keys(messages).length !== entries.length) return undefined;
  const text = serializeMessages(messages);
  return hasByteOrderMark || document.getText() !== text ? text : undefined;
}

/** The lines of a language's `accepted.json`; none where it cannot be read. */
function readAcceptedLines(tag: string, { root, sources, add }: Context): AcceptedLines {
  if (tag === sourceTag) return {};
  const file = readSourceFile(root, pathsOf(root).accepted(tag));
  const found = problemsOf(checks.file, { content: 'accepted', tag, file }, { file });
  add(found);
  if (!file.entries || found.length > 0) return {};
  const keys = Object.fromEntries([...sources].map(([namespace, texts]) => [namespace, new Set(texts.keys())]));
  add(problemsOf(checks.record, { file, keys }, { file }));
  return JSON.parse(file.document.getText());
}
