import type { ImErrorCode, ImErrorFacts } from '../catalog.js';
import { matchLocale } from './locale.js';
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
  SupportOptions,
} from './types.js';

/** Codes that an app's own server defines: first and last of a range, and its key. A test holds them to the catalog. */
export const ranges = [
  [10100, 10200, '10100-10200'],
  [120001, 130000, '120001-130000'],
] as const;

type Words = Readonly<Record<string, unknown>>;

// A locale tag comes from outside (a request header), so what is remembered of it must have an end.
const mostRemembered = 100;

/** A text of a table of words, or `undefined`: inherited members such as `constructor` are no text. */
function textOf(words: Words, key: number | string): string | undefined {
  const text = words[key];
  return typeof text === 'string' && text ? text : undefined;
}

/** The key of the app-defined range that holds a code. */
export function rangeOf(code: number | string | undefined): string | undefined {
  for (const [first, last, key] of ranges) if ((code as number) >= first && (code as number) <= last) return key;
  return undefined;
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
  const { locales: given, overrides, catalog } = options;
  const locales = given.map(({ tag }) => tag);
  const fallbackLocale = options.fallbackLocale ?? locales.find((tag) => (tag as string) === 'en') ?? locales[0];
  if (fallbackLocale === undefined || !locales.includes(fallbackLocale)) {
    throw new TypeError(
      `createImErrors: fallbackLocale '${fallbackLocale}' is none of locales [${locales.join(', ')}]`,
    );
  }
  const resolved = new Map<string, Tag>();
  const tables = new Map<Tag, { imError: Words; imNotice: Words }>();

  function resolveLocale(locale: LocaleWish): Tag {
    const known = resolved.get(locale as string);
    if (known !== undefined) return known;
    let tag: Tag;
    try {
      tag = matchLocale(locale, locales) ?? (fallbackLocale as Tag);
    } catch {
      // A list may be a proxy that throws.
      tag = fallbackLocale as Tag;
    }
    if (typeof locale === 'string' && resolved.size < mostRemembered) resolved.set(locale, tag);
    return tag;
  }

  // A language is read when it is first asked for: its members may be getters that load a file.
  function tableOf(tag: Tag): { imError: Words; imNotice: Words } {
    let table = tables.get(tag);
    if (!table) {
      const locale = given[locales.indexOf(tag)] as ImErrorLocale<Tag>;
      const own = overrides?.[tag];
      table = {
        imError: own?.imError ? { ...locale.imError, ...own.imError } : locale.imError,
        get imNotice() {
          return own?.imNotice ? { ...locale.imNotice, ...own.imNotice } : locale.imNotice;
        },
      };
      tables.set(tag, table);
    }
    return table;
  }

  // Named codes begin with a capital; what the package says itself (`unknown`, `support` …) does not.
  function isKnown(words: Words, code: number | string): boolean {
    return code === 0 || ((typeof code === 'number' || /^[A-Z]/.test(code)) && textOf(words, code) !== undefined);
  }

  function messageOf(
    { code, text }: ReadError,
    words: Words,
  ): { message: string; source: ImErrorDescription['source'] } {
    if (code === 0) return { message: textOf(words, 'success') as string, source: 'code' };
    const own = code === undefined ? undefined : textOf(words, code);
    if (own) return { message: own, source: 'code' };
    // Only the app knows what its own codes mean, and nobody knows an unknown one better than the SDK that sent it.
    if (text) return { message: text, source: 'sdk' };
    const range = rangeOf(code);
    if (range) return { message: textOf(words, range) as string, source: 'range' };
    if (code === undefined) return { message: textOf(words, 'unspecified') as string, source: 'unknown' };
    return { message: fill(textOf(words, 'unknown') as string, { code: `${code}` }), source: 'unknown' };
  }

  function factsOf(code: number | string | undefined): ImErrorFacts | undefined {
    const facts = (catalog as Readonly<Record<string, ImErrorFacts>> | undefined)?.[rangeOf(code) ?? (code as string)];
    return typeof facts?.area === 'string' ? facts : undefined;
  }

  function noticeOf({ code }: ReadError, notices: Words): string {
    return textOf(notices, code === 0 ? 'nothing' : (factsOf(code)?.notice ?? 'general')) as string;
  }

  function read(error: unknown, words: Words): ReadError {
    return readError(error, (code) => isKnown(words, code));
  }

  function formatImError(error: unknown, locale: LocaleWish, options?: FormatOptions): string {
    const table = tableOf(resolveLocale(locale));
    const words = table.imError;
    if (options?.audience === 'user') return noticeOf(read(error, words), table.imNotice);
    if (typeof error === 'number') {
      const text = textOf(words, error);
      if (text) return text;
    }
    return messageOf(read(error, words), words).message;
  }

  function describeImError(error: unknown, locale: LocaleWish): ImErrorDescription<Tag> {
    const tag = resolveLocale(locale);
    const { imError: words, imNotice } = tableOf(tag);
    const found = read(error, words);
    const facts = factsOf(found.code);
    return {
      code: found.code,
      constant: facts?.constant,
      area: facts?.area,
      sdks: facts?.sdks ?? [],
      action: found.code === 0 ? 'none' : (facts?.action ?? 'contact-support'),
      ...messageOf(found, words),
      notice: noticeOf(found, imNotice),
      locale: tag,
      sdkMessage: found.text || undefined,
    };
  }

  function t(code: ImErrorCode, locale?: LocaleWish): string {
    return formatImError(code, locale ?? (locales[0] as Tag));
  }

  return {
    locales,
    fallbackLocale,
    resolveLocale,
    formatImError,
    describeImError,
    t,
    getFixedT(locale): ImErrorFixedT {
      const tag = resolveLocale(locale);
      return (code) => formatImError(code, tag);
    },
    isImErrorCode(value): value is ImErrorCode {
      return (
        (typeof value === 'number' || typeof value === 'string') &&
        value !== 0 &&
        isKnown(tableOf(fallbackLocale as Tag).imError, value)
      );
    },
    supportImError(error, locale, { api }: SupportOptions) {
      const words = tableOf(resolveLocale(locale)).imError;
      const found = read(error, words);
      const { message } = messageOf(found, words);
      return fill(textOf(words, 'support') as string, {
        api: plainText(api) || '-',
        code: `${found.code ?? '-'}`,
        text: found.text || message,
      });
    },
  };
}
