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

  it('and through /formatjs, as long as no limit is changed', async () => {
    const { createImErrorIntl } = await import('../../src/formatjs.js');
    const { formatImError } = createImErrorIntl({ locale: 'ko', limits: { 10031: { minutes: 5 } } });
    expect(formatImError(8001)).toContain('12KB');
    expect(() => formatImError(10031)).toThrow('Intl was touched');
  });
});
