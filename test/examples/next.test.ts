import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Example, openPage } from './example.js';

const tags = ['ko', 'en', 'ja', 'zh-Hans'];

it('Next.js answers in the language of the request, and the browser loads that one alone', async () => {
  const example = new Example('next-app-router');
  example.npm('build');
  const origin = await example.serve();

  const asked = { 'ko-KR,ko;q=0.9,en;q=0.8': 'ko', ja: 'ja', 'zh-CN, en;q=0.5': 'zh-Hans', xx: 'en' };
  const answers = Object.entries(asked).map(async ([languages, tag]) => {
    const response = await fetch(origin, { headers: { 'accept-language': languages } });
    const found = /<html lang="([^"]*)".*<h1>([^<]*)/s.exec(await response.text());
    expect(found?.slice(1)).toEqual([tag, example.notice(10010, tag)]);
  });
  await Promise.all(answers);

  /** The languages whose words are in a script that the page has asked for. */
  async function loadedIn(page: Page): Promise<string[]> {
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = await Promise.all(
      urls.filter((url) => url.includes('.js')).map(async (url) => (await fetch(url)).text()),
    );
    expect(scripts.length).toBeGreaterThan(2);
    return tags.filter((tag) => scripts.some((script) => script.includes(example.notice(20007, tag))));
  }
  for (const [locale, tag] of Object.entries({ 'ko-KR': 'ko', 'en-US': 'en' })) {
    const { page, errors } = await openPage(origin, locale);
    expect(await page.getByRole('heading').innerText()).toBe(example.notice(10010, tag));
    expect(await loadedIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send' }).click();
    const toast = page.getByRole('alert').filter({ hasText: /./ });
    await expect.poll(() => toast.innerText(), { timeout: 10_000 }).toBe(example.notice(20007, tag));
    expect(await loadedIn(page)).toEqual([tag]);
    await page.getByRole('button', { name: 'Add member' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(example.notice(10014, tag));
    await page.screenshot({ path: join(tmpdir(), 'im-error-i18n-screenshots', `next-app-router-${tag}.png`) });
    expect(errors).toEqual([]);
    await page.close();
  }
});
