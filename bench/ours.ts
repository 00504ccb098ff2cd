/** Our own functions as contestants: every one that the package exports. */
import { type Corpus, entry, type Item, words } from './corpus.js';
import type { Contestant } from './interleave.js';

/** The face of our own package, without the checks at compile time that a benchmark's loose codes cannot pass. */
interface Ours {
  formatImError(error: unknown, locale: string, options?: object): string;
  describeImError(error: unknown, locale: string): { message: string };
  supportImError(error: unknown, locale: string, options: object): string;
  resolveLocale(request: string | readonly string[]): string;
  isImErrorCode(value: unknown): boolean;
  t(code: number | string, locale?: string): string;
  getFixedT(locale: string): (code: number | string) => string;
}
type Core = typeof import('../src/core.js');
type FormatJs = typeof import('../src/formatjs.js');
type I18next = typeof import('../src/i18next.js');
type Keys = typeof import('../src/keys.js');
type Language = import('../src/core.js').ImErrorLocaleWithLimits;
type Format = (error: unknown) => string;

/** The languages as modules, with limits that can be set or without. */
async function languagesOf(corpus: Corpus, folder: 'locales' | 'limits'): Promise<Map<string, Language>> {
  const modules = corpus.locales.map(
    async (tag) => [tag, Object.values(await import(entry(`/${folder}/${tag}`)))[0] as Language] as const,
  );
  return new Map(await Promise.all(modules));
}

/** The root entry, asked for a code in each of the forms that it comes in. */
export async function staticContestants(corpus: Corpus, items: readonly Item[]): Promise<Contestant[]> {
  const { formatImError, t, getFixedT }: Ours = await import(entry());
  const fixed = new Map(corpus.locales.map((locale) => [locale, getFixedT(locale)]));
  const unknownText = (item: Item) => formatImError(item.unknown, item.locale);
  for (const item of items.slice(0, 50))
    if (!unknownText(item).includes(`${item.unknown}`)) throw new Error(`unknown code: ${unknownText(item)}`);
  return [
    { name: '`formatImError(code, locale)`', answer: ({ locale, code }) => formatImError(code, locale) },
    { name: '`t(code, locale)`', answer: ({ locale, code }) => t(code, locale) },
    {
      name: '`getFixedT(locale)(code)`',
      answer: ({ locale, code }) => (fixed.get(locale) as (code: number | string) => string)(code),
    },
    {
      name: "`formatImError('6206', locale)`, the code as a string",
      answer: ({ locale, id }) => formatImError(id, locale),
    },
    {
      name: '`formatImError({ code, message }, locale)`',
      answer: ({ locale, error }) => formatImError(error, locale),
    },
    {
      name: '`formatImError(unknownCode, locale)`',
      answer: ({ locale, unknown }) => formatImError(unknown, locale),
      expected: unknownText,
    },
  ];
}

/** The instance that an app makes itself, apart from the ready one: both share code, and would blur each other. */
export async function coreContestants(corpus: Corpus): Promise<Contestant[]> {
  const { createFormatImError, createImErrors }: Core = await import(entry('/core'));
  const languages = await languagesOf(corpus, 'locales');
  const { formatImError, t } = createImErrors({ locales: [...languages.values()] }) as unknown as Ours;
  const single = new Map([...languages].map(([locale, language]) => [locale, createFormatImError(language)]));
  return [
    { name: '`formatImError(code, locale)` of `/core`', answer: ({ locale, code }) => formatImError(code, locale) },
    { name: '`t(code, locale)` of `/core`', answer: ({ locale, code }) => t(code, locale) },
    {
      name: '`createFormatImError(language)(code)`, one function per language',
      answer: ({ locale, code }) => (single.get(locale) as Format)(code),
    },
  ];
}

