/** The types of /i18next beside an app's own, which hold for a whole program: hence a tsconfig of their own. */
import i18next from 'i18next';
import { expectTypeOf, test } from 'vitest';
import { ko } from '../../src/generated/locales/ko.js';
import { addImErrors, type ImErrorResources } from '../../src/i18next.js';
import { imErrorKeys } from '../../src/keys.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: { hello: string } } & ImErrorResources;
  }
}

test('keys are those that there are', () => {
  expectTypeOf(i18next.t('hello')).toExtend<string>();
  expectTypeOf(i18next.t('imError:6206')).toExtend<string>();
  expectTypeOf(i18next.t('imError:-302')).toExtend<string>();
  expectTypeOf(i18next.t('imNotice:signIn')).toExtend<string>();
  expectTypeOf(i18next.t(imErrorKeys(new Error('x')), { code: 1 })).toExtend<string>();
  // @ts-expect-error no such code
  i18next.t('imError:62060');
  // @ts-expect-error no such notice
  i18next.t('imNotice:signOut');
});

test('a fallback is one of the languages that are carried', () => {
  // @ts-expect-error not carried
  addImErrors(i18next, { locales: [ko], fallbackLocale: 'en' });
});
