// Control characters, bidi overrides, invisible ones, lone surrogates, and every space but the usual one.
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Z}/gu;

/**
 * Text from outside, safe to show on a terminal: what cannot be seen is escaped, what is long is cut.
 *
 * @example visible('\u001b[31m') // '\\u{1b}[31m'
 */
export function visible(text: string, most = 60): string {
  const start = [...text.slice(0, 2 * most)].slice(0, most).join('');
  const shown = start.replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return start.length < text.length ? `${shown}…` : shown;
}
