import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { identifierOf, readMessages } from '../../scripts/lib/locales.js';
import { catalog, type ImErrorCode, type ImErrorFacts, sharedLimits } from '../../src/catalog.js';
import type { ImErrorLimits, ImTexts } from '../../src/core/types.js';
import { createFormatImError, createImErrors, type ImErrorLocaleWithLimits, toObject } from '../../src/core.js';
import { en } from '../../src/generated/limits/en.js';
import { ko } from '../../src/generated/limits/ko.js';
import { ko as plainKo } from '../../src/generated/locales/ko.js';
import { locales, t } from '../../src/index.js';

const languages = await Promise.all(
  locales.map(async (tag) => {
    const module = await import(`../../src/generated/limits/${tag}.ts`);
    return module[identifierOf(tag)] as ImErrorLocaleWithLimits;
  }),
);
const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
const limited = Object.entries(facts).flatMap(([code, { limits }]) =>
  limits ? [[code, Object.keys(limits)] as const] : [],
);
const spread = [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1234567, 0.5];

/** Values for every message with limits; a message with several has a different one for each. */
const limitsFrom = (first: number) =>
  Object.fromEntries(
    limited.map(([code, names]) => [
      code,
      Object.fromEntries(names.map((name, i) => [name, spread[(first + i) % spread.length] as number])),
    ]),
  );

/** The messages that have no limits. */
const withoutLimited = (texts: ImTexts) =>
  Object.fromEntries(Object.entries(toObject(texts)).filter(([key]) => !limited.some(([code]) => code === key)));

describe.each(languages.map((locale) => [locale.tag, locale] as const))('limits of one’s own in %s', (tag, locale) => {
  const messages = readMessages(`locales/${tag}/imError.json`);
  const formatjs = createIntl({ locale: tag, messages, onError: (error) => expect.fail(error.message) });

  it('are written as FormatJS writes them, in every message that has some', () => {
    expect(limited.length).toBeGreaterThan(50);
    for (const first of spread.keys()) {
      const limits = limitsFrom(first);
      const changed = locale.withLimits(limits as ImErrorLimits);
      const format = createFormatImError(changed);
      for (const [code] of limited)
        expect(format(Number(code) || code), `${code} ${JSON.stringify(limits[code])}`).toBe(
          formatjs.formatMessage({ id: code }, limits[code] as Record<string, number>),
        );
      expect(withoutLimited(changed.imError)).toEqual(withoutLimited(locale.imError));
      expect(toObject(changed.imNotice)).toEqual(toObject(locale.imNotice));
    }
  });

  it('change nothing where they are the documented ones', () => {
    const documented = Object.fromEntries(limited.map(([code]) => [code, facts[code]?.limits]));
    const { imError, imNotice } = locale.withLimits(documented as ImErrorLimits);
    expect(toObject(imError)).toEqual(toObject(locale.imError));
    expect(toObject(imNotice)).toEqual(toObject(locale.imNotice));
  });
});

it('there is a language with limits for every language', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(locales);
});

