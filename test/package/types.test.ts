/** The installed package's types, by the compiler, as strict as it goes and with the declaration files checked too. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Project, repository, run } from './project.js';

/** What must compile. */
const right = `
import i18next from 'i18next';
import {
  describeImError, formatImError, getFixedT, isImErrorCode, locales, resolveLocale, supportImError, t,
  type ImErrorAction, type ImErrorCode, type ImErrorDescription, type ImErrorLocaleTag,
} from 'im-error-i18n';
import { catalog, type ImErrorFacts } from 'im-error-i18n/catalog';
import { createFormatImError, createImErrors, matchLocale, plainText, type ImErrorLocale } from 'im-error-i18n/core';
import { createImErrorIntl } from 'im-error-i18n/formatjs';
import { createImErrorIntl as createFor } from 'im-error-i18n/formatjs/core';
import { ko as icuKo } from 'im-error-i18n/formatjs/locales/ko';
import { addImErrors, imErrorKeys, type ImErrorResources } from 'im-error-i18n/i18next';
import { loadImErrors } from 'im-error-i18n/load';
import { ko } from 'im-error-i18n/locales/ko';
import { zhHans } from 'im-error-i18n/locales/zh-Hans';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: { hello: string } } & ImErrorResources;
  }
}

export const texts: string[] = [
  t(6206), t(6206, 'ja'), t(-302, ['ko', 'en']), t('SearchUnable'), getFixedT('ko')(70001),
  formatImError(new Error('x'), 'ko'), formatImError(6206, ['zh-TW'] as const, { audience: 'user' }),
  supportImError('6206', 'en', { api: 'login' }), resolveLocale('fr'), plainText('x'),
];
export const tag: ImErrorLocaleTag | undefined = matchLocale(['ko'], locales);
export const description: ImErrorDescription = describeImError(null, 'en');
export const action: ImErrorAction = description.action;
export const facts: ImErrorFacts = catalog[6206];
export const max: 12000 extends number ? number : never = catalog[8001].limits.max;

export function narrowed(value: unknown): ImErrorCode | undefined {
  return isImErrorCode(value) ? value : undefined;
}

const own: ImErrorLocale<'ko'> = ko;
const two = createImErrors({ locales: [own, zhHans], fallbackLocale: 'zh-Hans', overrides: { ko: { imError: { 6206: 'x' } } } });
const whole = createImErrors({ locales: [ko, zhHans], catalog });
export const tags: readonly ('ko' | 'zh-Hans')[] = two.locales;
export const more: string[] = [
  two.formatImError({}, navigatorLanguages()), whole.formatImError({}, 'ko', { audience: 'user' }),
  whole.describeImError(1, 'ko').notice, createImErrors({ locales: [ko] }).t(6206), createFormatImError(ko)(new Error('x')),
];

function navigatorLanguages(): readonly string[] {
  return ['ko'];
}

const intl = createImErrorIntl({ locale: 'ja', limits: { recallMinutes: 5, 8001: { max: 20 } } });
export const rendered: string[] = [
  intl.t(8001), intl.t(8001, { max: 30 }), intl.t(6206), intl.formatImError(1, { audience: 'user' }),
  createFor({ locale: icuKo, limits: { 10031: { minutes: 5 } } }).t(10031),
];

export async function loaded(): Promise<string> {
  const plain = await loadImErrors(['ko']);
  const known = await loadImErrors('ko', { catalog });
  return plain.formatImError(1, 'ko') + known.describeImError(1, 'ko').message;
}

export const answers: Readonly<Record<string, 'ko' | 'zh-Hans'>> = addImErrors(i18next, { locales: [ko, zhHans], fallbackLocale: 'ko' });
export const translated: string[] = [
  i18next.t('hello'), i18next.t('imError:6206'), i18next.t('imError:-302'), i18next.t('imNotice:signIn'),
  i18next.t(imErrorKeys(new Error('x')), { code: 1 }),
];
`;

