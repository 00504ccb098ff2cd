import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { createFormatImError, createImErrors } from '../../src/core.js';
import { en } from '../../src/generated/locales/en.js';
import { ja } from '../../src/generated/locales/ja.js';
import { ko } from '../../src/generated/locales/ko.js';
import * as all from '../../src/index.js';
import { loadImErrors, locales } from '../../src/load.js';

describe('just the languages that an app carries', () => {
  const errors = createImErrors({ locales: [ja, ko] });

  it('are the ones at hand; the first is the fallback without English', () => {
    expect([errors.locales, errors.fallbackLocale]).toEqual([['ja', 'ko'], 'ja']);
    expect(errors.formatImError(6206, 'fr')).toBe(all.t(6206, 'ja'));
    expect(errors.t(6206)).toBe(all.t(6206, 'ja'));
    expect(errors.getFixedT('ko-KR')(6206)).toBe(all.t(6206, 'ko'));
  });

  it('fall back to English where it is there, or as told', () => {
    expect(createImErrors({ locales: [ja, en] }).resolveLocale('fr')).toBe('en');
    expect(createImErrors({ locales: [ja, en], fallbackLocale: 'ja' }).resolveLocale('fr')).toBe('ja');
  });

  it('say the same as all languages together', () => {
    for (const error of [6206, { code: 424242, message: 'x' }, 10150, 0, undefined])
      expect(errors.formatImError(error, 'ja')).toBe(all.formatImError(error, 'ja'));
  });

  it('describe an error where they have the facts', () => {
    const { describeImError, formatImError } = createImErrors({ locales: [ko], catalog });
    expect(describeImError(6206, 'ko')).toEqual(all.describeImError(6206, 'ko'));
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe('로그아웃되었습니다. 다시 로그인하세요.');
  });

  it('refuse a set-up that cannot work', () => {
    expect(() => createImErrors({ locales: [] })).toThrow(TypeError);
    expect(() => createImErrors({ locales: [ko], fallbackLocale: 'en' as 'ko' })).toThrow(
      "fallbackLocale 'en' is none of locales [ko]",
    );
  });

  it('tell codes from what is none', () => {
    expect([errors.isImErrorCode(6206), errors.isImErrorCode(6260)]).toEqual([true, false]);
  });
});

describe('one function for one language', () => {
  const format = createFormatImError(ja);
  it.each([
    6206,
    -302,
    '70001',
    'SearchUnable',
    0,
    10150,
    424242,
    undefined,
    { code: 6206 },
    { code: 424242, message: 'x' },
  ])('says for %j the same as all languages together', (error) => {
    expect(format(error)).toBe(all.formatImError(error, 'ja'));
  });
});

describe('an app’s own words', () => {
  const { formatImError, describeImError, t } = createImErrors({
    locales: [ko, en],
    catalog,
    overrides: {
      ko: {
        imError: { 6206: '다시 들어와 주세요.', unknown: '모르는 오류 {{code}}' },
        imNotice: { signIn: '로그인!' },
      },
    },
  });

  it('take the place of single messages and notices, in their language only', () => {
    expect([t(6206), t(6206, 'en'), t(70001)]).toEqual(['다시 들어와 주세요.', all.t(6206, 'en'), all.t(70001, 'ko')]);
    expect(describeImError(6206, 'ko').notice).toBe('로그인!');
    expect(formatImError(424242, 'ko')).toBe('모르는 오류 424242');
  });

  it('leave the language’s module as it was', () => {
    expect(ko.imError[6206]).toBe(all.t(6206, 'ko'));
  });
});

describe('loading the language that is needed', () => {
  it('takes the first wish that is answered', async () => {
    const { locales, formatImError } = await loadImErrors(['tlh', 'ja-JP', 'ko']);
    expect(locales).toEqual(['ja']);
    expect(formatImError(6206, 'ko')).toBe(all.t(6206, 'ja'));
  });

  it('takes English where none is', async () => {
    expect((await loadImErrors('tlh')).locales).toEqual(['en']);
  });

  it('knows every language', () => {
    expect(locales).toEqual(all.locales);
  });

  it('passes on facts and own words', async () => {
    const { describeImError } = await loadImErrors('ko', { catalog, overrides: { ko: { imError: { 6206: '앗' } } } });
    expect(describeImError(6206, 'ko')).toMatchObject({ message: '앗', action: 'sign-in' });
  });
});
