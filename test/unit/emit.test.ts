/** What each emitter writes, from languages of two or three texts: run where it is code, read where it is not. */
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitCatalog } from '../../scripts/emit/catalog.js';
import { emitCodes } from '../../scripts/emit/codes.js';
import { emitJson } from '../../scripts/emit/json.js';
import { distances, emitKeys } from '../../scripts/emit/keys.js';
import { type Language, literal } from '../../scripts/emit/language.js';
import { emitLanguages } from '../../scripts/emit/languages.js';
import { emitLimits, piecesOf } from '../../scripts/emit/limits.js';
import { emitLocales } from '../../scripts/emit/locales.js';
import { parseMessage } from '../../scripts/lib/icu.js';
import * as catalog from '../../src/catalog.js';
import * as core from '../../src/core.js';
import { errorKeys, noticeKeys } from '../../src/generated/keys.js';
import { languageWithLimits } from '../../src/limits.js';

type Require = (name: string) => unknown;

/** Runs a module of TypeScript or CommonJS over what `require` gives it. */
function run(source: string | undefined, require: Require): Record<string, unknown> {
  const { code } = transformSync(source as string, {
    loader: 'ts',
    format: 'cjs',
    define: { 'import.meta.url': '"file:///dist/languages.node.js"' },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const module = { exports: {} };
  const process = { getBuiltinModule: require };
  new Function('module', 'exports', 'require', 'process', code)(module, module.exports, require, process);
  return module.exports;
}

function language(tag: string, identifier: string, text: string): Language {
  const imError = { '6206': `${text} it's {'{'}`, '8001': `${text} {max, number} KB`, '-302': `${text} -302` };
  const icu = { imError: { ...imError, unknown: `${text} {code}` }, imNotice: { signIn: `${text} 'signIn'` } };
  const plain = {
    imError: { ...imError, '6206': `${text} it's {`, '8001': `${text} 12 KB`, unknown: `${text} {{code}}` },
    imNotice: icu.imNotice,
  };
  return { tag, identifier, name: `${identifier} (${tag})`, icu, plain };
}

const ko = language('ko', 'ko', '한국어');
const zhHans = language('zh-Hans', 'zhHans', '中文');
const both = [ko, zhHans];

describe('a literal', () => {
  const read = (text: string) => new Function(`return ${text}`)() as string;

  it.each([
    "it's",
    '"',
    '\\',
    "\\'",
    '\\"',
    '\\\\',
    '\n',
    '\r\n',
    '\u2028\u2029',
    '\0',
    `$\{x}`,
    '`',
    '\ud800',
    '</script>',
  ])('of %j is itself', (text) => {
    expect(read(literal(text))).toBe(text);
  });

  it('of any text is itself, on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        expect(read(literal(text))).toBe(text);
        expect(literal(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe('keys', () => {
  it('are distances, then names', () => {
    expect(distances(['0', '1001', '1002', '2000', '-1', '-302', '10100-10200', 'Search', 'unknown'])).toBe(
      '0 1001 1 998 -2001 -301 10100-10200 Search unknown',
    );
    expect(distances([])).toBe('');
  });

  it('of the source language stand for all', () => {
    const exported = run(emitKeys(both)['keys.ts'], () => ({}));
    expect(exported).toMatchObject({ errorKeys: '6206 1795 -8303 unknown', noticeKeys: 'signIn', ranges: [] });
  });

  it('that there are give every code back', () => {
    const filled = (keys: string) =>
      keys
        .split(' ')
        .map(() => 'x')
        .join('\n');
    const { imError } = core.packedLanguage('xx', filled(errorKeys), filled(noticeKeys));
    const keys = [...imError.keys()].map(String);
    for (const key of Object.keys(catalog.catalog)) expect(keys).toContain(key);
  });
});

describe('modules of languages', () => {
  const files = emitLocales(both);

  it('hold their texts in the order of the keys of all', () => {
    // `packedLanguage` itself goes by the keys of the real languages.
    const packedLanguage = (tag: string, errors: string, notices: string) => [
      tag,
      errors.split('\n'),
      notices.split('\n'),
    ];
    for (const { tag, identifier, plain } of both)
      expect(run(files[`locales/${tag}.ts`], () => ({ packedLanguage }))[identifier]).toEqual([
        tag,
        Object.keys(ko.plain.imError).map((key) => plain.imError[key]),
        ['signIn'].map((key) => plain.imNotice[key]),
      ]);
  });

  it('refuse a text of two lines, which would shift all after it', () => {
    const [first] = both as [Language, ...Language[]];
    const broken = { ...first, plain: { ...first.plain, imNotice: { signIn: 'a\nb' } } };
    expect(() => emitLocales([broken])).toThrow('signIn: a message is one line');
  });

  it('require the published JSON in CommonJS', () => {
    const json = (name: string) => JSON.parse(emitJson(both)[`dist/locales/${name.slice(2)}`] as string);
    const { zhHans: locale } = run(files['dist/locales/zh-Hans.cjs'], (name) =>
      name === '../core.cjs' ? core : json(name),
    );
    const { tag, imError, imNotice } = locale as core.ImErrorLocale;
    expect([tag, core.toObject(imError), core.toObject(imNotice)]).toEqual([
      'zh-Hans',
      zhHans.plain.imError,
      zhHans.plain.imNotice,
    ]);
    expect(files['dist/locales/zh-Hans.d.cts']).toContain("zhHans: ImErrorLocale<'zh-Hans'>");
  });
});

describe('JSON', () => {
  it('is the plain texts', () => {
    const files = emitJson(both);
    expect(Object.keys(files).sort()).toEqual(
      ['ko', 'zh-Hans'].flatMap((tag) =>
        ['imError.json', 'imNotice.json'].map((name) => `dist/locales/${tag}/${name}`),
      ),
    );
    expect(JSON.parse(files['dist/locales/ko/imError.json'] as string)).toEqual(ko.plain.imError);
    for (const text of Object.values(files)) expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('lists of languages', () => {
  const files = emitLanguages(both);
  const json = (name: string) =>
    both.flatMap(({ tag, plain }) =>
      Object.entries(plain).flatMap(([namespace, texts]) => (name.endsWith(`${tag}/${namespace}.json`) ? [texts] : [])),
    )[0];

  type List = { languages: core.ImErrorLocale[]; facts: () => typeof catalog.catalog | undefined };

  /** A root entry over a list, and what has been read. */
  function reading(source: string | undefined, broken = false) {
    const read: string[] = [];
    const file = (name: string) => {
      read.push(name.replace(/^.*dist\//, './'));
      if (broken) throw new Error(`no ${name}`);
      return name.endsWith('catalog.cjs') ? catalog : json(name);
    };
    const require: Require = (name) => {
      if (/core\.c?js$/.test(name)) return core;
      if (name === 'node:fs') return { readFileSync: (url: URL) => JSON.stringify(file(url.pathname)) };
      if (name === 'node:module') return { createRequire: () => file };
      return file(name);
    };
    const { languages, facts } = run(source, require) as unknown as List;
    const errors = core.createImErrors({
      locales: languages,
      fallbackLocale: 'ko',
      get catalog() {
        return facts() as typeof catalog.catalog;
      },
    });
    return { read, errors };
  }

  it.each(['languages.node.ts', 'dist/languages.cjs'])('%s reads what is asked for, when it is', (name) => {
    const { read, errors } = reading(files[name]);
    expect([errors.locales, read]).toEqual([['ko', 'zh-Hans'], []]);
    expect(errors.t(6206, 'zh-CN')).toBe("中文 it's {");
    expect(read).toEqual(['./locales/zh-Hans/imError.json']);
    for (let i = 0; i < 3; i++) {
      expect(errors.describeImError({ code: 6206 }, 'zh')).toMatchObject({
        action: 'renew-usersig',
        notice: "中文 'signIn'",
      });
      expect(errors.formatImError(6206, 'zh', { audience: 'user' })).toBe("中文 'signIn'");
    }
    expect(read.filter((file) => file.endsWith('.json'))).toEqual([
      './locales/zh-Hans/imError.json',
      './locales/zh-Hans/imNotice.json',
    ]);
  });

  it('on Node reads the facts once; CommonJS keeps them by itself', () => {
    const { read, errors } = reading(files['languages.node.ts']);
    for (let i = 0; i < 3; i++) errors.describeImError(6206, 'ko');
    expect(read.filter((file) => file.endsWith('catalog.cjs'))).toHaveLength(1);
  });

  it.each(['languages.node.ts', 'dist/languages.cjs'])('%s without files still names the code', (name) => {
    const { errors } = reading(files[name], true);
    expect(errors.formatImError({ code: 6206 }, 'ko')).toBe('Error 6206');
    expect(errors.describeImError(6206, 'ko')).toMatchObject({ message: 'Error 6206', action: 'contact-support' });
  });

  it('import all, or one at a time', async () => {
    const modules: Require = (name) =>
      name.includes('catalog') ? catalog : { ko: 'the Korean module', zhHans: 'the Chinese one' };
    const { languages, facts } = run(files['languages.ts'], modules) as unknown as List;
    expect(languages).toEqual(['the Korean module', 'the Chinese one']);
    expect(facts()).toBe(catalog.catalog);
    for (const name of ['loaders.ts', 'dist/languages.cjs']) {
      // `import()` needs a loader; that its specifier is literal is what bundlers need.
      const source = (files[name] as string).replace(/await import\(('[^']+')\)/g, 'require($1)');
      const { loaders } = run(source, (file) => (file.includes('core') ? core : modules(file))) as {
        loaders: Record<string, () => Promise<unknown>>;
      };
      expect(Object.keys(loaders)).toEqual(['ko', 'zh-Hans']);
      expect(await loaders['zh-Hans']?.()).toBe('the Chinese one');
    }
    expect(files['tags.ts']).toContain("LanguageTag = 'ko' | 'zh-Hans';");
  });
});

describe('messages with limits', () => {
  it('become a few pieces', () => {
    expect(
      piecesOf(parseMessage('up to {max, number} KB in {n, plural, =0 {no time} one {# day} other {# days}}')),
    ).toEqual(['up to ', ['max'], ' KB in ', ['n', { '=0': ['no time'], one: [0, ' day'], other: [0, ' days'] }]]);
  });

  it.each([
    '{a, select, x {y} other {z}}',
    '{n, plural, offset:1 one {#} other {#}}',
    '{n, selectordinal, one {#st} other {#th}}',
    '{n, date}',
    '{n, time, short}',
    '{n}',
    '<b>{n, number}</b>',
    '{n, plural, other {{a, select, other {z}}}}',
  ])('refuse what the small renderer cannot write: %s', (message) => {
    expect(() => piecesOf(parseMessage(message))).toThrow('neither a number nor its plural');
  });

  it('are shipped for those codes that have some', () => {
    const files = emitLimits(both);
    const lower = { tag: 'zh-Hans', imError: new Map(), imNotice: new Map() };
    for (const name of ['limits/zh-Hans.ts', 'dist/limits/zh-Hans.cjs']) {
      const { zhHans: limited } = run(files[name], (file) =>
        /limits\.c?js$/.test(file) ? { languageWithLimits } : { zhHans: lower },
      ) as { zhHans: core.ImErrorLocaleWithLimits };
      expect(limited.withLimits({ 8001: { max: 2000 } }).imError.get(8001)).toBe('中文 2,000 KB');
    }
    expect(files['dist/limits/zh-Hans.d.cts']).toContain("ImErrorLocaleWithLimits<'zh-Hans'>");
    const { documentedLimits } = run(files['limit-values.ts'], () => ({}));
    const facts: Readonly<Record<string, catalog.ImErrorFacts>> = catalog.catalog;
    expect(documentedLimits).toEqual(
      Object.fromEntries(Object.entries(facts).flatMap(([code, { limits }]) => (limits ? [[code, limits]] : []))),
    );
  });
});

describe('the catalog', () => {
  it.each(['dist/catalog.js', 'dist/catalog.cjs'])('%s is the same, in the same order', (name) => {
    const shipped = run(emitCatalog(both)[name], () => ({}));
    expect(Object.keys(shipped).sort()).toEqual(Object.keys(catalog).sort());
    for (const [key, value] of Object.entries(catalog))
      expect(JSON.stringify(shipped[key])).toBe(JSON.stringify(value));
  });

  it('has types of every key, notice and limit', () => {
    const { 'codes.ts': types = '' } = emitCodes(both);
    const unionOf = (name: string) =>
      types
        .match(new RegExp(`type ${name} = (.*);`))?.[1]
        ?.split(' | ')
        .map((type) => type.replaceAll("'", ''));
    const rows = Object.entries(catalog.catalog as Readonly<Record<string, catalog.ImErrorFacts>>);
    expect(unionOf('ImErrorKey')).toEqual(rows.map(([key]) => key));
    expect(unionOf('ImNoticeKey')).toEqual([...new Set(rows.map(([, { notice }]) => notice))]);
    for (const [code, { limits }] of rows)
      if (limits)
        expect(types).toContain(
          `  ${code}: ${Object.keys(limits)
            .map((name) => `'${name}'`)
            .join(' | ')};`,
        );
  });
});