/** What must not compile, each with the declarations that it needs. */
const wrong: Record<string, string> = {
  'a code that does not exist': `import { t } from 'im-error-i18n';
    // @ts-expect-error
    t(62060);`,
  'a code that does not exist, bound': `import { getFixedT } from 'im-error-i18n';
    // @ts-expect-error
    getFixedT('ko')(62060);`,
  'a range as a code': `import { t } from 'im-error-i18n';
    // @ts-expect-error
    t('120001-130000');`,
  'an audience that does not exist': `import { formatImError } from 'im-error-i18n';
    // @ts-expect-error
    formatImError(1, 'ko', { audience: 'admin' });`,
  'no locale': `import { formatImError } from 'im-error-i18n';
    // @ts-expect-error
    formatImError(1);`,
  'a description without the catalog': `import { createImErrors } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    createImErrors({ locales: [ko] }).describeImError(1, 'ko');`,
  'an audience without the catalog': `import { createImErrors } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    createImErrors({ locales: [ko] }).formatImError(1, 'ko', { audience: 'user' });`,
  'a description without the catalog, loaded': `import { loadImErrors } from 'im-error-i18n/load';
    loadImErrors('ko').then((errors) => {
      // @ts-expect-error
      errors.describeImError(1, 'ko');
    });`,
  'a fallback that is not carried': `import { createImErrors } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    createImErrors({ locales: [ko], fallbackLocale: 'en' });`,
  'words for a language that is not carried': `import { createImErrors } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    createImErrors({ locales: [ko], overrides: { en: { imError: { 6206: 'x' } } } });`,
  'an override of a code that does not exist': `import { createImErrors } from 'im-error-i18n/core';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    createImErrors({ locales: [ko], overrides: { ko: { imError: { 62060: 'x' } } } });`,
  'a limit by a wrong name': `import { createImErrorIntl } from 'im-error-i18n/formatjs';
    // @ts-expect-error
    createImErrorIntl({ locale: 'ko', limits: { 8001: { maximum: 20 } } });`,
  'a shared limit by a wrong name': `import { createImErrorIntl } from 'im-error-i18n/formatjs';
    // @ts-expect-error
    createImErrorIntl({ locale: 'ko', limits: { recallHours: 5 } });`,
  'a limit that is no number': `import { createImErrorIntl } from 'im-error-i18n/formatjs/core';
    import { ko } from 'im-error-i18n/formatjs/locales/ko';
    // @ts-expect-error
    createImErrorIntl({ locale: ko, limits: { 8001: { max: '20' } } });`,
  'a limit of a message that has none': `import { createImErrorIntl } from 'im-error-i18n/formatjs';
    // @ts-expect-error
    createImErrorIntl({ locale: 'ko' }).t(6206, { max: 20 });`,
  'a wrong limit of one call': `import { createImErrorIntl } from 'im-error-i18n/formatjs';
    // @ts-expect-error
    createImErrorIntl({ locale: 'ko' }).t(8001, { minutes: 20 });`,
  'an i18next key that does not exist': `import i18next from 'i18next';
    import './right.js';
    // @ts-expect-error
    i18next.t('imError:62060');`,
  'an i18next notice that does not exist': `import i18next from 'i18next';
    import './right.js';
    // @ts-expect-error
    i18next.t('imNotice:signOut');`,
  'an i18next fallback that is not carried': `import i18next from 'i18next';
    import { addImErrors } from 'im-error-i18n/i18next';
    import { ko } from 'im-error-i18n/locales/ko';
    // @ts-expect-error
    addImErrors(i18next, { locales: [ko], fallbackLocale: 'en' });`,
  'an entry point that does not exist': `
    // @ts-expect-error
    import { kr } from 'im-error-i18n/locales/kr'; kr;`,
};

const json = `
import ko from 'im-error-i18n/locales/ko/imError.json' with { type: 'json' };
export const text: string = ko['6206'];
`;

const strict = {
  target: 'ES2022',
  // Neither DOM nor Node's types: the declarations must need none of them.
  lib: ['ES2023'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
};

const settings: Record<string, { readonly type: 'module' | 'commonjs'; readonly options: object }> = {
  'nodenext, ES modules': { type: 'module', options: { module: 'nodenext', verbatimModuleSyntax: true } },
  'nodenext, CommonJS': { type: 'commonjs', options: { module: 'nodenext', esModuleInterop: true } },
  bundler: { type: 'module', options: { module: 'esnext', moduleResolution: 'bundler', verbatimModuleSyntax: true } },
};

function wrongFile(index: number): string {
  return `wrong-${index}.ts`;
}

for (const [name, { type, options }] of Object.entries(settings))
  describe(name, () => {
    let output: string[];

    beforeAll(() => {
      const project = new Project('types', { type, packages: ['i18next'] });
      const files = ['right.ts', ...Object.keys(wrong).map((_, i) => wrongFile(i))];
      project.write('right.ts', right);
      for (const [i, code] of Object.values(wrong).entries()) project.write(wrongFile(i), `${code}\nexport {};\n`);
      // A CommonJS file of TypeScript may not say `with`; there the JSON is required without it.
      project.write('json.ts', type === 'module' ? json : json.replace(" with { type: 'json' }", ''));
      const config = { compilerOptions: { ...strict, ...options }, files: [...files, 'json.ts'] };
      project.write('tsconfig.json', JSON.stringify(config));
      const tsc = join(repository, 'node_modules/typescript/bin/tsc');
      const { stdout } = run(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], project.folder);
      output = stdout.split('\n').filter((line) => /error TS/.test(line));
    });

    const complaintsAbout = (file: string) => output.filter((line) => line.startsWith(`${file}(`));

    test('the declaration files and all that is right compile', () => {
      const files = new Set(Object.keys(wrong).map((_, i) => wrongFile(i)));
      expect(output.filter((line) => !files.has(line.split('(')[0] as string))).toEqual([]);
    });

    // `@ts-expect-error` turns the missing complaint into one.
    for (const [i, what] of Object.keys(wrong).entries())
      test(`${what} does not compile`, () => expect(complaintsAbout(wrongFile(i))).toEqual([]));
  });
