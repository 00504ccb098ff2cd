import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeImError, locales } from '../../src/index.js';
import { open, phone, Site } from './page.js';

let site: Site;
beforeAll(async () => {
  site = await Site.serve();
});
afterAll(() => site.close());

describe('a link to a code', () => {
  it('shows it in the language of the browser, or of the link', async () => {
    const { page } = await open(`${site.url}#6206`, { locale: 'ko-KR' });
    await expect.poll(() => page.locator('.message').innerText()).toBe(describeImError(6206, 'ko').message);
    await page.goto(`${site.url}#6206/ja`);
    await expect.poll(() => page.locator('.message').innerText()).toBe(describeImError(6206, 'ja').message);
    expect(await page.title()).toContain('6206');
    await page.close();
  });

  it('shows two languages beside each other, or below each other on a phone', async () => {
    const { page } = await open(`${site.url}#6206/zh-Hans/en`);
    const message = page.locator('.message');
    await expect
      .poll(() => message.allInnerTexts())
      .toEqual([describeImError(6206, 'zh-Hans').message, describeImError(6206, 'en').message]);
    const [left, right] = await Promise.all([message.nth(0).boundingBox(), message.nth(1).boundingBox()]);
    expect(left?.y).toBe(right?.y);
    await page.setViewportSize(phone);
    const [upper, lower] = await Promise.all([message.nth(0).boundingBox(), message.nth(1).boundingBox()]);
    expect(lower?.y).toBeGreaterThan(upper?.y as number);
    await page.close();
  });

  it('changes with the language, and back and forward follow', async () => {
    const { page } = await open(`${site.url}#70009/en`);
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('ko');
    const text = () => page.locator('.message').innerText();
    await expect.poll(text).toBe(describeImError(70009, 'ko').message);
    expect(new URL(page.url()).hash).toBe('#70009/ko');
    await page.goBack();
    await expect.poll(text).toBe(describeImError(70009, 'en').message);
    await page.goForward();
    await expect.poll(text).toBe(describeImError(70009, 'ko').message);
    await page.close();
  });

  it('can be copied, and opens the same', async () => {
    const { page } = await open(`${site.url}#?q=70009`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Copied' }).count()).toBe(1);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${site.url}#70009/en`);
    await page.goto(link);
    await expect.poll(() => page.locator('.detail h2').innerText()).toBe('70009');
    await page.close();
  });

  it('says so where there is no such code', async () => {
    const { page, complaints } = await open(`${site.url}#999999999/xx`);
    await expect.poll(() => page.locator('.detail h2').innerText()).toBe('No code 999999999');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a code', () => {
  it('shows all that is known of it', async () => {
    const { page } = await open(`${site.url}#6206/en`);
    const { notice } = describeImError(6206, 'en');
    await expect.poll(() => page.locator('.toast').innerText()).toBe(notice);
    const text = await page.locator('.detail').innerText();
    for (const part of ['ERR_USER_SIG_EXPIRED', 'renew-usersig', 'sdk.account', 'native', "i18next.t('imError:6206')"])
      expect(text).toContain(part);
    expect(await page.locator('.facts a').getAttribute('href')).toMatch(/^https:/);
    await page.close();
  });

  it('follows limits that are changed in place, and gives the code for them', async () => {
    const { page } = await open(`${site.url}#10031/en`);
    const text = () => page.locator('.message').innerText();
    await expect.poll(text).toBe(describeImError(10031, 'en').message);
    await page.getByLabel('minutes').fill('77');
    await expect.poll(text).toContain('77');
    await expect.poll(() => page.locator('.snippet').first().innerText()).toContain('minutes: 77');
    await page.getByLabel('minutes').fill('');
    await expect.poll(text).toBe(describeImError(10031, 'en').message);
    await page.close();
  });

  it('warns of a notice that takes more than two lines on a phone', async () => {
    const { page } = await open(`${site.url}#6206/en`, { serviceWorkers: 'block' });
    const isLong = () => page.locator('.phone').getAttribute('data-long');
    await expect.poll(isLong).toBe('false');
    // The same notice, as somebody might write it.
    const { notice } = describeImError(6206, 'en');
    await page.route('**/assets/en-*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(notice, `${notice} Then go back to where you were. And try again.`);
      await route.fulfill({ response, body });
    });
    await page.reload();
    await expect.poll(isLong).toBe('true');
    expect(await page.locator('.phone figcaption').innerText()).toContain('too long');
    await page.close();
  });

  it.runIf((locales as readonly string[]).includes('ar'))(
    'is read from right to left where the language is',
    async () => {
      const { page } = await open(`${site.url}#6206/ar/en`);
      const direction = (n: number) =>
        page
          .locator('.message')
          .nth(n)
          .evaluate((element) => getComputedStyle(element).direction);
      await expect.poll(() => page.locator('.message').count()).toBe(2);
      expect([await direction(0), await direction(1)]).toEqual(['rtl', 'ltr']);
      await page.close();
    },
  );

  it('fits into a phone in every language', async () => {
    const { page } = await open(site.url, { viewport: phone });
    for (const tag of locales) {
      await page.goto(`${site.url}#7005/${tag}/en`);
      await expect.poll(() => page.locator('.message').first().innerText()).toBe(describeImError(7005, tag).message);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, tag).toBe(0);
    }
    await page.close();
  });
});
