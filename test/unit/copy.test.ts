/** Each format is read back by a parser that is not ours, and compared message by message. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseIcu } from '@formatjs/icu-messageformat-parser';
import { createIntl } from '@formatjs/intl';
import { XMLParser } from 'fast-xml-parser';
import { po } from 'gettext-parser';
import { createInstance } from 'i18next';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { run } from '../../src/cli/run.js';
import type { ImErrorLocale } from '../../src/core.js';
import { toObject } from '../../src/core.js';
import { resourceName } from '../../src/formats/android.js';
import { methodName } from '../../src/formats/arb.js';
import { formats } from '../../src/formats/index.js';
import { languages } from '../../src/generated/languages.js';
import { temporaryFolder } from '../helpers/locales.js';

const values = { code: '424242', api: 'sendMessage', text: 'a text' };
const namespaces = ['imError', 'imNotice'] as const;

// What a translator may write one day, and what a format may trip over.
const nasty: ImErrorLocale<'xx'> = {
  tag: 'xx',
  imError: new Map<unknown, string>([
    [1, `"quotes" and 'apostrophes' and \\ a backslash`],
    [2, '@ at the front, a@b, ? and ?'],
    [-3, '100 % of {{code}} | pipes | and #'],
    ['Name', '<b>bold</b> & < > &amp;'],
    ['unknown', `it's {{code}}, "{{api}}" and {{text}}: 50%`],
    [4, 'emoji 👩‍👩‍👧, עברית, العربية, 한국어'],
    [5, 'a, comma; a semicolon\ta tab'],
  ]),
  imNotice: new Map<unknown, string>([['signIn', "Don't {panic}"]]),
};
const all: readonly ImErrorLocale[] = [...languages, nasty];

const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: 'code') => values[name]);

/** Every message of every language: where it stands and what it says with its values. */
const expected = all.flatMap(({ tag, ...texts }) =>
  namespaces.flatMap((namespace) =>
    Object.entries(toObject(texts[namespace])).map(([key, text]) => ({ tag, namespace, key, text: fill(text) })),
  ),
);
const filesOf = (format: string) => (formats[format] as (typeof formats)[string])(all);
const json = (text: string | undefined) => JSON.parse(text as string);

/** Printf as Java, Swift and their like do it, for strings in order. */
const printf = (text: string, isFormat: boolean) =>
  isFormat
    ? text.replace(/%%|%(\d)\$[s@]/g, (_, place) =>
        place ? ([values.code, values.api, values.text][place - 1] as string) : '%',
      )
    : text;

