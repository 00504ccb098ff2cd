/**
 * Every code in every language, through each library that an app may have: the answer must be `formatImError`'s.
 */
import type * as FormatJs from '@formatjs/intl';
import type { InitOptions, i18n } from 'i18next';
import { describe, expect, test } from 'vitest';
import type { ImErrorLocale } from '../../src/core/types.js';
import { type Ask, app, differences, entries } from './libraries.js';

test('there are several languages, and every code has a text of its own in each', () => {
  expect(app.root.locales.length).toBeGreaterThanOrEqual(4);
  expect(entries.length).toBeGreaterThanOrEqual(585);
  for (const tag of app.root.locales)
    expect(new Set(entries.map(({ code }) => app.root.formatImError(code, tag))).size).toBeGreaterThan(300);
});

describe('i18next', () => {
  /** The codes that an app may have for our languages, some of them not spelled as our tags are. */
  const appCodes = ['ko', 'en-US', 'ja', 'ja-JP', 'zh-CN', 'zh_SG', 'zh', 'zh-TW', 'pt', 'es-MX', 'ar-EG', 'in'];

  function appOptions(): InitOptions {
    const resources = Object.fromEntries(
      appCodes.map((code) => [code, { translation: { hello: `hello ${code}`, nested: { deep: code } } }]),
    );
    return { lng: 'ko', fallbackLng: ['en-US'], resources };
  }

  function locales(): ImErrorLocale[] {
    return Object.values(app.localeOf);
  }

  function askIn(instance: i18n, code: string): Ask {
    const t = instance.getFixedT(code) as (key: string, values: object) => string;
    return (namespace, key, values) => t(`${namespace}:${key}`, values);
  }

  test('a running instance has every text under the codes of the app', async () => {
    const instance = app.i18next.createInstance();
    await instance.init(appOptions());
    const answers = app.adapter.addImErrors(instance, { locales: locales() });
    expect(Object.keys(answers).sort()).toEqual([...appCodes].sort());
    expect(appCodes.flatMap((code) => differences(code, askIn(instance, code)))).toEqual([]);
  });

  test('an instance that is initialized later has them, too', async () => {
    const instance = app.i18next.createInstance();
    app.adapter.addImErrors(instance, { locales: locales() });
    await instance.init(appOptions());
    expect(appCodes.flatMap((code) => differences(code, askIn(instance, code)))).toEqual([]);
  });

  test("the app's own resources stay as they are, and so does every language it resolves to", async () => {
    const options = appOptions();
    const instance = app.i18next.createInstance();
    const untouched = app.i18next.createInstance();
    await instance.init(options);
    await untouched.init(appOptions());
    app.adapter.addImErrors(instance, { locales: locales() });
    for (const code of appCodes) {
      const { imError, imNotice, ...own } = instance.store.data[code] ?? {};
      expect(own).toEqual(untouched.store.data[code]);
    }
    expect(Object.keys(instance.store.data)).toEqual(Object.keys(untouched.store.data));
    for (const code of [...appCodes, 'fr', 'de-AT', 'zh-TW', 'zh-HK', 'pt', 'en', 'en-GB', 'cimode']) {
      await instance.changeLanguage(code);
      await untouched.changeLanguage(code);
      expect([instance.language, instance.languages, instance.resolvedLanguage], code).toEqual([
        untouched.language,
        untouched.languages,
        untouched.resolvedLanguage,
      ]);
      expect(instance.t('hello'), code).toBe(untouched.t('hello'));
    }
  });

  test('a language that the app does not have is not added by carrying its words', async () => {
    const instance = app.i18next.createInstance();
    await instance.init({ lng: 'ko', fallbackLng: 'ko', resources: { ko: { translation: { hello: 'x' } } } });
    app.adapter.addImErrors(instance, { locales: locales() });
    await instance.changeLanguage('ja');
    expect(instance.resolvedLanguage).toBe('ko');
    expect(instance.t('imError:6206')).toBe(app.root.formatImError(6206, 'ko'));
    expect(instance.hasResourceBundle('ja', 'imError')).toBe(false);
  });

  test('resources that arrive later bring the words along', async () => {
    const instance = app.i18next.createInstance();
    await instance.init({ lng: 'ko', fallbackLng: 'en', resources: { ko: { translation: { hello: 'x' } } } });
    app.adapter.addImErrors(instance, { locales: locales() });
    instance.addResourceBundle('ja', 'translation', { hello: 'y' });
    expect(differences('ja', askIn(instance, 'ja'))).toEqual([]);
  });

  /** An instance with a server that has the app's namespace alone; what was asked of it, too. */
  async function withBackend(options: InitOptions): Promise<{ instance: i18n; asked: string[] }> {
    const asked: string[] = [];
    const instance = app.i18next.createInstance();
    instance.use({
      type: 'backend',
      init() {},
      read(language: string, namespace: string, done: (error: Error | null, data: object | boolean) => void) {
        asked.push(`${language}/${namespace}`);
        const there = namespace === 'translation';
        setTimeout(() => (there ? done(null, { hello: language }) : done(new Error('404'), false)), 1);
      },
    });
    app.adapter.addImErrors(instance, { locales: locales() });
    await instance.init({ lng: 'ko', fallbackLng: 'en', ...options });
    return { instance, asked };
  }

  test('so they do when a backend fetches the resources', async () => {
    const { instance } = await withBackend({});
    await instance.changeLanguage('zh-CN');
    expect(instance.t('hello')).toBe('zh-CN');
    for (const code of ['ko', 'en', 'zh-CN']) expect(differences(code, askIn(instance, code))).toEqual([]);
  });

  test("words at hand are not asked of the app's server where the app names its languages", async () => {
    const { instance, asked } = await withBackend({ supportedLngs: ['ko', 'en', 'zh-CN'], load: 'currentOnly' });
    await instance.changeLanguage('zh-CN');
    expect(differences('zh-CN', askIn(instance, 'zh-CN'))).toEqual([]);
    expect(asked.sort()).toEqual(['en/translation', 'ko/translation', 'zh-CN/translation']);
  });

  test("fallback languages are i18next's, or the one given", async () => {
    const codes = ['ko', 'it', 'sv'];
    const options: InitOptions = {
      lng: 'it',
      fallbackLng: { sv: ['zh-Hans'], default: ['ko'] },
      resources: Object.fromEntries(codes.map((code) => [code, { translation: { hello: code } }])),
    };
    const without = app.i18next.createInstance();
    await without.init(options);
    app.adapter.addImErrors(without, { locales: locales() });
    expect(without.getFixedT('it')('imError:6206')).toBe(app.root.formatImError(6206, 'ko'));
    expect(without.getFixedT('sv')('imError:6206')).toBe(app.root.formatImError(6206, 'zh-Hans'));

    const given = app.i18next.createInstance();
    await given.init(options);
    app.adapter.addImErrors(given, { locales: locales(), fallbackLocale: 'en' });
    expect(differences('it', askIn(given, 'it'))).toEqual([]);
    expect(differences('sv', askIn(given, 'sv'))).toEqual([]);
  });

  test("words that the app has put into the namespaces win, whatever HTML or markers i18next's settings treat", async () => {
    const instance = app.i18next.createInstance();
    const resources = { ko: { translation: {}, imError: { 6206: 'our own' } } };
    await instance.init({ lng: 'ko', resources });
    app.adapter.addImErrors(instance, { locales: locales() });
    expect(instance.t('imError:6206')).toBe('our own');
    expect(instance.t('imError:6017')).toBe(app.root.formatImError(6017, 'ko'));
  });

  test('the keys for an error lead to the same text', async () => {
    const instance = app.i18next.createInstance();
    await instance.init(appOptions());
    app.adapter.addImErrors(instance, { locales: locales() });
    const errors: [error: unknown, code: number | string | undefined][] = [
      ...entries.map(({ code }) => [{ code }, code] as [unknown, number | string]),
      [{ errorCode: '6206' }, 6206],
      [{ cause: { code: 70001 } }, 70001],
      [{ code: 424242 }, 424242],
      [0, 0],
      [null, undefined],
    ];
    for (const language of ['ko', 'ja', 'zh-CN', 'en-US'])
      for (const [error, code] of errors) {
        const t = instance.getFixedT(language) as (keys: string[], values: object) => string;
        expect(t(app.keys.imErrorKeys(error), { code })).toBe(app.root.formatImError(error, language));
      }
  });

  test('the JSON files are ready namespaces', async () => {
    const instance = app.i18next.createInstance();
    const resources = Object.fromEntries(
      app.root.locales.map((tag) => [
        tag,
        { imError: app.jsonOf[tag]?.imError ?? {}, imNotice: app.jsonOf[tag]?.imNotice ?? {} },
      ]),
    );
    await instance.init({ lng: 'ko', ns: ['imError', 'imNotice'], resources });
    expect(app.root.locales.flatMap((tag) => differences(tag, askIn(instance, tag)))).toEqual([]);
  });
});

