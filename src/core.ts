/**
 * Messages over just the languages that an app carries: `im-error-i18n/core`.
 *
 *     import { createImErrors } from 'im-error-i18n/core'
 *     import { ko } from 'im-error-i18n/locales/ko'
 *
 *     // One language.
 *     const { formatImError } = createImErrors({ locales: [ko] })
 *
 *     // Several, with facts: `describeImError` and notices for end users.
 *     createImErrors({ locales: [ko, en], fallbackLocale: 'en', catalog })
 *
 *     // With the app's own words.
 *     createImErrors({ locales: [ko], overrides: { ko: { imError: { 6206: '다시 로그인해 주세요.' } } } })
 *
 *     // With the app's own limits: languages of `im-error-i18n/limits/*`.
 *     createImErrors({ locales: [ko], limits: { recallMinutes: 5, 8001: { max: 20 } } })
 *
 *     // The smallest bundle: one function for one language.
 *     const formatImError = createFormatImError(ko)
 *     formatImError(error)
 */
export { createImErrors } from './core/create.js';
// For this package's other entry points and language modules, which so share one file with the app's own import of
// the core; not part of the API.
/** @internal */
export { factsOf, noticeKeyOf } from './core/facts.js';
/** @internal */
export { createFormatImError, isKnown, rangeOf } from './core/format.js';
/** @internal */
export { jsonLanguage, knownCode, layer, packedLanguage, textsFrom, toObject } from './core/language.js';
export { matchLocale } from './core/locale.js';
/** @internal */
export { member } from './core/member.js';
/** @internal */
export { readError } from './core/read.js';
export { plainText } from './core/text.js';
export type * from './core/types.js';
