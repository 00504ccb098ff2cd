/** The types of the root, by the compiler alone. */
import { describe, expectTypeOf, test } from 'vitest';
import { catalog, type ImErrorFacts, type ImNoticeKey } from '../../src/catalog.js';
import {
  describeImError,
  formatImError,
  getFixedT,
  type ImErrorAction,
  type ImErrorCode,
  type ImErrorLocaleTag,
  isImErrorCode,
  locales,
  resolveLocale,
  supportImError,
  t,
} from '../../src/index.js';

describe('a code', () => {
  test('is one that there is', () => {
    expectTypeOf(t).toBeCallableWith(6206);
    expectTypeOf(t).toBeCallableWith(-302, ['ko', 'en']);
    expectTypeOf(t).toBeCallableWith('SearchUnable');
    expectTypeOf<62060>().not.toExtend<ImErrorCode>();
    expectTypeOf<'120001-130000'>().not.toExtend<ImErrorCode>();
    expectTypeOf(getFixedT('ko')).parameter(0).toEqualTypeOf<ImErrorCode>();
  });

  test('narrows', () => {
    const value: unknown = 6206;
    if (isImErrorCode(value)) expectTypeOf(value).toEqualTypeOf<ImErrorCode>();
  });

  test('leads to facts', () => {
    expectTypeOf(catalog[6206]).toExtend<ImErrorFacts>();
    expectTypeOf(catalog[6206].notice).toEqualTypeOf<ImNoticeKey>();
  });
});

test('whatever an SDK hands over is an error, and a locale must be given', () => {
  expectTypeOf(formatImError).parameter(0).toBeUnknown();
  expectTypeOf(formatImError).toBeCallableWith(new Error('x'), ['zh-TW'] as const, { audience: 'user' });
  expectTypeOf(formatImError).returns.toBeString();
  // @ts-expect-error no locale
  formatImError(1);
  // @ts-expect-error no such audience
  formatImError(1, 'ko', { audience: 'admin' });
});

test('a description', () => {
  expectTypeOf(describeImError(null, 'en').action).toEqualTypeOf<ImErrorAction>();
  expectTypeOf(describeImError(null, 'en').locale).toEqualTypeOf<ImErrorLocaleTag>();
  expectTypeOf(supportImError).toBeCallableWith('6206', 'en', { api: 'login' });
  expectTypeOf(resolveLocale('fr')).toEqualTypeOf<ImErrorLocaleTag>();
  expectTypeOf(locales).toEqualTypeOf<readonly ImErrorLocaleTag[]>();
});
