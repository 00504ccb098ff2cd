/**
 * The other libraries, each set up as its documentation advises for speed: one instance per language made beforehand,
 * messages compiled beforehand where the library can.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Corpus, Cut } from './corpus.js';
import type { Contestant } from './interleave.js';

// The little of each library that is used here. The libraries live in `bench/node_modules`, which the root's
// type check must not depend on; hence names in variables, which the compiler does not resolve.
interface I18next {
  createInstance(): I18nextInstance;
}
interface I18nextInstance {
  use(plugin: unknown): I18nextInstance;
  init(options: object): Promise<unknown>;
  getFixedT(language: string, namespace: string): (key: string, values?: object) => string;
}
interface FormatJs {
  createIntl(config: object, cache: object): { formatMessage(descriptor: { id: string }, values?: object): string };
  createIntlCache(): object;
}
interface MessageFormat {
  format(values?: object): string;
}
interface Lingui {
  setupI18n(options: object): { _(id: string, values?: object): string };
}
type ParaglideMessage = (values: object, options: { locale: string }) => string;
type ParaglideMessages = Record<string, ParaglideMessage>;

export const specifiers = {
  i18next: 'i18next',
  icu: 'i18next-icu',
  formatjs: '@formatjs/intl',
  messageFormat: 'intl-messageformat-latest',
  lingui: '@lingui/core',
  linguiCompiler: '@lingui/message-utils/compileMessage',
  inlang: '@inlang/sdk',
  paraglide: '@inlang/paraglide-js',
};

/** A text as an ICU message that says just that. */
function literal(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
}

/** The messages of one language in each library's own syntax; `cut` gives those with a number in place of the text. */
export interface Sources {
  readonly icu: Record<string, string>;
  readonly i18next: Record<string, string>;
}

export function sourcesOf(corpus: Corpus, locale: string, withNumbers: boolean): Sources {
  const icu: Record<string, string> = {};
  const i18next: Record<string, string> = {};
  for (const [id, text] of corpus.texts.get(locale) as ReadonlyMap<string, string>) {
    const cut = withNumbers ? corpus.cuts.get(locale)?.get(id) : undefined;
    icu[id] = cut ? `${literal(cut.before)}{${cut.name}, number}${literal(cut.after)}` : literal(text);
    i18next[id] = cut ? `${cut.before}{{${cut.name}, number}}${cut.after}` : text;
  }
  return { icu, i18next };
}

/** Syntax trees as FormatJS wants them precompiled. */
export async function treesOf(icu: Record<string, string>): Promise<Record<string, unknown>> {
  const { IntlMessageFormat } = (await import(specifiers.messageFormat)) as {
    IntlMessageFormat: new (
      message: string,
      locale: string,
      formats: undefined,
      options: object,
    ) => { getAst(): unknown };
  };
  return Object.fromEntries(
    Object.entries(icu).map(([id, text]) => [
      id,
      new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(),
    ]),
  );
}

/** What Lingui's command line would compile. */
export async function linguiOf(icu: Record<string, string>): Promise<Record<string, unknown>> {
  const { compileMessage } = (await import(specifiers.linguiCompiler)) as {
    compileMessage: (message: string) => unknown;
  };
  return Object.fromEntries(Object.entries(icu).map(([id, text]) => [id, compileMessage(text)]));
}

/** A name that a Paraglide message may have: it becomes a JavaScript function. */
export function paraglideName(id: string): string {
  return `code_${id.replace('-', 'minus')}`;
}

/** Compiles all messages with Paraglide into a folder; the address of the module with all of them. */
export async function compileParaglide(corpus: Corpus, withNumbers: boolean, folder: string): Promise<string> {
  const { loadProjectInMemory, newProject, insertBundleNested } = (await import(specifiers.inlang)) as {
    newProject(options: object): Promise<Blob>;
    loadProjectInMemory(options: { blob: Blob }): Promise<{ db: unknown; close(): Promise<void> }>;
    insertBundleNested(db: unknown, bundle: object): Promise<void>;
  };
  const { compileProject } = (await import(specifiers.paraglide)) as {
    compileProject(options: object): Promise<Record<string, string>>;
  };
  const settings = { baseLocale: corpus.locales[0], locales: corpus.locales };
  const project = await loadProjectInMemory({ blob: await newProject({ settings }) });
  let serial = 0;
  const next = () => `n${serial++}`;
  const text = (value: string) => (value ? [{ type: 'text', value }] : []);
  const reference = (name: string) => ({ type: 'expression', arg: { type: 'variable-reference', name } });
  for (const id of corpus.ids) {
    const cuts = corpus.locales.map((locale) => (withNumbers ? corpus.cuts.get(locale)?.get(id) : undefined));
    const bundleId = paraglideName(id);
    const name = cuts.find((cut): cut is Cut => cut !== undefined)?.name;
    const annotation = { type: 'function-reference', name: 'number', options: [] };
    await insertBundleNested(project.db, {
      id: bundleId,
      declarations: name
        ? [
            { type: 'input-variable', name },
            { type: 'local-variable', name: 'formatted', value: { ...reference(name), annotation } },
          ]
        : [],
      messages: corpus.locales.map((locale, index) => {
        const cut = cuts[index];
        const pattern = cut
          ? [...text(cut.before), reference('formatted'), ...text(cut.after)]
          : text(corpus.texts.get(locale)?.get(id) as string);
        const messageId = next();
        return {
          id: messageId,
          bundleId,
          locale,
          selectors: [],
          variants: [{ id: next(), messageId, matches: [], pattern }],
        };
      }),
    });
  }
  const files = await compileProject({
    project,
    compilerOptions: { outputStructure: 'locale-modules', strategy: ['baseLocale'] },
  });
  await project.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return pathToFileURL(join(folder, 'messages.js')).href;
}