/** What answers more than the message: the notice, the description, what to tell support. */
export async function factsContestants(corpus: Corpus): Promise<Contestant[]> {
  const { formatImError, describeImError, supportImError, isImErrorCode }: Ours = await import(entry());
  const { createImErrors }: Core = await import(entry('/core'));
  const { catalog }: typeof import('../src/catalog.js') = await import(entry('/catalog'));
  const languages = await languagesOf(corpus, 'locales');
  const core = createImErrors({ locales: [...languages.values()], catalog }) as unknown as Ours;
  const notices = new Map(corpus.locales.map((locale) => [locale, words(locale, 'imNotice.json')]));
  const sentences = new Map(corpus.locales.map((locale) => [locale, words(locale, 'imError.json').support as string]));
  const facts = catalog as Readonly<Record<string, { readonly notice: string }>>;
  const [user, api] = [{ audience: 'user' }, { api: 'sendMessage' }];
  return [
    { name: '`describeImError(code, locale)`', answer: ({ locale, code }) => describeImError(code, locale).message },
    {
      name: '`describeImError(code, locale)` of `/core`',
      answer: ({ locale, code }) => core.describeImError(code, locale).message,
    },
    {
      name: '`describeImError({ code, message }, locale)`',
      answer: ({ locale, error }) => describeImError(error, locale).message,
    },
    {
      name: "`formatImError(code, locale, { audience: 'user' })`",
      answer: ({ locale, code }) => formatImError(code, locale, user),
      expected: ({ locale, id }) => notices.get(locale)?.[facts[id]?.notice as string] as string,
    },
    {
      name: '`supportImError({ code, message }, locale, { api })`',
      answer: ({ locale, error }) => supportImError(error, locale, api),
      expected: ({ locale, id, error }) =>
        (sentences.get(locale) as string)
          .replace('{{api}}', 'sendMessage')
          .replace('{{code}}', id)
          .replace('{{text}}', error.message),
    },
    {
      name: '`isImErrorCode(code)`',
      answer: ({ code }) => (isImErrorCode(code) ? 'yes' : 'no'),
      expected: () => 'yes',
    },
  ];
}

/** Choosing a language, cleaning a text, and the adapters. */
export async function otherContestants(corpus: Corpus): Promise<Contestant[]> {
  const { resolveLocale }: Ours = await import(entry());
  const { matchLocale, plainText }: Core = await import(entry('/core'));
  const { imErrorKeys, imErrorSelector, imErrorValues, imNoticeKeys, imNoticeSelector }: Keys = await import(
    entry('/keys')
  );
  const { catalog }: typeof import('../src/catalog.js') = await import(entry('/catalog'));
  const facts = catalog as Readonly<Record<string, { readonly notice: string }>>;
  // Each key of a namespace stands for itself, so that a selector shows which one it takes.
  const resources = new Proxy({}, { get: (_, key) => key }) as never;
  const { formatImError, imErrorMessages }: FormatJs = await import(entry('/formatjs'));
  const specifier = '@formatjs/intl';
  const { createIntl } = await import(specifier);
  const languages = await languagesOf(corpus, 'locales');
  const intls = new Map(
    [...languages].map(([locale, language]) => [
      locale,
      createIntl({ locale, messages: imErrorMessages(language), onWarn() {} }),
    ]),
  );
  const localeOf = ({ locale }: Item) => locale;
  const [tag, list, header] = ['a tag', 'a list', 'an `Accept-Language` header'];
  return [
    {
      name: `\`resolveLocale(request)\`, ${tag}`,
      answer: ({ locale }) => resolveLocale(locale),
      expected: localeOf,
    },
    { name: `the same, ${list}`, answer: (item) => resolveLocale(item.list), expected: localeOf },
    { name: `the same, ${header}`, answer: (item) => resolveLocale(item.header), expected: localeOf },
    {
      name: `\`matchLocale(request, tags)\`, ${tag}`,
      answer: ({ locale }) => matchLocale(locale, corpus.locales) as string,
      expected: localeOf,
    },
    {
      name: `the same, ${list}`,
      answer: (item) => matchLocale(item.list, corpus.locales) as string,
      expected: localeOf,
    },
    {
      name: `the same, ${header}`,
      answer: (item) => matchLocale(item.header, corpus.locales) as string,
      expected: localeOf,
    },
    {
      name: '`plainText(message)`',
      answer: ({ error }) => plainText(error.message),
      expected: ({ error }) => error.message,
    },
    {
      name: '`imErrorKeys({ code, message })` of `/keys`',
      answer: ({ error }) => imErrorKeys(error)[0] as string,
      expected: ({ id }) => `imError:${id}`,
    },
    {
      name: '`imErrorValues({ code, message })` of `/keys`',
      answer: ({ error }) => `${imErrorValues(error).code}`,
      expected: ({ id }) => id,
    },
    {
      name: '`imNoticeKeys({ code, message }, catalog)` of `/keys`',
      answer: ({ error }) => imNoticeKeys(error, catalog)[0] as string,
      expected: ({ id }) => `imNotice:${facts[id]?.notice}`,
    },
    {
      name: '`imErrorSelector({ code, message })` of `/keys`, and its call',
      answer: ({ error }) => imErrorSelector(error)(resources),
      expected: ({ id }) => id,
    },
    {
      name: '`imNoticeSelector({ code, message }, catalog)` of `/keys`, and its call',
      answer: ({ error }) => imNoticeSelector(error, catalog)(resources),
      expected: ({ id }) => facts[id]?.notice as string,
    },
    {
      name: '`formatImError(intl, code)` of `/formatjs`, with `@formatjs/intl`',
      answer: ({ locale, code }) => formatImError(intls.get(locale), code),
    },
  ];
}

