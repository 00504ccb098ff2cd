/** The installed package as Node loads it: ES modules, CommonJS, one language at a time, without `Intl`. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Project } from './project.js';

// i18next is left out: the entry for it needs only its types.
let project: Project;
let tags: string[];

beforeAll(() => {
  project = new Project('modules');
  tags = project.esm(`import { locales } from 'im-error-i18n'; console.log(JSON.stringify(locales))`) as string[];
});

/** The documented names; more may be there. */
const documented: Record<string, readonly string[]> = {
  'im-error-i18n': [
    'describeImError',
    'formatImError',
    'getFixedT',
    'isImErrorCode',
    'locales',
    'resolveLocale',
    'supportImError',
    't',
  ],
  'im-error-i18n/core': ['createFormatImError', 'createImErrors', 'matchLocale', 'plainText'],
  'im-error-i18n/catalog': ['catalog', 'imErrorActions', 'imErrorAreas', 'imErrorSdks', 'sharedLimits'],
  'im-error-i18n/load': ['loadImErrors', 'locales'],
  'im-error-i18n/i18next': ['addImErrors', 'imErrorKeys'],
  'im-error-i18n/formatjs': ['createImErrorIntl'],
  'im-error-i18n/formatjs/core': ['createImErrorIntl'],
  'im-error-i18n/locales/ko': ['ko'],
  'im-error-i18n/locales/zh-Hans': ['zhHans'],
  'im-error-i18n/formatjs/locales/ko': ['ko'],
  'im-error-i18n/formatjs/locales/zh-Hans': ['zhHans'],
};

describe('entry points', () => {
  test('every documented one is exported, and every language has its modules and JSON', () => {
    const entries = project.entryPoints();
    expect(entries).toEqual(expect.arrayContaining(Object.keys(documented)));
    for (const tag of tags)
      expect(entries).toEqual(
        expect.arrayContaining([
          `im-error-i18n/locales/${tag}`,
          `im-error-i18n/formatjs/locales/${tag}`,
          ...['imError.json', 'imNotice.json', 'imError.icu.json', 'imError.vue.json', 'imNotice.vue.json'].map(
            (file) => `im-error-i18n/locales/${tag}/${file}`,
          ),
        ]),
      );
  });

  test('import and require give the same names, the documented ones among them', () => {
    const entries = JSON.stringify(project.codeEntryPoints());
    const imported = project.esm(`
      const names = {};
      for (const entry of ${entries}) names[entry] = Object.keys(await import(entry)).sort();
      console.log(JSON.stringify(names));
    `) as Record<string, string[]>;
    const required = project.cjs(`
      const names = {};
      for (const entry of ${entries}) names[entry] = Object.keys(require(entry)).sort();
      console.log(JSON.stringify(names));
    `);
    expect(required).toEqual(imported);
    for (const [entry, names] of Object.entries(documented))
      expect(imported[entry], entry).toEqual(expect.arrayContaining([...names]));
  });

  test('JSON can be imported and required', () => {
    const entries = JSON.stringify(project.entryPoints().filter((entry) => entry.endsWith('.json')));
    const imported = project.esm(`
      const sizes = {};
      for (const entry of ${entries})
        sizes[entry] = Object.keys((await import(entry, { with: { type: 'json' } })).default).length;
      console.log(JSON.stringify(sizes));
    `) as Record<string, number>;
    const required = project.cjs(`
      const sizes = {};
      for (const entry of ${entries}) sizes[entry] = Object.keys(require(entry)).length;
      console.log(JSON.stringify(sizes));
    `);
    expect(required).toEqual(imported);
    expect(Object.values(imported).every((size) => size > 0)).toBe(true);
  });
});

test('importing an entry point changes nothing of the process', () => {
  for (const entry of project.codeEntryPoints()) {
    // Frozen intrinsics make an assignment to a built-in object throw; new globals are looked for by name.
    const added = project.esm(
      `
      const before = new Set(Reflect.ownKeys(globalThis));
      const listeners = process.eventNames().length;
      await import('${entry}');
      console.log(JSON.stringify({
        globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String),
        listeners: process.eventNames().length - listeners,
      }));
    `,
      undefined,
      '--frozen-intrinsics',
      '--no-warnings',
    );
    expect(added, entry).toEqual({ globals: [], listeners: 0 });
  }
});

