import { describe, expect, it } from 'vitest';
import { en } from '../../src/generated/locales/en.js';
import { ko as korean } from '../../src/generated/locales/ko.js';
import { describeImError, formatImError, isImErrorCode, supportImError, t } from '../../src/index.js';

// What the package says itself, as the translators have it.
const unspecified = en.imError.get('unspecified');

const ko = (error: unknown) => formatImError(error, 'ko');

/** A class as a minifier leaves it. */
class a extends Error {
  constructor(
    readonly code: unknown,
    message?: string,
    readonly data: unknown = {},
  ) {
    super(message);
  }
}

describe('every shape that an SDK delivers', () => {
  const expired = t(6206);
  it.each([
    ['a number', 6206],
    ['a numeric string', '6206'],
    ['a numeric string with spaces', ' 6206 '],
    ['the web SDK: an Error subclass with code', new a(6206, 'whatever')],
    [
      'the lite SDK: code, errorCode and errorMessage',
      Object.assign(new a(undefined, 'x'), { errorCode: 6206, errorMessage: 'x' }),
    ],
    ['Electron, main process', { code: 6206, desc: 'sig expired', json_param: '', json_params: '', user_data: '' }],
    ['Electron, a call that fails at once, as a string', { code: '6206' }],
    ['Flutter', { code: 6206, desc: 'x', data: null }],
    ['a web batch entry', { userID: 'a', code: 6206 }],
    ['REST', { ActionStatus: 'FAIL', ErrorCode: 6206, ErrorInfo: 'x' }],
    ['React Native UI kit', { errCode: 6206, errMsg: 'x' }],
    ['an app’s own error around it', new Error('could not send', { cause: new a(6206, 'x') })],
    ['two wrappings', new Error('a', { cause: { cause: { ErrorCode: 6206 } } })],
    ['a cause that is only the code', new Error('a', { cause: 6206 })],
    [
      'a code of another system outside, ours inside',
      Object.assign(new Error('x', { cause: { code: 6206 } }), { code: 'ECONNRESET' }),
    ],
    [
      'an unknown code outside, ours inside',
      Object.assign(new Error('x', { cause: { code: 6206 } }), { code: 777777 }),
    ],
    ['a function with a code', Object.assign(() => 0, { code: 6206 })],
    ['an object without prototype', Object.assign(Object.create(null), { code: 6206 })],
  ])('%s', (_, error) => {
    expect(ko(error)).toBe(expired);
  });

  it('takes the first code that is one', () => {
    expect(describeImError({ code: 'oops', errorCode: null, ErrorCode: '70001', errCode: 6206 }, 'ko').code).toBe(
      70001,
    );
  });

  it('takes the first text that is one', () => {
    const error = { code: 424242, message: '  ', errorMessage: '', desc: 'said here', ErrorInfo: 'not here' };
    expect(describeImError(error, 'ko')).toMatchObject({
      message: 'said here',
      source: 'sdk',
      sdkMessage: 'said here',
    });
  });

  it.each(['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'])('text in %s', (key) => {
    expect(ko({ code: 424242, [key]: 'said here' })).toBe('said here');
  });

  it('finds a cause as deep as apps wrap, and gives up on one that is deeper', () => {
    const wrapped = (depth: number): object => (depth === 0 ? { code: 6206 } : { cause: wrapped(depth - 1) });
    expect([ko(wrapped(7)), ko(wrapped(8))]).toEqual([expired, korean.imError.get('unspecified')]);
  });

  it('takes the text of the error that has the code, else the outermost', () => {
    expect(ko({ message: 'outside', cause: { code: 424242, message: 'inside' } })).toBe('inside');
    expect(ko({ message: 'outside', cause: { message: 'inside' } })).toBe('outside');
    expect(ko({ cause: { message: 'inside' } })).toBe('inside');
    expect(describeImError({ code: 424242, message: 'a', cause: { code: 424243, message: 'b' } }, 'ko')).toMatchObject({
      code: 424242,
      message: 'a',
    });
  });

  it.each(['+6206', '-302', '0006206'])('the numeric string %s', (code) => {
    expect(ko(code)).toBe(t(Number(code) as 6206));
  });

  it.each(['a6206', '6206a', '62 06', '6206.5', '1e3', '0x183E', '99999999999999999999'])(
    'no code in %s, only text',
    (text) => {
      expect(describeImError(text, 'ko')).toMatchObject({ code: undefined, message: text, source: 'sdk' });
    },
  );

  it('a name is taken as it is written, and no other', () => {
    expect(describeImError({ code: 'searchUnable' }, 'ko').code).toBeUndefined();
    expect(describeImError({ code: ' SearchUnable ' }, 'ko').code).toBe('SearchUnable');
  });

  it.each([-1, -2, -3, -4, -5, -6])('Electron’s bare %i', (code) => {
    expect(describeImError({ code }, 'en')).toMatchObject({ code, source: 'code', area: 'sdk.c' });
  });

  it.each(['SearchUnable', 'SearchOverLimit', 'SearchParamsError'] as const)('the lite SDK’s %s', (code) => {
    expect(formatImError({ code, message: '' }, 'ja')).toBe(t(code, 'ja'));
    expect(formatImError(code, 'ja')).toBe(t(code, 'ja'));
  });
});

