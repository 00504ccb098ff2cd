/**
 * The texts of one language, for finding: codes are numbers here, names strings. A `Map`, because look-ups by an
 * integer are a third faster than in an object with so many gaps, and because it inherits no `constructor`.
 */
export type Words = ReadonlyMap<unknown, string>;

/** The texts of a plain object of messages, spelled as in `imError.json`. */
export function wordsFrom(messages: object): Map<unknown, string> {
  return new Map(Object.entries(messages).map(([key, text]) => [/^-?\d+$/.test(key) ? +key : key, text as string]));
}

/** Whether a code has a message of its own. What the package says itself (`unknown` …) does not begin like a code. */
export function isKnown(words: Words, code: number | string): boolean {
  return (typeof code === 'number' || /^[A-Z]/.test(code)) && words.has(code);
}
