/** What the validator finds, and how it is told. */

/** `error`: the package must not ship like this. `warning`: a person should look, and may leave it. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly severity: Severity;
  /** Which check found it, as named in scripts/lib/checks.ts. */
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
  const { severity, check, file, line, column, key, expected, found, fix } = problem;
  const where = `${file}:${line}:${column}${key === undefined ? '' : ` ${cut(key, 60)}`}`;
  // Keys and words of parsers come from the file too: they must not break the line, nor speak to the terminal.
  return visible(`${where}: ${severity} ${check}: expected ${expected}; found ${found}. ${fix}`);
}

/** By file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Characters that one cannot see: controls, formats, what Unicode lets software ignore, and the blank braille cell. */
export const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;

/** Text with such characters spelled out. */
function visible(text: string): string {
  return text.replace(unseen, (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Words of a message, made visible. */
export function quote(text: string, most = 60): string {
  return `"${visible(cut(text, most))}"`;
}
