import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeImError, locales } from '../../src/index.js';
import { listed, open, Site } from './page.js';

let site: Site;
beforeAll(async () => {
  site = await Site.serve();
});
afterAll(() => site.close());

const box = '#search';

/** A part of a text as somebody types it who remembers it: three long words, or some characters where there are none. */
function remembered(text: string): string {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word));
  const isSpaced = !/[\p{Script=Han}\p{Script=Thai}]/u.test(text);
  if (isSpaced)
    return words
      .sort((a, b) => b.length - a.length)
      .slice(0, 3)
      .join(' ');
  return [...(text.match(/[\p{L}\p{M}]{8,}/u)?.[0] ?? text)].slice(0, 10).join('');
}

describe('search', () => {
  it('puts a code that is typed exactly first, before those that begin with it', async () => {
    const { page } = await open(site.url);
    await page.fill(box, '6206');
    await expect.poll(() => listed(page)).toEqual(['6206']);
    await page.fill(box, '701');
    await expect.poll(async () => (await listed(page))[0]).toMatch(/^701/);
    await page.fill(box, '70001');
    await expect.poll(async () => (await listed(page))[0]).toBe('70001');
    await page.fill(box, '10100');
    await expect.poll(async () => (await listed(page))[0]).toBe('10100-10200');
    await page.close();
  });

  it('finds a constant, in whole, in part and mistyped', async () => {
    const { page } = await open(site.url);
    for (const typed of ['ERR_USER_SIG_EXPIRED', 'user_sig_expired', 'err_user_sig_expierd']) {
      await page.fill(box, typed);
      await expect.poll(() => listed(page)).toContain('6206');
    }
    await page.close();
  });

  // By the scripts that people type in; what is typed is taken from the texts, so that wording may change.
  it.each(locales.map((tag) => [tag]))('finds words in %s', async (tag) => {
    const { page } = await open(site.url);
    const typed = remembered(describeImError(20007, tag).message);
    await page.fill(box, typed);
    await expect.poll(async () => (await listed(page)).slice(0, 8), { message: typed }).toContain('20007');
    await page.close();
  });

  it('forgives a wrong letter', async () => {
    const { page } = await open(site.url);
    await page.fill(box, 'verificaton');
    await expect.poll(() => listed(page)).toContain('70009');
    await page.close();
  });

  it('filters by area, SDK and action, and says how many are left', async () => {
    const { page } = await open(site.url);
    await page.getByLabel('Action').selectOption('renew-usersig');
    await expect.poll(() => listed(page)).toContain('6206');
    const all = (await listed(page)).length;
    await page.getByLabel('Area').selectOption('server.account');
    await expect.poll(async () => (await listed(page)).length).toBeLessThan(all);
    expect(await page.locator('.badge').first().innerText()).toBe('renew-usersig');
    await expect
      .poll(async () => Number.parseInt(await page.locator('.count').innerText(), 10))
      .toBe((await listed(page)).length);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => page.locator('.home').count()).toBe(1);
    await page.close();
  });
});

describe('what is pasted', () => {
  it.each([
    ['a JSON error', '{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"usersig does not match"}', '70009'],
    ['a line of a log', '2026-11-24 10:42:07.120 E/imsdk: login failed, code=70001, desc: usersig expired', '70001'],
    ['a line with several numbers', '[1763980927] req 88121 took 312 ms Error 6206: sig', '6206'],
    ['an error of several lines', '{\n  "code": 6206,\n  "message": "UserSig expired"\n}', '6206'],
  ])('%s is read, marked and comes first', async (_, pasted, code) => {
    const { page } = await open(site.url);
    await page.fill(box, pasted);
    await expect.poll(async () => (await listed(page))[0]).toBe(code);
    expect(await page.locator('.pasted mark').first().innerText()).toBe(code);
    expect(await page.locator('.detail h2').innerText()).toBe(code);
    await page.close();
  });

  it('finds a constant within a line', async () => {
    const { page } = await open(site.url);
    await page.fill(box, 'W/IMCore onError ERR_USER_SIG_EXPIRED at LoginManager');
    await expect.poll(async () => (await listed(page))[0]).toBe('6206');
    await page.close();
  });
});
