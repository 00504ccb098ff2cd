/** Breaks a copy of the locale files in one way at a time, and holds the validator to file, line, column, key and check. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import { describe, expect, it, vi } from 'vitest';
import { lineOf, type Problem } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import {
  append,
  broken,
  days,
  english,
  file,
  keys,
  korean,
  notice,
  replace,
  texts,
  whole,
} from '../helpers/damages.js';
import { acceptAsIs, copyLanguage, placeIn, read, smallCopyOfLocales, withMessage, write } from '../helpers/locales.js';
import { proseChecks } from '../helpers/prose.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const besides = [...proseChecks, 'sentence-count'];

describe('damage', () => {
  it('is not there to begin with', () => {
    const { problems, coverage } = validateLocales(smallCopyOfLocales());
    expect(problems).toEqual([]);
    for (const { translated, total, stale } of coverage) expect([translated, stale]).toEqual([total, 0]);
  });

  describe.each([
    ['the file', file],
    ['the keys', keys],
    ['a text', texts],
  ])('of %s', (_, damages) => {
    it.each(damages)('$name: $check', (damage) => {
      const root = smallCopyOfLocales();
      const { tag, line, column } = broken(root, damage);
      const { problems } = validateLocales(root, { tags: [tag] });
      const place = (problem: Problem) => [problem.file, problem.line, problem.column, problem.key, problem.severity];
      const ofKind = problems.filter(({ check }) => check === damage.check);
      const main = ofKind.find((problem) => problem.line === line && problem.column === column) ?? ofKind[0];
      expect(main && place(main), problems.map(lineOf).join('\n')).toEqual([
        whole(damage.file ?? 'ja/imError.json'),
        line,
        column,
        damage.key,
        damage.severity ?? 'error',
      ]);
      // A damaged sentence is often no whole or polite one any more.
      const others = problems
        .filter((problem) => problem !== main && !besides.includes(problem.check))
        .map(({ check }) => check);
      expect(others.sort()).toEqual([...(damage.also ?? [])].sort());
      expect(lineOf(main as Problem)).toMatch(damage.says ?? /: expected .+; found .+\. .+\.$/);
    });
  });
});

/** `file:line:column key check`, for each problem. */
const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, column, key, check }) => `${file}:${line}:${column} ${key ?? ''} ${check}`);

