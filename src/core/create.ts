import type { ImErrorCode, ImErrorFacts } from '../catalog.js';
import { createReader, format, messageOf, rangeOf, wordsOf } from './format.js';
import { type ReadError, readError } from './read.js';
import { plainText } from './text.js';
import type {
  FormatOptions,
  ImErrorDescription,
  ImErrorFixedT,
  ImErrorLocale,
  ImErrors,
  ImErrorsOptions,
  ImErrorsOptionsWithFacts,
  ImErrorsWithFacts,
  LocaleWish,
} from './types.js';
import { isKnown, wordsFrom } from './words.js';

type Own = { readonly imError?: object; readonly imNotice?: object };

/** A language with some of its texts replaced. It is read when it is first asked for, as the language itself is. */
function withOverrides<Tag extends string>(locale: ImErrorLocale<Tag>, own: Own | undefined): ImErrorLocale<Tag> {
  if (!own) return locale;
  return {
    tag: locale.tag,
    words() {
      const words = locale.words();
      for (const [key, text] of wordsFrom(own.imError ?? {})) words.set(key, text);
      return words;
    },
    get imError() {
      return { ...locale.imError, ...own.imError };
    },
    get imNotice() {
      return { ...locale.imNotice, ...own.imNotice };
    },
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * Makes the package's functions over just the languages that an app carries.
 *
 * @param options the languages, and what else the app sets; with `catalog` the result can describe errors and speak
 *   to end users
 * @returns the functions; they keep no current language
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them
 *
 * @example
 * import { createImErrors } from 'im-error-i18n/core'
 * import { ko } from 'im-error-i18n/locales/ko'
 * import { en } from 'im-error-i18n/locales/en'
 *
 * const { formatImError } = createImErrors({ locales: [ko, en], fallbackLocale: 'en' })
 */
export function createImErrors<const Tag extends string>(
  options: ImErrorsOptionsWithFacts<Tag>,
): ImErrorsWithFacts<Tag>;
export function createImErrors<const Tag extends string>(options: ImErrorsOptions<Tag>): ImErrors<Tag>;
export function createImErrors<const Tag extends string>(
  options: ImErrorsOptions<Tag> & Partial<ImErrorsOptionsWithFacts<Tag>>,
): ImErrorsWithFacts<Tag> {
  const { overrides } = options;
  const locales = options.locales.map((locale) => withOverrides(locale, overrides?.[locale.tag]));
  const read = createReader({ fallbackLocale: options.fallbackLocale, locales });
  const tags = locales.map(({ tag }) => tag);

  function factsOf(code: ReadError['code']): ImErrorFacts | undefined {
    const facts = (options.catalog as Readonly<Record<string, ImErrorFacts>> | undefined)?.[
      rangeOf(code) ?? (code as string)
    ];
    // Inherited members such as `constructor` are no facts.
    return typeof facts?.area === 'string' ? facts : undefined;
  }

  function noticeOf(code: ReadError['code'], { imNotice }: ImErrorLocale): string {
    const notices: Readonly<Record<string, string>> = imNotice;
    return notices[code === 0 ? 'nothing' : (factsOf(code)?.notice ?? 'general')] as string;
  }

  function formatImError(error: unknown, locale: LocaleWish, options?: FormatOptions): string {
    const speaker = read(locale);
    if (options?.audience !== 'user') return format(error, speaker);
    return noticeOf(readError(error, wordsOf(speaker)).code, speaker.locale);
  }

  return {
    locales: tags,
    fallbackLocale: read([]).locale.tag,
    formatImError,
    describeImError(error, locale): ImErrorDescription<Tag> {
      const speaker = read(locale);
      const found = readError(error, wordsOf(speaker));
      const facts = factsOf(found.code);
      const [message, source] = messageOf(found, speaker);
      return {
        code: found.code,
        constant: facts?.constant,
        area: facts?.area,
        sdks: facts?.sdks ?? [],
        action: found.code === 0 ? 'none' : (facts?.action ?? 'contact-support'),
        message,
        notice: noticeOf(found.code, speaker.locale),
        locale: speaker.locale.tag,
        source,
        sdkMessage: found.text || undefined,
      };
    },
    t(code, locale) {
      return format(code, read(locale ?? (tags[0] as Tag)));
    },
    getFixedT(locale): ImErrorFixedT {
      const speaker = read(locale);
      return (code) => format(code, speaker);
    },
    isImErrorCode(value): value is ImErrorCode {
      return (
        (typeof value === 'number' || typeof value === 'string') && value !== 0 && isKnown(wordsOf(read([])), value)
      );
    },
    resolveLocale(locale) {
      return read(locale).locale.tag;
    },
    supportImError(error, locale, { api }) {
      const speaker = read(locale);
      const words = wordsOf(speaker);
      const found = readError(error, words);
      return fill(words.get('support') as string, {
        api: plainText(api) || '-',
        code: `${found.code ?? '-'}`,
        text: found.text || messageOf(found, speaker)[0],
      });
    },
  };
}