describe('reading only the language asked for', () => {
  // Who reads files gets them from this function, by whichever import.
  const watching = `
    const files = [];
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...options) => {
      files.push(decodeURI(String(file)).replaceAll('\\\\', '/').split('/dist/locales/')[1]);
      return readFileSync(file, ...options);
    };
    const read = () => files.filter((file) => file !== undefined);
  `;
  const asking = `
    const imported = read();
    const text = formatImError(6206, 'ja');
    console.log(JSON.stringify({ imported, read: read(), text }));
  `;

  for (const [kind, file, ask] of [
    [
      'import',
      'ja/imError.txt',
      () =>
        project.esm(`
          import fs from 'node:fs';
          import { syncBuiltinESMExports } from 'node:module';
          ${watching}
          syncBuiltinESMExports();
          const { formatImError } = await import('im-error-i18n');${asking}`),
    ],
    [
      'require',
      'ja/imError.json',
      () =>
        project.cjs(`
          const fs = require('node:fs');
          ${watching}
          const { formatImError } = require('im-error-i18n');${asking}`),
    ],
  ] as const)
    test(`by ${kind}, nothing is read at import, and then Japanese alone`, () => {
      const { imported, read, text } = ask() as Record<'imported' | 'read', string[]> & { text: string };
      expect(imported).toEqual([]);
      expect(read).toEqual([file]);
      expect(text).toMatch(/[\u3040-\u30ff]/);
    });

  test('require gets CommonJS, which test runners and older tools need no transform for', () => {
    const text = project.cjs(
      "console.log(JSON.stringify(require('im-error-i18n').describeImError(6206, 'ja')));",
      undefined,
      '--no-experimental-require-module',
    );
    expect(text).toMatchObject({ code: 6206, action: 'sign-in', message: expect.stringMatching(/[\u3040-\u30ff]/) });
  });

  // Files that are not there cannot be read in any way.
  test('Japanese answers where the other languages were deleted', () => {
    const pruned = new Project('pruned');
    for (const folder of ['dist/locales', 'dist/formatjs'])
      for (const name of readdirSync(join(pruned.installed, folder)))
        if (name.split('.')[0] !== 'ja') rmSync(join(pruned.installed, folder, name), { recursive: true });
    const answers = pruned.esm(`
      import { describeImError, formatImError, t } from 'im-error-i18n';
      import { createImErrorIntl } from 'im-error-i18n/formatjs';
      console.log(JSON.stringify([
        formatImError(6206, 'ja'), t(6206, 'ja'), formatImError({ code: 6206 }, ['ja-JP', 'en']),
        describeImError(6206, 'ja').message, createImErrorIntl({ locale: 'ja' }).formatImError(6206),
      ]));
    `) as string[];
    expect(new Set(answers).size).toBe(1);
    expect(
      pruned.cjs(`
      const { formatImError } = require('im-error-i18n');
      console.log(JSON.stringify(formatImError(6206, 'ja')));
    `),
    ).toBe(answers[0]);
    expect(answers[0]).toMatch(/[\u3040-\u30ff]/);
  });
});

describe('without a usable Intl', () => {
  const asking = `
    const root = await import('im-error-i18n');
    const { createImErrors } = await import('im-error-i18n/core');
    const { catalog } = await import('im-error-i18n/catalog');
    const { loadImErrors } = await import('im-error-i18n/load');
    const { imErrorKeys } = await import('im-error-i18n/i18next');
    const { createImErrorIntl } = await import('im-error-i18n/formatjs');
    const { ko } = await import('im-error-i18n/locales/ko');
    const core = createImErrors({ locales: [ko], catalog });
    const loaded = await loadImErrors(['ja']);
    const error = { code: 8001, message: 'text' };
    console.log(JSON.stringify([
      root.locales.map((tag) => [8001, error, 424242, 120005, '6206'].map((it) => root.formatImError(it, tag))),
      root.describeImError(error, 'zh-CN'),
      root.t(8001, 'en'),
      core.formatImError(error, 'ko', { audience: 'user' }),
      loaded.formatImError(error, 'ja'),
      imErrorKeys(error),
      // Limits as documented: nothing has to be formatted.
      createImErrorIntl({ locale: 'ko' }).t(8001),
    ]));
  `;
  const breakages = {
    'no Intl at all': 'delete globalThis.Intl;',
    'an Intl whose constructors throw': `
      for (const name of Object.getOwnPropertyNames(Intl))
        if (typeof Intl[name] === 'function') Intl[name] = class { constructor() { throw new Error('Intl was used'); } };
    `,
  };

  for (const [name, breakage] of Object.entries(breakages))
    test(`${name}: every entry answers as ever`, () => {
      expect(project.esm(breakage + asking)).toEqual(project.esm(asking));
    });
});
