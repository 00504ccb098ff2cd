/**
 * The messages in an existing i18next instance: `im-error-i18n/i18next`.
 *
 *     import i18next from 'i18next'
 *     import { addImErrors } from 'im-error-i18n/i18next'
 *     import { ko } from 'im-error-i18n/locales/ko'
 *     import { zhHans } from 'im-error-i18n/locales/zh-Hans'
 *
 *     addImErrors(i18next, { locales: [ko, zhHans] })   // under the app's own codes, `zh-CN` too
 *     i18next.t('imError:6206')
 */
import type { i18n } from 'i18next';
import type { ImNoticeKey } from './catalog.js';
import type { ImErrorLocale, ImErrorMessageKey } from './core/types.js';
import { knownCode, matchLocale, member, rangeOf, readError, toObject } from './core.js';

/**
 * The namespaces' types, for `CustomTypeOptions`.
 *
 * @example
 * declare module 'i18next' {
 *   interface CustomTypeOptions {
 *     resources: { translation: typeof translation } & ImErrorResources
 *   }
 * }
 */
export interface ImErrorResources {
  /** Messages for developers; the key is the code. */
  imError: Record<ImErrorMessageKey, string>;
  /** Messages for end users; the key is the situation. */
  imNotice: Record<ImNoticeKey, string>;
}

/** What `addImErrors` takes. */
export interface AddImErrorsOptions<Tag extends string = string> {
  /** The languages that the app carries. */
  readonly locales: readonly ImErrorLocale<Tag>[];
  /**
   * The language for those of the app's that none of `locales` answers. Without it nothing is added there, and
   * i18next's own `fallbackLng` decides.
   */
  readonly fallbackLocale?: NoInfer<Tag>;
}

/** Codes out of i18next's options, which may be a string, a list, or lists by language. */
function codesIn(option: unknown): string[] {
  if (typeof option === 'string') return [option];
  if (Array.isArray(option)) return option.filter((code): code is string => typeof code === 'string');
  if (option !== null && typeof option === 'object')
    return Object.entries(option).flatMap(([code, more]) => [...(code === 'default' ? [] : [code]), ...codesIn(more)]);
  return [];
}

/**
 * Adds the namespaces `imError` and `imNotice` to an i18next instance, under the app's own language codes.
 *
 * Only languages that the app itself has are given words, since i18next takes any language with resources as one that
 * it can speak. A language whose resources arrive later (a backend, `addResourceBundle`) gets its words then. May be
 * called before or after `init`; the app's own resources stay as they are, and an override that the app has put into
 * these namespaces wins.
 *
 * @param instance the i18next instance, version 23 or later
 * @param options the languages
 * @returns which tag answers for which of the app's codes; filled in further as languages arrive
 * @throws TypeError where `fallbackLocale` is none of `locales`
 */
export function addImErrors<const Tag extends string>(
  instance: i18n,
  options: AddImErrorsOptions<Tag>,
): Readonly<Record<string, Tag>> {
  const { locales } = options;
  const fallbackLocale = member(options, 'fallbackLocale') as Tag | undefined;
  const tags = locales.map(({ tag }) => tag);
  if (fallbackLocale !== undefined && !tags.includes(fallbackLocale))
    throw new TypeError(`addImErrors: fallbackLocale '${fallbackLocale}' is none of locales [${tags.join(', ')}]`);
  const answers: Record<string, Tag> = {};
  const added = new Set<string>();

  function add(code: string): void {
    if (code === 'cimode' || code === 'dev' || added.has(code)) return;
    const tag = matchLocale(code, tags) ?? fallbackLocale;
    const locale = locales.find((candidate) => candidate.tag === tag);
    if (tag === undefined || !locale) return;
    added.add(code);
    answers[code] = tag;
    instance.addResourceBundle(code, 'imError', toObject(locale.imError), true, false);
    instance.addResourceBundle(code, 'imNotice', toObject(locale.imNotice), true, false);
  }

  function addAll(): void {
    const { supportedLngs, fallbackLng, preload } = instance.options;
    for (const option of [supportedLngs, preload, fallbackLng, Object.keys(instance.store.data)])
      for (const code of codesIn(option)) add(code);
    instance.store.on('added', add);
  }

  if (instance.store) addAll();
  else instance.on('initialized', addAll);
  return answers;
}

/**
 * The keys for `t`, best first, for whatever an SDK handed over: i18next takes the first that it has.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @returns keys of the namespace `imError`, never empty; the last is always there
 * @example
 * i18next.t(imErrorKeys(error), { code: error.code })
 */
export function imErrorKeys(error: unknown): `imError:${ImErrorMessageKey}`[] {
  const { code } = readError(error, knownCode);
  if (code === undefined) return ['imError:unspecified'];
  const keys = [`${code}`, rangeOf(code), 'unknown'].filter((key) => key !== undefined);
  return keys.map((key) => `imError:${key as ImErrorMessageKey}` as const);
}
