import type {
  ImErrorAction,
  ImErrorArea,
  ImErrorCatalog,
  ImErrorCode,
  ImErrorCodeWithLimits,
  ImErrorKey,
  ImErrorLimitName,
  ImErrorRange,
  ImErrorSdk,
  ImErrorSharedLimit,
  ImNoticeKey,
} from '../catalog.js';

/** Keys of `imError.json` that stand for no error code: what the package says itself. 0 says that nothing failed. */
export type ImErrorOwnKey = '0' | 'support' | 'unknown' | 'unspecified';

/** Every key of the namespace `imError`, spelled as in the JSON file. */
export type ImErrorMessageKey = `${ImErrorKey}` | ImErrorOwnKey;

/** Texts by key. A code is a number, a name is a string; what is not there is `undefined`. A `Map` will do. */
export interface ImTexts {
  get(key: unknown): string | undefined;
  has(key: unknown): boolean;
  /** Numbers and strings. */
  keys(): Iterable<unknown>;
}

/** One language: plain text, limits already filled in. `{{code}}` and the like are filled in when asked. */
export interface ImErrorLocale<Tag extends string = string> {
  /** BCP 47 tag. */
  readonly tag: Tag;
  /** Messages for developers; the key is the code. */
  readonly imError: ImTexts;
  /** Messages for end users; the key is the situation. */
  readonly imNotice: ImTexts;
}

/** A language whose limits can be set, from `im-error-i18n/limits/*`. */
export interface ImErrorLocaleWithLimits<Tag extends string = string> extends ImErrorLocale<Tag> {
  /**
   * The language with limits of your own.
   *
   * @param limits by shared name, or by code
   * @throws TypeError for a limit that there is not, RangeError for a value that is no number of zero or more
   * @example
   * createFormatImError(ko.withLimits({ recallMinutes: 5, 8001: { max: 20 } }))
   */
  withLimits(limits: ImErrorLimits): ImErrorLocale<Tag>;
}

/** Values for the limits of one code; what is left out keeps its value. */
export type ImErrorLimitValues<Code extends ImErrorCode> = { readonly [Name in ImErrorLimitName<Code>]?: number };

/** Limits that an app sets: per code, or once for all codes that share one, by its name. The more special wins. */
export type ImErrorLimits = { readonly [Name in ImErrorSharedLimit]?: number } & {
  readonly [Code in ImErrorCodeWithLimits]?: ImErrorLimitValues<Code>;
};

/** An app's own words, per language; what is left out, or shows nothing, stays as it is. */
export type ImErrorOverrides<Tag extends string = string> = {
  readonly [T in Tag]?: {
    readonly imError?: Readonly<Partial<Record<ImErrorMessageKey, string>>>;
    readonly imNotice?: Readonly<Partial<Record<ImNoticeKey, string>>>;
  };
};

/**
 * A tag (`'ko'`), a list of tags in order of preference (`navigator.languages`), or an `Accept-Language` header, which a
 * request may lack.
 */
export type LocaleRequest = string | readonly string[] | null | undefined;

/** Where a message came from: the code, an app-defined range, the SDK's own text, or nowhere. */
export type ImErrorSource = 'code' | 'range' | 'sdk' | 'unknown';

/** How to say it. */
export interface FormatOptions {
  /** `'developer'` (default): the description of the code. `'user'`: the short notice for an end user. */
  readonly audience?: 'developer' | 'user';
}

/** Everything that is known of an error. */
export interface ImErrorDescription<Tag extends string = string> {
  /** The code as a number, or the name of a named code; `undefined` where the error carries none. */
  readonly code: number | string | undefined;
  /** The SDKs' own public name of the code. */
  readonly constant: string | undefined;
  /** The part of the service that it comes from. */
  readonly area: ImErrorArea | undefined;
  /** Who delivers it. */
  readonly sdks: readonly ImErrorSdk[];
  /** What an app should do. */
  readonly action: ImErrorAction;
  /** How many seconds to wait before another try, where a source says so; otherwise back off as usual, from 1 s. */
  readonly retryAfter: number | undefined;
  /** The address of the vendor's document that the message points to, in the language used where there is one. */
  readonly docs: string | undefined;
  /** For developers: what `formatImError(error, locale)` returns. */
  readonly message: string;
  /** For end users: what `formatImError(error, locale, { audience: 'user' })` returns. */
  readonly notice: string;
  /** The language that was used. */
  readonly locale: Tag;
  /** Where `message` came from. */
  readonly source: ImErrorSource;
  /** The text that came with the error, cleaned, untrusted; `undefined` where there is none. */
  readonly sdkMessage: string | undefined;
}

