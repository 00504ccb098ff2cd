import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { createFormatImError, createImErrors } from '../../src/core.js';
import { en } from '../../src/generated/locales/en.js';
import { ja } from '../../src/generated/locales/ja.js';
import { ko } from '../../src/generated/locales/ko.js';
import * as all from '../../src/index.js';
import { loadImErrors, locales } from '../../src/load.js';

describe('just the languages that an app carries', () => {
  const make = () => createImErrors({ locales: [ja, ko] });

  it('are the ones at hand; the first is the fallback without English', () => {
    const errors = make();
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
    const errors = make();
    for (const error of [6206, { code: 424242, message: 'x' }, 10150, 0, undefined])
      expect(errors.formatImError(error, 'ja')).toBe(all.formatImError(error, 'ja'));
  });

  it('describe an error where they have the facts', () => {
    const { describeImError, formatImError } = createImErrors({ locales: [ko], catalog });
    expect(describeImError(6206, 'ko')).toEqual(all.describeImError(6206, 'ko'));
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe(ko.imNotice.get('signIn'));
  });

  it('refuse a set-up that cannot work', () => {
    expect(() => createImErrors({ locales: [] })).toThrow('locales is empty');
    expect(() => createImErrors({ locales: [ko], fallbackLocale: 'en' as 'ko' })).toThrow(
      "fallbackLocale 'en' is none of locales [ko]",
    );
  });

  it('tell codes from what is none', () => {
    const errors = make();
    expect([6206, 6260, {}, ['SearchUnable'], null, true].map(errors.isImErrorCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('one function for one language', () => {
  const format = (error: unknown) => createFormatImError(ja)(error);
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
  const make = () =>
    createImErrors({
      locales: [ko, en],
      catalog,
      overrides: {
        ko: {
          imError: {
            6206: '다시 들어와 주세요.',
            '10100-10200': '우리 앱의 규칙입니다.',
            SearchUnable: '검색 안 됨',
            unknown: '모르는 오류 {{code}}번',
          },
          imNotice: { signIn: '로그인!' },
        },
        en: { imError: { unknown: 'No idea.' } },
      },
    });

  it('take the place of single messages and notices, in their language only', () => {
    const { t, describeImError } = make();
    expect([t(6206), t(6206, 'en'), t(70001)]).toEqual(['다시 들어와 주세요.', all.t(6206, 'en'), all.t(70001, 'ko')]);
    expect(describeImError(6206, 'ko').notice).toBe('로그인!');
    expect(describeImError(20007, 'ko').notice).toBe(all.describeImError(20007, 'ko').notice);
    expect(describeImError(6206, 'en').notice).toBe(all.describeImError(6206, 'en').notice);
  });

  it('stand for ranges, names and the unknown too', () => {
    const { formatImError, t } = make();
    expect([formatImError(10150, 'ko'), t('SearchUnable')]).toEqual(['우리 앱의 규칙입니다.', '검색 안 됨']);
    expect(formatImError(424242, 'ko')).toBe('모르는 오류 424242번');
    expect(formatImError({ ErrorCode: 424242 }, 'en')).toBe('No idea.');
    expect(formatImError(424242, 'en')).toBe('No idea.');
  });

  it('may be notices alone, or nothing', () => {
    const { t, describeImError } = createImErrors({
      locales: [ko],
      catalog,
      overrides: { ko: { imNotice: { signIn: '!' } } },
    });
    expect([t(6206), describeImError(6206, 'ko').notice]).toEqual([all.t(6206), '!']);
    expect(createImErrors({ locales: [ko], overrides: {} }).t(6206)).toBe(all.t(6206));
  });

  it.each(['', ' \n', '\u3164', '\u2800\u200d', '\u034f\ufe0f', null, undefined, 5, {}])(
    'leave ours where they show nothing: %j',
    (own) => {
      const words = { imError: { 6206: own, unknown: own, unspecified: own }, imNotice: { signIn: own } };
      const { formatImError, describeImError } = createImErrors({
        locales: [ko],
        catalog,
        overrides: { ko: words as object },
      });
      for (const error of [6206, 424242, undefined])
        expect(formatImError(error, 'ko')).toBe(all.formatImError(error, 'ko'));
      expect(describeImError(6206, 'ko').notice).toBe(all.describeImError(6206, 'ko').notice);
    },
  );

  it.each([null, undefined, 5, 'words', { imError: null, imNotice: 'x' }])('are nothing in %j', (own) => {
    const errors = createImErrors({ locales: [ko], overrides: { ko: own } as object });
    expect(errors.t(6206)).toBe(all.t(6206));
  });

  it('name the code as often as they like', () => {
    const overrides = { ko: { imError: { unknown: '{{code}}? {{code}}!' } } };
    const { formatImError, describeImError } = createImErrors({ locales: [ko], catalog, overrides });
    expect(formatImError(424242, 'ko')).toBe('424242? 424242!');
    expect(describeImError(424242, 'ko').message).toBe('424242? 424242!');
  });

  it('add a code that only the app knows', () => {
    const overrides = { ko: { imError: { 999999: '우리 코드' } as object } };
    const { formatImError, isImErrorCode } = createImErrors({ locales: [ko, en], overrides, fallbackLocale: 'ko' });
    expect(formatImError({ code: '999999', message: 'x' }, 'ko')).toBe('우리 코드');
    expect(isImErrorCode(999999)).toBe(true);
  });

  it('leave the language’s module as it was', () => {
    make().t(6206);
    expect(ko.imError.get(6206)).toBe(all.t(6206, 'ko'));
  });
});

describe('without facts', () => {
  it('a plain JavaScript caller still gets a description', () => {
    const { describeImError, formatImError } = createImErrors({ locales: [ko] }) as unknown as typeof all;
    expect(describeImError(6206, 'ko')).toMatchObject({
      code: 6206,
      action: 'contact-support',
      message: all.t(6206),
      sdks: [],
    });
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe(ko.imNotice.get('general'));
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
    expect(describeImError(6206, 'ko')).toMatchObject({ message: '앗', action: 'renew-usersig' });
  });
});
