/**
 * Reading a code and a text from whatever an app holds when a Chat SDK fails: never by its class, always bounded.
 */
import { member } from './member.js';
import { plainText } from './text.js';

/** What could be read from whatever an SDK handed over. */
export interface ReadError {
  /** The code: a number where it is one, else a known name; `undefined` where there is none. */
  readonly code: number | string | undefined;
  /** The text that came with it, cleaned; `''` where there is none. */
  readonly text: string;
}

/** The known code that a number or a name stands for (a constant's name stands for its code), or `undefined`. */
export type FindCode = (code: number | string) => number | string | undefined;

// The names that SDKs, bridges and apps use, in the order in which they count.
const codeKeys = ['code', 'errorCode', 'ErrorCode', 'errCode', 'error_code', 'ret'];
const textKeys = ['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg', 'msg', 'errorInfo', 'localizedDescription'];
const wrapperKeys = ['cause', 'data', 'reason', 'error', 'detail', 'response', 'userInfo', 'errors'];

// Deep and wide enough for an SDK error that an app has wrapped several times; an end for one that wraps itself.
const deepest = 8;
const mostNodes = 64;
const mostErrors = 10;

// No code and no constant is longer; a JSON answer of the REST API is not either.
const longestCode = 100;
const longestJson = 20_000;

// What a failed parameter check of the web SDKs says; it carries no code.
const paramsText = /^Params validate failed\b/i;
const paramsCode = 'ParamsInvalid';

// `Error 6206: …`, `code=70001`, `"ErrorCode": 70001`, `PlatformException(6206, …`: a number that the text calls a code.
const named =
  /\b(?:(?:err(?:or)?[ _-]?)?code|err(?:or)?|ret|\w*exception)["']?\s{0,3}[:=(#]?\s{0,3}["']?(-?\d{1,10})(?![\w-]|[.,]\d)/i;
// `[6206] …`, `6206: …`: one that stands before it.
const leading = /^\s*(?:\[(-?\d{1,10})\]|(-?\d{1,10})\s?[:|])/;

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

/** The code that a value spells; a name only where it is known. */
function codeOf(value: unknown, find: FindCode): number | string | undefined {
  if (typeof value === 'bigint') return codeOf(Number(value), find);
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return undefined;
    // A negative code that went through 32 unsigned bits.
    const signed = value > 0x7fffffff && value <= 0xffffffff ? value - 0x100000000 : value;
    // `|| 0` turns -0 into 0, which is the same code.
    return (find(signed) === undefined ? value : signed) || 0;
  }
  if (typeof value !== 'string' || value.length > longestCode) return undefined;
  const name = value.trim();
  const number = wholeNumber(name);
  return number === undefined ? find(name) : codeOf(number, find);
}

/** The known code that a text names as one. */
function codeIn(text: string, find: FindCode): number | string | undefined {
  for (const form of [leading, named]) {
    const match = form.exec(text);
    const code = match && codeOf(+((match[1] ?? match[2]) as string), find);
    if (code && find(code) !== undefined) return code;
  }
  return paramsText.test(text) ? find(paramsCode) : undefined;
}

/** What a text holds where it is JSON, as bodies of the REST API often still are. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longestJson || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What an error wraps: what its own fields say comes first, then what these hold. */
function wrapped(error: unknown): unknown[] {
  const length = member(error, 'length');
  // Whatever has a length is read as a list; to ask a revoked proxy whether it is one would throw.
  if (typeof length === 'number' && typeof error === 'object')
    return Array.from({ length: Math.min(length || 0, mostErrors) }, (_, i) => member(error, i));
  return [
    ...textKeys.map((key) => parsed(member(error, key))),
    ...wrapperKeys.map((key) => {
      const inner = member(error, key);
      return parsed(inner) ?? inner;
    }),
  ].filter((inner) => inner !== undefined && inner !== null);
}

const isObject = (value: unknown) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Code and text of one value, without what it wraps. */
function readOne(error: unknown, find: FindCode): ReadError {
  let code = codeOf(error, find);
  let text = code === undefined ? plainText(error) : '';
  if (isObject(error)) {
    for (const key of codeKeys) {
      const found = codeOf(member(error, key), find);
      // A known code beside 0 or an unknown one is what went wrong; a status of HTTP is no code.
      if (found === undefined || (typeof found === 'number' && found > 99 && found < 600)) continue;
      if (code === undefined || (found && find(found) !== undefined && (!code || find(code) === undefined)))
        code = found;
    }
    for (const key of textKeys) text ||= plainText(member(error, key));
  }
  return { code, text };
}

/**
 * Reads code and text from an error: a code, a name, or an object with the fields that SDKs, bridges and the REST API
 * use, also inside what apps and platforms wrap around it. A known code anywhere wins over an unknown one, and a known
 * code other than 0 over 0.
 *
 * @param find the known code for a number or name
 */
export function readError(error: unknown, find: FindCode): ReadError {
  // A number has neither text nor anything inside it.
  if (typeof error === 'number') return { code: codeOf(error, find), text: '' };
  const nodes: [value: unknown, depth: number][] = [[parsed(error) ?? error, 0]];
  let best: ReadError | undefined;
  let text = '';
  const texts: string[] = [];
  for (let i = 0; i < nodes.length && i < mostNodes; i++) {
    const [value, depth] = nodes[i] as [unknown, number];
    const found = readOne(value, find);
    const known = found.code !== undefined && find(found.code) !== undefined;
    if (known && found.code !== 0) return found;
    if (found.code !== undefined && (!best || (known && best.code !== 0))) best = found;
    if (found.text) texts.push(found.text);
    text ||= found.text;
    if (isObject(value) && depth < deepest - 1) for (const inner of wrapped(value)) nodes.push([inner, depth + 1]);
  }
  for (const said of texts) {
    const code = codeIn(said, find);
    if (code !== undefined) return { code, text: said };
  }
  return best ?? { code: undefined, text };
}
