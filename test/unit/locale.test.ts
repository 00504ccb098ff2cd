import { match } from '@formatjs/intl-localematcher';
import { describe, expect, it } from 'vitest';
import { matchLocale } from '../../src/core.js';
import { formatImError, getFixedT, locales, resolveLocale, t } from '../../src/index.js';
import { differences, headers, lists, requests } from '../helpers/requests.js';

/** What FormatJS answers; `undefined` where it takes the request for no tag. It guesses by distance tables of 40 kB. */
function answerOfFormatJs(list: readonly string[]): string | undefined {
  try {
    const tag = match(list, locales, 'xx');
    return tag === 'xx' ? 'none' : tag;
  } catch {
    return undefined;
  }
}

describe('choosing a language', () => {
  it.each(requests)('%s is answered by %s', (request, answer) => {
    expect(matchLocale(request, locales) ?? 'none').toBe(answer);
    expect(matchLocale([null, request], locales) ?? 'none').toBe(answer);
    expect(resolveLocale(request)).toBe(answer === 'none' ? 'en' : answer);
  });

  it('every language is asked for', () => {
    expect(requests.length).toBeGreaterThan(150);
    expect([...new Set(requests.map(([, answer]) => answer))].sort()).toEqual([...locales, 'none'].sort());
  });

  it('agrees with FormatJS but for what is known', () => {
    const differ = requests.filter(([request, answer]) => (answerOfFormatJs([request]) ?? answer) !== answer);
    expect(differ.map(([request]) => request).sort()).toEqual(differences.flatMap(([, own]) => own).sort());
  });

  it.each(lists)('of %j it is %s', (list, answer) => {
    expect(matchLocale(list, locales) ?? 'none').toBe(answer);
    expect(answerOfFormatJs(list)).toBe(answer);
  });

  it('takes a tag without the spaces around it', () => {
    expect(matchLocale(' ko ', locales)).toBe('ko');
  });

  it.each(['', ' ', 'x'.repeat(10_000)])('finds nothing for %j', (wish) => {
    expect(matchLocale(wish, locales)).toBeUndefined();
  });

  it.each([undefined, null, 7, {}, [], [undefined, 3, null], Symbol('ko')])('never throws for %s', (wish) => {
    expect(matchLocale(wish, locales)).toBeUndefined();
    expect(resolveLocale(wish as string)).toBe('en');
  });

  it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'yue', 'tw'])(
    'does not answer %s with simplified characters',
    (wish) => {
      expect(matchLocale(wish, ['zh-Hans', 'en'])).toBeUndefined();
      expect(matchLocale([wish, 'en'], ['zh-Hans', 'en'])).toBe('en');
    },
  );
});

describe('an Accept-Language header', () => {
  it.each(headers)('%s', (header, list) => {
    expect(matchLocale(header, locales)).toBe(answerOfFormatJs(list));
    expect(matchLocale(header, locales)).toBe(matchLocale(list, locales));
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
    expect(matchLocale(header, locales)).toBeUndefined();
    expect(resolveLocale(header)).toBe('en');
  });

  it('leaves the rest to what stands beside *', () => {
    expect(matchLocale('*, ko;q=0.5', locales)).toBe('ko');
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
