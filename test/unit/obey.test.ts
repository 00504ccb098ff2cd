import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { catalog, type ImErrorAction, imErrorActions } from '../../src/catalog.js';
import { describeImError } from '../../src/index.js';

/** What README's example is given. */
interface App {
  locale: string;
  sleep(seconds: number): Promise<void>;
  login(userSig: string): Promise<void>;
  fetchUserSig(): Promise<string>;
  toast(notice: string): void;
  showSignIn(): void;
}

/** README's own example, as a reader would copy it. */
function readExample(): (sdkCall: () => Promise<unknown>, app: App) => Promise<unknown> {
  const readme = readFileSync('README.md', 'utf8');
  const block = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code]) => code)
    .find((code) => code?.includes('sdkCall'));
  const { code } = transformSync((block as string).replace(/^import .*$/m, ''), { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { call: ReturnType<typeof readExample> } };
  const quiet = { ...console, error: () => {} };
  new Function('module', 'describeImError', 'console', code)(module, describeImError, quiet);
  return module.exports.call;
}

const call = readExample();

/** An SDK that fails each time with one code, and an app that counts. */
function fake(code: unknown) {
  const counts = { calls: 0, logins: 0, sleeps: [] as number[], toasts: 0, signIns: 0 };
  const app: App = {
    locale: 'en',
    sleep: async (seconds) => void counts.sleeps.push(seconds),
    login: async () => void counts.logins++,
    fetchUserSig: async () => 'fresh',
    toast: () => void counts.toasts++,
    showSignIn: () => void counts.signIns++,
  };
  const sdkCall = async () => {
    counts.calls++;
    throw { code, message: '' };
  };
  return { counts, app, sdkCall };
}

const errorOf = (key: string): unknown => {
  const range = /^(\d+)-\d+$/.exec(key);
  return range ? Number(range[1]) : /^-?\d+$/.test(key) ? Number(key) : key;
};
const rows = Object.entries(catalog as Record<string, { action: ImErrorAction }>);

describe('README’s example', () => {
  it('ends after a few calls for every code there is, and logs in once at most', async () => {
    for (const [key] of rows) {
      const { counts, app, sdkCall } = fake(errorOf(key));
      await call(sdkCall, app).catch(() => {});
      expect(counts.calls, key).toBeLessThanOrEqual(4);
      expect(counts.logins, key).toBeLessThanOrEqual(1);
    }
  });

  it.each(imErrorActions)('obeys %s', async (action) => {
    const [key] = rows.find(([, row]) => row.action === action) as [string, unknown];
    const { counts, app, sdkCall } = fake(errorOf(key));
    const outcome = await call(sdkCall, app).then(
      () => 'returned',
      () => 'threw',
    );
    const patient = action === 'retry' || action === 'wait';
    expect(outcome).toBe(action === 'none' ? 'returned' : 'threw');
    expect(counts.calls).toBe(patient ? 4 : action === 'renew-usersig' ? 2 : 1);
    expect(counts.logins).toBe(action === 'renew-usersig' ? 1 : 0);
    expect(counts.signIns).toBe(action === 'sign-in' ? 1 : 0);
    expect(counts.toasts).toBe(action === 'none' ? 0 : 1);
    if (patient) expect(counts.sleeps[2]).toBeGreaterThanOrEqual(counts.sleeps[0] as number);
  });

  it('renews the UserSig after waiting, and waits three times after renewing it', async () => {
    const { counts, app } = fake(0);
    const sdkCall = vi
      .fn(async () => 'sent')
      .mockRejectedValueOnce({ code: 60007 })
      .mockRejectedValueOnce({ code: 6206 });
    sdkCall.mockRejectedValueOnce({ code: 60007 }).mockRejectedValueOnce({ code: 60007 });
    await expect(call(sdkCall, app)).resolves.toBe('sent');
    expect(counts).toMatchObject({ logins: 1, toasts: 0, signIns: 0 });
    expect(counts.sleeps).toHaveLength(3);
  });

  it('goes on where the second try succeeds', async () => {
    const { counts, app } = fake(0);
    const sdkCall = vi.fn(async () => 'sent').mockRejectedValueOnce({ code: 6206 });
    await expect(call(sdkCall, app)).resolves.toBe('sent');
    expect(counts.logins).toBe(1);
  });
});

describe('actions', () => {
  it.each([3002, 3003, 6208, 6213, 6255, 91101, -1, -2, -3, -4, -5, -6])('%i never logs in by itself', (code) => {
    const { action } = describeImError(code, 'en');
    expect(['renew-usersig', 'retry', 'wait']).not.toContain(action);
  });

  it.each([6206, 70001])('%i asks for a fresh UserSig', (code) => {
    expect(describeImError(code, 'en').action).toBe('renew-usersig');
  });
});
