/**
 * The one look-up: from an error to its text in one language.
 */
import { ranges } from '../generated/keys.js';
import { codeMember } from './member.js';
import { type ReadError, readError, wholeNumber } from './read.js';
import type { ImErrorLocale, ImErrorSource, ImTexts } from './types.js';

/** The key of the range of app-defined codes that holds a code. */
export function rangeOf(code: unknown): string | undefined {
  const n = code as number;
  const range = ranges.find(([first, last]) => n >= first && n <= last);
  return range && `${range[0]}-${range[1]}`;
}

/** Whether a code has a message of its own. What the package says itself (`unknown` …) does not begin like a code. */
export function isKnown(texts: Pick<ImTexts, 'has'>, code: number | string): boolean {
  return (typeof code === 'number' || (code >= 'A' && code < '[')) && texts.has(code);
}

/** The code that a constant's name stands for; an app without the catalog has none. */
export type CodeOfConstant = (name: string) => number | string | undefined;

/** Reads an error by the codes that a language knows. */
export function readIn({ imError }: ImErrorLocale, error: unknown, codeOfConstant?: CodeOfConstant): ReadError {
  return readError(error, (code) => {
    if (isKnown(imError, code)) return code;
    return typeof code === 'string' ? codeOfConstant?.(code) : undefined;
  });
}

/** The language itself, or where its texts cannot be read the first of the others whose can. */
export function readable(locale: ImErrorLocale, others: readonly ImErrorLocale[]): ImErrorLocale {
  const canBeRead = ({ imError }: ImErrorLocale) => imError.has('unknown');
  return canBeRead(locale) ? locale : (others.find(canBeRead) ?? locale);
}

// `unknown` cut where the code goes, per language: to look for the place takes half of what an unknown code costs.
const cut = new WeakMap<ImTexts, readonly string[]>();

/** What is said of a code that nobody knows; a plain word where nothing can be read. */
function unknownMessage(code: number | string, texts: ImTexts): string {
  let parts = cut.get(texts);
  if (!parts) {
    const text = texts.get('unknown');
    parts = (text || 'Error {{code}}').split('{{code}}');
    if (text) cut.set(texts, parts);
  }
  // An app's own words may leave the code out, or say it twice. `join` is several times as slow.
  return parts.length === 2 ? `${parts[0]}${code}${parts[1]}` : parts.join(`${code}`);
}

/** What is said of a code that has no message of its own and came without a text. */
function generalMessage(code: ReadError['code'], texts: ImTexts): string {
  if (code === undefined) return texts.get('unspecified') || 'Unknown error';
  return texts.get(rangeOf(code)) || unknownMessage(code, texts);
}

/** The message of an error that has been read, and where it comes from. */
export function messageOf(
  { code, text }: ReadError,
  { imError }: ImErrorLocale,
): [message: string, source: ImErrorSource] {
  const own = imError.get(code);
  if (own) return [own, 'code'];
  // Only the app knows what its own codes mean, and nobody knows an unknown one better than the SDK that sent it.
  if (text) return [text, 'sdk'];
  return [generalMessage(code, imError), rangeOf(code) ? 'range' : 'unknown'];
}

/** The message of a bare code that the language itself did not answer. */
function codeMessage(code: number, locale: ImErrorLocale, others: readonly ImErrorLocale[]): string {
  const { imError } = readable(locale, others);
  return imError.get(code) || generalMessage(code, imError);
}

/** The message of an error that is no number. */
function formatOther(
  error: unknown,
  locale: ImErrorLocale,
  others: readonly ImErrorLocale[],
  codeOfConstant?: CodeOfConstant,
): string {
  const value = typeof error === 'object' ? codeMember(error) : error;
  const code = typeof value === 'string' ? wholeNumber(value) : value;
  // 0 in a field of an object may stand beside the code of what went wrong.
  if (typeof code === 'number' && (code || typeof error === 'string')) {
    const own = locale.imError.get(code);
    if (own) return own;
    if (typeof error === 'string') return codeMessage(code, locale, others);
  }
  const speaking = readable(locale, others);
  return messageOf(readIn(speaking, error, codeOfConstant), speaking)[0];
}

/**
 * The message of an error. The usual case stands apart, short enough for engines to put it where it is called.
 *
 * @param others the languages that answer where this one's texts cannot be read
 */
export function format(
  error: unknown,
  locale: ImErrorLocale,
  others: readonly ImErrorLocale[],
  codeOfConstant?: CodeOfConstant,
): string {
  return Number.isInteger(error)
    ? locale.imError.get(error) || codeMessage(error as number, locale, others)
    : formatOther(error, locale, others, codeOfConstant);
}

/**
 * Makes `formatImError` for one language and nothing else: the smallest bundle. Where there is one language there is
 * nothing to choose, so the function takes no locale.
 *
 * @param locale the language
 * @returns `formatImError(error)`: never throws, never empty. Text of the SDK may be part of the answer: it is
 *   untrusted, so show it as text, never as HTML
 *
 * @example
 * import { createFormatImError } from 'im-error-i18n/core'
 * import { ko } from 'im-error-i18n/locales/ko'
 *
 * const formatImError = createFormatImError(ko)
 * formatImError(6206)
 */
export function createFormatImError(locale: ImErrorLocale): (error: unknown) => string {
  return (error) => format(error, locale, []);
}
