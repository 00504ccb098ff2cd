import { matchLocale } from './locale.js';
import type { ImErrorLocale, LocaleRequest } from './types.js';

// A request comes from outside (a header), so what is kept of it must have an end.
const mostKept = 100;
const longestKept = 100;

/** Finds the language for a request. */
export type Resolve<Tag extends string = string> = (request: LocaleRequest) => ImErrorLocale<Tag>;

/**
 * Makes the function that finds the language for a request. It never throws.
 *
 * @throws TypeError where `locales` is empty or `fallbackLocale` is none of them
 */
export function createResolver<Tag extends string>(
  locales: readonly ImErrorLocale<Tag>[],
  fallbackLocale: unknown,
): Resolve<Tag> {
  const tags = locales.map(({ tag }) => tag);
  // A tag as it is spelled here needs no matching.
  const kept = new Map<unknown, ImErrorLocale<Tag>>(locales.map((locale) => [locale.tag, locale]));
  const fallback = kept.get(fallbackLocale ?? 'en') ?? (fallbackLocale === undefined ? locales[0] : undefined);
  if (!fallback) {
    throw new TypeError(
      locales.length > 0
        ? `createImErrors: fallbackLocale '${fallbackLocale}' is none of locales [${tags.join(', ')}]`
        : 'createImErrors: locales is empty; give it at least one language of im-error-i18n/locales/*',
    );
  }
  return (request) => {
    let locale = kept.get(request);
    if (!locale) {
      locale = kept.get(matchLocale(request, tags)) ?? fallback;
      if (typeof request === 'string' && request.length <= longestKept && kept.size < mostKept)
        kept.set(request, locale);
    }
    return locale;
  };
}
