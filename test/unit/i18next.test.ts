import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { en } from '../../src/generated/locales/en.js';
import { ja } from '../../src/generated/locales/ja.js';
import { ko } from '../../src/generated/locales/ko.js';
import { zhHans } from '../../src/generated/locales/zh-Hans.js';
import { addImErrors } from '../../src/i18next.js';
import { formatImError, t } from '../../src/index.js';
import { imErrorKeys, imErrorValues } from '../../src/keys.js';

const locales = [ko, en, ja, zhHans];
const resources = {
  'zh-CN': { translation: { hello: '你好' } },
  en: { translation: { hello: 'Hello' } },
  ko: { translation: { hello: '안녕' } },
};

async function running(options = {}) {
  const i18n = createInstance();
  await i18n.init({ lng: 'zh-CN', fallbackLng: 'en', resources: structuredClone(resources), ...options });
  return i18n;
}

describe('an existing i18next instance', () => {
  it('says every code under the app’s own language codes', async () => {
    const i18n = await running();
    expect(addImErrors(i18n, { locales })).toEqual({ 'zh-CN': 'zh-Hans', en: 'en', ko: 'ko' });
    for (const lng of ['zh-CN', 'en', 'ko'])
      for (const key of Object.keys(catalog)) {
        const code = /^-?\d+$/.test(key) ? Number(key) : Number.parseInt(key, 10) || key;
        expect(i18n.t(`imError:${key}`, { lng }), `${lng} ${key}`).toBe(formatImError(code, lng));
      }
    expect(i18n.t('imNotice:signIn')).toBe(formatImError(6206, 'zh-CN', { audience: 'user' }));
  });

  it('leaves the app’s own resources and languages as they are', async () => {
    const i18n = await running();
    addImErrors(i18n, { locales });
    expect(i18n.t('hello')).toBe('你好');
    expect(i18n.hasResourceBundle('ja', 'imError')).toBe(false);
    await i18n.changeLanguage('ja');
    expect(i18n.resolvedLanguage).toBe('en');
    expect(i18n.t('hello')).toBe('Hello');
    expect(i18n.t('imError:6206')).toBe(t(6206, 'en'));
  });

  it('serves regions through i18next’s own fallback', async () => {
    const i18n = await running({ lng: 'ko-KR' });
    addImErrors(i18n, { locales });
    expect(i18n.t('imError:6206')).toBe(t(6206, 'ko'));
  });

  it('may be given before init', async () => {
    const i18n = createInstance();
    const answers = addImErrors(i18n, { locales });
    await i18n.init({ lng: 'ko', resources: structuredClone(resources) });
    expect(i18n.t('imError:6206')).toBe(t(6206, 'ko'));
    expect(answers).toHaveProperty('zh-CN', 'zh-Hans');
  });

  it('gives words to a language whose resources come later', async () => {
    const i18n = await running();
    addImErrors(i18n, { locales });
    i18n.addResourceBundle('ja-JP', 'translation', { hello: 'こんにちは' });
    await i18n.changeLanguage('ja-JP');
    expect([i18n.t('hello'), i18n.t('imError:6206')]).toEqual(['こんにちは', t(6206, 'ja')]);
  });

  it('knows the languages that the app only announces', async () => {
    const i18n = await running({
      supportedLngs: ['zh-CN', 'en', 'ko', 'ja'],
      fallbackLng: { 'ja-JP': ['ja'], default: ['en'] },
    });
    expect(addImErrors(i18n, { locales })).toHaveProperty('ja', 'ja');
  });

  it('keeps what the app has put into the namespace', async () => {
    const i18n = await running({
      resources: { ko: { translation: {}, imError: { 6206: '다시 들어와 주세요.' } } },
      lng: 'ko',
    });
    addImErrors(i18n, { locales });
    expect(i18n.t('imError:6206')).toBe('다시 들어와 주세요.');
    expect(i18n.t('imError:70001')).toBe(t(70001, 'ko'));
  });

  it('adds a fallback language only where it is asked for one', async () => {
    const fr = { fr: { translation: { hello: 'Bonjour' } } };
    const plain = await running({ resources: fr, lng: 'fr', fallbackLng: false });
    expect(addImErrors(plain, { locales })).toEqual({});
    const served = await running({ resources: fr, lng: 'fr', fallbackLng: false });
    expect(addImErrors(served, { locales, fallbackLocale: 'en' })).toEqual({ fr: 'en' });
    expect(served.t('imError:6206')).toBe(t(6206, 'en'));
  });

  it('refuses a fallback language that it is not given', async () => {
    const i18n = await running();
    expect(() => addImErrors(i18n, { locales: [ko], fallbackLocale: 'en' as 'ko' })).toThrow(
      /'en' is none of locales \[ko\]/,
    );
  });
});

