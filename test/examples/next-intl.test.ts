import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Example, expectToast } from './example.js';

const languages = { en: 'en', ko: 'ko', ja: 'ja', 'zh-CN': 'zh-Hans' };

it('next-intl has the messages beside the app’s own', async () => {
  const example = new Example('next-intl');
  example.npm('build');
  const origin = await example.serve();
  await expectToast(example, origin, languages);

  const { formatImError } = createRequire(join(example.folder, 'package.json'))('im-error-i18n');
  const { catalog } = createRequire(join(example.folder, 'package.json'))('im-error-i18n/catalog');
  // Every code, negative ones and names too, the first of a range and one that nobody knows, each in one language.
  const codes = [...Object.keys(catalog).map((key) => key.replace(/(?<=\d)-.*/, '')), '4711'];
  const all = Object.entries(languages);
  const ask = async (path: string, locale: string) =>
    (await fetch(`${origin}${path}`, { headers: { cookie: `locale=${locale}` } })).text();
  const answers = codes.map((code, index) => ask(`/errors?code=${code}`, all[index % all.length]?.[0] as string));
  expect(await Promise.all(answers)).toEqual(
    codes.map((code, index) => formatImError(code, all[index % all.length]?.[1])),
  );

  for (const [locale, tag] of all) {
    const page = await ask('/', locale);
    expect(page).toContain(example.notice(20007, tag));
    expect(page, 'messages for developers stay on the server').not.toContain(formatImError(6206, tag).slice(0, 20));
  }
});
