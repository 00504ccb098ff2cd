import { expect, it } from 'vitest';
import { Example, expectToast, openPage, requested } from './example.js';

it('notices follow the language of react-i18next, each language loaded when it is used', async () => {
  const example = new Example('react-i18next');
  example.npm('build');
  const origin = await example.serve();
  await expectToast(example, origin, { en: 'en', ko: 'ko', ja: 'ja', 'zh-CN': 'zh-Hans' });

  const { page, errors } = await openPage(origin);
  const loaded = () => requested(page, /\/(en|ko|ja|zh-Hans)-[^/]+\.js$/);
  await expect.poll(loaded).toEqual(['en']);

  const logged = page.waitForEvent('console');
  await page.getByRole('button', { name: 'Send' }).click();
  expect((await logged).text()).toBe(example.describe(20007, 'en').message);

  await page.getByRole('combobox').selectOption('zh-CN');
  await page.getByRole('button', { name: '发送' }).waitFor();
  await expect.poll(loaded).toEqual(['en', 'zh-Hans']);
  await page.getByRole('combobox').selectOption('en');
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await expect.poll(loaded).toEqual(['en', 'zh-Hans']);
  expect(errors).toEqual([]);
});
