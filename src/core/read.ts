import { member } from './member.js';
import { plainText } from './text.js';

/** What could be read from whatever an SDK handed over. */
export interface ReadError {
  /** The code: a number where it is one, else a known name; `undefined` where there is none. */
  readonly code: number | string | undefined;
  /** The text that came with it, cleaned; `''` where there is none. */
  readonly text: string;
}

/** Whether a code has a message of its own. */
export type IsKnown = (code: number | string) => boolean;

// The names that the SDKs use, in the order in which they count.
const codeKeys = ['code', 'errorCode', 'ErrorCode', 'errCode'];
const textKeys = ['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'];

// Deep enough for an SDK error that an app has wrapped several times; an end for one that wraps itself.
const deepest = 8;

// No code and no constant is longer, and a text from outside may be.
const longestCode = 100;

// As many as a number holds without rounding.
const mostDigits = 15;

/** The whole number that decimal digits spell; by hand, since a regular expression takes several times as long. */
export function wholeNumber(text: string): number | undefined {
  const sign = text.charCodeAt(0);
  const first = sign === 43 || sign === 45 ? 1 : 0;
  if (text.length === first || text.length > first + mostDigits) return undefined;
  let n = 0;
  for (let i = first; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    n = n * 10 + digit;
  }
  // -0 is the code 0.
  return sign === 45 ? -n || 0 : n;
}

/** The code that a value spells, or `undefined` where it spells none. */
function codeOf(value: unknown, isKnown: IsKnown): number | string | undefined {
  // `|| 0` turns -0 into 0, which is the same code.
  if (Number.isInteger(value)) return (value as number) || 0;
  if (typeof value !== 'string' || value.length > longestCode) return undefined;
  const name = value.trim();
  return wholeNumber(name) ?? (isKnown(name) ? name : undefined);
}

/**
 * Reads code and text from an error of any SDK, never by its class: a code, or an object with the fields that the
 * SDKs use, also inside `cause`. A known code further in wins over an unknown one further out.
 *
 * @param isKnown whether a code has a message
 */
export function readError(error: unknown, isKnown: IsKnown): ReadError {
  // A number has neither text nor cause.
  if (Number.isInteger(error)) return { code: (error as number) || 0, text: '' };
  let first: ReadError | undefined;
  let text = '';
  for (let depth = 0; depth < deepest && error != null; depth++) {
    let code = codeOf(error, isKnown);
    let own = code === undefined ? plainText(error) : '';
    if (typeof error === 'object' || typeof error === 'function') {
      for (const key of codeKeys) code ??= codeOf(member(error, key), isKnown);
      for (const key of textKeys) own ||= plainText(member(error, key));
    }
    if (code !== undefined) {
      const found = { code, text: own };
      if (isKnown(code)) return found;
      first ??= found;
    }
    text ||= own;
    error = typeof error === 'object' ? member(error, 'cause') : undefined;
  }
  return first ?? { code: undefined, text };
}
