/**
 * The messages with limits that the app sets, rendered by FormatJS at run time: `im-error-i18n/formatjs`.
 *
 *     import { createImErrorIntl } from 'im-error-i18n/formatjs'
 *
 *     const { formatImError, t } = createImErrorIntl({
 *       locale: 'ja',
 *       limits: { recallMinutes: 5, 8001: { max: 20 } },   // by shared name, or by code
 *     })
 *     formatImError(error)
 *     t(8001, { max: 30 })                                 // for this call only
 *
 * The messages are syntax trees already: no parser is loaded. Every language is at hand here; an app with one
 * language takes it from `im-error-i18n/formatjs/core` and `im-error-i18n/formatjs/locales/*`. The ICU messages for
 * react-intl and FormatJS are `im-error-i18n/locales/<tag>/imError.icu.json`.
 */
import { type LocaleWish, matchLocale } from './core.js';
import { createImErrorIntlFor, type ImErrorIntl, type ImErrorIntlSettings } from './formatjs/create.js';
import type { ImErrorIcuLocale } from './formatjs/types.js';
import { icuLanguages } from './generated/icu-languages.js';

/** A tag of a language with ICU messages. */
export type ImErrorIcuTag = (typeof icuLanguages)[number]['tag'];

/** What `createImErrorIntl` takes. */
export interface ImErrorIntlOptions extends ImErrorIntlSettings<ImErrorIcuTag> {
  /** A tag or a list of tags in order of preference; what is not supported falls back to English. */
  readonly locale: LocaleWish;
}

/**
 * Makes the package's functions in one language, with the app's limits.
 *
 * @param options the language and the limits
 * @returns the functions; nothing of `Intl` is touched before a changed message is first asked for
 * @throws TypeError for a name that is no limit, RangeError for a value that is no number of zero or more
 * @example
 * createImErrorIntl({ locale: 'ko', limits: { 10031: { minutes: 5 } } }).t(10031)
 */
export function createImErrorIntl({ locale, ...settings }: ImErrorIntlOptions): ImErrorIntl<ImErrorIcuTag> {
  const languages: readonly ImErrorIcuLocale<ImErrorIcuTag>[] = icuLanguages;
  const tag = matchLocale(
    locale,
    languages.map((language) => language.tag),
  );
  const language = languages.find((candidate) => candidate.tag === (tag ?? 'en')) as ImErrorIcuLocale<ImErrorIcuTag>;
  return createImErrorIntlFor(language, settings);
}

export type { ImErrorIntl, ImErrorIntlSettings, ImErrorLimits, ImErrorLimitValues } from './formatjs/create.js';
export type { ImErrorIcuLocale } from './formatjs/types.js';
