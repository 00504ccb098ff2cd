import { match } from '@formatjs/intl-localematcher';
import { describe, expect, it } from 'vitest';
import { matchLocale } from '../../src/core.js';
import { formatImError, getFixedT, locales, resolveLocale, t } from '../../src/index.js';

// More than there are today, so that the rules are tested for the languages to come.
const many = [
  'ko',
  'en',
  'ja',
  'zh-Hans',
  'zh-Hant',
  'pt-BR',
  'id',
  'es',
  'fr',
  'de',
  'vi',
  'th',
  'ru',
  'ar',
  'tr',
  'nb',
];

describe('choosing a language', () => {
  it.each([
    ['ko_KR', 'ko'],
    ['ko_KR.UTF-8', 'ko'],
    ['KO-kr', 'ko'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh_Hant_HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['in', 'id'],
    ['in_ID', 'id'],
    ['kr', 'ko'],
    ['jp', 'ja'],
    ['cn', 'zh-Hans'],
    ['tw', 'zh-Hant'],
    ['en-GB-oxendict', 'en'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['es-419', 'es'],
    [['xx', 'fr-CH', 'ja'], 'fr'],
    [['zh-TW', 'en'], 'zh-Hant'],
    ['ko@euro', 'ko'],
    ['ja.eucJP', 'ja'],
    ['ko.UTF-8@x', 'ko'],
    [' ko ', 'ko'],
    ['yue', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    [[null, 'ja'], 'ja'],
  ])('%j is answered by %s', (wish, tag) => {
    expect(matchLocale(wish, many)).toBe(tag);
  });

  it.each(['', '-', '--', '_', 'xx', 'tw-GH', '__proto__', 'constructor', 'i-klingon', '💥', 'x'.repeat(10_000)])(
    'finds nothing for %j',
    (wish) => {
      expect(matchLocale(wish, many)).toBeUndefined();
    },
  );

  it.each([undefined, null, 7, {}, [], [undefined, 3, null], Symbol('ko')])('never throws for %s', (wish) => {
    expect(matchLocale(wish, many)).toBeUndefined();
    expect(resolveLocale(wish as string)).toBe('en');
  });

  it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'yue', 'tw'])(
    'does not answer %s with simplified characters',
    (wish) => {
      expect(matchLocale(wish, ['zh-Hans', 'en'])).toBeUndefined();
      expect(matchLocale([wish, 'en'], ['zh-Hans', 'en'])).toBe('en');
    },
  );

  // What FormatJS answers, over everything that browsers and phones commonly send. It guesses by distance tables of
  // 40 kB; ours follows the same rules for the languages at hand.
  const common =
    'ar ar-EG de de-AT de-CH en en-AU en-GB en-IN en-US es es-419 es-ES es-MX fr fr-CA fr-CH id id-ID ja ja-JP ko ko-KR pt pt-BR pt-PT ru ru-RU th th-TH tr tr-TR vi vi-VN zh zh-CN zh-HK zh-Hans zh-Hans-CN zh-Hans-HK zh-Hant zh-Hant-HK zh-Hant-TW zh-MO zh-SG zh-TW it pl nl sv xx';
  it.each(common.split(' '))('agrees with FormatJS on %s', (wish) => {
    expect(matchLocale(wish, many) ?? 'en').toBe(match([wish], many, 'en'));
  });

  it.each(common.split(' '))('agrees with FormatJS on %s over the languages that there are', (wish) => {
    expect(resolveLocale(wish)).toBe(match([wish], [...locales], 'en'));
  });
});

describe('an Accept-Language header', () => {
  // Beside each header what it asks for, in order of preference, for FormatJS, which takes no header.
  it.each([
    ['fr;q=0.4, ko;q=0.9', ['ko', 'fr']],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', ['ko-KR', 'ko', 'en-US', 'en']],
    ['zh-TW,zh;q=0.9,en-US;q=0.8', ['zh-TW', 'zh', 'en-US']],
    ['xx, ja;q=0.5', ['xx', 'ja']],
    ['de;q=0.5,fr;q=0.5', ['de', 'fr']],
    ['tlh;q=1.0,es-419;q=0.25,ru;q=0.125', ['tlh', 'es-419', 'ru']],
    ['fr;q=0.001', ['fr']],
    ['ko;q=0,ja;q=0.1', ['ja']],
    ['JA ; Q=0.8 , th;q=.9', ['th', 'ja']],
    ['de;level=1;q=0.2,en;q=0.3', ['en', 'de']],
    ['ko,', ['ko']],
    [',,ko;', ['ko']],
  ])('%s', (header, tags) => {
    expect(matchLocale(header, many)).toBe(match(tags, many, 'en'));
    expect(matchLocale(header, many)).toBe(matchLocale(tags, many));
  });

  it.each([
    '*',
    '*;q=0.5',
    'ko;q=0',
    'ko;q=0.0, *',
    'ko;q=',
    'ko;q=x',
    ';q=1',
    ',',
    ';',
    ',;,',
    'q=1;ko',
    'tlh, xx;q=0.1',
  ])('asks for nothing that there is: %s', (header) => {
    expect(matchLocale(header, many)).toBeUndefined();
    expect(resolveLocale(header)).toBe('en');
  });

  it('leaves the rest to what stands beside *', () => {
    expect(matchLocale('*, ko;q=0.5', many)).toBe('ko');
  });

  it('goes wherever a locale goes', () => {
    expect(formatImError(6206, 'fr;q=0.4, ko;q=0.9')).toBe(t(6206, 'ko'));
    expect(t(6206, 'xx,ja;q=0.1')).toBe(t(6206, 'ja'));
    expect(getFixedT('ja,ko;q=0.9')(6206)).toBe(t(6206, 'ja'));
  });
});

describe('a locale on every call', () => {
  it('keeps no language between calls', () => {
    const first = formatImError(6206, 'ja');
    formatImError(6206, 'en');
    expect(formatImError(6206, 'ja')).toBe(first);
    expect(getFixedT('ja')(6206)).toBe(first);
  });

  it('falls back to English', () => {
    expect(formatImError(6206, 'tlh')).toBe(t(6206, 'en'));
    expect(formatImError(6206, undefined as unknown as string)).toBe(t(6206, 'en'));
  });

  it('takes the source language where `t` is given none', () => {
    expect(t(6206)).toBe(t(6206, 'ko'));
  });

  it('remembers no more than it should of tags from outside', () => {
    for (let i = 0; i < 5000; i++) resolveLocale(`ko-x-${i}`);
    expect(resolveLocale('ko-x-4999')).toBe('ko');
  });
});
