import { expect, it } from 'vitest';
import { Example, expectToast, openPage, requested } from './example.js';

it('i18next-http-backend finds copied notices beside the texts of the app, and so do the ways without copies', async () => {
  const example = new Example('i18next-http-backend');
  example.npm('build');
  const origin = await example.serve();
  await expectToast(example, origin, { en: 'en', ko: 'ko', ja: 'ja', 'zh-CN': 'zh-Hans' });

  const { page, errors } = await openPage(origin);
  const loaded = () => requested(page, /\/locales\/(.*)\.json$/);
  const english = ['en/imNotice', 'en/translation'];
  await expect.poll(loaded).toEqual(english);
  await page.getByRole('combobox').selectOption('zh-CN');
  await page.getByRole('button', { name: '发送' }).waitFor();
  await expect.poll(loaded).toEqual([...english, 'zh-CN/imNotice', 'zh-CN/translation']);
  expect(errors).toEqual([]);

  const notice = `发送 ${example.notice(undefined, 'zh-CN')}`;
  expect(example.npm('alternatives', origin).trim().split('\n')).toEqual([notice, notice]);
});
