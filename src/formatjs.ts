/**
 * The messages in the app's own FormatJS or react-intl: `im-error-i18n/formatjs`.
 *
 *     import { formatImError, imErrorMessages } from 'im-error-i18n/formatjs'
 *     import { ko } from 'im-error-i18n/locales/ko'
 *
 *     const intl = createIntl({ locale: 'ko', messages: { ...messages, ...imErrorMessages(ko) } })
 *     formatImError(intl, error)                 // `intl` from `createIntl` or `useIntl`
 *
 * Limits of your own: `imErrorMessages(ko.withLimits({ recallMinutes: 5 }))` with `ko` of `im-error-i18n/limits/ko`.
 */
import type { ImErrorCatalog, ImNoticeKey } from './catalog.js';
import { toIcu } from './core/icu.js';
import type { ImErrorLocale, ImErrorMessageKey, ImTexts } from './core/types.js';
import { factsOf, isKnown, member, noticeKeyOf, plainText, rangeOf, readError } from './core.js';

/** The ids of the messages, which clash with no others: `imError.6206`, `imNotice.signIn`. */
export type ImErrorMessageId = `imError.${ImErrorMessageKey}` | `imNotice.${ImNoticeKey}`;

/** What is used of an `intl` object. */
export interface IntlLike {
  readonly messages: Readonly<Record<string, unknown>>;
  formatMessage(descriptor: { id: string }, values?: Record<string, string>): unknown;
}

/** For whom to speak. Notices for end users need the facts, from `im-error-i18n/catalog`. */
export type FormatJsOptions =
  | { readonly audience?: 'developer' }
  | { readonly audience: 'user'; readonly catalog: ImErrorCatalog };

/**
 * The messages of one language as ICU messages, their limits filled in, to merge into the app's own.
 *
 * @param locale a language of `im-error-i18n/locales/*` or `im-error-i18n/limits/*`
 * @returns a new object, id → ICU message
 * @example
 * <IntlProvider locale="ko" messages={{ ...messages, ...imErrorMessages(ko) }}>
 */
export function imErrorMessages({ imError, imNotice }: ImErrorLocale): Record<ImErrorMessageId, string> {
  const entriesOf = (prefix: string, texts: ImTexts) =>
    [...texts.keys()].map((key) => [`${prefix}.${key}`, toIcu(texts.get(key) as string)]);
  return Object.fromEntries([...entriesOf('imError', imError), ...entriesOf('imNotice', imNotice)]);
}

/**
 * The right words for an error, by the app's own `intl`. Never throws, never returns an empty string or a raw id. Text
 * of the SDK may be part of the answer: it is untrusted, so show it as text, never as HTML.
 *
 * @param intl from `createIntl` or `useIntl`, with the messages of {@link imErrorMessages}
 * @param error a code, or whatever an SDK rejects or calls back with
 * @param options `{ audience: 'user', catalog }` gives the short notice for end users
 * @example
 * formatImError(useIntl(), error)
 */
export function formatImError(intl: IntlLike, error: unknown, options?: FormatJsOptions): string {
  const has = (id: string) => {
    const message = member(intl.messages, id);
    // For an empty message FormatJS answers with the id.
    return typeof message === 'string' ? plainText(message) !== '' : Boolean(message);
  };
  const texts = { has: (key: unknown) => has(`imError.${key}`) };
  const { code, text } = readError(error, (code) => (isKnown(texts, code) ? code : undefined));
  // Always with values: without any, older versions of FormatJS leave `''` as it stands.
  const values = { code: `${code}` };
  const say = (...ids: string[]) => {
    for (const id of ids.filter(has)) {
      try {
        const said = intl.formatMessage({ id }, values);
        if (said) return `${said}`;
      } catch {
        // The app's own `onError` may throw, for a message of its own.
      }
    }
    return '';
  };
  if (member(options, 'audience') === 'user') {
    const key = noticeKeyOf(code, factsOf(member(options, 'catalog'), code));
    return say(`imNotice.${key}`, 'imNotice.general') || 'Something went wrong.';
  }
  return (
    say(`imError.${code}`) ||
    text ||
    say(`imError.${rangeOf(code)}`, code === undefined ? 'imError.unspecified' : 'imError.unknown') ||
    (code === undefined ? 'Unknown error' : `Error ${code}`)
  );
}