describe('keys for whatever an SDK handed over', () => {
  it.each([
    [{ code: 6206 }, (lng: string) => t(6206, lng)],
    [{ code: 'SearchUnable' }, (lng: string) => t('SearchUnable', lng)],
    [{ code: 0 }, (lng: string) => formatImError(0, lng)],
    [{ code: 10150 }, (lng: string) => formatImError(10150, lng)],
    [{ response: { data: { ErrorCode: 424242 } } }, (lng: string) => formatImError(424242, lng)],
    [{ code: 424242 }, (lng: string) => formatImError(424242, lng)],
    [new Error(''), (lng: string) => formatImError(undefined, lng)],
  ])('%j', async (error, expected) => {
    const i18n = await running();
    addImErrors(i18n, { locales });
    for (const lng of ['zh-CN', 'en', 'ko'])
      expect(i18n.t(imErrorKeys(error), { ...imErrorValues(error), lng })).toBe(expected(lng));
  });
});

describe('called again', () => {
  it('adds languages, and neither listeners nor answers a second time', async () => {
    const i18n = await running();
    addImErrors(i18n, { locales: [en], fallbackLocale: 'en' });
    expect(i18n.t('imError:6206', { lng: 'zh-CN' })).toBe(t(6206, 'en'));
    const listeners = () => [
      ...((i18n.store as unknown as { observers: Record<string, Map<unknown, number>> }).observers.added?.values() ??
        []),
    ];
    const before = listeners();
    for (let i = 0; i < 5; i++)
      expect(addImErrors(i18n, { locales: [zhHans] })).toEqual({ 'zh-CN': 'zh-Hans', en: 'en', ko: 'en' });
    expect(listeners()).toEqual(before);
    expect(i18n.t('imError:6206', { lng: 'zh-CN' })).toBe(t(6206, 'zh-Hans'));
  });

  it('leaves what the app has put there, also where another language takes over', async () => {
    const i18n = await running();
    i18n.addResourceBundle('ko', 'imError', { 6206: '앱의 말' });
    addImErrors(i18n, { locales: [en], fallbackLocale: 'en' });
    addImErrors(i18n, { locales: [ko] });
    expect(i18n.t('imError:6206', { lng: 'ko' })).toBe('앱의 말');
    expect(i18n.t('imError:70001', { lng: 'ko' })).toBe(t(70001, 'ko'));
  });

  it('changes nothing where it refuses a fallback language', async () => {
    const i18n = await running();
    addImErrors(i18n, { locales: [ko] });
    expect(() => addImErrors(i18n, { locales: [ja], fallbackLocale: 'en' as 'ja' })).toThrow(TypeError);
    for (const lng of ['ja', 'en', 'fr']) i18n.addResourceBundle(lng, 'translation', { hello: lng });
    expect(addImErrors(i18n, { locales: [] })).toEqual({ ko: 'ko' });
  });

  it('adds a language that arrives later at that moment, before anything is rendered in it', async () => {
    const i18n = await running();
    addImErrors(i18n, { locales: [en, ja] });
    i18n.addResourceBundle('ja', 'translation', { hello: 'こんにちは' });
    expect(i18n.t('imError:6206', { lng: 'ja' })).toBe(t(6206, 'ja'));
  });
});
