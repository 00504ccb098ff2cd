import { matchLocale } from './locale.js';
import { type ReadError, readError } from './read.js';
import type { ImErrorLocale, ImErrorSource, ImErrorsOptions, LocaleWish } from './types.js';
import type { Words } from './words.js';

// A locale comes from outside (a request header), so what is remembered of it must have an end.
const mostRemembered = 100;

/** Codes that an app's own server defines: first and last of a range. A test holds them to the catalog. */
export const ranges = [
  [10100, 10200],
  [120001, 130000],
] as const;

/** The key of the app-defined range that holds a code. */
export function rangeOf(code: unknown): string | undefined {
  for (const [first, last] of ranges)
    if ((code as number) >= first && (code as number) <= last) return `${first}-${last}`;
  return undefined;
}

/** A language in use. */
export interface Speaker<Tag extends string = string> {
  readonly locale: ImErrorLocale<Tag>;
  /** Its texts; 0, which is no error, among them. Made when it is first asked for. */
  words?: Words;
  /** What stands before and after the code in the sentence for an unknown one. */
  unknown?: readonly string[];
}

/** Finds the language for a wish. */
export type Reader<Tag extends string = string> = (wish: LocaleWish) => Speaker<Tag>;

/**
 * Makes the function that finds the language for a wish.
 *
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them
 */
export function createReader<Tag extends string>({ locales, fallbackLocale }: ImErrorsOptions<Tag>): Reader<Tag> {
  const remembered = new Map<unknown, Speaker<Tag>>();
  const tags = locales.map(({ tag }) => tag);
  const speakers = locales.map((locale): Speaker<Tag> => ({ locale }));
  const find = (tag: string | undefined) => speakers[tags.indexOf(tag as Tag)];
  const fallback = find(fallbackLocale || 'en') || (fallbackLocale ? undefined : speakers[0]);
  if (!fallback) throw new TypeError(`fallbackLocale '${fallbackLocale}' is none of locales [${tags}]`);
  return (wish) => {
    let speaker = remembered.get(wish);
    if (!speaker) {
      try {
        speaker = find(matchLocale(wish, tags));
      } catch {
        // A list may be a proxy that throws.
      }
      speaker ||= fallback;
      if (typeof wish === 'string' && remembered.size < mostRemembered) remembered.set(wish, speaker);
    }
    return speaker;
  };
}

/** The texts of a language. */
export function wordsOf(speaker: Speaker): Words {
  if (!speaker.words) {
    const words = speaker.locale.words();
    speaker.words = words.set(0, words.get('success') as string);
    speaker.unknown = (words.get('unknown') as string).split('{{code}}');
  }
  return speaker.words;
}

/** The message of an error that has been read, and where it comes from. */
export function messageOf({ code, text }: ReadError, speaker: Speaker): [message: string, source: ImErrorSource] {
  const words = wordsOf(speaker);
  const own = words.get(code);
  if (own) return [own, 'code'];
  // Only the app knows what its own codes mean, and nobody knows an unknown one better than the SDK that sent it.
  if (text) return [text, 'sdk'];
  const range = words.get(rangeOf(code));
  if (range) return [range, 'range'];
  if (code === undefined) return [words.get('unspecified') as string, 'unknown'];
  // Joined by hand: `replace` would take half of the time that an unknown code costs.
  const [before, after] = speaker.unknown as [string, string?];
  return [after === undefined ? before : before + code + after, 'unknown'];
}

/** `formatImError` over a reader. The usual cases come first and read nothing but the code. */
export function formatWith(read: Reader): (error: unknown, locale: LocaleWish) => string {
  return (error, locale) => {
    const speaker = read(locale);
    const words = speaker.words || wordsOf(speaker);
    let code = error;
    try {
      if (typeof error === 'object') code = (error as { code?: unknown }).code;
    } catch {
      // No code can be read from null, nor where a getter throws; what else there is, is read below.
    }
    return (
      (typeof code === 'number' && words.get(code)) ||
      messageOf(Number.isInteger(error) ? { code: error as number, text: '' } : readError(error, words), speaker)[0]
    );
  };
}

/**
 * Makes `formatImError` and nothing else, for the smallest bundle: `createImErrors` without what an app may not need.
 *
 * @param options the languages, and which of them is the fallback
 * @returns `formatImError(error, locale)`: never throws, never empty. Text of the SDK may be part of the answer: it
 *   is untrusted, so show it as text, never as HTML
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them
 *
 * @example
 * import { createFormatImError } from 'im-error-i18n/core'
 * import { ko } from 'im-error-i18n/locales/ko'
 *
 * const formatImError = createFormatImError({ locales: [ko] })
 */
export function createFormatImError<const Tag extends string>(
  options: Pick<ImErrorsOptions<Tag>, 'locales' | 'fallbackLocale'>,
): (error: unknown, locale: LocaleWish) => string {
  return formatWith(createReader(options));
}
