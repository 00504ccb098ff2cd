/** What the validator finds, and how it reads. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** `error`: the package must not ship like this. `warning`: a person should look, and may leave it. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly severity: Severity;
  /** The name of the check that found it. */
  readonly check: string;
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The code or key; absent where the file as a whole is meant. */
  readonly key?: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A problem on a line of its own. */
export function lineOf(problem: Problem): string {
  const { severity, check, file, line, column, key } = problem;
  const where = `${file}:${line}:${column}${key === undefined ? '' : ` ${truncate(key, 60)}`}`;
  return `${visible(where)}: ${severity} ${check}: ${sentenceOf(problem)}`;
}

/** What a problem says. */
export function sentenceOf({ expected, found, fix }: Problem): string {
  // Words of parsers come from the file too: they must not break the line, nor control the terminal.
  return visible(`expected ${expected}; found ${found}. ${fix}`);
}

/** By file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Line and column of an offset, both from 1. */
export function positionOf(document: TextDocument, offset: number): { line: number; column: number } {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

/** Characters that one cannot see: controls, formats, what Unicode lets software ignore, and the blank braille cell. */
export const invisibleCharacters = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;

/** A character's number as Unicode writes it: `U+00AD`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text with each invisible character replaced by its number. */
export function visible(text: string): string {
  return text.replace(invisibleCharacters, (character) => `<${codePointOf(character)}>`);
}

function truncate(text: string, length: number): string {
  // Not in the middle of a surrogate pair.
  return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Part of a message in quotation marks, every character visible. */
export function quote(text: string, length = 60): string {
  return `"${visible(truncate(text, length))}"`;
}