/** What support should be told. */
export interface SupportOptions {
  /** The name of the API that was called. */
  readonly api?: string;
}

/** A typed message accessor bound to a language. */
export type ImErrorFixedT = (code: ImErrorCode) => string;

/** What `createImErrors` returns without the catalog. */
export interface ImErrors<Tag extends string = string> {
  /** The tags at hand, in the order given. */
  readonly locales: readonly Tag[];
  /** The language that answers where none of the wanted ones is at hand. */
  readonly fallbackLocale: Tag;
  /**
   * The right words for an error, for developers.
   *
   * Never throws and never returns an empty string. Text of the SDK may be part of the answer: it is untrusted, so
   * show it as text, never as HTML.
   *
   * @param error a code (number or numeric string), or whatever an SDK rejects or calls back with
   * @param locale a tag, a list of tags in order of preference or an `Accept-Language` header; what is not at hand falls
   *   back
   * @example
   * formatImError(6206, 'ja')
   * chat.login(…).catch((error) => console.error(formatImError(error, navigator.languages)))
   */
  formatImError(error: unknown, locale: LocaleRequest): string;
  /**
   * The message of a code that the compiler knows.
   *
   * @param code a code; a wrong one does not compile
   * @param locale a tag or list of tags; without it the first of `locales`
   * @example t(6206, 'ja')
   */
  t(code: ImErrorCode, locale?: LocaleRequest): string;
  /** Binds `t` to a language. */
  getFixedT(locale: LocaleRequest): ImErrorFixedT;
  /** Whether a value is a code that has a message of its own (a number; ranges do not count). */
  isImErrorCode(value: unknown): value is ImErrorCode;
  /** The tag that answers a request; `fallbackLocale` where none does. */
  resolveLocale(locale: LocaleRequest): Tag;
  /**
   * What to tell support when an error persists: the API, the code and the text, in one sentence.
   *
   * @example supportImError(error, 'ko', { api: 'sendMessage' })
   */
  supportImError(error: unknown, locale: LocaleRequest, options?: SupportOptions): string;
}

/** What `createImErrors` returns with the catalog: the same, and what needs facts. */
export interface ImErrorsWithFacts<Tag extends string = string> extends Omit<ImErrors<Tag>, 'formatImError'> {
  /**
   * The right words for an error.
   *
   * Never throws and never returns an empty string. Text of the SDK may be part of the answer: it is untrusted, so
   * show it as text, never as HTML. A notice for end users never contains it.
   *
   * @param error a code (number or numeric string), or whatever an SDK rejects or calls back with
   * @param locale a tag, a list of tags in order of preference or an `Accept-Language` header; what is not at hand falls
   *   back
   * @param options `audience: 'user'` gives the short notice for end users
   * @example
   * formatImError(6206, 'ja')
   * toast(formatImError(error, navigator.languages, { audience: 'user' }))
   */
  formatImError(error: unknown, locale: LocaleRequest, options?: FormatOptions): string;
  /**
   * Everything that is known of an error. Never throws.
   *
   * @example
   * const { action, notice } = describeImError(error, 'ko')
   * if (action === 'sign-in') signIn()
   */
  describeImError(error: unknown, locale: LocaleRequest): ImErrorDescription<Tag>;
}

/** What `createImErrors` takes. */
export type ImErrorsOptions<Tag extends string = string> = ImErrorsSettings<Tag> &
  (
    | {
        /** The languages that the app carries, at least one. The first is the one of `t(code)` without a locale. */
        readonly locales: readonly ImErrorLocale<Tag>[];
        readonly limits?: undefined;
      }
    | {
        /** Languages of `im-error-i18n/limits/*`. */
        readonly locales: readonly ImErrorLocaleWithLimits<Tag>[];
        /** Limits that differ from the documented ones. */
        readonly limits: ImErrorLimits;
      }
  );

/** What can be set beside the languages. */
export interface ImErrorsSettings<Tag extends string = string> {
  /** The tag for what is not at hand: one of `locales`. Without it English, or else the first. */
  readonly fallbackLocale?: NoInfer<Tag>;
  /** The app's own words, per language. */
  readonly overrides?: ImErrorOverrides<NoInfer<Tag>>;
}

/** The same with the facts. */
export type ImErrorsOptionsWithFacts<Tag extends string = string> = ImErrorsOptions<Tag> & {
  /** The facts, from `im-error-i18n/catalog`. */
  readonly catalog: ImErrorCatalog;
};

export type { ImErrorCode, ImErrorKey, ImErrorRange, ImNoticeKey };
