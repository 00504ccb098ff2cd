/**
 * From an error to the keys of its texts, for an i18n library that has them: `im-error-i18n/keys`.
 *
 *     import { catalog } from 'im-error-i18n/catalog'
 *     import { imErrorKeys, imErrorValues, imNoticeKeys } from 'im-error-i18n/keys'
 *
 *     i18next.t(imErrorKeys(error), imErrorValues(error))
 *     i18next.t(imNoticeKeys(error, catalog))
 */
import type { ImErrorCatalog, ImNoticeKey } from './catalog.js';
import type { ImErrorMessageKey } from './core/types.js';
import { factsOf, knownCode, noticeKeyOf, rangeOf, readError } from './core.js';

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

/** Keys to be tried in turn; there is always one. */
type Keys<Key extends string> = [Key, ...Key[]];

/** How the keys are written. */
export interface KeyOptions<Prefix extends string = string> {
  /**
   * What stands before each key: `'imError:'` (default) for i18next, `''` where the namespace is given otherwise
   * (`t(keys, { ns: 'imError' })`, as with `nsSeparator: false`), `'imError.'` for vue-i18n and react-intl.
   */
  readonly prefix?: Prefix;
}

/**
 * The keys of the message for whatever an SDK handed over, best first: i18next takes the first that it has.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @returns keys of the namespace `imError`, never empty; the last is always there
 * @example
 * i18next.t(imErrorKeys(error), imErrorValues(error))
 * i18next.t(imErrorKeys(error, { prefix: '' }), { ns: 'imError', ...imErrorValues(error) })   // with nsSeparator: false
 */
export function imErrorKeys<const Prefix extends string = 'imError:'>(
  error: unknown,
  { prefix = 'imError:' as Prefix }: KeyOptions<Prefix> = {},
): Keys<`${Prefix}${ImErrorMessageKey}`> {
  const { code } = readError(error, knownCode);
  const keys = code === undefined ? ['unspecified'] : [`${code}`, rangeOf(code), 'unknown'];
  const found = keys.filter((key) => key !== undefined) as ImErrorMessageKey[];
  return found.map((key) => `${prefix}${key}` as const) as Keys<`${Prefix}${ImErrorMessageKey}`>;
}

/**
 * What the messages behind `imErrorKeys` fill in: the code, where nobody knows it.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @returns values for `t`; without a code, an empty text, which no message then shows
 */
export function imErrorValues(error: unknown): { code: number | string } {
  return { code: readError(error, knownCode).code ?? '' };
}

/**
 * The keys of the end user's notice for whatever an SDK handed over, best first.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @param catalog the facts, from `im-error-i18n/catalog`: they say which situation a code is
 * @returns keys of the namespace `imNotice`, never empty; the last is always there
 * @example
 * toast(i18next.t(imNoticeKeys(error, catalog)))
 */
export function imNoticeKeys<const Prefix extends string = 'imNotice:'>(
  error: unknown,
  catalog: ImErrorCatalog,
  { prefix = 'imNotice:' as Prefix }: KeyOptions<Prefix> = {},
): Keys<`${Prefix}${ImNoticeKey}`> {
  const { code } = readError(error, knownCode);
  const key = noticeKeyOf(code, factsOf(catalog, code));
  const keys = [...new Set([key, 'general' as const])].map((key) => `${prefix}${key}` as const);
  return keys as Keys<`${Prefix}${ImNoticeKey}`>;
}

/**
 * A selector for the notice of an error, for `enableSelector` of i18next 26 and later.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @param catalog the facts, from `im-error-i18n/catalog`
 * @returns a function for `t`
 * @example
 * i18next.t(imNoticeSelector(error, catalog), { ns: 'imNotice' })
 */
export function imNoticeSelector(
  error: unknown,
  catalog: ImErrorCatalog,
): <T extends Readonly<Record<ImNoticeKey, unknown>>>(resources: T) => T[ImNoticeKey] {
  const [key] = imNoticeKeys(error, catalog, { prefix: '' });
  return (resources) => resources[key];
}

/**
 * A selector for the message of an error, for `enableSelector` of i18next 26 and later.
 *
 * @param error a code, or whatever an SDK rejects or calls back with
 * @returns a function for `t`, with the best key that the package has a text for
 * @example
 * i18next.t(imErrorSelector(error), { ns: 'imError', ...imErrorValues(error) })
 */
export function imErrorSelector(
  error: unknown,
): <T extends Readonly<Record<ImErrorMessageKey, unknown>>>(resources: T) => T[ImErrorMessageKey] {
  const { code } = readError(error, knownCode);
  const known = code !== undefined && knownCode(code) !== undefined;
  const key = known ? `${code}` : (rangeOf(code) ?? (code === undefined ? 'unspecified' : 'unknown'));
  return (resources) => resources[key as ImErrorMessageKey] as (typeof resources)[ImErrorMessageKey];
}