describe('limits that an app sets', () => {
  it('change one code, and no other, also in what is described', () => {
    const limits = { 10031: { minutes: 5 } };
    const errors = createImErrors({ locales: [en], limits, catalog });
    expect(errors.t(10031)).toContain('5 minutes');
    expect(errors.formatImError({ code: '10031', message: 'x' }, 'en')).toBe(errors.t(10031));
    expect(errors.describeImError({ cause: { code: 10031 } }, 'en').message).toBe(errors.t(10031));
    for (const key of Object.keys(facts))
      if (key !== '10031')
        expect(errors.formatImError(Number(key) || key, 'en')).toBe(t((Number(key) || key) as 6206, 'en'));
  });

  it('change all codes that share a limit, once; a code’s own wins, in whatever order', () => {
    for (const limits of [
      { recallMinutes: 1, 20016: { minutes: 7 } },
      { 20016: { minutes: 7 }, recallMinutes: 1 },
    ]) {
      const { t } = createImErrors({ locales: [en], limits });
      expect(t(10031)).toMatch(/\b1 minute\b/);
      expect(t(6223)).toMatch(/\b1 minute\b/);
      expect(t(20016)).toContain('7 minutes');
    }
  });

  it('are known by every shared name', () => {
    for (const [name, places] of Object.entries(sharedLimits)) {
      const { t } = createImErrors({ locales: [ko], limits: { [name]: 987 } });
      for (const code of Object.keys(places))
        expect(t(Number(code) as ImErrorCode), `${name} ${code}`).toContain('987');
    }
  });

  it('leave the other limits of the same message', () => {
    const { t } = createImErrors({ locales: [ko], limits: { 8507: { premiumMax: 9 } } });
    expect(t(8507)).toContain('9명');
    expect(t(8507)).toContain('6,000명');
  });

  it('hold in every language', () => {
    const { t } = createImErrors({ locales: languages, limits: { recallMinutes: 43 } });
    for (const tag of locales) expect(t(10031, tag)).toContain('43');
  });

  it('say 0 for less than nothing but its sign', () => {
    const { t } = createImErrors({ locales: [en], limits: { recallMinutes: -0, 8001: { max: -0 } } });
    expect(t(10031)).toMatch(/\b0 minutes/);
    expect(t(8001)).toMatch(/ 0 KB/);
  });

  it('give way to an app’s own words', () => {
    const { t } = createImErrors({
      locales: [ko],
      limits: { recallMinutes: 9 },
      overrides: { ko: { imError: { 10031: '늦었습니다.', 6223: ' ' } } },
    });
    expect([t(10031), t(6223).includes('9분'), t(20016).includes('9분')]).toEqual(['늦었습니다.', true, true]);
  });

  it('leave the language’s module as it was', () => {
    ko.withLimits({ recallMinutes: 9 }).imError.get(10031);
    expect(ko.imError.get(10031)).toBe(t(10031, 'ko'));
    expect(plainKo.imError.get(10031)).toBe(t(10031, 'ko'));
  });

  it('are none where nothing is set', () => {
    for (const limits of [
      {},
      { recallMinutes: undefined },
      { 10031: undefined },
      { 10031: {} },
      { 10031: { minutes: undefined } },
    ])
      expect(createImErrors({ locales: [ko], limits: limits as ImErrorLimits }).t(10031)).toBe(t(10031, 'ko'));
  });
});

describe('wrong limits are clear errors', () => {
  const number = 'expected a finite number of zero or more, found';
  it.each([
    [{ recallMinutes: -1 }, RangeError, `limits.recallMinutes: ${number} -1`],
    [{ 10031: { minutes: Number.NaN } }, RangeError, `limits.10031.minutes: ${number} NaN`],
    [{ 10031: { minutes: Number.POSITIVE_INFINITY } }, RangeError, `limits.10031.minutes: ${number} Infinity`],
    [{ recallMinutes: '5' }, RangeError, `limits.recallMinutes: ${number} the string '5'`],
    [{ recallMinutes: null }, RangeError, `limits.recallMinutes: ${number} null`],
    [{ recallMinutes: 5n }, RangeError, `limits.recallMinutes: ${number} 5`],
    [{ recallMinutes: Symbol('x') }, RangeError, `limits.recallMinutes: ${number} Symbol(x)`],
    [{ recallMinutes: {} }, RangeError, `limits.recallMinutes: ${number} an object`],
    [{ recallMinutes: Object.create(null) }, RangeError, `limits.recallMinutes: ${number}`],
    [{ 10031: { hours: 5 } }, TypeError, "limits.10031: there is no limit 'hours'; this message has minutes"],
    [{ 10031: 5 }, TypeError, 'limits.10031: expected an object of numbers by name, found 5'],
    [{ 10031: null }, TypeError, 'limits.10031: expected an object of numbers by name, found null'],
    [{ 6206: { max: 5 } }, TypeError, 'limits.6206: neither a code whose message has limits nor a shared limit'],
    [
      { recalMinutes: 5 },
      TypeError,
      'limits.recalMinutes: neither a code whose message has limits nor a shared limit; shared are recallMinutes, ',
    ],
    [{ __proto__: null, constructor: 5 }, TypeError, 'limits.constructor: neither'],
    [JSON.parse('{"__proto__": 5}'), TypeError, 'limits.__proto__: neither'],
  ])('%o', (limits, type, message) => {
    for (const call of [
      () => createImErrors({ locales: [ko], limits: limits as object }),
      () => ko.withLimits(limits as object),
    ]) {
      expect(call).toThrow(type);
      expect(call).toThrow(message);
    }
  });

  it('also for a language whose limits cannot be set', () => {
    const call = () => createImErrors({ locales: [plainKo as typeof ko], limits: { recallMinutes: 5 } });
    expect(call).toThrow(TypeError);
    expect(call).toThrow("limits need languages of im-error-i18n/limits/*, which 'ko' is not");
  });
});
