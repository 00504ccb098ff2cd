import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/lib/locales.js';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { createImErrorIntl } from '../../src/formatjs.js';
import { createImErrorIntl as createFor } from '../../src/formatjs-core.js';
import { ko } from '../../src/generated/formatjs/ko.js';
import { formatImError, locales, t } from '../../src/index.js';

const facts: Readonly<Record<string, ImErrorFacts>> = catalog;

describe('ICU messages', () => {
  it.each(locales)('%s: FormatJS says of every code what formatImError says', (locale) => {
    const messages = readMessages(`locales/${locale}/imError.json`);
    const intl = createIntl({ locale, messages, onError: (error) => expect.fail(error.message) });
    for (const key of Object.keys(facts)) {
      const code = /^-?\d+$/.test(key) ? Number(key) : Number.parseInt(key, 10) || key;
      expect(intl.formatMessage({ id: key }, facts[key]?.limits), key).toBe(formatImError(code, locale));
    }
  });
});

describe('limits that an app sets', () => {
  it('change one code, and no other', () => {
    const intl = createImErrorIntl({ locale: 'en', limits: { 10031: { minutes: 5 } } });
    expect(intl.t(10031)).toContain('5 minutes');
    expect(intl.formatImError({ code: 10031 })).toBe(intl.t(10031));
    expect(intl.describeImError({ code: 10031 }).message).toBe(intl.t(10031));
    expect(intl.t(20016)).toBe(t(20016, 'en'));
    expect(intl.t(6206)).toBe(t(6206, 'en'));
  });

  it('change all codes that share a limit, once; a code’s own wins', () => {
    const intl = createImErrorIntl({ locale: 'en', limits: { 20016: { minutes: 7 }, recallMinutes: 1 } });
    expect(intl.t(10031)).toMatch(/\b1 minute\b/);
    expect(intl.t(6223)).toMatch(/\b1 minute\b/);
    expect(intl.t(20016)).toContain('7 minutes');
  });

  it.each([
    ['en', 1, '1 byte'],
    ['en', 2, '2 bytes'],
    ['en', 1234567, '1,234,567 bytes'],
    ['ko', 1234567, '1,234,567바이트'],
    ['ja', 1234567, '1,234,567'],
    ['zh-Hans', 0, '0 字节'],
  ])('%s writes %d in its own way', (locale, valueMax, expected) => {
    const text = createImErrorIntl({ locale }).t(9001, { valueMax });
    expect(text).toContain(expected);
  });

  it('hold for one call', () => {
    const intl = createImErrorIntl({ locale: 'ko', limits: { 8001: { max: 20 } } });
    expect(intl.t(8001, { max: 30 })).toContain('30KB');
    expect(intl.t(8001, { max: 31 })).toContain('31KB');
    expect(intl.t(8001)).toContain('20KB');
    expect(intl.t(8507, { premiumMax: 9 })).toContain('9명');
    expect(intl.t(8507, { premiumMax: 9 })).toContain('6,000명');
  });

  it('stay apart for more calls than are kept', () => {
    const intl = createImErrorIntl({ locale: 'en' });
    for (let max = 0; max < 1200; max++) expect(intl.t(8001, { max })).toContain(`of ${max.toLocaleString('en')} KB`);
  });

  it.each(locales)('%s: one number is written as FormatJS writes it', (locale) => {
    const messages = readMessages(`locales/${locale}/imError.json`);
    const formatjs = createIntl({ locale, messages, onError: (error) => expect.fail(error.message) });
    const intl = createImErrorIntl({ locale });
    for (const [key, { limits = {} }] of Object.entries(facts))
      for (const value of [0, 1, 2, 5, 21, 1000, 1234567.891, 1e21]) {
        const values = Object.fromEntries(Object.keys(limits).map((name) => [name, value]));
        if (Object.keys(limits).length > 0)
          expect(intl.t(Number(key) as 8001, values)).toBe(formatjs.formatMessage({ id: key }, values));
      }
  });

  it('work over one language’s module', () => {
    expect(createFor({ locale: ko, limits: { recallMinutes: 9 } }).t(10031)).toContain('9분');
  });

  it('leave the module of the language as it was', () => {
    createFor({ locale: ko, limits: { recallMinutes: 9 } }).t(10031);
    expect(ko.imError[10031]).toBe(t(10031, 'ko'));
  });

  it('give way to an app’s own words', () => {
    const intl = createFor({
      locale: ko,
      limits: { recallMinutes: 9 },
      overrides: { ko: { imError: { 10031: '늦었습니다.' } } },
    });
    expect([intl.t(10031), intl.t(6223).includes('9분')]).toEqual(['늦었습니다.', true]);
  });

  it('choose the language as everywhere, and fall back to English', () => {
    expect(createImErrorIntl({ locale: ['xx', 'zh-CN'] }).locale).toBe('zh-Hans');
    expect(createImErrorIntl({ locale: 'tlh' }).locale).toBe('en');
  });
});

describe('wrong limits are clear errors', () => {
  it.each([
    [
      { recallMinutes: -1 },
      RangeError,
      'createImErrorIntl: limits.recallMinutes: expected a finite number of zero or more, found -1',
    ],
    [
      { 10031: { minutes: Number.NaN } },
      RangeError,
      'limits.10031.minutes: expected a finite number of zero or more, found NaN',
    ],
    [{ 10031: { minutes: '5' } }, RangeError, "found the string '5'"],
    [{ 10031: { hours: 5 } }, TypeError, "there is no limit 'hours'; this message has minutes"],
    [{ 10031: 5 }, TypeError, 'limits.10031: expected an object of numbers by name, found 5'],
    [{ 6206: { max: 5 } }, TypeError, 'limits.6206: neither a code whose message has limits nor a shared limit'],
    [{ recalMinutes: 5 }, TypeError, 'shared are recallMinutes, '],
    [{ __proto__: null, constructor: 5 }, TypeError, 'limits.constructor: neither'],
  ])('%j', (limits, type, message) => {
    const call = () => createImErrorIntl({ locale: 'en', limits: limits as object });
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });

  it('also in a call of t', () => {
    const intl = createImErrorIntl({ locale: 'en' });
    const wrong = intl.t as (code: number, values: object) => string;
    expect(() => wrong(8001, { max: Number.POSITIVE_INFINITY })).toThrow('t(8001).max: expected a finite number');
    expect(() => wrong(8001, { min: 1 })).toThrow("t(8001): there is no limit 'min'; this message has max");
    expect(() => wrong(6206, { max: 1 })).toThrow('this message has none');
  });
});
