import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { ko } from '../../src/generated/locales/ko.js';
import { describeImError, formatImError, locales, t } from '../../src/index.js';

/** The part of the web SDK that is called here. */
interface Chat {
  getMyProfile(): Promise<unknown>;
  sendMessage(message: object): Promise<unknown>;
  createGroup(options: object): Promise<unknown>;
  addFriend(options: object): Promise<unknown>;
  updateMyProfile(options: object): Promise<unknown>;
  login(options: object): Promise<unknown>;
  logout(): Promise<unknown>;
  createTextMessage(options: object): unknown;
}

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@tencentcloud/chat'));
const known = new Set(Object.keys(catalog));

/** The tables of named codes in the SDK's files: `{NAME:2024,…}` with at least a few entries of our kind. */
function codesIn(source: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [table] of source.matchAll(/\{(?:[A-Z][A-Z0-9_]+:-?\d+(?:e\d+)?,?){4,}\}/g)) {
    const pairs = [...table.matchAll(/([A-Z][A-Z0-9_]+):(-?\d+(?:e\d+)?)/g)].map(
      ([, name, code]) => [name, Number(code)] as const,
    );
    // Other tables of the bundle hold platforms, image types and compression states: small numbers, or sizes.
    if (!pairs.some(([name]) => name === 'NO_SDKAPPID' || name?.startsWith('ERR_'))) continue;
    for (const [name, code] of pairs) found.set(name as string, code);
  }
  return found;
}

describe('the published @tencentcloud/chat', () => {
  const files = [
    join(folder, 'index.js'),
    ...readdirSync(join(folder, 'modules')).map((name) => join(folder, 'modules', name)),
  ];
  const codes = new Map(files.flatMap((file) => [...codesIn(readFileSync(file, 'utf8'))]));

  it('still defines its codes where we look for them', () => {
    expect(codes.size).toBeGreaterThanOrEqual(100);
    expect(codes.get('USER_NOT_LOGGED_IN')).toBe(2024);
  });

  it('defines no code that the catalog lacks', () => {
    const missing = [...codes].filter(([, code]) => !known.has(`${code}`)).map(([name, code]) => `${code} ${name}`);
    expect(missing, 'add these to src/catalog.ts and locales/ko/imError.json').toEqual([]);
  });
});

describe('real rejections of @tencentcloud/chat, offline', () => {
  let chat: Chat;
  beforeAll(() => {
    // No call here waits for a timer. The SDK's own, for connecting and trying again, would outlive the test and work
    // in whatever comes after it.
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    // Node 20 has no WebSocket; ours never connects, as a network that is away.
    vi.stubGlobal(
      'WebSocket',
      class {
        send() {}
        close() {}
      },
    );
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const sdk = require('@tencentcloud/chat') as { create(options: object): Chat };
    chat = sdk.create({ SDKAppID: 1_400_000_000 });
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function rejection(call: () => unknown): Promise<unknown> {
    try {
      await call();
    } catch (error) {
      return error;
    }
    return expect.fail('the call succeeded');
  }

  const calls: [string, (chat: Chat) => unknown][] = [
    ['getMyProfile', (chat) => chat.getMyProfile()],
    ['sendMessage', (chat) => chat.sendMessage({})],
    ['createGroup', (chat) => chat.createGroup({})],
    ['addFriend', (chat) => chat.addFriend({ to: 'x', source: 'AddSource_Type_Web' })],
    ['updateMyProfile', (chat) => chat.updateMyProfile({ nick: 'a' })],
    [
      'createTextMessage',
      (chat) => chat.createTextMessage({ to: 'x', conversationType: 'C2C', payload: { text: '' } }),
    ],
    ['logout', (chat) => chat.logout()],
  ];

  it.each(calls)('%s before login says in each language that one is not logged in', async (_, call) => {
    const error = await rejection(() => call(chat));
    for (const locale of locales) {
      expect(formatImError(error, locale)).toBe(t(2024, locale));
      expect(formatImError(new Error('wrapped', { cause: error }), locale)).toBe(t(2024, locale));
    }
    expect(describeImError(error, 'en')).toMatchObject({
      code: 2024,
      constant: 'USER_NOT_LOGGED_IN',
      action: 'sign-in',
      source: 'code',
      sdkMessage: undefined,
    });
  });

  it('login without parameters rejects without a code, and has a message of ours', async () => {
    const error = await rejection(() => chat.login({}));
    expect(error).not.toHaveProperty('code');
    expect(describeImError(error, 'ko')).toMatchObject({ code: 'ParamsInvalid', action: 'fix-request' });
    expect(formatImError(error, 'ko')).toBe(t('ParamsInvalid', 'ko'));
    expect(formatImError(error, 'ko', { audience: 'user' })).toBe(ko.imNotice.get('general'));
  });
});
