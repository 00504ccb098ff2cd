import { plainText } from './text.js';

/** What could be read from whatever an SDK handed over. */
export interface ReadError {
  /** The code: a number where it is one, else a known name; `undefined` where there is none. */
  readonly code: number | string | undefined;
  /** The text that came with it, cleaned; `''` where there is none. */
  readonly text: string;
}

const codeKeys = ['code', 'errorCode', 'ErrorCode', 'errCode'];
const textKeys = ['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'];

// Deep enough for an SDK error that an app has wrapped several times; an end for one that wraps itself.
const deepest = 8;

/** A member of anything; a getter that throws or a revoked proxy counts as absent. */
function member(owner: object, key: string): unknown {
  try {
    return (owner as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The code that a value spells, or `undefined` where it spells none. */
export function codeOf(value: unknown, isKnown: (code: number | string) => boolean): number | string | undefined {
  if (typeof value === 'bigint') value = `${value}`;
  // `+ 0` turns -0 into 0, which is the same code.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'string') return undefined;
  const name = value.trim();
  if (/^[+-]?\d{1,15}$/.test(name)) return Number(name) + 0;
  return isKnown(name) ? name : undefined;
}

/**
 * Reads code and text from an error of any SDK, never by its class: a code, or an object with the fields that the
 * SDKs use, also inside `cause`. A known code further in wins over an unknown one further out.
 */
export function readError(error: unknown, isKnown: (code: number | string) => boolean): ReadError {
  const direct = codeOf(error, isKnown);
  if (direct !== undefined) return { code: direct, text: '' };
  let first: ReadError | undefined;
  let text = '';
  let at = error;
  for (let depth = 0; depth < deepest && at !== undefined; depth++) {
    if (typeof at !== 'object' && typeof at !== 'function') {
      const code = codeOf(at, isKnown);
      text ||= plainText(at);
      if (code !== undefined) first ??= { code, text };
      break;
    }
    if (at === null) break;
    let code: number | string | undefined;
    for (const key of codeKeys) code ??= codeOf(member(at, key), isKnown);
    let own = '';
    for (const key of textKeys) own ||= plainText(member(at, key));
    if (code !== undefined && isKnown(code)) return { code, text: own };
    if (code !== undefined) first ??= { code, text: own };
    text ||= own;
    at = member(at, 'cause');
  }
  return first ?? { code: undefined, text };
}
