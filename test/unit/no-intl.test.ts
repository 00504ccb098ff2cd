import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('the usual answer', () => {
  const intl = globalThis.Intl;
  beforeEach(() => {
    const touched = () => {
      throw new Error('Intl was touched');
    };
    globalThis.Intl = new Proxy(intl, { get: touched, has: touched });
    vi.resetModules();
  });
  afterEach(() => {
    globalThis.Intl = intl;
  });

  it('touches nothing of Intl, from import to message', async () => {
    const { formatImError, describeImError, t, locales } = await import('../../src/index.js');
    const { catalog } = await import('../../src/catalog.js');
    for (const locale of locales)
      for (const key of Object.keys(catalog)) {
        const code = /^-?\d+$/.test(key) ? Number(key) : key;
        expect(formatImError(code, locale)).not.toBe('');
        describeImError({ code, message: 'x' }, [locale]);
      }
    t(8001, 'ja');
  });

  it('also loaded one language at a time', async () => {
    const { loadImErrors } = await import('../../src/load.js');
    const { formatImError } = await loadImErrors(['ja-JP']);
    expect(formatImError(8001, 'ja')).toContain('12 KB');
  });

  it('also with limits of one’s own, until a changed message is asked for', async () => {
    const { createImErrors } = await import('../../src/core.js');
    const { ko } = await import('../../src/generated/limits/ko.js');
    const { t, formatImError, describeImError } = createImErrors({
      locales: [ko],
      limits: { 10031: { minutes: 5 } },
      catalog: (await import('../../src/catalog.js')).catalog,
    });
    expect(t(8001)).toContain('12KB');
    formatImError(424242, 'ko');
    describeImError({ code: 6206 }, 'ko-KR');
    expect(() => t(10031)).toThrow('Intl was touched');
  });
});

describe('an engine without Intl', () => {
  const intl = globalThis.Intl;
  afterEach(() => {
    globalThis.Intl = intl;
  });

  it('says limits of one’s own in plain digits', async () => {
    const { createImErrors } = await import('../../src/core.js');
    const { ko } = await import('../../src/generated/limits/ko.js');
    const { en } = await import('../../src/generated/limits/en.js');
    (globalThis as { Intl: unknown }).Intl = undefined;
    const { t } = createImErrors({ locales: [ko, en], limits: { recallMinutes: 5, 9001: { valueMax: 1234567 } } });
    const texts = [t(10031), t(10031, 'en'), t(9001), t(9001, 'en'), t(8001)];
    globalThis.Intl = intl;
    expect(texts[0]).toContain('5분');
    expect(texts[1]).toContain('5 minutes');
    expect(texts[2]).toContain('1234567바이트');
    expect(texts[3]).toContain('1234567 bytes');
    expect(texts[4]).toContain('12KB');
  });
});
