/** Somebody else in the same process may have put members on `Object.prototype`. They are nobody's answer. */
import { createIntl } from '@formatjs/intl';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { createFormatImError, createImErrors, matchLocale, plainText } from '../../src/core.js';
import { formatImError as formatWith, imErrorMessages } from '../../src/formatjs.js';
import { en } from '../../src/generated/limits/en.js';
import { ko } from '../../src/generated/limits/ko.js';
import { addImErrors } from '../../src/i18next.js';
import * as all from '../../src/index.js';
import { imErrorKeys } from '../../src/keys.js';

const errors = [
  6206,
  424242,
  10150,
  0,
  1001,
  undefined,
  'SearchUnable',
  'text',
  {},
  [],
  () => 0,
  { code: 6206 },
  { code: 424242, message: 'x' },
  { ErrorCode: 20007 },
  { message: 'only a text' },
  { cause: { code: 70001 } },
  new Error('x'),
  Object.create({ code: 6206 }),
];

const intl = createIntl({ locale: 'ko', messages: imErrorMessages(ko) });

/** What everything of the package answers. Nothing is asserted in here, where the test tool sees the members too. */
function answers(i18n: ReturnType<typeof createInstance>): unknown[] {
  const own = createImErrors({ locales: [ko, en], catalog });
  const plain = createImErrors({ locales: [ko] });
  const withLimits = createImErrors({ locales: [ko], limits: { 10031: {} } });
  const single = createFormatImError(ko);
  return [
    ...errors.flatMap((error) => [
      all.formatImError(error, 'ko'),
      all.formatImError(error, 'fr', {}),
      all.formatImError(error, 'ko', { audience: 'user' }),
      ...Object.entries(all.describeImError(error, 'ja')).map(([key, value]) => `${key}: ${value}`),
      own.formatImError(error, 'fr'),
      own.supportImError(error, 'en', {}),
      plain.formatImError(error, 'en'),
      single(error),
      formatWith(intl, error),
      formatWith(intl, error, {}),
      formatWith(intl, error, { audience: 'user', catalog }),
      imErrorKeys(error).join(),
      all.isImErrorCode(error),
    ]),
    own.fallbackLocale,
    plain.t(8001),
    withLimits.t(10031),
    Object.entries(addImErrors(i18n, { locales: [ko] })).join(),
    i18n.getResource('ko', 'imError', '6206'),
    matchLocale('code', ['ko', 'en']),
    plainText({}),
  ];
}

const evil: [name: string, value: unknown][] = [
  ['overrides', { ko: { imError: { 6206: 'evil' } }, en: { imError: { 6206: 'evil' } } }],
  ['imError', { 6206: 'evil' }],
  ['imNotice', { signIn: 'evil' }],
  ['ko', { imError: { 6206: 'evil' } }],
  ['limits', { recallMinutes: 1, 8001: { max: 1 } }],
  ['minutes', 1],
  ['catalog', { 6206: { area: 'evil', action: 'none', notice: 'nothing', sdks: [] } }],
  ['fallbackLocale', 'en'],
  ['audience', 'user'],
  ['api', 'evil'],
  ['constant', 'evil'],
  ['6206', { area: 'evil' }],
  ['424242', { area: 'evil', notice: 'signIn', action: 'retry' }],
  ['imError.424242', 'evil'],
  ['cause', { code: 6206 }],
  ...['code', 'errorCode', 'ErrorCode', 'errCode'].map((name): [string, unknown] => [name, 20007]),
  ...['message', 'errorMessage', 'desc', 'ErrorInfo', 'errMsg'].map((name): [string, unknown] => [name, 'evil']),
];

describe('a member of Object.prototype changes no answer', () => {
  it.each(evil)('%s', async (name, value) => {
    const instances = [createInstance(), createInstance()] as const;
    for (const instance of instances) await instance.init({ lng: 'ko', fallbackLng: false, resources: { ko: {} } });
    const usual = answers(instances[0]);
    let polluted: unknown[];
    try {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
      polluted = answers(instances[1]);
    } finally {
      delete (Object.prototype as unknown as Record<string, unknown>)[name];
    }
    expect(polluted).toEqual(usual);
  });
});
