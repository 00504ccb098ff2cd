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
 *     // The smallest bundle: one function for one language.
 *     const formatImError = createFormatImError(ko)
 *     formatImError(error)
 */
export { createImErrors } from './core/create.js';
// For this package's other entry points and language modules, which so share one file with the app's own import of
// the core; not part of the API.
/** @internal */
export { languageFrom, languageOf } from './core/decode.js';
/** @internal */
export { createFormatImError, rangeOf } from './core/format.js';
export { matchLocale } from './core/locale.js';
/** @internal */
export { readError } from './core/read.js';
export { plainText } from './core/text.js';
export type * from './core/types.js';
