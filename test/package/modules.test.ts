/** The installed package as Node loads it: ES modules, CommonJS, one language at a time, without `Intl`. */
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
  'im-error-i18n/catalog': ['catalog', 'imErrorActions', 'imErrorAreas', 'imErrorSdks'],
  'im-error-i18n/load': ['loadImErrors', 'locales'],
  'im-error-i18n/i18next': ['addImErrors'],
  'im-error-i18n/keys': ['imErrorKeys', 'imErrorValues', 'imNoticeKeys', 'imErrorSelector', 'imNoticeSelector'],
  'im-error-i18n/formatjs': ['formatImError', 'imErrorMessages'],
  'im-error-i18n/locales/ko': ['ko'],
  'im-error-i18n/locales/zh-Hans': ['zhHans'],
  'im-error-i18n/limits/ko': ['ko'],
  'im-error-i18n/limits/zh-Hans': ['zhHans'],
};

describe('entry points', () => {
  test('every documented one is exported, and every language has its modules and JSON', () => {
    const entries = project.entryPoints();
    expect(entries).toEqual(expect.arrayContaining(Object.keys(documented)));
    for (const tag of tags)
      expect(entries).toEqual(
        expect.arrayContaining([
          `im-error-i18n/locales/${tag}`,
          `im-error-i18n/limits/${tag}`,
          ...['imError.json', 'imNotice.json'].map((file) => `im-error-i18n/locales/${tag}/${file}`),
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
    const required = project.cjs(
      `
      const names = {};
      for (const entry of ${entries}) names[entry] = Object.keys(require(entry)).sort();
      console.log(JSON.stringify(names));
    `,
      undefined,
      // What is required must be CommonJS: test runners and older tools load no ES module this way.
      '--no-experimental-require-module',
    );
    expect(required).toEqual(imported);
    for (const [entry, names] of Object.entries(documented))
      expect(imported[entry], entry).toEqual(expect.arrayContaining([...names]));
  });

  test('import and require answer alike, with every code entry point', () => {
    const entries = project.codeEntryPoints();
    const asking = `
      const answer = async (get) => {
        const [root, core, load, keys, formatjs] = await Promise.all(
          ['', '/core', '/load', '/keys', '/formatjs'].map((entry) => get('im-error-i18n' + entry)));
        const { catalog } = await get('im-error-i18n/catalog');
        const languages = {};
        for (const entry of ${JSON.stringify(entries.filter((entry) => /\/(locales|limits)\//.test(entry)))}) {
          const [locale] = Object.values(await get(entry));
          const { formatImError } = core.createImErrors({
            locales: [locale], catalog, ...(locale.withLimits && { limits: { recallMinutes: 5 } }),
          });
          languages[entry] = [formatImError(10031, 'x'), formatImError(6206, 'x', { audience: 'user' }),
            core.createFormatImError(locale)(8001), formatjs.imErrorMessages(locale)['imError.6206']];
        }
        const loaded = await load.loadImErrors('ja');
        console.log(JSON.stringify([languages, root.describeImError(70001, 'ko'), root.t(8001, 'en'),
          loaded.formatImError(8001, 'ja'), keys.imErrorKeys(6206)]));
      };
    `;
    const imported = project.esm(`${asking} await answer((entry) => import(entry));`) as [Record<string, string[]>];
    expect(project.cjs(`${asking} answer(require);`)).toEqual(imported);
    for (const [entry, [limited]] of Object.entries(imported[0]))
      expect(/5/.test(limited as string), entry).toBe(entry.includes('/limits/'));
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
  const asking = `
    const { createRequire } = await import('node:module');
    const cache = createRequire(import.meta.url).cache;
    const fs = process.getBuiltinModule('node:fs');
    const { readFileSync } = fs;
    const opened = [];
    fs.readFileSync = (file, ...rest) => {
      opened.push(file.pathname ?? String(file));
      return readFileSync(file, ...rest);
    };
    const read = () => [...new Set([...Object.keys(cache), ...opened])]
      .flatMap((file) => file.replaceAll('\\\\', '/').split('/dist/')[1] ?? [])
      .filter((file, i, all) => (file.endsWith('.json') || file.startsWith('catalog')) && all.indexOf(file) === i);
    const imported = read();
    const text = root.formatImError(6206, 'ja');
    const formatted = read();
    root.describeImError(6206, 'ja');
    console.log(JSON.stringify({ imported, formatted, described: read(), text }));
  `;

  for (const [kind, get] of [
    ['import', "const root = await import('im-error-i18n');"],
    ['require', "const root = (await import('node:module')).createRequire(import.meta.url)('im-error-i18n');"],
  ] as const)
    test(`by ${kind}, nothing is read at first, then Japanese alone, and the facts with a description`, () => {
      project.write(`reading-${kind}.mjs`, get + asking);
      const answer = project.run(`reading-${kind}.mjs`) as Record<string, string[]>;
      expect(answer.text).toMatch(/[\u3040-\u30ff]/);
      expect(answer.imported).toEqual([]);
      expect(answer.formatted).toEqual(['locales/ja/imError.json']);
      expect(answer.described?.sort()).toEqual(['catalog.cjs', 'locales/ja/imError.json', 'locales/ja/imNotice.json']);
    });
});

describe('without a usable Intl', () => {
  const asking = `
    const root = await import('im-error-i18n');
    const { createImErrors } = await import('im-error-i18n/core');
    const { catalog } = await import('im-error-i18n/catalog');
    const { loadImErrors } = await import('im-error-i18n/load');
    const { imErrorKeys } = await import('im-error-i18n/keys');
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