describe('no error', () => {
  it.each([0, -0, '0', { code: 0, desc: '' }, { ErrorCode: 0, ActionStatus: 'OK' }])('%j', (error) => {
    expect(describeImError(error, 'en')).toMatchObject({ code: 0, action: 'none', source: 'code' });
    expect(formatImError(error, 'en')).toBe(en.imError.get(0));
  });
});

describe('unknown codes', () => {
  it('say the text that came with them', () => {
    expect(ko({ code: 424242, message: 'fresh from the server' })).toBe('fresh from the server');
  });

  it('say the code where there is no text', () => {
    expect(formatImError(424242, 'en')).toBe(en.imError.get('unknown')?.replace('{{code}}', '424242'));
    expect(describeImError(424242, 'ko')).toMatchObject({
      source: 'unknown',
      action: 'contact-support',
      constant: undefined,
    });
  });

  it('take the name of a call between bars for no text', () => {
    expect(formatImError({ code: 424242, message: ' | getMyProfile | ' }, 'en')).toContain('424242');
    expect(describeImError({ code: 2024, message: ' | getMyProfile | ' }, 'en').sdkMessage).toBeUndefined();
  });

  it('have no code where a parameter check failed without one', () => {
    const error = new Error('userID must be a string');
    expect(describeImError(error, 'ko')).toMatchObject({ code: undefined, source: 'sdk', message: error.message });
  });

  it.each([undefined, null, '', {}, [], Symbol('x'), true, Number.NaN, Number.POSITIVE_INFINITY, () => 0])(
    'stay a sentence for %s',
    (error) => {
      expect(formatImError(error, 'en')).toBe(unspecified);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'unknown', 'support', 'hasOwnProperty', '10100-10200'])(
    'do not take %s for a code',
    (code) => {
      expect(describeImError({ code }, 'en')).toMatchObject({ code: undefined, source: 'unknown' });
      expect(formatImError({ code }, 'en')).toBe(unspecified);
      expect(formatImError(code, 'en')).toBe(code);
    },
  );
});

describe('ranges that the app defines', () => {
  it.each([10100, 10150, 10200, 120001, 125000, 130000])('%i: the app’s text wins', (code) => {
    expect(describeImError({ code, message: 'no pets here' }, 'ko')).toMatchObject({
      code,
      message: 'no pets here',
      source: 'sdk',
    });
    expect(describeImError(code, 'ko')).toMatchObject({ code, source: 'range', action: 'refused' });
  });

  it.each([10099, 10201, 120000, 130001])('%i is outside', (code) => {
    expect(describeImError(code, 'ko').source).toBe('unknown');
  });
});

describe('hostile values', () => {
  const thrower = {
    get code(): number {
      throw new Error('no');
    },
    get message(): string {
      throw new Error('no');
    },
    desc: 'still here',
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cycle: { cause?: unknown } = {};
  cycle.cause = cycle;

  it('a getter that throws counts as absent', () => {
    expect(ko(thrower)).toBe('still here');
  });

  it.each([
    ['a revoked proxy', revoked.proxy],
    ['a cycle of causes', cycle],
    [
      'a proxy that throws at everything',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          has: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('%s', (_, error) => {
    expect(formatImError(error, 'en')).toBe(unspecified);
    expect(formatImError(6206, error as string)).toBe(t(6206, 'en'));
    expect(describeImError(error, 'en').action).toBe('contact-support');
  });
});

describe('what is known of an error', () => {
  it('is all there', () => {
    expect(describeImError({ code: 70001, message: 'UserSig expired' }, ['zh-CN', 'en'])).toEqual({
      code: 70001,
      constant: 'ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
      area: 'server.account',
      sdks: ['native', 'web', 'rest'],
      action: 'renew-usersig',
      retryAfter: undefined,
      docs: 'https://cloud.tencent.com/document/product/269/32688',
      message: t(70001, 'zh-Hans'),
      notice: formatImError(70001, 'zh-Hans', { audience: 'user' }),
      locale: 'zh-Hans',
      source: 'code',
      sdkMessage: 'UserSig expired',
    });
  });

  it('of an inherited member is nothing', () => {
    expect(describeImError({ code: 'valueOf', message: 'x' }, 'en')).toMatchObject({ area: undefined, sdks: [] });
  });

  it('tells codes from what is none', () => {
    expect([6206, -302, 'SearchUnable'].every(isImErrorCode)).toBe(true);
    expect([0, 1, '6206', 10150, 'unknown', '__proto__', null, {}].some(isImErrorCode)).toBe(false);
  });

  it('gives support the API, the code and the text', () => {
    expect(supportImError({ code: 20004, message: 'net' }, 'en', { api: 'sendMessage' })).toMatch(
      /sendMessage.*20004.*net/,
    );
    expect(supportImError(20004, 'en', { api: 'sendMessage' })).toContain(t(20004, 'en'));
    expect(supportImError(20004, 'en')).toBe(supportImError(20004, 'en', { api: '' }));
    expect(supportImError(20004, 'en', null as unknown as object)).toMatch(/\(-\).*20004/);
    expect(supportImError(20004, 'en', { api: '\u3164' })).toMatch(/\(-\)/);
    expect(supportImError(undefined, 'en', { api: '' })).toMatch(/\(-\).*\(-\)/);
    expect(supportImError({ code: 1, message: '$& {{code}}' }, 'en', { api: '$1' })).toMatch(/\$1.*\$& \{\{code\}\}/);
  });
});
