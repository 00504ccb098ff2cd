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
import type { ImErrorLocale } from './core/types.js';
import { matchLocale, member, toObject } from './core.js';

export type { ImErrorResources } from './keys.js';

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

/** What has been added to an instance, so that a further call adds to it. */
interface Added {
  readonly locales: Map<string, ImErrorLocale>;
  fallbackLocale: string | undefined;
  /** Which tag answers for which of the app's codes. */
  readonly answers: Record<string, string>;
  store?: i18n['store'];
}

const addedTo = new WeakMap<i18n, Added>();

/** Puts one namespace into the store; what the app itself has put there stays. */
function addTexts(
  instance: i18n,
  code: string,
  namespace: 'imError' | 'imNotice',
  locale: ImErrorLocale,
  old?: ImErrorLocale,
) {
  const there: unknown = instance.getResourceBundle(code, namespace);
  const before = old && toObject(old[namespace]);
  const texts = Object.entries(toObject(locale[namespace])).filter(
    ([key]) => member(there, key) === undefined || member(there, key) === before?.[key],
  );
  instance.addResourceBundle(code, namespace, Object.fromEntries(texts), true, true);
}

function addLanguage(instance: i18n, added: Added, code: string): void {
  if (code === 'cimode' || code === 'dev') return;
  const tag = matchLocale(code, [...added.locales.keys()]) ?? added.fallbackLocale;
  const locale = added.locales.get(tag as string);
  const old = member(added.answers, code) as string | undefined;
  if (tag === undefined || !locale || old === tag) return;
  // Before the texts, since adding them tells the listener of the same code again.
  added.answers[code] = tag;
  for (const namespace of ['imError', 'imNotice'] as const)
    addTexts(instance, code, namespace, locale, old === undefined ? undefined : added.locales.get(old));
}

/**
 * Adds the namespaces `imError` and `imNotice` to an i18next instance, under the app's own language codes.
 *
 * Only languages that the app itself has are given words, since i18next takes any language with resources as one that
 * it can speak. A language whose resources arrive later (a backend, `addResourceBundle`) gets its words at that moment,
 * before anything is rendered in it. May be called before or after `init`, and again with more languages; the app's own
 * resources stay as they are, and an override that the app has put into these namespaces wins.
 *
 * To load languages only when they are used, see `im-error-i18n/i18next-backend`.
 *
 * @param instance the i18next instance, version 23 or later
 * @param options the languages
 * @returns which tag answers for which of the app's codes; filled in further as languages arrive
 * @throws TypeError where `fallbackLocale` is none of the languages
 */
export function addImErrors<const Tag extends string>(
  instance: i18n,
  options: AddImErrorsOptions<Tag>,
): Readonly<Record<string, Tag>> {
  const { locales } = options;
  const fallbackLocale = member(options, 'fallbackLocale') as Tag | undefined;
  const added: Added = addedTo.get(instance) ?? { locales: new Map(), fallbackLocale: undefined, answers: {} };
  const tags = [...added.locales.keys(), ...locales.map(({ tag }) => tag)];
  // Asked before anything is kept: a call that throws changes nothing.
  if (fallbackLocale !== undefined && !tags.includes(fallbackLocale))
    throw new TypeError(`addImErrors: fallbackLocale '${fallbackLocale}' is none of locales [${tags.join(', ')}]`);
  for (const locale of locales) added.locales.set(locale.tag, locale);
  added.fallbackLocale = fallbackLocale ?? added.fallbackLocale;

  function addAll(): void {
    const { supportedLngs, fallbackLng, preload } = instance.options;
    for (const option of [supportedLngs, preload, fallbackLng, Object.keys(instance.store.data)])
      for (const code of codesIn(option)) addLanguage(instance, added, code);
    // A second `init` makes a new store.
    if (added.store === instance.store) return;
    added.store = instance.store;
    instance.store.on('added', (code: string) => addLanguage(instance, added, code));
  }

  if (instance.store) addAll();
  if (!addedTo.has(instance)) instance.on('initialized', addAll);
  addedTo.set(instance, added);
  return added.answers as Record<string, Tag>;
}
