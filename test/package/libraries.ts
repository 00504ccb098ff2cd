/** The package and the i18n libraries as Node loads them from a fresh project, and the comparison of their answers. */
import type * as FormatJs from '@formatjs/intl';
import type { i18n as I18n } from 'i18next';
import type * as ReactIntl from 'react-intl';
import { beforeAll, expect } from 'vitest';
import type * as Catalog from '../../src/catalog.js';
import type { ImErrorLocale } from '../../src/core/types.js';
import type * as ForIntl from '../../src/formatjs.js';
import type * as Adapter from '../../src/i18next.js';
import type * as Root from '../../src/index.js';
import type * as Keys from '../../src/keys.js';
import { type Entry, entriesOf, Project } from './project.js';

interface Loaded {
  readonly root: typeof Root;
  readonly catalog: typeof Catalog.catalog;
  readonly adapter: typeof Adapter;
  readonly keys: typeof Keys;
  readonly forIntl: typeof ForIntl;
  readonly i18next: I18n;
  readonly formatjs: typeof FormatJs;
  readonly reactIntl: typeof ReactIntl;
  /** A language's module. */
  readonly localeOf: Record<string, ImErrorLocale>;
  /** A language's JSON files, by tag and name. */
  readonly jsonOf: Record<string, Record<string, Record<string, never>>>;
}

export let app: Loaded;
export let entries: Entry[];
let notices: string[];

const jsonNames = ['imError', 'imNotice'];

beforeAll(() => {
  const project = new Project('libraries', { packages: ['i18next', '@formatjs/intl', 'react-intl'] });
  const tags = project.esm(
    `import { locales } from 'im-error-i18n'; console.log(JSON.stringify(locales))`,
  ) as readonly string[];
  const lines = tags.flatMap((tag, i) => [
    `import * as locale${i} from 'im-error-i18n/locales/${tag}';`,
    ...jsonNames.map(
      (name, n) => `import json${i}_${n} from 'im-error-i18n/locales/${tag}/${name}.json' with { type: 'json' };`,
    ),
  ]);
  app = project.load<Loaded>(`
    ${lines.join('\n')}
    export * as root from 'im-error-i18n';
    export { catalog } from 'im-error-i18n/catalog';
    export * as adapter from 'im-error-i18n/i18next';
    export * as keys from 'im-error-i18n/keys';
    export * as forIntl from 'im-error-i18n/formatjs';
    export { default as i18next } from 'i18next';
    export * as formatjs from '@formatjs/intl';
    export * as reactIntl from 'react-intl';
    export const localeOf = { ${tags.map((tag, i) => `'${tag}': Object.values(locale${i})[0]`)} };
    export const jsonOf = {
      ${tags.map((tag, i) => `'${tag}': { ${jsonNames.map((name, n) => `'${name}': json${i}_${n}`)} }`)}
    };
  `);
  entries = entriesOf(app.catalog);
  notices = Object.keys(app.jsonOf.ko?.imNotice ?? {});
});

/** The text of a key and its namespace, by the library under test. `values` has what the app knows when it asks. */
export type Ask = (namespace: 'imError' | 'imNotice', key: string, values: Record<string, string>) => string;

/** Asks for everything in one language and lists where the answer differs from the package's own. */
export function differences(locale: string, ask: Ask): string[] {
  const { formatImError, supportImError } = app.root;
  const tag = app.root.resolveLocale(locale);
  const expected: [namespace: 'imError' | 'imNotice', key: string, text: string, values: Record<string, string>][] = [
    ...entries.map(
      ({ key, code }) =>
        ['imError', key, formatImError(code, locale), { code: `${code}` }] as (typeof expected)[number],
    ),
    ['imError', 'unknown', formatImError(424242, locale), { code: '424242' }],
    ['imError', 'unspecified', formatImError(undefined, locale), {}],
    ['imError', '0', formatImError(0, locale), {}],
    [
      'imError',
      'support',
      supportImError({ code: 424242, message: 'a text' }, locale, { api: 'login' }),
      { api: 'login', code: '424242', text: 'a text' },
    ],
    ...notices.map((key) => ['imNotice', key, app.jsonOf[tag]?.imNotice?.[key] ?? '', {}] as (typeof expected)[number]),
  ];
  // A text that is asked for nowhere would be compared nowhere.
  const keys = expected.filter(([namespace]) => namespace === 'imError').map(([, key]) => key);
  expect(keys.sort()).toEqual(Object.keys(app.jsonOf[tag]?.imError ?? {}).sort());
  return expected.flatMap(([namespace, key, text, values]) => {
    const answer = ask(namespace, key, values);
    return text && answer === text ? [] : [`${locale} ${namespace}:${key}: ${answer} ≠ ${text}`];
  });
}
