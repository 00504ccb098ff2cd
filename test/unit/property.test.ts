import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeImError, formatImError, locales, resolveLocale, supportImError } from '../../src/index.js';
import { hostileError, hostileLocale, isUnsafe } from '../helpers/arbitrary.js';

const actions =
  /^(retry|wait|renew-usersig|sign-in|fix-request|fix-setup|upgrade|ask-user|refused|contact-support|none)$/;

describe('whatever comes', () => {
  it('formatImError returns a text that can be shown, ten thousand times', () => {
    fc.assert(
      fc.property(
        hostileError,
        hostileLocale,
        fc.constantFrom('developer', 'user', undefined),
        (boxed, wish, audience) => {
          const [error, locale] = [boxed(), wish()];
          const text = formatImError(error, locale as string, audience && { audience });
          expect(typeof text).toBe('string');
          expect(text.trim()).not.toBe('');
          expect(isUnsafe(text, resolveLocale(locale as string)), JSON.stringify(text)).toBe(false);
          // Half a surrogate pair would not survive being sent anywhere.
          expect(Buffer.from(text).toString()).toBe(text);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('describeImError and supportImError answer too', () => {
    fc.assert(
      fc.property(hostileError, hostileLocale, (boxed, wish) => {
        const [error, locale] = [boxed(), wish()];
        const { message, notice, action, locale: used } = describeImError(error, locale as string);
        expect(message).toBe(formatImError(error, locale as string));
        expect(notice).toBe(formatImError(error, locale as string, { audience: 'user' }));
        expect(action).toMatch(actions);
        expect(locales).toContain(used);
        expect(supportImError(error, locale as string, { api: 'sendMessage' })).toContain('sendMessage');
      }),
      { numRuns: 2_000 },
    );
  });
});