describe.each(['formatjs', 'reactIntl'] as const)('%s', (library) => {
  function intlOf(tag: string, messages: Record<string, string>): FormatJs.IntlShape<string> {
    const onError = (error: unknown): never => {
      throw error;
    };
    return app[library].createIntl({ locale: tag, messages, onError }) as FormatJs.IntlShape<string>;
  }

  const localeOf = (tag: string) => app.localeOf[tag] as ImErrorLocale;

  test("the messages beside the app's own", () => {
    for (const tag of app.root.locales) {
      const intl = intlOf(tag, { hello: 'hello', ...app.forIntl.imErrorMessages(localeOf(tag)) });
      const ask: Ask = (namespace, key, values) => intl.formatMessage({ id: `${namespace}.${key}` }, values);
      expect(differences(tag, ask)).toEqual([]);
    }
  });

  test('formatImError gives the same answers as ours, for developers and for users', () => {
    const errors = [...entries.map(({ code }) => ({ code })), 424242, { message: 'a text' }, undefined, 0];
    for (const tag of app.root.locales) {
      const intl = intlOf(tag, app.forIntl.imErrorMessages(localeOf(tag)));
      const options = { audience: 'user', catalog: app.catalog } as const;
      for (const error of errors) {
        expect(app.forIntl.formatImError(intl, error)).toBe(app.root.formatImError(error, tag));
        expect(app.forIntl.formatImError(intl, error, options)).toBe(
          app.root.formatImError(error, tag, { audience: 'user' }),
        );
      }
    }
  });
});
