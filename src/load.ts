/**
 * Loading only the language that is needed: `im-error-i18n/load`.
 *
 *     import { loadImErrors } from 'im-error-i18n/load'
 *
 *     const { formatImError } = await loadImErrors(navigator.languages)
 *     formatImError(error, navigator.languages)
 */
import type { ImErrorCatalog } from './catalog.js';
import {
  createImErrors,
  type ImErrorLocale,
  type ImErrorOverrides,
  type ImErrors,
  type ImErrorsWithFacts,
  type LocaleRequest,
  matchLocale,
} from './core.js';
import { loaders } from './generated/loaders.js';
import type { LanguageTag } from './generated/tags.js';

/** A tag that can be loaded. */
export type ImErrorLocaleTag = LanguageTag;

/** The tags that can be loaded, the source language first. */
export const locales = Object.keys(loaders) as readonly ImErrorLocaleTag[];

/** What else the app sets. */
export interface LoadOptions {
  /** The facts, from `im-error-i18n/catalog`: with them the result can describe errors and speak to end users. */
  readonly catalog?: ImErrorCatalog;
  /** The app's own words, per language. */
  readonly overrides?: ImErrorOverrides<ImErrorLocaleTag>;
}

/**
 * Loads the one language that answers, and makes the package's functions over it.
 *
 * @param tags a tag or a list of tags in order of preference; where none is supported, English is loaded
 * @param options the facts and the app's own words
 * @returns the functions, as of `createImErrors`; rejects where the bundler's chunk cannot be fetched
 * @example
 * const { formatImError } = await loadImErrors(['zh-TW', 'en'])
 */
export function loadImErrors(
  tags: LocaleRequest,
  options: LoadOptions & { readonly catalog: ImErrorCatalog },
): Promise<ImErrorsWithFacts<ImErrorLocaleTag>>;
export function loadImErrors(tags: LocaleRequest, options?: LoadOptions): Promise<ImErrors<ImErrorLocaleTag>>;
export async function loadImErrors(
  tags: LocaleRequest,
  options: LoadOptions = {},
): Promise<ImErrors<ImErrorLocaleTag>> {
  const tag = matchLocale(tags, locales) ?? 'en';
  const locale: ImErrorLocale<ImErrorLocaleTag> = await loaders[tag]();
  return createImErrors<ImErrorLocaleTag>({ ...options, locales: [locale] });
}
