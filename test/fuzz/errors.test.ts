/**
 * Whatever comes, over all entry points: `npm run fuzz`, or `npm run fuzz:million` for ten times as much.
 * IM_FUZZ_RUNS sets how many errors and locales are tried, IM_FUZZ_SEED makes a run happen again.
 */
import { createIntl } from '@formatjs/intl';
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { catalog, imErrorActions } from '../../src/catalog.js';
import { createFormatImError, createImErrors, matchLocale, plainText } from '../../src/core.js';
import { formatImError as formatWith, imErrorMessages } from '../../src/formatjs.js';
import { ko as koWithLimits } from '../../src/generated/limits/ko.js';
import { en } from '../../src/generated/locales/en.js';
import { ko } from '../../src/generated/locales/ko.js';
import { addImErrors } from '../../src/i18next.js';
import * as all from '../../src/index.js';
import { imErrorKeys } from '../../src/keys.js';
import { loadImErrors } from '../../src/load.js';
import { hostileError, hostileLocale, isUnsafe } from '../helpers/arbitrary.js';

const runs = Number(process.env.IM_FUZZ_RUNS ?? 100_000);
const seed = Number(process.env.IM_FUZZ_SEED ?? Date.now() % 2 ** 31);
const parameters = { numRuns: runs, seed };

/** A text that can be shown: not blank, nothing that hides or reorders, whole characters. */
function checkText(text: unknown, tag = ''): void {
  if (typeof text !== 'string' || text.trim() === '' || isUnsafe(text, tag) || Buffer.from(text).toString() !== text)
    throw new Error(`not a text to show: ${JSON.stringify(text)}`);
}

describe(`${runs} hostile errors and locales, seed ${seed}`, () => {
  const own = createImErrors({ locales: [en, ko], catalog, overrides: { ko: { imError: { 6206: '앗' } } } });
  const limited = koWithLimits.withLimits({ recallMinutes: 5 });
  const intl = createIntl({ locale: 'ko', messages: imErrorMessages(limited) });
  const single = createFormatImError(ko);
  const withLimits = createFormatImError(limited);

  it('all languages: format, describe, support', () => {
    fc.assert(
      fc.property(hostileError, hostileLocale, (boxed, wish) => {
        const [error, locale] = [boxed(), wish() as string];
        const { message, notice, action, locale: used, source } = all.describeImError(error, locale);
        checkText(message, used);
        checkText(notice, used);
        if (message !== all.formatImError(error, locale)) throw new Error('describe and format differ');
        if (notice !== all.formatImError(error, locale, { audience: 'user' })) throw new Error('notices differ');
        if (!imErrorActions.includes(action) || !all.locales.includes(used)) throw new Error('an unknown word');
        if (source === 'code' && used === 'ko' && message !== single(error)) throw new Error('the single one differs');
        checkText(all.supportImError(error, locale, { api: 'sendMessage' }), used);
        if (all.isImErrorCode(error)) checkText(all.t(error, locale), used);
      }),
      parameters,
    );
  });

  it('core, one language, FormatJS, i18next keys', async () => {
    const i18n = createInstance();
    await i18n.init({ lng: 'en', resources: { en: { translation: {} } } });
    addImErrors(i18n, { locales: [en] });
    const { formatImError } = await loadImErrors('ja');
    fc.assert(
      fc.property(hostileError, hostileLocale, (boxed, wish) => {
        const [error, locale] = [boxed(), wish() as string];
        checkText(own.formatImError(error, locale));
        checkText(own.describeImError(error, locale).notice);
        checkText(own.getFixedT(locale)(error as 6206));
        checkText(single(error));
        checkText(formatImError(error, locale));
        checkText(formatWith(intl, error, { audience: 'user', catalog }));
        if (formatWith(intl, error) !== withLimits(error)) throw new Error('FormatJS says something else');
        const keys = imErrorKeys(error);
        if (!i18n.exists(keys)) throw new Error(`no such key: ${keys}`);
      }),
      parameters,
    );
  });

  it('texts and tags', () => {
    fc.assert(
      fc.property(hostileError, hostileLocale, (boxed, wish) => {
        const text = plainText(boxed());
        if (text !== '') checkText(text);
        if (text !== plainText(text)) throw new Error('cleaning twice changes the text');
        const tag: unknown = matchLocale(wish(), all.locales);
        if (tag !== undefined && !all.locales.includes(tag as 'ko')) throw new Error(`no such tag: ${tag}`);
      }),
      parameters,
    );
  });

  it('megabytes, deep causes and wide objects', () => {
    const long = 'ab\u202e\ud800|{{code}}\n'.repeat(2 ** 17);
    let deep: object = { code: 6206 };
    for (let i = 0; i < 100_000; i++) deep = { cause: deep };
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    for (const error of [{ code: 424242, message: long }, long, deep, { ...wide, code: 6206 }, { cause: long }]) {
      checkText(all.formatImError(error, long));
      checkText(all.describeImError(error, [long, 'ko']).message);
    }
    expect(all.formatImError({ ...wide, code: 6206 }, 'ko')).toBe(all.t(6206));
  });
});