describe('damage beyond one file', () => {
  it('a change of the Korean text makes every translation of it stale, and nothing else', () => {
    const root = smallCopyOfLocales();
    const name = whole(korean);
    write(
      root,
      name,
      withMessage(read(root, name), '1003', (text) => text.replace('다시 확인', '한 번 더 확인')),
    );
    const { problems, coverage } = validateLocales(root);
    const others = coverage.map(({ tag }) => tag).filter((tag) => tag !== 'ko');
    expect(told(problems).sort()).toEqual(
      others
        .map((tag) => {
          const { line, column } = placeIn(read(root, whole(`${tag}/imError.json`)), '"1003"');
          return `locales/${tag}/imError.json:${line}:${column} 1003 stale`;
        })
        .sort(),
    );
    expect(coverage.map(({ stale }) => stale)).toEqual([0, ...others.map(() => 1)]);
  });

  it('a key less in Korean is missing there and too many elsewhere', () => {
    const root = smallCopyOfLocales();
    const { line } = placeIn(read(root, whole(korean)), '"1002"');
    write(root, whole(korean), read(root, whole(korean)).replace(/ {2}"1002".*\n/, ''));
    expect(told(validateLocales(root, { tags: ['ko', 'ja'] }).problems)).toEqual([
      `locales/ja/accepted.json:${line + 1}:5 1002 record`,
      `locales/ja/imError.json:${line}:3 1002 extra`,
      `locales/ko/imError.json:${line}:3 1002 missing`,
    ]);
  });

  it('a Korean file that is not JSON is told even where another language was asked for', () => {
    const root = smallCopyOfLocales();
    write(root, whole(korean), '{');
    expect(told(validateLocales(root, { tags: ['ja'] }).problems)).toEqual(['locales/ko/imError.json:1:2  json']);
  });

  it('a missing file, a file that is a folder, and a language without any file', () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, whole(notice)));
    rmSync(join(root, whole(english)));
    mkdirSync(join(root, whole(english)));
    for (const name of ['imError.json', 'imNotice.json', 'accepted.json']) rmSync(join(root, whole(`zh-Hans/${name}`)));
    expect(told(validateLocales(root).problems)).toEqual([
      'locales/en/imError.json:1:1  missing-file',
      'locales/ja/imNotice.json:1:1  missing-file',
      'locales/zh-Hans/imError.json:1:1  missing-file',
      'locales/zh-Hans/imNotice.json:1:1  missing-file',
    ]);
  });

  it('a folder that is called something else', () => {
    const root = smallCopyOfLocales();
    renameSync(join(root, whole('zh-Hans')), join(root, whole('zh-hans')));
    expect(validateLocales(root).problems.map(lineOf)).toEqual([
      'locales/zh-Hans:1:1: error folder: expected a folder for each language of locales/languages.json; found none. Restore it from Git, or take the language off the list.',
      'locales/zh-hans:1:1: error folder: expected zh-Hans; found "zh-hans". Rename it to zh-Hans, in Git too (`git mv`).',
    ]);
  });

  it.each([
    ['half of it', (raw: string) => raw.slice(0, 200), undefined],
    ['null', () => 'null', undefined],
    ['another shape', () => '{\n  "imError": 5\n}\n', 'imError'],
    ['another name', () => '{\n  "imErrors": {}\n}\n', 'imErrors'],
  ])('accepted.json that is %s', (_, change, key) => {
    const root = smallCopyOfLocales();
    const name = whole('ja/accepted.json');
    write(root, name, change(read(root, name)));
    const [first, ...others] = validateLocales(root, { tags: ['ja'] }).problems;
    expect(first).toMatchObject({
      file: name,
      check: 'json',
      severity: 'error',
      ...(key ? { key, line: 2, column: 3 } : {}),
    });
    expect(new Set(others.map(({ check }) => check))).toEqual(new Set(['stale']));
  });

  it('no accepted.json: nothing counts as accepted', () => {
    const root = smallCopyOfLocales();
    rmSync(join(root, whole('ja/accepted.json')));
    const { problems, coverage } = validateLocales(root, { tags: ['ja'] });
    expect(new Set(problems.map(({ check }) => check))).toEqual(new Set(['stale']));
    expect(problems).toHaveLength(coverage[0]?.total as number);
  });

  it.each([
    ['half of it', (raw: string) => raw.slice(0, raw.indexOf('"avoid"')), undefined],
    ['an array', () => '[]', undefined],
    ['a term that is null', (raw: string) => raw.replace(/"group": \{[\s\S]*?\n {2}\}/, '"group": null'), 'group'],
    ['a term without a note', (raw: string) => raw.replace('"note": "A chat group', '"about": "A chat group'), 'group'],
    ['a form that is no text', (raw: string) => raw.replace('"그룹"', '5'), 'group'],
    ['an empty form', (raw: string) => raw.replace('"그룹"', '""'), 'group'],
    ['no form', (raw: string) => raw.replace(/"use": \[\s*"그룹"\s*\]/, '"use": []'), 'group'],
  ])('a glossary with %s', (_, change, term) => {
    const root = smallCopyOfLocales();
    const name = whole('glossary.json');
    const raw = change(read(root, name));
    expect(raw).not.toBe(read(root, name));
    write(root, name, raw);
    const [problem, ...others] = validateLocales(root, { tags: ['ja'] }).problems;
    expect(problem).toMatchObject({ file: name, check: 'glossary', severity: 'error' });
    if (term) expect(problem).toMatchObject({ key: term, ...placeIn(raw, `"${term}":`) });
    // Terms with figures cannot be told from figures without it.
    expect(others.filter(({ check }) => check !== 'digit')).toEqual([]);
  });

  it('isolates in pairs are fine', () => {
    const root = smallCopyOfLocales();
    const name = whole('ja/imError.json');
    write(root, name, withMessage(read(root, name), '1003', replace('エラー', '\u2068エラー\u2069')));
    acceptAsIs(root, 'ja');
    expect(validateLocales(root, { tags: ['ja'] }).problems).toEqual([]);
  });

  it('a language with a dual may say one and two in words, but no other number, and not nothing', () => {
    const root = smallCopyOfLocales();
    copyLanguage(root, 'en', 'ar');
    const name = whole('ar/imError.json');
    const raw = read(root, name);
    const plurals = (two: string, few: string) => {
      const branches = `zero {# يوم} one {يوم} two {${two}} few {${few}} many {# يومًا} other {# يوم}`;
      write(root, name, withMessage(raw, '6009', days(branches)));
      const { problems } = validateLocales(root, { tags: ['ar'] });
      return problems.filter(({ key, check }) => key === '6009' && check === 'plural').map(({ expected }) => expected);
    };
    expect(plurals('يومان', '# أيام')).toEqual([]);
    expect(plurals(' ', 'أيام')).toEqual(['# in two {…}', '# in few {…}']);
  });

  it('a traditional file: complete without an error, and one simplified character is one', () => {
    const root = smallCopyOfLocales();
    copyLanguage(root, 'zh-Hans', 'zh-Hant');
    const forms = new Map(
      simplifiedToTraditional.split('|').map((row) => row.split(' ').slice(0, 2) as [string, string]),
    );
    for (const name of ['zh-Hant/imError.json', 'zh-Hant/imNotice.json'].map(whole))
      write(
        root,
        name,
        read(root, name).replace(/./gu, (c) => forms.get(c) ?? c),
      );
    acceptAsIs(root, 'zh-Hant');
    // Only the characters are converted, so the words are still those of the mainland.
    const errors = () =>
      validateLocales(root, { tags: ['zh-Hant'] }).problems.filter(
        ({ severity, check }) => severity === 'error' && ![...besides, 'character'].includes(check),
      );
    expect(told(errors())).toEqual([]);
    const name = whole('zh-Hant/imError.json');
    const raw = withMessage(read(root, name), '1003', append('错'));
    write(root, name, raw);
    acceptAsIs(root, 'zh-Hant');
    const { line, column } = placeIn(raw, '错');
    expect(told(errors())).toEqual([`${name}:${line}:${column} 1003 script`]);
  });
});
