/**
 * Values that nobody should hand over, and somebody will. Boxed in a function each, because fast-check itself looks
 * at the values that it makes, which a revoked proxy does not bear.
 */
import fc from 'fast-check';

/** A value, out of reach of fast-check. */
export type Boxed = () => unknown;

const box =
  <T>(value: T): Boxed =>
  () =>
    value;

const codeKeys = ['code', 'errorCode', 'ErrorCode', 'errCode'] as const;
const textKeys = ['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'] as const;

function thrower(): never {
  throw new Error('hostile');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): object {
  const outer: { cause?: unknown } = {};
  outer.cause = { cause: outer };
  return outer;
}

const special: fc.Arbitrary<Boxed> = fc.constantFrom(
  ...[
    undefined,
    null,
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    2 ** 53,
    6206.5,
    10n ** 40n,
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'unknown',
    'support',
    '10100-10200',
    '-0',
    '1e3',
    '0x1838',
    '６２０６',
    '\ud800',
    '\u202e6206',
    ' | getMyProfile | ',
    Symbol('code'),
    () => 6206,
    new Proxy({}, { get: thrower, has: thrower, getPrototypeOf: thrower, ownKeys: thrower }),
    new Proxy([], { get: thrower }),
    revoked(),
    cycle(),
    Object.create(null),
    Object.freeze({ code: Object.freeze({}) }),
    new Map([['code', 6206]]),
    new Date(Number.NaN),
    { code: { valueOf: thrower, toString: thrower } },
    { message: { toString: thrower } },
    { toString: thrower, [Symbol.toPrimitive]: thrower },
  ].map(box),
);

const member: fc.Arbitrary<Boxed> = fc.oneof(
  { weight: 3, arbitrary: fc.integer().map(box) },
  { weight: 3, arbitrary: fc.constantFrom(6206, '70001', 0, '0', 2024, 10150, 125000, 'SearchUnable', -302).map(box) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map(box) },
  { weight: 1, arbitrary: special },
);

/** An object as the SDKs make them, with members of any kind; some are getters that throw. */
const shaped: fc.Arbitrary<Boxed> = fc.letrec<{ error: Boxed }>((tie) => ({
  error: fc
    .record(
      {
        ...Object.fromEntries([...codeKeys, ...textKeys].map((key) => [key, member])),
        cause: fc.oneof({ maxDepth: 6, depthSize: 'large' }, special, tie('error')),
        throwing: fc.subarray<string>([...codeKeys, ...textKeys, 'cause'], { maxLength: 2 }),
        asError: fc.boolean(),
      },
      { requiredKeys: ['throwing', 'asError'] },
    )
    .map(({ throwing, asError, ...members }) => {
      const error: object = asError ? new Error('') : {};
      for (const [key, value] of Object.entries(members))
        Object.defineProperty(error, key, { value: (value as Boxed)(), configurable: true, enumerable: true });
      for (const key of throwing as string[]) Object.defineProperty(error, key, { get: thrower, configurable: true });
      return box(error);
    }),
})).error;

const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});

/** Anything that may be thrown, rejected with or called back with. */
export const hostileError: fc.Arbitrary<Boxed> = fc.oneof(
  { weight: 4, arbitrary: shaped },
  { weight: 2, arbitrary: special },
  { weight: 2, arbitrary: member },
  { weight: 2, arbitrary: anything.map(box) },
);

const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const isolated = /\u2068([^\u2066-\u2069]*)\u2069/g;

/**
 * Whether a text that is shown holds something that hides or reorders. The Arabic messages themselves set names and
 * other messages apart by isolates, in pairs.
 */
export function isUnsafe(text: string, tag: string): boolean {
  if (tag !== 'ar') return unsafe.test(text);
  const inner = text.replace(isolated, '$1');
  return unsafe.test(inner.replace(isolated, '$1'));
}

const usual: readonly unknown[] = [
  ...['ko', 'en', 'ja', 'zh-CN', 'zh-TW', 'ar-EG', 'hi', 'ru', 'th', 'pt', 'ko_KR.UTF-8', 'tlh'],
  ['xx', 'ja'],
  [],
];

/** Anything that may be given for a locale. */
export const hostileLocale: fc.Arbitrary<Boxed> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...usual.map(box)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map(box) },
  { weight: 1, arbitrary: special },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(fc.string().map(box), special)).map((list) => box(list.map((item) => item()))),
  },
);