type Formats = Map<string, MessageFormat>;
type Translate = (key: string, values?: object) => string;
type Formatter = { formatMessage(descriptor: { id: string }, values?: object): string };

/** All others as contestants, over static texts or over messages with a number. */
export async function makePeers(corpus: Corpus, withNumbers: boolean, paraglideModule: string): Promise<Contestant[]> {
  const i18next = ((await import(specifiers.i18next)) as { default: I18next }).default;
  const Icu = ((await import(specifiers.icu)) as { default: new () => unknown }).default;
  const { createIntl, createIntlCache } = (await import(specifiers.formatjs)) as FormatJs;
  const { IntlMessageFormat } = (await import(specifiers.messageFormat)) as {
    IntlMessageFormat: new (message: unknown, locale: string) => MessageFormat;
  };
  const { setupI18n } = (await import(specifiers.lingui)) as Lingui;
  const { m: paraglide } = (await import(paraglideModule)) as { m: ParaglideMessages };

  const all = new Map(corpus.locales.map((locale) => [locale, sourcesOf(corpus, locale, withNumbers)]));
  function i18nextOptions(kind: keyof Sources): object {
    const resources = Object.fromEntries([...all].map(([locale, sources]) => [locale, { imError: sources[kind] }]));
    return {
      resources,
      lng: corpus.locales[0],
      fallbackLng: false,
      ns: ['imError'],
      defaultNS: 'imError',
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      showSupportNotice: false,
    };
  }
  const plainInstance = i18next.createInstance();
  await plainInstance.init(i18nextOptions('i18next'));
  const icuInstance = i18next.createInstance().use(new Icu());
  await icuInstance.init(i18nextOptions('icu'));

  const plain = new Map<string, Translate>();
  const withIcu = new Map<string, Translate>();
  const strings = new Map<string, Formatter>();
  const trees = new Map<string, Formatter>();
  const formats = new Map<string, Formats>();
  const lingui = new Map<string, ReturnType<Lingui['setupI18n']>>();
  for (const [locale, { icu }] of all) {
    plain.set(locale, plainInstance.getFixedT(locale, 'imError'));
    withIcu.set(locale, icuInstance.getFixedT(locale, 'imError'));
    const ast = await treesOf(icu);
    const config = {
      locale,
      onError(error: unknown) {
        throw error;
      },
      // Says at each string that it might have been compiled: it has, in the next contestant.
      onWarn() {},
    };
    strings.set(locale, createIntl({ ...config, messages: icu }, createIntlCache()));
    trees.set(locale, createIntl({ ...config, messages: ast }, createIntlCache()));
    formats.set(locale, new Map(Object.entries(ast).map(([id, tree]) => [id, new IntlMessageFormat(tree, locale)])));
    lingui.set(locale, setupI18n({ locale, messages: { [locale]: await linguiOf(icu) } }));
  }
  const functions = new Map(corpus.ids.map((id) => [id, paraglide[paraglideName(id)]]));
  const spoken = new Map(corpus.locales.map((locale) => [locale, { locale }]));
  const none = {};

  // Written out one by one: each needs a place of call of its own (see `newLoop`).
  const [i18nextName, icuName] = ['i18next `t`', 'i18next `t` with i18next-icu'];
  const stringsName = '`@formatjs/intl`, strings';
  const treesName = '`@formatjs/intl`, precompiled';
  const formatName = '`intl-messageformat`, cached';
  if (withNumbers)
    return [
      { name: i18nextName, answer: ({ locale, id, limits }) => (plain.get(locale) as Translate)(id, limits) },
      { name: icuName, answer: ({ locale, id, limits }) => (withIcu.get(locale) as Translate)(id, limits) },
      {
        name: stringsName,
        answer: ({ locale, id, limits }) => (strings.get(locale) as Formatter).formatMessage({ id }, limits),
      },
      {
        name: treesName,
        answer: ({ locale, id, limits }) => (trees.get(locale) as Formatter).formatMessage({ id }, limits),
      },
      {
        name: formatName,
        answer: ({ locale, id, limits }) => ((formats.get(locale) as Formats).get(id) as MessageFormat).format(limits),
      },
      {
        name: 'Lingui',
        answer: ({ locale, id, limits }) => (lingui.get(locale) as ReturnType<Lingui['setupI18n']>)._(id, limits),
      },
      {
        name: 'Paraglide',
        answer: ({ locale, id, limits }) =>
          (functions.get(id) as ParaglideMessage)(limits, spoken.get(locale) as { locale: string }),
      },
    ];
  return [
    { name: i18nextName, answer: ({ locale, id }) => (plain.get(locale) as Translate)(id) },
    { name: icuName, answer: ({ locale, id }) => (withIcu.get(locale) as Translate)(id) },
    { name: stringsName, answer: ({ locale, id }) => (strings.get(locale) as Formatter).formatMessage({ id }) },
    { name: treesName, answer: ({ locale, id }) => (trees.get(locale) as Formatter).formatMessage({ id }) },
    {
      name: formatName,
      answer: ({ locale, id }) => ((formats.get(locale) as Formats).get(id) as MessageFormat).format(),
    },
    { name: 'Lingui', answer: ({ locale, id }) => (lingui.get(locale) as ReturnType<Lingui['setupI18n']>)._(id) },
    {
      name: 'Paraglide',
      answer: ({ locale, id }) =>
        (functions.get(id) as ParaglideMessage)(none, spoken.get(locale) as { locale: string }),
    },
  ];
}
