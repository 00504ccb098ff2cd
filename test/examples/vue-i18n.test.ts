import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type * as VueI18n from 'vue-i18n';
import type * as Catalog from '../../src/catalog.js';
import type * as Root from '../../src/index.js';
import type * as Adapter from '../../src/keys.js';
import { entriesOf } from '../package/project.js';
import { Example, expectToast, openPage } from './example.js';

const languages = { en: 'en', ko: 'ko', ja: 'ja', 'zh-CN': 'zh-Hans' };

let example: Example;
let origin: string;

beforeAll(async () => {
  example = new Example('vue-i18n');
  example.npm('build');
  origin = await example.serve();
});

it('a toast in a vue-i18n app follows its language', async () => {
  await expectToast(example, origin, languages);
});

it('a language is fetched when it is chosen, and the app keeps its own texts', async () => {
  const { page } = await openPage(origin);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(/(\w+)-[\w-]{8}\.js$/.exec(request.url())?.[1] ?? request.url()));
  await page.getByRole('combobox').selectOption('ko');
  await expect.poll(() => page.getByRole('heading').innerText()).toBe('채팅');
  expect(fetched.sort()).toEqual(['app', 'imError', 'imNotice']);
  await page.close();
});

it('vue-i18n says every message as the package does, by the paths of imErrorKeys', () => {
  const load = createRequire(join(example.folder, 'package.json'));
  const { createI18n } = load('vue-i18n') as typeof VueI18n;
  const { describeImError, formatImError } = load('im-error-i18n') as typeof Root;
  const { imErrorKeys, imNoticeKeys } = load('im-error-i18n/keys') as typeof Adapter;
  const { catalog } = load('im-error-i18n/catalog') as typeof Catalog;
  const codes = entriesOf(catalog).map(({ code }) => code);
  expect(codes.length).toBeGreaterThanOrEqual(661);
  for (const [language, tag] of Object.entries(languages)) {
    const read = (name: string): Record<string, string> =>
      JSON.parse(readFileSync(join(example.folder, `src/locales/${language}/${name}.json`), 'utf8'));
    const messages = { [language]: { imError: read('imError'), imNotice: read('imNotice') } };
    const { t, te } = createI18n({ legacy: false, locale: language, messages }).global;
    const say = (keys: readonly string[], code: unknown) => t(keys.find((key) => te(key)) ?? 'nothing', { code });
    for (const code of [...codes, 424242]) {
      expect(say(imErrorKeys(code, { prefix: 'imError.' }), code)).toBe(formatImError(code, tag));
      const notice = say(imNoticeKeys(code, catalog, { prefix: 'imNotice.' }), code);
      expect(notice).toBe(describeImError(code, tag).notice);
    }
  }
});
