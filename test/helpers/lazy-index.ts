/**
 * `src/index.ts` for mutation testing: the same functions, made when a test first calls one. A fault in making them
 * is then a failing test, where a failing import would only be a file without tests.
 */
import { catalog } from '../../src/catalog.js';
import { createImErrors } from '../../src/core.js';
import { languages } from '../../src/generated/languages.js';

type All = ReturnType<typeof make>;

function make() {
  return createImErrors({ locales: languages, fallbackLocale: 'en', catalog });
}

let all: All | undefined;

function late<Name extends keyof All>(name: Name): All[Name] {
  return ((...args: never[]) => {
    all ??= make();
    return (all[name] as (...args: never[]) => unknown)(...args);
  }) as All[Name];
}

export const formatImError = late('formatImError');
export const describeImError = late('describeImError');
export const t = late('t');
export const getFixedT = late('getFixedT');
export const isImErrorCode = late('isImErrorCode');
export const resolveLocale = late('resolveLocale');
export const supportImError = late('supportImError');
export const locales = languages.map(({ tag }) => tag);
