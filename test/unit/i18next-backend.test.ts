import { createInstance, type InitOptions } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { imErrorResources, imErrorsBackend } from '../../src/i18next-backend.js';
import { describeImError, formatImError, t } from '../../src/index.js';
import { imErrorKeys, imErrorSelector, imNoticeKeys, imNoticeSelector } from '../../src/keys.js';

const own: Readonly<Record<string, string>> = { en: 'Hello', 'zh-CN': '你好', ko: '안녕', sv: 'Hej' };

/** The app's own backend, which keeps what it was asked for. */
function appBackend(asked: string[] = []) {
  return class {
    static readonly type = 'backend';
    readonly type = 'backend';
    init() {}
    read(language: string, namespace: string, callback: (error: null, data: object) => void) {
      asked.push(`${language}/${namespace}`);
      callback(null, { hello: own[language] });
    }
    create(...args: unknown[]) {
      asked.push(`create ${args[1]}`);
    }
  } as never;
}

async function running(options: InitOptions = {}, ...rest: Parameters<typeof imErrorsBackend>) {
  const i18n = createInstance();
  await i18n.use(imErrorsBackend(...rest)).init({ lng: 'zh-CN', fallbackLng: 'en', ...options });
  return i18n;
}

describe('a backend beside the app’s own', () => {
  it('says the messages under the app’s own codes, and follows the language', async () => {
    const asked: string[] = [];
    const i18n = await running({}, appBackend(asked));
    expect([i18n.t('hello'), i18n.t('imError:6206')]).toEqual(['你好', t(6206, 'zh-Hans')]);
    await i18n.changeLanguage('ko');
    expect([i18n.t('hello'), i18n.t('imError:6206')]).toEqual(['안녕', t(6206, 'ko')]);
    expect(i18n.t('imNotice:signIn')).toBe(formatImError(6206, 'ko', { audience: 'user' }));
    expect(i18n.t(imErrorKeys({ code: 6206 }))).toBe(t(6206, 'ko'));
    expect(asked.filter((name) => /imError|imNotice/.test(name))).toEqual([]);
    expect(asked).toContain('ko/translation');
  });

  it('loads only the languages in use', async () => {
    const i18n = await running({}, appBackend());
    expect(Object.keys(i18n.store.data).sort()).toEqual(['en', 'zh', 'zh-CN']);
    expect(i18n.hasResourceBundle('ja', 'imError')).toBe(false);
  });

  it('preloads, and falls back as the app does', async () => {
    const i18n = await running({ preload: ['ko', 'ja'], lng: 'sv' }, appBackend());
    expect(i18n.getResource('ja', 'imError', '6206')).toBe(t(6206, 'ja'));
    expect(i18n.t('imError:6206')).toBe(t(6206, 'en'));
    const other = await running({ lng: 'sv', fallbackLng: 'ja' }, appBackend(), { fallbackLocale: 'ko' });
    expect(other.t('imError:6206')).toBe(t(6206, 'ko'));
  });

  it('waits until the app asks where it should', async () => {
    const i18n = await running({}, appBackend(), { eager: false });
    expect(i18n.hasLoadedNamespace('imError')).toBe(false);
    await i18n.loadNamespaces('imError');
    expect(i18n.t('imError:6206')).toBe(t(6206, 'zh-Hans'));
  });

  it('keeps instances apart, and hands on objects, promises and init', async () => {
    const init = vi.fn();
    const object = {
      type: 'backend',
      init,
      read: async (language: string, namespace: string) => ({ namespace, language }),
    };
    const [a, b] = await Promise.all([
      running({ lng: 'ko', backend: { path: '/x' } } as InitOptions, object as never),
      running({ lng: 'ja' }, appBackend()),
    ]);
    expect([a.t('namespace'), a.t('imError:6206')]).toEqual(['translation', t(6206, 'ko')]);
    expect(b.t('imError:6206')).toBe(t(6206, 'ja'));
    expect(init.mock.calls[0]?.[1]).toEqual({ path: '/x' });
  });

  it('never saves a missing key of ours into the app’s files', async () => {
    const asked: string[] = [];
    const i18n = await running({ saveMissing: true }, appBackend(asked));
    i18n.t('imError:nope');
    i18n.t('nope');
    expect(asked.filter((name) => name.startsWith('create'))).toEqual(['create translation']);
  });
});

describe('alone', () => {
  it('stands beside inline resources', async () => {
    const resources = { 'zh-CN': { translation: { hello: '你好' } }, en: { translation: { hello: 'Hello' } } };
    const i18n = await running({ resources, partialBundledLanguages: true });
    expect([i18n.t('hello'), i18n.t('imError:6206')]).toEqual(['你好', t(6206, 'zh-Hans')]);
  });

  it('is a loader for i18next-resources-to-backend', async () => {
    expect(imErrorResources('en', 'translation')).toBeUndefined();
    expect((await imErrorResources('zh-CN', 'imNotice'))?.signIn).toBe(formatImError(6206, 'zh', { audience: 'user' }));
    expect(await imErrorResources('tlh', 'imError')).toEqual({});
    expect((await imErrorResources('tlh', 'imError', 'en'))?.[6206]).toBe(t(6206, 'en'));
  });
});

describe('from an error to keys', () => {
  const setUps: [string, InitOptions, (error: unknown) => string[], object][] = [
    ['with a prefix', {}, (error) => imErrorKeys(error), {}],
    [
      'with nsSeparator: false',
      { nsSeparator: false },
      (error) => imErrorKeys(error, { prefix: '' }),
      { ns: 'imError' },
    ],
  ];
  it.each(setUps)('%s nobody ever sees a key', async (_, options, keysOf, more) => {
    const i18n = await running({ lng: 'ko', ...options }, appBackend());
    for (const error of [
      6206,
      10150,
      { code: 424242 },
      'ERR_BAD_REQUEST',
      undefined,
      new Error('x'),
      0,
      'SearchUnable',
    ]) {
      const { code } = describeImError(error, 'ko');
      const text = i18n.t(keysOf(error), { code, ...more });
      expect(text).not.toMatch(/^(?:imError|-?\d+$|unknown|unspecified)/);
      if (code !== undefined && code !== 424242) expect(text).toBe(formatImError(code, 'ko'));
    }
  });

  it('for notices, by the catalog', async () => {
    const i18n = await running({ lng: 'ko' }, appBackend());
    for (const error of [6206, 0, 424242, undefined, 20007])
      expect(i18n.t(imNoticeKeys(error, catalog))).toBe(formatImError(error, 'ko', { audience: 'user' }));
    expect(imNoticeKeys(6206, catalog, { prefix: 'imNotice.' })).toEqual(['imNotice.signIn', 'imNotice.general']);
  });

  it('as a selector', async () => {
    const i18n = await running({ lng: 'ko' }, appBackend());
    for (const error of [6206, 10150, 424242, undefined]) {
      expect(i18n.t(imErrorSelector(error) as never, { ns: 'imError', code: error })).toBe(formatImError(error, 'ko'));
      const notice = i18n.t(imNoticeSelector(error, catalog) as never, { ns: 'imNotice' });
      expect(notice).toBe(formatImError(error, 'ko', { audience: 'user' }));
    }
  });
});
