import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeImError, locales } from '../../src/index.js';
import { desktop, listed, open, phone, Site } from './page.js';

let site: Site;
beforeAll(async () => {
  site = await Site.serve();
});
afterAll(() => site.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to, and where. */
async function objections(page: Page): Promise<string[]> {
  // By way of the debugger, which the page's policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('the first screen', () => {
  it('takes at most 60 kB, and no language', async () => {
    const own = await Site.serve();
    const { page } = await open(own.url, { serviceWorkers: 'block' });
    await page.waitForLoadState('networkidle');
    const sizes = [...own.sent];
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    console.log(`first screen: ${(sum / 1024).toFixed(1)} KiB gzip, ${sizes.length} files`);
    expect(sum).toBeLessThanOrEqual(60_000);
    expect(await page.locator('.home').count()).toBe(1);
    await page.close();
    own.close();
  });
});

describe('by keyboard alone', () => {
  it('searches, goes through the results, opens, and clears', async () => {
    const { page } = await open(site.url);
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('strong')?.textContent);
    await page.locator('body').press('Tab');
    await page.keyboard.press('/');
    await page.keyboard.insertText('usersig');
    // With the language come more results, in another order.
    await expect.poll(() => page.locator('.results[aria-busy=false] .excerpt:not(:empty)').count()).toBeGreaterThan(2);
    const [first, second] = await listed(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.detail h2').innerText()).toBe(second);
    expect(new URL(page.url()).hash).toContain(`#${second}/en`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#search').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.close();
  });

  it('opens the best result with Enter, also on a phone, and comes back', async () => {
    const { page } = await open(site.url, { viewport: phone });
    await page.locator('#search').focus();
    await page.keyboard.type('70009');
    await expect.poll(async () => (await listed(page))[0]).toBe('70009');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.detail h2').innerText()).toBe('70009');
    expect(await page.locator('.list').isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('.list').isVisible()).toBe(true);
    await page.close();
  });
});

describe('offline', () => {
  it('shows every language after one visit', async () => {
    const { page, complaints } = await open(site.url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // What is still on its way, such as the icon, would fail and complain.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.reload();
    for (const tag of locales) {
      await page.goto(`${site.url}#6206/${tag}`);
      await expect.poll(() => page.locator('.message').innerText()).toBe(describeImError(6206, tag).message);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('access', () => {
  const views = [
    ['', 'before anything is asked'],
    ['#?q=usersig', 'results'],
    ['#8001/ko/en', 'a code with limits in two languages'],
    [`#?q=${encodeURIComponent('{"ErrorCode":70009,"ErrorInfo":"usersig"}')}`, 'a pasted error'],
    ['#999999999', 'no such code'],
  ] as const;
  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [desktop, phone].map((viewport) => ({ colorScheme, viewport })),
    ),
  )('has nothing to object to ($colorScheme, $viewport.width px)', async ({ colorScheme, viewport }) => {
    const { page, complaints } = await open(site.url, { colorScheme, viewport });
    for (const [hash, name] of views) {
      await page.goto(site.url + hash);
      await page.waitForLoadState('networkidle');
      expect(await objections(page), name).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the policy', () => {
  it('allows nothing unsafe, and nothing from elsewhere', async () => {
    const { page } = await open(site.url);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await page.close();
  });
});
