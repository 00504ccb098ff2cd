import { catalog, type ImErrorFacts } from '../catalog.js';

const facts: Readonly<Record<string, ImErrorFacts>> = catalog;

/** Every key of the catalog. */
export const keys: readonly string[] = Object.keys(facts);

// No key and no constant is longer. It bounds what comparing a word with each of them costs.
const longestWord = 64;

const codePattern = /^[+-]?\d+$/;
const codes = keys.filter((key) => codePattern.test(key));
const constants = keys.flatMap((key) => facts[key]?.constant ?? []);
const ranges = keys.map((key) => /^(\d+)-(\d+)$/.exec(key)).filter((range) => range !== null);

// 0 is no error, but has a message.
const keysByName = new Map([['0', '0']]);
for (const key of keys) {
  keysByName.set((facts[key]?.constant ?? key).toLowerCase(), key);
  keysByName.set(key.toLowerCase(), key);
}

/** The catalog's key for what a person typed: a code, a range, a constant in any case; `undefined` where none. */
export function keyOf(word: string): string | undefined {
  if (word.length > longestWord) return undefined;
  if (!codePattern.test(word)) return keysByName.get(word.toLowerCase());
  // `|| 0` turns -0 into 0.
  const code = Number(word) || 0;
  const inRange = ranges.some(([, from, to]) => Number(from) <= code && code <= Number(to));
  return keysByName.get(`${code}`) ?? (inRange ? `${code}` : undefined);
}

/** How many characters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** Codes or constants that somebody may have meant: alike in spelling first, then near in number. */
export function near(word: string): string[] {
  if (word.length > longestWord) return [];
  const numeric = codePattern.test(word);
  const wanted = word.toUpperCase();
  return (numeric ? codes : constants)
    .map((name) => ({
      name,
      spelling: !numeric && name.toUpperCase().includes(wanted) ? 0 : distance(wanted, name.toUpperCase()),
      gap: numeric ? Math.abs(Number(name) - Number(word)) : 0,
    }))
    .filter(({ spelling }) => numeric || spelling <= word.length / 3)
    .sort((a, b) => a.spelling - b.spelling || a.gap - b.gap)
    .slice(0, 5)
    .map(({ name }) => name);
}
