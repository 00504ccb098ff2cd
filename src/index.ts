/**
 * Localized messages for every error code of Tencent Cloud Chat (IM), every language at hand.
 *
 *     import { formatImError, describeImError, t } from 'im-error-i18n'
 *
 *     formatImError(6206, 'ja')                              // whatever an SDK hands over
 *     formatImError(error, ['zh-TW', 'en'], { audience: 'user' })
 *     t(70001, 'en')                                         // a wrong code does not compile
 *
 * For servers, tools and tests. A browser that needs one language takes `im-error-i18n/core`.
 */
import type { ImErrorCatalog } from './catalog.js';
import { createImErrors, type ImErrorsWithFacts } from './core.js';
import { facts, languages } from './generated/languages.js';
import type { LanguageTag } from './generated/tags.js';

/** A tag of a language at hand. */
export type ImErrorLocaleTag = LanguageTag;

// Spelled out, so that the published types do not depend on the order in which the compiler meets the languages.
type All = ImErrorsWithFacts<ImErrorLocaleTag>;

const all: All = /* @__PURE__ */ createImErrors<ImErrorLocaleTag>({
  locales: languages,
  fallbackLocale: 'en',
  // Not read before an error is described: on Node that is when its file is read.
  get catalog() {
    return facts() as ImErrorCatalog;
  },
});

/**
 * The right words for an error, in the language wanted. Never throws, never returns an empty string. Text of the SDK
 * may be part of the answer: it is untrusted, so show it as text, never as HTML.
 *
 * @param error a code (number or numeric string), or whatever an SDK rejects or calls back with
 * @param locale a tag, a list of tags in order of preference or an `Accept-Language` header; what is not supported
 *   falls back to English
 * @param options `audience: 'user'` gives the short notice for end users
 * @example
 * formatImError(6206, 'ja')
 * formatImError(error, navigator.languages, { audience: 'user' })
 */
export const formatImError: All['formatImError'] = all.formatImError;

/**
 * Everything that is known of an error: code, constant, area, action, message, notice … Never throws.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @param locale a tag, a list of tags in order of preference or an `Accept-Language` header
 * @example
 * const { action, notice } = describeImError(error, 'ko')
 */
export const describeImError: All['describeImError'] = all.describeImError;

/**
 * The message of a code that the compiler knows.
 *
 * @param code a code; a wrong one does not compile
 * @param locale a tag or a list of tags; without it Korean, the source language
 * @example
 * t(6206)
 * t(6206, 'ja')
 */
export const t: All['t'] = all.t;

/**
 * Binds `t` to a language.
 *
 * @param locale a tag, a list of tags in order of preference or an `Accept-Language` header
 * @example
 * const t = getFixedT('ja')
 * t(6206)
 */
export const getFixedT: All['getFixedT'] = all.getFixedT;

/** Whether a value is a code that has a message of its own (ranges do not count). */
export const isImErrorCode: All['isImErrorCode'] = all.isImErrorCode;

/** The tag of the language that answers a request; `'en'` where none does. */
export const resolveLocale: All['resolveLocale'] = all.resolveLocale;

/**
 * What to tell support when an error persists: the API, the code and the text, in one sentence.
 *
 * @example supportImError(error, 'ko', { api: 'sendMessage' })
 */
export const supportImError: All['supportImError'] = all.supportImError;

/** The tags of all languages, the source language first. */
export const locales: All['locales'] = all.locales;

export type {
  ImErrorAction,
  ImErrorArea,
  ImErrorCode,
  ImErrorSdk,
  ImNoticeKey,
} from './catalog.js';
export type * from './core/types.js';
