/**
 * The cold part: one contestant in a fresh process, from the first import to the first message. Run by `run.ts`, which
 * compiles it first, so that no TypeScript loader stands between Node and what is measured.
 */
import { readFileSync } from 'node:fs';

/** What a fresh process is told. Addresses are resolved beforehand: looking for packages is no part of the race. */
export interface ColdTask {
  readonly contestant: string;
  readonly mode: 'time' | 'heap';
  readonly locale: string;
  readonly id: string;
  readonly text: string;
  /** Prepared files of this language, by kind, and modules by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly modules: Readonly<Record<string, string>>;
}

type Backend = typeof import('../src/i18next-backend.js');

/** What is used of i18next. */
interface I18next {
  createInstance(): {
    use(plugin: object): unknown;
    init(options: object): Promise<unknown>;
    t(key: string): string;
  };
}

type FirstMessage = (task: ColdTask) => Promise<{ text: string; keep: unknown }>;

function read(task: ColdTask, kind: string): Record<string, string> {
  return JSON.parse(readFileSync(task.files[kind] as string, 'utf8'));
}

async function load<T>(task: ColdTask, name: string): Promise<T> {
  return (await import(task.modules[name] ?? (task.files[name] as string))) as T;
}

function codeOf(id: string): number | string {
  return /^-?\d+$/.test(id) ? Number(id) : id;
}

/** Named floors; the others are divided by the first of them. */
export const coldFloors = ['plain object in a module', 'plain JSON, `readFileSync` and `JSON.parse`'] as const;

/** Our own rows. */
export const coldCore = '`im-error-i18n/core` and one language';
export const coldSmallest = '`createFormatImError` and one language';
export const coldRoot = '`im-error-i18n`, every language at hand';

/** What the names of the same rows end with where the package has sixteen more languages. */
export const wide = ' (of sixteen more)';

const firstMessages: Readonly<Record<string, FirstMessage>> = {
  async [coldFloors[0]](task) {
    const { messages } = await load<{ messages: Record<string, string> }>(task, 'module');
    return { text: messages[task.id] as string, keep: messages };
  },
  async [coldFloors[1]](task) {
    const messages = read(task, 'plain');
    return { text: messages[task.id] as string, keep: messages };
  },
  [coldCore]: (task) => core(task, ''),
  [coldCore + wide]: (task) => core(task, 'Wide'),
  async [coldSmallest](task) {
    const [{ createFormatImError }, words] = await Promise.all([
      load<typeof import('../src/core.js')>(task, 'core'),
      load<Record<string, never>>(task, 'locale'),
    ]);
    const format = createFormatImError(Object.values(words)[0] as never);
    return { text: format(codeOf(task.id)), keep: format };
  },
  [coldRoot]: (task) => everyLanguage(task, ''),
  [coldRoot + wide]: (task) => everyLanguage(task, 'Wide'),
  async '`loadImErrors(locale)`'(task) {
    const { loadImErrors } = await load<typeof import('../src/load.js')>(task, 'load');
    const all = await loadImErrors(task.locale);
    return { text: all.formatImError(codeOf(task.id), task.locale), keep: all };
  },
  async "`imErrorResources(locale, 'imError')` of `/i18next-backend`"(task) {
    const { imErrorResources } = await load<Backend>(task, 'backend');
    const texts = (await imErrorResources(task.locale, 'imError')) as Record<string, string>;
    return { text: texts[task.id] as string, keep: texts };
  },
  async 'i18next with `imErrorsBackend()`'(task) {
    const [{ default: i18next }, { imErrorsBackend }] = await Promise.all([
      load<{ default: I18next }>(task, 'i18next'),
      load<Backend>(task, 'backend'),
    ]);
    const instance = i18next.createInstance();
    instance.use(imErrorsBackend());
    await instance.init({ lng: task.locale, keySeparator: false, showSupportNotice: false });
    return { text: instance.t(`imError:${task.id}`), keep: instance };
  },
  async i18next(task) {
    const { default: i18next } = await load<{ default: I18next }>(task, 'i18next');
    const instance = i18next.createInstance();
    const resources = { [task.locale]: { imError: read(task, 'plain') } };
    await instance.init({
      lng: task.locale,
      resources,
      ns: ['imError'],
      defaultNS: 'imError',
      keySeparator: false,
      nsSeparator: false,
      showSupportNotice: false,
    });
    return { text: instance.t(task.id), keep: instance };
  },
  async '`@formatjs/intl`, strings'(task) {
    return formatJs(task, 'icu');
  },
  async '`@formatjs/intl`, precompiled'(task) {
    return formatJs(task, 'trees');
  },
  async '`intl-messageformat`'(task) {
    const { IntlMessageFormat } = await load<{
      IntlMessageFormat: new (message: string, locale: string) => { format(): string };
    }>(task, 'messageFormat');
    const messages = read(task, 'icu');
    return { text: new IntlMessageFormat(messages[task.id] as string, task.locale).format(), keep: messages };
  },
  async Lingui(task) {
    const { setupI18n } = await load<{ setupI18n(options: object): { _(id: string): string } }>(task, 'lingui');
    const i18n = setupI18n({ locale: task.locale, messages: { [task.locale]: read(task, 'lingui') } });
    return { text: i18n._(task.id), keep: i18n };
  },
  async 'Paraglide (every language: its modules import them all)'(task) {
    const { m } = await load<{ m: Record<string, (values: object, options: object) => string> }>(task, 'paraglide');
    const message = m[`code_${task.id.replace('-', 'minus')}`];
    return { text: message?.({}, { locale: task.locale }) ?? '', keep: m };
  },
};

type Package = '' | 'Wide';

async function core(task: ColdTask, which: Package): Promise<{ text: string; keep: unknown }> {
  const [{ createImErrors }, words] = await Promise.all([
    load<typeof import('../src/core.js')>(task, `core${which}`),
    load<Record<string, never>>(task, `locale${which}`),
  ]);
  const all = createImErrors({ locales: [Object.values(words)[0] as never] });
  return { text: all.formatImError(codeOf(task.id), task.locale), keep: all };
}

async function everyLanguage(task: ColdTask, which: Package): Promise<{ text: string; keep: unknown }> {
  const all = await load<typeof import('../src/index.js')>(task, `root${which}`);
  return { text: all.formatImError(codeOf(task.id), task.locale), keep: all };
}

async function formatJs(task: ColdTask, kind: string): Promise<{ text: string; keep: unknown }> {
  const { createIntl } = await load<{
    createIntl(config: object): { formatMessage(descriptor: { id: string }): string };
  }>(task, 'formatjs');
  const intl = createIntl({ locale: task.locale, messages: read(task, kind), onWarn() {} });
  return { text: intl.formatMessage({ id: task.id }), keep: intl };
}

/** All contestants, the floors first. */
export const coldContestants = Object.keys(firstMessages);

/** Runs one contestant here and now; milliseconds, or bytes of heap. */
export async function cold(task: ColdTask): Promise<number> {
  const first = firstMessages[task.contestant] as FirstMessage;
  const gc = globalThis.gc ?? (() => {});
  function heap(): number {
    // Twice, since the first collection may leave what it has only found to be dead.
    gc();
    gc();
    return process.memoryUsage().heapUsed;
  }
  const bytes = task.mode === 'heap' ? heap() : 0;
  const from = performance.now();
  const { text, keep } = await first(task);
  const spent = performance.now() - from;
  if (text !== task.text) throw new Error(`${task.contestant}\n  expected: ${task.text}\n  found:    ${text}`);
  if (task.mode === 'time') return spent;
  // Time for what loading itself leaves to be cleaned up later.
  await new Promise((done) => setTimeout(done, 50));
  const more = heap() - bytes;
  return keep === undefined ? Number.NaN : more;
}
