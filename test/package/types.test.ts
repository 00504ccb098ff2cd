/**
 * The installed package's types under each module system of the compiler, as strict as it goes and with the declaration
 * files checked too. What the types say is tested over the sources, in `test/types`.
 */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Project, repository, run, tool } from './project.js';

// A declaration that was not found would be `any`, which takes a wrong code.
const uses = `
import i18next from 'i18next';
import { describeImError, t, type ImErrorAction } from 'im-error-i18n';
import { catalog } from 'im-error-i18n/catalog';
import { createImErrors } from 'im-error-i18n/core';
import { imErrorMessages } from 'im-error-i18n/formatjs';
import { addImErrors, type ImErrorResources } from 'im-error-i18n/i18next';
import { ko as limited } from 'im-error-i18n/limits/ko';
import { loadImErrors } from 'im-error-i18n/load';
import { zhHans } from 'im-error-i18n/locales/zh-Hans';

declare module 'i18next' {
  interface CustomTypeOptions { resources: { translation: { hello: string } } & ImErrorResources }
}

export const action: ImErrorAction = describeImError(6206, 'ko').action;
export const texts: string[] = [
  t(6206), catalog[6206].notice, imErrorMessages(zhHans)['imError.6206'], i18next.t('imError:6206'),
  createImErrors({ locales: [zhHans], catalog }).describeImError(1, 'ko').message,
  createImErrors({ locales: [limited], limits: { recallMinutes: 5 } }).t(10031),
];
export const loaded: Promise<string> = loadImErrors('ko').then(({ t }) => t(6206));
addImErrors(i18next, { locales: [zhHans], fallbackLocale: 'zh-Hans' });
// @ts-expect-error
t(62060);
// @ts-expect-error
catalog[62060];
// @ts-expect-error
createImErrors({ locales: [zhHans], fallbackLocale: 'en' });
// @ts-expect-error
imErrorMessages(zhHans)['imError.62060'];
// @ts-expect-error
limited.withLimits({ recallHours: 5 });
// @ts-expect-error
loadImErrors('ko').then(({ t }) => t(62060));
// @ts-expect-error
addImErrors(i18next, { locales: [zhHans], fallbackLocale: 'en' });
`;

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
  esModuleInterop: true,
  noEmit: true,
};

interface Settings {
  readonly type: 'module' | 'commonjs';
  readonly options: object;
  /** JSON by way of `exports` is for those that know these. */
  readonly json?: string;
}

// A CommonJS file of TypeScript may not say `with`; there the JSON is required without it.
const required = json.replace(" with { type: 'json' }", '');

const settings: Record<string, Settings> = {
  'nodenext, ES modules': { type: 'module', options: { module: 'nodenext', verbatimModuleSyntax: true }, json },
  'nodenext, CommonJS': { type: 'commonjs', options: { module: 'nodenext' }, json: required },
  'node16, ES modules': { type: 'module', options: { module: 'node16' }, json: required },
  'node16, CommonJS': { type: 'commonjs', options: { module: 'node16' }, json: required },
  bundler: { type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' }, json },
  'classic node': { type: 'commonjs', options: { module: 'commonjs', moduleResolution: 'node10' } },
};

describe.each(Object.entries(settings))('%s', (_, { type, options, json }) => {
  test('every entry point has its types', () => {
    const project = new Project('types', { type, packages: ['i18next'] });
    const all = project.codeEntryPoints().map((entry, i) => `import * as entry${i} from '${entry}';\nentry${i};\n`);
    project.write('all.ts', all.join(''));
    project.write('uses.ts', uses);
    if (json) project.write('json.ts', json);
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, ...options } }));
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const { stdout } = run(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], project.folder);
    expect(stdout).toBe('');
  });
});

const typedKeys = `
import i18next from 'i18next';
import { addImErrors, type ImErrorResources } from 'im-error-i18n/i18next';
import { imErrorKeys, imNoticeKeys } from 'im-error-i18n/keys';
import { imErrorResources, imErrorsBackend } from 'im-error-i18n/i18next-backend';
import { catalog } from 'im-error-i18n/catalog';
import { ko } from 'im-error-i18n/locales/ko';

await i18next.use(imErrorsBackend()).init({ lng: 'ko', partialBundledLanguages: true });
addImErrors(i18next, { locales: [ko] });
export const texts: string[] = [
  i18next.t('hello'), i18next.t('imError:6206'), i18next.t('imError:-302'), i18next.t('imNotice:signIn'),
  i18next.t(imErrorKeys(new Error('x')), { code: 1 }), i18next.t(imNoticeKeys(6206, catalog)),
];
export const loaded: Promise<Record<string, string>> | undefined = imErrorResources('ko', 'imError');
// @ts-expect-error
i18next.t('imError:62060');
// @ts-expect-error
i18next.t('imNotice:signOut');
// @ts-expect-error
i18next.t('goodbye');
`;

const declarations = {
  'our types joined to the own ones':
    'interface CustomTypeOptions { resources: { translation: { hello: string } } & ImErrorResources }',
  'one line': 'interface CustomTypeOptions { resources: { translation: { hello: string } } }',
};

describe.each([
  ['23', 'our types joined to the own ones'],
  ['24', 'our types joined to the own ones'],
  ['25', 'our types joined to the own ones'],
  ['26', 'our types joined to the own ones'],
  ['26', 'one line'],
  ['27', 'our types joined to the own ones'],
  ['27', 'one line'],
] as const)('i18next %s, %s', (version, way) => {
  test('keys are those that there are', () => {
    const project = new Project('i18next-types');
    symlinkSync(tool(`i18next-${version}`), join(project.folder, 'node_modules/i18next'), 'junction');
    project.write('uses.ts', `${typedKeys}declare module 'i18next' { ${declarations[way]} }`);
    if (way === 'one line') project.write('i18next.d.ts', "import 'im-error-i18n/i18next-types'\n");
    const options = { ...strict, skipLibCheck: true, module: 'esnext', moduleResolution: 'bundler' };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: options }));
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const { stdout } = run(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], project.folder);
    expect(stdout).toBe('');
  });
});
