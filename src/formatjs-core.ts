/**
 * The same as `im-error-i18n/formatjs` over just the language that an app carries: `im-error-i18n/formatjs/core`.
 *
 *     import { createImErrorIntl } from 'im-error-i18n/formatjs/core'
 *     import { ko } from 'im-error-i18n/formatjs/locales/ko'
 *
 *     const { formatImError } = createImErrorIntl({ locale: ko, limits: { recallMinutes: 5 } })
 */
import { createImErrorIntlFor, type ImErrorIntl, type ImErrorIntlSettings } from './formatjs/create.js';
import type { ImErrorIcuLocale } from './formatjs/types.js';

/**
 * Makes the package's functions in one language, with the app's limits.
 *
 * @param options the language's module, from `im-error-i18n/formatjs/locales/*`, and the limits
 * @returns the functions
 * @throws TypeError for a name that is no limit, RangeError for a value that is no number of zero or more
 */
export function createImErrorIntl<const Tag extends string>({
  locale,
  ...settings
}: ImErrorIntlSettings<Tag> & { readonly locale: ImErrorIcuLocale<Tag> }): ImErrorIntl<Tag> {
  return createImErrorIntlFor(locale, settings);
}

export type { ImErrorIntl, ImErrorIntlSettings, ImErrorLimits, ImErrorLimitValues } from './formatjs/create.js';
export type { ImErrorIcuLocale } from './formatjs/types.js';