describe('read back', () => {
  it('by i18next', async () => {
    const files = filesOf('i18next');
    const resources = Object.fromEntries(
      all.map(({ tag }) => [
        tag,
        Object.fromEntries(namespaces.map((name) => [name, json(files[`${tag}/${name}.json`])])),
      ]),
    );
    const i18n = createInstance();
    await i18n.init({ lng: 'ko', resources, keySeparator: false, interpolation: { escapeValue: false } });
    for (const { tag, namespace, key, text } of expected)
      expect(i18n.t(key, { lng: tag, ns: namespace, ...values }), `${tag} ${key}`).toBe(text);
  });

  it('by FormatJS', () => {
    const files = filesOf('icu');
    for (const { tag } of all)
      for (const namespace of namespaces) {
        const messages = json(files[`${tag}/${namespace}.json`]);
        const intl = createIntl({ locale: 'en', messages, onError: (error) => expect.fail(error.message) });
        for (const row of expected.filter((one) => one.tag === tag && one.namespace === namespace))
          expect(intl.formatMessage({ id: row.key }, values), `${tag} ${row.key}`).toBe(row.text);
      }
  });

  it('by vue-i18n', () => {
    const files = filesOf('vue');
    const messages = Object.fromEntries(
      all.map(({ tag }) => [
        tag,
        Object.fromEntries(namespaces.map((name) => [name, json(files[`${tag}/${name}.json`])])),
      ]),
    );
    const { global } = createI18n({
      legacy: false,
      locale: 'ko',
      messages,
      missingWarn: false,
      warnHtmlMessage: false,
    });
    for (const { tag, namespace, key, text } of expected)
      expect(global.t(`${namespace}.${key}`, values, { locale: tag }), `${tag} ${key}`).toBe(text);
  });

  it('by an XML parser, unescaped as aapt does', () => {
    const files = filesOf('android');
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
    const unescaped = (text: string) =>
      text.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, hex, character) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character === 'n' ? '\n' : character,
      );
    for (const { tag } of all) {
      const special = { id: 'in', 'pt-BR': 'pt-rBR', 'zh-Hans': 'b+zh+Hans', 'zh-Hant': 'b+zh+Hant' };
      const folder = `values-${(special as Record<string, string>)[tag] ?? tag}`;
      const rows: { '@_name': string; '#text': string }[] = parser.parse(files[`${folder}/im_errors.xml`] as string)
        .resources.string;
      const texts = new Map(rows.map((row) => [row['@_name'], unescaped(row['#text'])]));
      for (const row of expected.filter((one) => one.tag === tag)) {
        const text = texts.get(resourceName(row.namespace, row.key)) as string;
        expect(printf(text, /%\d\$s/.test(text)), `${tag} ${row.key}`).toBe(row.text);
      }
    }
    expect(files['values/im_errors.xml']).toBe(files['values-ko/im_errors.xml']);
  });

  it('as a string catalog', () => {
    const { strings, sourceLanguage, version } = json(filesOf('xcstrings')['ImErrors.xcstrings']);
    expect([sourceLanguage, version]).toEqual(['ko', '1.0']);
    for (const { tag, namespace, key, text } of expected) {
      const { value } = strings[`${namespace}.${key}`].localizations[tag].stringUnit;
      expect(printf(value, /%\d\$@/.test(value)), `${tag} ${key}`).toBe(text);
    }
  });

  it('as ARB, by an ICU parser', () => {
    const files = filesOf('arb');
    for (const { tag } of all) {
      const file = json(files[`im_error_${tag.replace('-', '_')}.arb`]);
      expect(file['@@locale']).toBe(tag.replace('-', '_'));
      for (const row of expected.filter((one) => one.tag === tag)) {
        const id = methodName(row.namespace, row.key);
        const elements = parseIcu(file[id], { ignoreTag: true }) as { type: number; value: string }[];
        const text = elements.map(({ type, value }) => (type === 1 ? values[value as 'code'] : value)).join('');
        expect(text, `${tag} ${id}`).toBe(row.text);
        const names = elements.filter(({ type }) => type === 1).map(({ value }) => value);
        expect(Object.keys(file[`@${id}`]?.placeholders ?? {}).sort()).toEqual([...new Set(names)].sort());
      }
    }
    expect(files['im_error_zh.arb']).toBeDefined();
  });

  it('by gettext', () => {
    const files = filesOf('po');
    for (const { tag } of all) {
      const { headers, translations } = po.parse(files[`${tag}.po`] as string);
      expect(headers.Language).toBe(tag.replace('-', '_'));
      for (const row of expected.filter((one) => one.tag === tag)) {
        const text = translations[row.namespace]?.[row.key]?.msgstr[0] as string;
        expect(
          text.replace(/\{(code|api|text)\}/g, (_, name: 'code') => values[name]),
          `${tag} ${row.key}`,
        ).toBe(row.text);
      }
    }
  });

  it('by a CSV parser', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(filesOf('csv')['im_errors.csv'] as string, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const rows = new Map(data.map((row) => [`${row.namespace} ${row.key}`, row]));
    for (const { tag, namespace, key, text } of expected)
      expect(fill(rows.get(`${namespace} ${key}`)?.[tag] as string), `${tag} ${key}`).toBe(text);
  });
});

