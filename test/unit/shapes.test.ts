import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { createFormatImError } from '../../src/core.js';
import { ko } from '../../src/generated/locales/ko.js';
import { describeImError, formatImError, t } from '../../src/index.js';

const codeOf = (error: unknown) => describeImError(error, 'ko').code;

/** What apps, platforms and wrappers hold when an SDK fails with 6206. */
const shapes: [string, unknown][] = [
  ['a number', 6206],
  ['a numeric string', '6206'],
  ['a BigInt', 6206n],
  ['an event of the web SDK', { name: 'error', data: { code: 6206, message: 'x' } }],
  ['a settled promise', { status: 'rejected', reason: { code: 6206 } }],
  ['an unhandled rejection', { type: 'unhandledrejection', reason: Object.assign(new Error('x'), { code: 6206 }) }],
  ['an AggregateError', new AggregateError([new Error('first'), Object.assign(new Error('x'), { code: 6206 })])],
  ['the lite SDK', Object.assign(new Error('x'), { code: undefined, errorCode: 6206, errorMessage: 'x' })],
  ['a component event of WeChat', { detail: { code: 6206 } }],
  ['Electron', { code: 6206, desc: 'x', json_param: '', json_params: '', user_data: '' }],
  ['Flutter', { code: 6206, desc: 'x', data: null }],
  ['a React Native bridge', { code: 'EUNSPECIFIED', localizedDescription: 'x', userInfo: { code: '6206' } }],
  ['a crash report', 'PlatformException(6206, sig expired, null, null)'],
  ['the REST API', { ActionStatus: 'FAIL', ErrorCode: 6206, ErrorInfo: 'x' }],
  [
    'the REST API through axios',
    {
      message: 'Request failed with status code 400',
      code: 'ERR_BAD_REQUEST',
      status: 400,
      response: { status: 400, data: { ErrorCode: 6206 } },
    },
  ],
  ['a status of HTTP beside it', { code: 200, data: { ErrorCode: 6206 } }],
  ['the body of the REST API, still a string', '{"ActionStatus":"FAIL","ErrorCode":6206,"ErrorInfo":"x"}'],
  ['the same inside a response', { response: { data: '{"ErrorCode":6206}' } }],
  ['the same as a message', new Error('{"code":6206,"message":"x"}')],
  ['the React Native UI kit', { errCode: 6206, errMsg: 'x' }],
  ['an app’s wrapper: error', { error: { code: 6206 } }],
  ['an app’s wrapper: cause', new Error('x', { cause: { code: 6206 } })],
  ['an app’s wrapper: ret', { ret: 6206, desc: 'x' }],
  ['an app’s wrapper: error_code', { error_code: '6206', msg: 'x' }],
  ['a list', [{ userID: 'a', code: 6206 }]],
  ['0 beside it', { code: 0, ErrorCode: 6206 }],
  ['0 around it', { code: 0, data: { code: 6206 } }],
  ['a text: Error 6206', 'Error 6206: UserSig expired'],
  ['a text: code=6206', 'login failed, code=6206'],
  ['a text: [6206]', '[6206] UserSig expired'],
  ['a text: 6206:', '6206: UserSig expired'],
  ['a text in an error', new Error('TIM login failed (errCode: 6206)')],
  ['a constant’s name', 'ERR_USER_SIG_EXPIRED'],
  ['a constant’s name as code', { code: 'ERR_USER_SIG_EXPIRED' }],
];

describe('every shape in which an error arrives', () => {
  it.each(shapes)('%s', (_, error) => {
    expect(formatImError(error, 'ko')).toBe(t(6206));
    expect(describeImError(error, 'ko')).toMatchObject({ code: 6206, source: 'code', action: 'renew-usersig' });
  });

  it('a negative code that went through 32 unsigned bits', () => {
    expect(codeOf(4294967294)).toBe(-2);
    expect(codeOf({ code: 4294966994 })).toBe(-302);
    expect(codeOf(4294000000)).toBe(4294000000);
  });

  it('an error carried on the way, outermost known code first', () => {
    expect(codeOf({ code: 70001, data: { code: 6206 } })).toBe(70001);
    expect(codeOf({ code: 777777, cause: { code: 888888, cause: { code: 6206 } } })).toBe(6206);
    expect(codeOf({ code: 777777, cause: { code: 888888 } })).toBe(777777);
  });

  it('no error, where nothing but 0 is there', () => {
    expect(describeImError({ code: 0, data: { code: 0 } }, 'ko')).toMatchObject({ code: 0, action: 'none' });
  });
});