/** Instances with changed limits. */
export async function limitContestants(corpus: Corpus, once: readonly Item[]): Promise<Contestant[]> {
  const { createFormatImError, createImErrors }: Core = await import(entry('/core'));
  const languages = await languagesOf(corpus, 'limits');
  const instances = new Map<string, Ours>();
  const single = new Map<string, Format>();
  for (const [locale, language] of languages) {
    const own = once.filter((item) => item.locale === locale);
    const limits = Object.fromEntries(own.map(({ id, limits }) => [id, limits]));
    instances.set(locale, createImErrors({ locales: [language], limits }) as unknown as Ours);
    single.set(locale, createFormatImError(language.withLimits(limits)));
  }
  return [
    {
      name: '`formatImError(code, locale)` of an instance with changed limits',
      items: once,
      answer: ({ locale, code }) => (instances.get(locale) as Ours).formatImError(code, locale),
    },
    {
      name: '`createFormatImError(language.withLimits(limits))(code)`',
      items: once,
      answer: ({ locale, code }) => (single.get(locale) as Format)(code),
    },
  ];
}

/** What an app calls once, when it starts. */
export async function onceContestants(corpus: Corpus, items: readonly Item[]): Promise<Contestant[]> {
  const { createFormatImError, createImErrors }: Core = await import(entry('/core'));
  const { addImErrors }: I18next = await import(entry('/i18next'));
  const { imErrorMessages }: FormatJs = await import(entry('/formatjs'));
  const languages = await languagesOf(corpus, 'limits');
  const plain = new Map(corpus.locales.map((locale) => [locale, words(locale, 'imError.json')]));
  const icuOf = (text: string) => text.replaceAll("'", "''").replace(/\{\{(\w+)\}\}/g, '{$1}');
  const of = ({ locale }: Item) => languages.get(locale) as Language;
  return [
    {
      name: '`createImErrors({ locales: [language] })` and a first message',
      answer: (item) => (createImErrors({ locales: [of(item)] }) as unknown as Ours).formatImError(item.code, 'ko'),
      items,
    },
    {
      name: '`language.withLimits(limits)`, one limit, and its message',
      answer: (item) => createFormatImError(of(item).withLimits({ [item.id]: item.limits }))(item.code),
    },
    {
      name: '`addImErrors(i18next, { locales: [language] })`, two namespaces',
      answer(item) {
        // i18next's own part is not ours to time, so this instance only takes the texts.
        const taken: Record<string, string>[] = [];
        const store = { data: {}, on() {} };
        const addResourceBundle = (_: string, __: string, texts: Record<string, string>) => taken.push(texts);
        const instance = {
          options: { supportedLngs: [item.locale] },
          store,
          addResourceBundle,
          getResourceBundle() {},
          on() {},
        };
        addImErrors(instance as never, { locales: [of(item)] });
        return taken[0]?.[item.id] as string;
      },
      items,
    },
    {
      name: '`imErrorMessages(language)` of `/formatjs`',
      answer: (item) => imErrorMessages(of(item))[`imError.${item.id}` as 'imError.0'],
      expected: ({ locale, id }) => icuOf(plain.get(locale)?.[id] as string),
      items,
    },
  ];
}
