/** What a translation platform's file holds, whatever its form. */
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Namespace, namespaces, pathFromRoot } from '../lib/locales.js';
import { type Problem, positionOf } from '../lib/problems.js';

/**
 * What a file says of a translation. `reviewed` and `human`: it is approved, expressly. `unmarked`: the form has no word
 * for it, or nobody used it. `open`: it is not approved.
 */
export type Approval = 'reviewed' | 'human' | 'unmarked' | 'open';

/** A message as a file has it. */
export interface Unit {
  /** As it is written there; `identify` says what it means. */
  readonly key: string;
  /** The platform's code of the language; empty where the file does not say. */
  readonly language: string;
  /** The Korean text that was translated; `undefined` where the file does not say. */
  readonly source: string | undefined;
  readonly target: string;
  readonly approval: Approval;
  /** Offset in the file. */
  readonly at: number;
}

/** A file as far as it can be read. */
export interface ExchangeFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly document: TextDocument;
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** What is wrong at a place of a file. */
export type Fault = Pick<Problem, 'check' | 'expected' | 'found' | 'fix'> & { at: number; key?: string };

/** A fault as the validator shows it. */
export function problemAt(file: Pick<ExchangeFile, 'path' | 'document'>, { at, key, ...fault }: Fault): Problem {
  const place = positionOf(file.document, at);
  return { severity: 'error', file: file.path, ...place, ...(key === undefined ? {} : { key }), ...fault };
}

/** Reads a file of text, without a byte order mark. Throws where it is not UTF-8. */
export function readDocument(root: string, absolute: string): { path: string; document: TextDocument } {
  const path = pathFromRoot(root, absolute);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
    return { path, document: TextDocument.create(path, 'text', 0, text) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new Error(`${path}: expected UTF-8; found other bytes. Save the file as UTF-8 (in Excel: "CSV UTF-8").`);
  }
}

/** The key that other programs see: spreadsheets leave it alone, and it is unique among both kinds of message. */
export function fullKeyOf(namespace: Namespace, key: string): string {
  return `${namespace}.${key}`;
}

// `'-302` and `="-302"` keep a spreadsheet from calculating; `6206.0` is what it makes of a number.
const disguises: readonly (readonly [RegExp, string])[] = [
  [/^="?(.*?)"?$/, '$1'],
  [/^'(.*?)'?$/, '$1'],
  [/[\u2212\u2010-\u2013]/g, '-'],
  [/^(-?\d+)\.0+$/, '$1'],
];

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

// A date, the name of a month, a power of ten, a number in groups of three, an error.
const damaged = new RegExp(
  `^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}$|^(?:\\d+[-. ])?(?:${months})[a-z]*(?:[-. ]\\d+)?$|^-?\\d+(?:[.,]\\d+)?E\\+?\\d+$|^-?\\d{1,3}(?:[.,]\\d{3})+$|^#`,
  'i',
);

/** Whether a key looks like what a spreadsheet makes of one: a date, a power of ten, an error. */
export function isDamagedKey(key: string): boolean {
  return damaged.test(key.trim());
}

/** What a key of a file may mean: the key, and the namespace where it names one. */
export function identify(written: string): { namespace: Namespace | undefined; key: string } {
  const bare = disguises.reduce((key, [pattern, by]) => key.replace(pattern, by), written.trim());
  const prefix = namespaces.find((namespace) => new RegExp(`^${namespace}[.:/|]`).test(bare));
  return { namespace: prefix, key: prefix ? bare.slice(prefix.length + 1) : bare };
}

/** A text as we keep it: line breaks of one kind, accents in one piece. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

const likely = (code: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(code.trim().replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
};

/**
 * Our tag for a platform's code of a language: `zh-CN`, `zh_Hans` and `zh-Hans-CN` are `zh-Hans`, `ja-JP` is `ja`.
 * `undefined` where there is no such language among the tags.
 */
export function tagFor(code: string, tags: readonly string[]): string | undefined {
  const wanted = likely(code);
  if (!wanted) return undefined;
  const same = (tag: string, parts: readonly ('language' | 'script' | 'region')[]) =>
    parts.every((part) => likely(tag)?.[part] === wanted[part]);
  const exact = tags.find((tag) => same(tag, ['language', 'script', 'region']));
  // A tag with a region stands for that region only.
  return exact ?? tags.find((tag) => !new Intl.Locale(tag).region && same(tag, ['language', 'script']));
}