describe('what is no code', () => {
  it.each([
    'there are 6206 messages',
    'waited 6206 ms',
    'error after 6206 tries',
    'Error 404: not found',
    'code: 6206.5',
    'room 6206-a',
    'Error 62065',
  ])('%s', (text) => {
    expect(describeImError(text, 'ko')).toMatchObject({ code: undefined, message: text });
    expect(codeOf(new Error(text))).toBeUndefined();
  });

  it('a status of HTTP', () => {
    expect(describeImError({ code: 400, message: 'Bad Request' }, 'ko')).toMatchObject({
      code: undefined,
      message: 'Bad Request',
    });
    expect(codeOf({ response: { status: 403, data: '<html>' }, status: 403 })).toBeUndefined();
  });

  it('a constant, without the catalog', () => {
    expect(createFormatImError(ko)('ERR_USER_SIG_EXPIRED')).toBe('ERR_USER_SIG_EXPIRED');
  });
});

describe('a failed parameter check of the web SDKs', () => {
  it.each([new Error('Params validate failed.'), { message: 'Params validate failed.', code: undefined }])(
    'has a message of its own, and is the caller’s to fix',
    (error) => {
      expect(describeImError(error, 'ko')).toMatchObject({
        code: 'ParamsInvalid',
        action: 'fix-request',
        message: t('ParamsInvalid'),
        sdkMessage: 'Params validate failed.',
      });
      expect(formatImError(error, 'en')).toBe(t('ParamsInvalid', 'en'));
    },
  );
});

describe('properties of reading', () => {
  const codes = Object.keys(catalog)
    .filter((key) => /^-?\d+$/.test(key))
    .map(Number);
  const wrappers: ((inner: unknown) => unknown)[] = [
    (cause) => new Error('x', { cause }),
    (data) => ({ name: 'error', data }),
    (reason) => ({ status: 'rejected', reason }),
    (error) => new AggregateError([new Error('first'), error]),
    (detail) => ({ detail }),
    (data) => ({ message: 'x', code: 'ERR_BAD_REQUEST', response: { status: 400, data } }),
    (error) => ({ error }),
    (userInfo) => ({ userInfo, localizedDescription: 'x' }),
    (data) => ({ code: 777777, data }),
    (data) => ({ code: 0, data }),
  ];
  const leaves: ((code: number) => unknown)[] = [
    (code) => ({ code }),
    (code) => ({ errorCode: `${code}` }),
    (ErrorCode) => JSON.stringify({ ActionStatus: 'FAIL', ErrorCode }),
    (ret) => ({ ret, desc: 'x' }),
    (code) => Object.assign(new Error('x'), { code }),
  ];

  it('any known code is found, wrapped up to three times', () => {
    const wrapping = fc.array(fc.constantFrom(...wrappers), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...leaves), wrapping, (code, leaf, around) => {
        const error = around.reduce((inner, wrap) => wrap(inner), leaf(code));
        expect(codeOf(error)).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });

  it('a random object never yields a code that it does not hold', () => {
    fc.assert(
      fc.property(fc.object({ withBigInt: false }), (object) => {
        const code = codeOf(object);
        const held = JSON.stringify(object, (_, value) => (typeof value === 'number' ? `${value}` : value)) ?? '';
        expect(code === undefined || held.includes(`${Math.abs(Number(code) || 0)}`) || held.includes(`${code}`)).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('ends for wide, deep and cyclic errors', () => {
    const cycle: Record<string, unknown> = {};
    for (const key of ['cause', 'data', 'reason', 'error', 'detail', 'response', 'userInfo']) cycle[key] = cycle;
    cycle.errors = Array.from({ length: 1e5 }, () => cycle);
    expect(codeOf(cycle)).toBeUndefined();
    expect(codeOf({ errors: Array.from({ length: 1e5 }, () => ({ data: cycle })) })).toBeUndefined();
    expect(codeOf(`{"a":${'['.repeat(1e5)}`)).toBeUndefined();
    expect(codeOf('error '.repeat(1e6))).toBeUndefined();
    expect(codeOf('exception'.repeat(1e5))).toBeUndefined();
  });
});
