/**
 * What comes from outside may be as large as the sender likes. Nothing is timed here: what grew with the square of the
 * length would not end before the test is given up.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { matchLocale, plainText } from '../../src/core.js';
import { formatImError as formatWith, imErrorMessages } from '../../src/formatjs.js';
import { en } from '../../src/generated/locales/en.js';
import * as all from '../../src/index.js';
import { imErrorKeys } from '../../src/keys.js';
import { loadImErrors } from '../../src/load.js';

const megabytes = (text: string, count: number) => text.repeat(Math.ceil((count * 2 ** 20) / text.length));

describe('a locale without end', () => {
  const pieces = ['-', ',', ';', ',;', '_', '.', '@', ' ', 'a-', 'ko-', 'q=0;', ';q=', ',a;q=0.', '\n', '\ud800', 'x'];
  const all64k = pieces.flatMap((piece) =>
    [15_000, 65_536, 2 ** 20].map((length) => piece.repeat(length / piece.length)),
  );

  it('finds no language in what holds none', () => {
    for (const header of all64k) expect([undefined, 'ko']).toContain(matchLocale(header, all.locales));
    for (const piece of ['-', ',', ';', ',;', ' ', 'x'])
      expect(matchLocale(piece.repeat(65_536), all.locales)).toBeUndefined();
  });

  it('finds the language that it begins with', () => {
    for (const header of all64k) {
      // `ja-;q=` says that it is not wanted, or how much in no number.
      if (!/^.?q=/.test(header)) expect(matchLocale(`ja-${header}`, all.locales)).toBe('ja');
      expect(all.formatImError(6206, `ja,${header}`)).toBe(all.t(6206, 'ja'));
    }
  });

  it('counts only as far as anybody prefers languages', async () => {
    const list = [...Array.from({ length: 1e5 }, (_, i) => `x${i}`), 'ko'];
    expect(matchLocale(list, all.locales)).toBeUndefined();
    expect(all.resolveLocale(list)).toBe('en');
    expect(all.resolveLocale(list.join())).toBe('en');
    expect(all.resolveLocale(['ja', ...list])).toBe('ja');
    expect(all.resolveLocale(Array(50).fill(megabytes('-', 1)))).toBe('en');
    expect(all.resolveLocale(new Array(2 ** 32 - 1))).toBe('en');
    expect((await loadImErrors(list)).locales).toEqual(['en']);
  });

  it('is not kept', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    // 90 MB, were they kept; made of bytes, so that no two share their letters.
    for (let i = 0; i < 100; i++)
      expect(all.resolveLocale(Buffer.alloc(900_000, `ja-${i}-`).toString('latin1'))).toBe('ja');
    expect(used() - before).toBeLessThan(30e6);
  });
});

describe('an error without end', () => {
  const intl = createIntl({ locale: 'en', messages: imErrorMessages(en) });

  it('says as much as can be read', () => {
    const text = megabytes('server on fire ', 10);
    const said = all.formatImError({ code: 424242, message: text }, 'en');
    expect(said).toMatch(/^server on fire server/);
    expect(said).toHaveLength(2000);
    expect(said.endsWith('…')).toBe(true);
    expect(all.formatImError(text, 'en')).toBe(said);
    expect(all.describeImError({ cause: { errMsg: text } }, 'en').sdkMessage).toBe(said);
    expect(all.supportImError({ code: 1, desc: text }, 'en', { api: text }).length).toBeLessThan(5000);
    expect(formatWith(intl, { code: 424242, message: text })).toBe(said);
    expect(all.describeImError({ code: 6206, message: text }, 'en').message).toBe(all.t(6206, 'en'));
  });

  it.each([' ', '\u3164', '\u202e', '|', '\ud800', '{{code}}', '6', '-', '\n'])('of %j alone', (piece) => {
    const text = megabytes(piece, 10);
    expect(plainText(text).length).toBeLessThanOrEqual(2000);
    for (const error of [text, { code: text }, { code: 424242, message: text }, { cause: text }]) {
      expect(all.formatImError(error, 'en').trim()).not.toBe('');
      expect(all.formatImError(error, 'en').length).toBeLessThanOrEqual(2000);
      expect(imErrorKeys(error).length).toBeGreaterThan(0);
      expect(formatWith(intl, error, { audience: 'user', catalog })).toBe(en.imNotice.get('general'));
    }
  });

  it('is read no deeper and no wider than its codes', () => {
    let deep: object = { code: 6206 };
    for (let i = 0; i < 1e5; i++) deep = { cause: deep };
    const wide = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, i]));
    expect(all.formatImError(deep, 'en')).toBe(en.imError.get('unspecified'));
    expect(all.formatImError({ ...wide, code: 6206 }, 'en')).toBe(all.t(6206, 'en'));
    expect(all.formatImError(new Array(2 ** 32 - 1), 'en')).toBe(en.imError.get('unspecified'));
  });
});

describe('a list that throws', () => {
  it('asks for nothing', async () => {
    const { proxy, revoke } = Proxy.revocable(['ko'], {});
    revoke();
    const hostile = new Proxy(['ko'], {
      get() {
        throw new Error('no');
      },
    });
    for (const list of [proxy, hostile]) {
      expect(matchLocale(list, all.locales)).toBeUndefined();
      expect(all.formatImError(6206, list)).toBe(all.t(6206, 'en'));
      expect((await loadImErrors(list)).locales).toEqual(['en']);
    }
  });
});
