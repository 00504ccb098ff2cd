import { matchLocale } from './locale.js';
import { type ReadError, readError } from './read.js';
import type { ImErrorLocale, ImErrorSource, LocaleWish } from './types.js';
import type { Words } from './words.js';

// A locale comes from outside (a request header), so what is remembered of it must have an end.
const mostRemembered = 100;

/** The key of the range of app-defined codes that holds a code. A test holds the ranges to the catalog. */
export function rangeOf(code: unknown): string | undefined {
  const n = code as number;
  if (n > 10099 && n < 10201) return '10100-10200';
  if (n > 120000 && n < 130001) return '120001-130000';
  return undefined;
}

/** A language in use. */
export interface Speaker<Tag extends string = string> {
  readonly locale: ImErrorLocale<Tag>;
  /** Its texts, made when they are first asked for. */
  words?: Words;
  /** What stands before the code in the sentence for an unknown one. */
  before?: string | undefined;
  /** What stands after it; `undefined` where the sentence names no code. */
  after?: string | undefined;
}

/** Finds the language for a wish. */
export type Reader<Tag extends string = string> = (wish: LocaleWish) => Speaker<Tag>;

/**
 * Makes the function that finds the language for a wish.
 *
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them
 */
export function createReader<Tag extends string>({
  locales,
  fallbackLocale,
}: {
  readonly locales: readonly ImErrorLocale<Tag>[];
  readonly fallbackLocale: Tag | undefined;
}): Reader<Tag> {
  const tags = locales.map(({ tag }) => tag);
  const speakers = locales.map((locale): Speaker<Tag> => ({ locale }));
  // A tag as it is spelled here needs no matching.
  const remembered = new Map<unknown, Speaker<Tag>>(speakers.map((speaker) => [speaker.locale.tag, speaker]));
  const find = (tag: string | undefined) => speakers[tags.indexOf(tag as Tag)];
  const fallback = find(fallbackLocale || 'en') || (fallbackLocale ? undefined : speakers[0]);
  if (!fallback) {
    throw new TypeError(
      locales.length > 0
        ? `createImErrors: fallbackLocale '${fallbackLocale}' is none of locales [${tags.join(', ')}]`
        : 'createImErrors: locales is empty; give it at least one language of im-error-i18n/locales/*',
    );
  }
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
    speaker.words = speaker.locale.words();
    [speaker.before, speaker.after] = (speaker.words.get('unknown') as string).split('{{code}}');
  }
  return speaker.words;
}

/** What is said of a code that has no message of its own and came without a text. */
function generalMessage(code: ReadError['code'], speaker: Speaker): string {
  const words = wordsOf(speaker);
  const range = rangeOf(code);
  if (range) return words.get(range) as string;
  if (code === undefined) return words.get('unspecified') as string;
  // Joined by hand: `replace` would take half of the time that an unknown code costs.
  const before = speaker.before as string;
  return speaker.after === undefined ? before : before + code + speaker.after;
}

/** The message of an error that has been read, and where it comes from. */
export function messageOf({ code, text }: ReadError, speaker: Speaker): [message: string, source: ImErrorSource] {
  const own = wordsOf(speaker).get(code);
  if (own) return [own, 'code'];
  // Only the app knows what its own codes mean, and nobody knows an unknown one better than the SDK that sent it.
  if (text) return [text, 'sdk'];
  return [generalMessage(code, speaker), rangeOf(code) ? 'range' : 'unknown'];
}

/** The message of an error. The usual cases come first and read nothing but the code. */
export function format(error: unknown, speaker: Speaker): string {
  const words = speaker.words || wordsOf(speaker);
  let code = error;
  try {
    if (typeof error === 'object') code = (error as { code?: unknown }).code;
  } catch {
    // No code can be read from null, nor where a getter throws; what else there is, is read below.
  }
  if (typeof code === 'number') {
    const own = words.get(code);
    if (own) return own;
    if (code === error && Number.isInteger(code)) return generalMessage(code, speaker);
  }
  return messageOf(readError(error, words), speaker)[0];
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
  const speaker: Speaker = { locale };
  return (error) => format(error, speaker);
}
