/**
 * The one look-up: from an error to its text in one language.
 */
import { member } from './member.js';
import { type ReadError, readError } from './read.js';
import type { ImErrorLocale, ImErrorSource, ImTexts } from './types.js';

/** The key of the range of app-defined codes that holds a code. A test holds the ranges to the catalog. */
export function rangeOf(code: unknown): string | undefined {
  const n = code as number;
  if (n > 10099 && n < 10201) return '10100-10200';
  if (n > 120000 && n < 130001) return '120001-130000';
  return undefined;
}

/** Whether a code has a message of its own. What the package says itself (`unknown` …) does not begin like a code. */
export function isKnown(texts: ImTexts, code: number | string): boolean {
  return (typeof code === 'number' || /^[A-Z]/.test(code)) && texts.has(code);
}

/** Reads an error by the codes that a language knows. */
export function readIn({ imError }: ImErrorLocale, error: unknown): ReadError {
  return readError(error, (code) => isKnown(imError, code));
}

/** The language itself, or where its texts cannot be read the first of the others whose can. */
export function readable(locale: ImErrorLocale, others: readonly ImErrorLocale[]): ImErrorLocale {
  return [locale, ...others].find(({ imError }) => imError.has('unknown')) ?? locale;
}

/** What is said of a code that has no message of its own and came without a text; a plain word where nothing is read. */
function generalMessage(code: ReadError['code'], texts: ImTexts): string {
  if (code === undefined) return texts.get('unspecified') || 'Unknown error';
  return (
    texts.get(rangeOf(code)) ||
    // `replace` would take half of the time that an unknown code costs.
    (texts.get('unknown') || 'Error {{code}}').split('{{code}}').join(`${code}`)
  );
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

/**
 * The message of an error. The usual cases come first and read nothing but the code.
 *
 * @param others the languages that answer where this one's texts cannot be read
 */
export function format(error: unknown, locale: ImErrorLocale, others: readonly ImErrorLocale[]): string {
  const code = typeof error === 'object' ? member(error, 'code') : error;
  // 0 in a field of an object may stand beside the code of what went wrong.
  if (typeof code === 'number' && (code || code === error)) {
    const own = locale.imError.get(code);
    if (own) return own;
    if (code === error && Number.isInteger(code)) {
      const { imError } = readable(locale, others);
      return imError.get(code) || generalMessage(code, imError);
    }
  }
  const speaking = readable(locale, others);
  return messageOf(readIn(speaking, error), speaking)[0];
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