describe('the command', () => {
  async function copy(...args: string[]) {
    const said: Record<'out' | 'err', string[]> = { out: [], err: [] };
    const status = await run(['copy', ...args], {
      out: (text) => void said.out.push(text),
      err: (text) => void said.err.push(text),
      env: {},
      colours: false,
      input: () => undefined,
    });
    return { status, out: said.out.join(''), err: said.err.join('') };
  }
  const listed = (folder: string) =>
    (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.includes('.')).sort();

  it('writes the files under the app’s own codes, says which, and then has nothing to do', async () => {
    const folder = temporaryFolder();
    const first = await copy(folder, '--languages', 'ko,zh-CN=zh-Hans');
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(listed(folder)).toEqual([
      'ko/imError.json',
      'ko/imNotice.json',
      'zh-CN/imError.json',
      'zh-CN/imNotice.json',
    ]);
    expect(first.out.match(/: written$/gm)).toHaveLength(4);
    expect((await copy(folder, '--languages', 'ko,zh-CN=zh-Hans')).out.match(/: unchanged$/gm)).toHaveLength(4);
    expect(await copy(folder, '--languages', 'ko,zh-CN', '--check')).toMatchObject({ status: 0 });
  });

  it('does what docs/recipes/files.md says', async () => {
    const folder = temporaryFolder();
    const commands = [
      ...readFileSync('docs/recipes/files.md', 'utf8').matchAll(/^npx im-error-i18n copy (\S+) ?(.*)$/gm),
    ];
    expect(commands).toHaveLength(3);
    for (const [, into, args] of commands as unknown as [string, string, string][])
      expect(await copy(join(folder, into), ...args.split(' ').filter(Boolean))).toMatchObject({ status: 0, err: '' });
    expect(listed(folder)).toContain('public/locales/zh-CN/imError.json');
    expect(listed(folder)).toContain('app/src/main/res/values-ja/im_errors.xml');
  });

  it('leaves a file that differs, and then all others, unless it is told to', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ko'), { recursive: true });
    writeFileSync(join(folder, 'ko/imNotice.json'), '{ "mine": "내 것" }\n');
    const refused = await copy(folder, '--languages', 'ko');
    expect(refused).toMatchObject({ status: 1, out: '', err: expect.stringContaining('ko/imNotice.json: differs') });
    expect(listed(folder)).toEqual(['ko/imNotice.json']);
    expect(await copy(folder, '--languages', 'ko', '--force')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'ko/imNotice.json'), 'utf8')).toContain('signIn');
  });

  it('checks, and writes nothing', async () => {
    const folder = temporaryFolder();
    expect(await copy(folder, '--languages', 'ja', '--check')).toMatchObject({
      status: 1,
      err: expect.stringContaining('ja/imError.json: missing'),
    });
    expect(listed(folder)).toEqual([]);
  });

  it('takes a file with the line ends of Windows for the same', async () => {
    const folder = temporaryFolder();
    await copy(folder, '--languages', 'ko', '--format', 'csv');
    await copy(folder, '--languages', 'ko');
    for (const name of ['im_errors.csv', 'ko/imError.json']) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\r?\n/g, name.endsWith('csv') ? '\n' : '\r\n'));
    }
    expect(await copy(folder, '--languages', 'ko', '--check')).toMatchObject({ status: 0 });
    expect(await copy(folder, '--languages', 'ko', '--format', 'csv', '--check')).toMatchObject({ status: 0 });
  });

  it.each([
    [['x'.repeat(3), '--format', 'yaml'], "no format 'yaml'; there are i18next, icu"],
    [['x', '--languages', 'tlh'], "no language 'tlh'; there are ko"],
    [['x', '--languages', 'ko=xx'], "no language 'xx'"],
    [['x', '--languages', 'zh-CN=zh-Hans,ko,zh-cn=ko'], "'zh-cn' is there twice"],
    [['x', '--languages', '../ko=ko'], "'../ko' is no code of a language"],
    [[], 'copy takes one folder'],
  ])('refuses %j with a sentence', async (args, message) => {
    expect(await copy(...args)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) });
  });

  it('names a file that is in the way of a folder, and writes nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ko'), '');
    const { status, err } = await copy(folder, '--languages', 'ja,ko');
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    expect(listed(folder).filter((name) => name.endsWith('.json'))).toEqual([]);
  });
});
