import { plainText } from './text.js';
import { isKnown, type Words } from './words.js';

/** What could be read from whatever an SDK handed over. */
export interface ReadError {
  /** The code: a number where it is one, else a known name; `undefined` where there is none. */
  readonly code: number | string | undefined;
  /** The text that came with it, cleaned; `''` where there is none. */
  readonly text: string;
}

// The names that the SDKs use, in the order in which they count.
const codeKeys = ['code', 'errorCode', 'ErrorCode', 'errCode'];
const textKeys = ['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'];

// Deep enough for an SDK error that an app has wrapped several times; an end for one that wraps itself.
const deepest = 8;

/** The code that a value spells, or `undefined` where it spells none. */
function codeOf(value: unknown, words: Words): number | string | undefined {
  // `|| 0` turns -0 into 0, which is the same code.
  if (Number.isInteger(value)) return (value as number) || 0;
  if (typeof value !== 'string') return undefined;
  const name = value.trim();
  if (/^[+-]?\d{1,15}$/.test(name)) return +name || 0;
  return isKnown(words, name) ? name : undefined;
}

/**
 * Reads code and text from an error of any SDK, never by its class: a code, or an object with the fields that the
 * SDKs use, also inside `cause`. A known code further in wins over an unknown one further out.
 *
 * @param words the table in which a known code has a text
 */
export function readError(error: unknown, words: Words): ReadError {
  let first: ReadError | undefined;
  let text = '';
  for (let depth = 0; depth < deepest && error != null; depth++) {
    const owner = error;
    // A getter that throws, or a revoked proxy, counts as absent.
    const member = (key: string): unknown => {
      try {
        return (owner as Record<string, unknown>)[key];
      } catch {}
    };
    let code = codeOf(owner, words);
    let own = code === undefined ? plainText(owner) : '';
    for (const key of codeKeys) code ??= codeOf(member(key), words);
    for (const key of textKeys) own ||= plainText(member(key));
    if (code !== undefined) {
      const found = { code, text: own };
      if (isKnown(words, code)) return found;
      first ??= found;
    }
    text ||= own;
    error = member('cause');
  }
  return first ?? { code: undefined, text };
}
