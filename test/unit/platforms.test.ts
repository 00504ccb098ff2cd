/** What platforms are given: their settings, the glossary and the facts about each message. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listingFiles, writeListings } from '../../scripts/exchange/settings.js';
import { run as command } from '../../scripts/locale.js';
import { call, copyOfLocales, read, repository, write } from '../helpers/locales.js';

const json = (root: string, file: string) => JSON.parse(read(root, file));
const tags = Object.keys(json(repository, 'locales/languages.json'));

describe('settings', () => {
  it('list every language and namespace', () => {
    const tolgee = json(repository, '.tolgeerc.json');
    const inlang = json(repository, 'project.inlang/settings.json');
    expect(tolgee.push.languages.sort()).toEqual([...tags].sort());
    expect(inlang.locales.sort()).toEqual([...tags].sort());
    expect(inlang.baseLocale).toBe('ko');
    // Crowdin cuts what follows the language, unless it is told of it.
    const mapped = [...read(repository, 'crowdin.yml').matchAll(/^ {8}\S+: (\S+)$/gm)].map(([, tag]) => tag);
    expect(mapped).toEqual(tags.filter((tag) => tag.includes('-')).sort());
    for (const list of [tolgee.push.namespaces, Object.keys(inlang['plugin.inlang.i18next'].pathPattern)])
      expect(list).toEqual(['imError', 'imNotice']);
  });

  it('name files that are there', () => {
    const { pathPattern } = json(repository, 'project.inlang/settings.json')['plugin.inlang.i18next'];
    for (const path of Object.values<string>(pathPattern))
      expect(existsSync(join(repository, path.replace('{locale}', 'ko'))), path).toBe(true);
    const [source] = /(?<=source: \/).*/.exec(read(repository, 'crowdin.yml')) as RegExpExecArray;
    const name = new RegExp(`^${source.slice('locales/ko/'.length).replace('.', '\\.').replace('*', '.*')}$`);
    expect(readdirSync(join(repository, 'locales/ko')).filter((file) => name.test(file))).toEqual([
      'imError.json',
      'imNotice.json',
    ]);
  });

  it('follow a language that is added', async () => {
    const root = copyOfLocales();
    write(root, '.tolgeerc.json', read(repository, '.tolgeerc.json'));
    await call(command, 'add', 'pl', '--root', root);
    expect(json(root, '.tolgeerc.json').push.languages).toContain('pl');
    // What is up to date stays as it is, byte for byte.
    const same = copyOfLocales();
    write(same, '.tolgeerc.json', read(repository, '.tolgeerc.json'));
    writeListings(same);
    expect(read(same, listingFiles[0])).toBe(read(repository, listingFiles[0]));
  });
});

describe('context', () => {
  const root = copyOfLocales();
  const glossary = json(root, 'locales/glossary.json');
  const elements = (parent: XmlElement, name: string) =>
    parent.children.filter((node): node is XmlElement => 'name' in node && node.name === name);
  const path = (parent: XmlElement, ...names: string[]) =>
    names.reduce((all, name) => all.flatMap((one) => elements(one, name)), [parent]);
  const rowsOf = (file: string) =>
    Papa.parse<Record<string, string>>(read(root, file).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
      .data;
  /** The terms of a TBX file by their identifiers, each language with its terms and their status. */
  const termsOf = (file: string): Record<string, Record<string, string[][]>> =>
    Object.fromEntries(
      path(parseXml(read(root, file)).root as XmlElement, 'text', 'body', 'termEntry').map((entry) => [
        entry.attributes.id,
        Object.fromEntries(
          elements(entry, 'langSet').map((set) => [
            set.attributes['xml:lang'],
            elements(set, 'tig').map((tig) =>
              path(tig, 'term')
                .concat(path(tig, 'termNote'))
                .map(({ text }) => text),
            ),
          ]),
        ),
      ]),
    );

  it('has each term of the glossary, the preferred one first, and what to avoid', async () => {
    const { code, stdout } = await call(command, 'context', 'out', '--root', root);
    expect([code, stdout]).toEqual([0, expect.stringContaining('out/glossary.tbx')]);
    const terms = termsOf('out/glossary.tbx');
    expect(Object.keys(terms)).toEqual(Object.keys(glossary));
    expect(terms.conversation?.en).toEqual([
      ['conversation', 'preferredTerm-admn-sts'],
      ['chat', 'admittedTerm-admn-sts'],
      ['session', 'deprecatedTerm-admn-sts'],
    ]);
    expect(rowsOf('out/glossary.csv').find(({ term }) => term === 'conversation')).toMatchObject({
      definition: glossary.conversation.note,
      ko: '대화',
      en: 'conversation; chat',
      'en avoid': 'session',
    });
  });

  it('has a file of terms for each language beside Korean, as Weblate reads them', () => {
    for (const tag of tags.filter((other) => other !== 'ko'))
      for (const [id, languages] of Object.entries(termsOf(`out/glossary/${tag}.tbx`))) {
        expect(Object.keys(languages), id).toEqual(['ko', tag]);
        // A form for inflected words is no term, as long as there is another.
        const { use } = glossary[id][tag] as { use: string[] };
        const [first = ''] = use.filter((form) => !form.includes('*')).concat(use);
        expect(languages[tag]?.[0]?.[0]).toBe(first.replaceAll('*', '…'));
      }
  });

  it('tells of each message who reads it, what is filled in, and how long it may be', () => {
    const rows = rowsOf('out/context.csv');
    const count = ['imError', 'imNotice'].flatMap((name) => Object.keys(json(root, `locales/ko/${name}.json`))).length;
    expect(rows).toHaveLength(count);
    const { korean, english, ...facts } = rows.find(({ key }) => key === '8001') ?? {};
    expect([korean, english]).toEqual(['ko', 'en'].map((tag) => json(root, `locales/${tag}/imError.json`)['8001']));
    expect(facts).toMatchObject({ namespace: 'imError', reader: 'developer', longest: '1500' });
    expect(facts.constant).toMatch(/^ERR_/);
    expect(facts.placeholders).toMatch(/^max=\d+$/);
    expect(rows.find(({ key }) => key === 'signIn')).toMatchObject({ reader: 'end user', longest: '80' });
  });
});
