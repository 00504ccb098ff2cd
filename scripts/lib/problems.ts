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
  readonly mend: string;
}

/** A problem on a line of its own. */
export function lineOf(problem: Problem): string {
  const { severity, check, file, line, column, key, expected, found, mend } = problem;
  const where = `${file}:${line}:${column}${key === undefined ? '' : ` ${key}`}`;
  return `${where}: ${severity} ${check}: expected ${expected}; found ${found}. ${mend}`;
}

/** By file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Text in a message, made visible: characters that one cannot see are spelled out. */
export function quote(text: string, most = 60): string {
  const visible = text.replace(
    /[^\P{C}\u200c\u200d]|[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2028\u2029\u3164\u2800\ufe00-\ufe0f\uffa0]/gu,
    (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return visible.length > most ? `"${[...visible].slice(0, most).join('')}…"` : `"${visible}"`;
}
