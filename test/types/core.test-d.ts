/** The types of /core, /load, /limits and /formatjs, by the compiler alone. */
import { describe, expectTypeOf, test } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { createFormatImError, createImErrors, type ImErrors, type ImErrorsWithFacts } from '../../src/core.js';
import { type ImErrorMessageId, imErrorMessages } from '../../src/formatjs.js';
import { ko as limited } from '../../src/generated/limits/ko.js';
import { ko } from '../../src/generated/locales/ko.js';
import { zhHans } from '../../src/generated/locales/zh-Hans.js';
import type { LanguageTag } from '../../src/generated/tags.js';
import { loadImErrors } from '../../src/load.js';

describe('createImErrors', () => {
  test('knows its languages', () => {
    const errors = createImErrors({ locales: [ko, zhHans], fallbackLocale: 'zh-Hans' });
    expectTypeOf(errors).toEqualTypeOf<ImErrors<'ko' | 'zh-Hans'>>();
    // @ts-expect-error a language that is not carried
    createImErrors({ locales: [ko], fallbackLocale: 'en' });
    // @ts-expect-error words for a language that is not carried
    createImErrors({ locales: [ko], overrides: { en: { imError: { 6206: 'x' } } } });
    // @ts-expect-error words for a code that there is not
    createImErrors({ locales: [ko], overrides: { ko: { imError: { 62060: 'x' } } } });
  });

  test('describes and speaks to users only with the catalog', () => {
    expectTypeOf(createImErrors({ locales: [ko], catalog })).toEqualTypeOf<ImErrorsWithFacts<'ko'>>();
    expectTypeOf(createImErrors({ locales: [ko] })).not.toHaveProperty('describeImError');
    // @ts-expect-error the catalog is needed
    createImErrors({ locales: [ko] }).formatImError(1, 'ko', { audience: 'user' });
  });

  test('takes limits by shared name or by code, with languages that have them', () => {
    createImErrors({ locales: [limited], limits: { recallMinutes: 5, 8001: { max: 20 } } });
    expectTypeOf(limited.withLimits).toBeCallableWith({ 10031: { minutes: 5 } });
    // @ts-expect-error a shared limit that there is not
    limited.withLimits({ recallHours: 5 });
    // @ts-expect-error a name that this message has not
    limited.withLimits({ 8001: { maximum: 20 } });
    // @ts-expect-error a message without limits
    limited.withLimits({ 6206: { max: 20 } });
    // @ts-expect-error no number
    limited.withLimits({ 8001: { max: '20' } });
    // @ts-expect-error a language without limits
    createImErrors({ locales: [ko], limits: { recallMinutes: 5 } });
  });
});

test('createFormatImError takes an error alone', () => {
  expectTypeOf(createFormatImError(ko)).toEqualTypeOf<(error: unknown) => string>();
});

test('loadImErrors describes only with the catalog', () => {
  expectTypeOf(loadImErrors('ko')).resolves.toEqualTypeOf<ImErrors<LanguageTag>>();
  expectTypeOf(loadImErrors(['ko'], { catalog })).resolves.toEqualTypeOf<ImErrorsWithFacts<LanguageTag>>();
});

test('imErrorMessages knows its ids', () => {
  expectTypeOf(imErrorMessages(ko)).toEqualTypeOf<Record<ImErrorMessageId, string>>();
  expectTypeOf<'imNotice.signOut'>().not.toExtend<ImErrorMessageId>();
});
