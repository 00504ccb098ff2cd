import type { ImErrorCode, ImErrorFacts } from '../catalog.js';
import { factsOf, noticeKeyOf } from './facts.js';
import { format, isKnown, messageOf, readable, readIn } from './format.js';
import { layer, textsFrom } from './language.js';
import { member } from './member.js';
import type { ReadError } from './read.js';
import { createResolver } from './resolve.js';
import { plainText } from './text.js';
import type {
  FormatOptions,
  ImErrorDescription,
  ImErrorFixedT,
  ImErrorLocale,
  ImErrorLocaleWithLimits,
  ImErrors,
  ImErrorsOptions,
  ImErrorsOptionsWithFacts,
  ImErrorsWithFacts,
  ImTexts,
  LocaleRequest,
} from './types.js';

/** Texts with those of the app over them. What shows nothing is no text, and leaves ours in place. */
function withOwn(texts: ImTexts, own: unknown): ImTexts {
  if (typeof own !== 'object' || own === null) return texts;
  return layer(textsFrom(Object.fromEntries(Object.entries(own).filter(([, text]) => plainText(text)))), texts);
}

/** A language with the app's limits and words over it. */
function layered<Tag extends string>(
  locale: ImErrorLocale<Tag>,
  limits: unknown,
  overrides: unknown,
): ImErrorLocale<Tag> {
  const { withLimits } = locale as Partial<ImErrorLocaleWithLimits<Tag>>;
  if (limits && !withLimits)
    throw new TypeError(
      `createImErrors: limits need languages of im-error-i18n/limits/*, which '${locale.tag}' is not`,
    );
  const lower = limits && withLimits ? withLimits(limits) : locale;
  const own = member(overrides, locale.tag);
  if (own === undefined) return lower;
  return {
    tag: lower.tag,
    imError: withOwn(lower.imError, member(own, 'imError')),
    imNotice: withOwn(lower.imNotice, member(own, 'imNotice')),
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
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them, or for a limit that there is not;
 *   RangeError for a limit that is no number of zero or more
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
  const locales = options.locales.map((locale) =>
    layered(locale, member(options, 'limits'), member(options, 'overrides')),
  );
  const resolve = createResolver(locales, member(options, 'fallbackLocale'));
  const tags = locales.map(({ tag }) => tag);
  /** The language for a request, one whose texts can be read. */
  const speaking = (request: LocaleRequest) => readable(resolve(request), locales) as ImErrorLocale<Tag>;

  const ownFacts = (code: ReadError['code']) => factsOf(member(options, 'catalog'), code);

  let constants: Map<string, number | string> | undefined;
  /** Made when the first name comes: on Node the catalog is not read before. */
  function codeOfConstant(name: string): number | string | undefined {
    if (!/^[A-Z]\w+$/.test(name)) return undefined;
    constants ??= new Map(
      Object.entries((member(options, 'catalog') ?? {}) as Record<string, ImErrorFacts>).flatMap(
        ([key, { constant }]) => (constant ? [[constant, /^-?\d+$/.test(key) ? +key : key]] : []),
      ),
    );
    return constants.get(name);
  }

  const read = (locale: ImErrorLocale, error: unknown) => readIn(locale, error, codeOfConstant);

  function noticeOf(code: ReadError['code'], locale: ImErrorLocale, facts = ownFacts(code)): string {
    const key = noticeKeyOf(code, facts);
    const noticeIn = ({ imNotice }: ImErrorLocale) => imNotice.get(key) || imNotice.get('general');
    // The notices are a file of their own, which may be lost alone.
    return noticeIn(locale) || locales.map(noticeIn).find(Boolean) || 'Something went wrong.';
  }

  return {
    locales: tags,
    fallbackLocale: resolve([]).tag,
    formatImError(error: unknown, request: LocaleRequest, options?: FormatOptions): string {
      if (member(options, 'audience') !== 'user') return format(error, resolve(request), locales, codeOfConstant);
      const locale = speaking(request);
      return noticeOf(read(locale, error).code, locale);
    },
    describeImError(error, request): ImErrorDescription<Tag> {
      const locale = speaking(request);
      const found = read(locale, error);
      const facts = ownFacts(found.code);
      const [message, source] = messageOf(found, locale);
      return {
        code: found.code,
        constant: member(facts, 'constant') as string | undefined,
        area: facts?.area,
        sdks: facts?.sdks ?? [],
        retryAfter: facts?.retryAfter,
        docs: facts?.docs && (facts.docs[locale.tag as 'en'] ?? facts.docs.en ?? Object.values(facts.docs)[0]),
        action: found.code === 0 ? 'none' : (facts?.action ?? 'contact-support'),
        message,
        notice: noticeOf(found.code, locale, facts),
        locale: locale.tag,
        source,
        sdkMessage: found.text || undefined,
      };
    },
    t(code, request) {
      return format(code, resolve(request ?? (tags[0] as Tag)), locales);
    },
    getFixedT(request): ImErrorFixedT {
      const locale = resolve(request);
      return (code) => format(code, locale, locales);
    },
    isImErrorCode(value): value is ImErrorCode {
      return (
        (typeof value === 'number' || typeof value === 'string') && value !== 0 && isKnown(speaking([]).imError, value)
      );
    },
    resolveLocale(request) {
      return resolve(request).tag;
    },
    supportImError(error, request, options) {
      const locale = speaking(request);
      const found = read(locale, error);
      const text = found.text || messageOf(found, locale)[0];
      const sentence = locale.imError.get('support');
      return sentence
        ? fill(sentence, { api: plainText(member(options, 'api')) || '-', code: `${found.code ?? '-'}`, text })
        : text;
    },
  };
}
