/** The record of acceptance: what it says, when it is no longer true, and how it is written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { acceptTranslations } from '../../scripts/lib/accept.js';
import { entryFor, parseEntry, stateOf } from '../../scripts/lib/accepted.js';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as command } from '../../scripts/locale.js';
import { append } from '../helpers/damages.js';
import {
  call,
  copyLocalesOf,
  placeIn,
  read,
  smallCopyOfLocales,
  temporaryFolder,
  withMessage,
  write,
} from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const [ko, ja, record] = ['locales/ko/imError.json', 'locales/ja/imError.json', 'locales/ja/accepted.json'];
const locale = (root: string, ...args: string[]) => call(command, ...args, '--root', root);
const change = (root: string, file: string, key: string, by: (text: string) => string) =>
  write(root, file, withMessage(read(root, file), key, by));
const lineFor = (root: string, key: string) => JSON.parse(read(root, record)).imError[key] as string;
const told = (root: string) => validateLocales(root, { tags: ['ja'] }).problems.map(lineOf);

describe('an entry', () => {
  const provenance = { as: 'reviewed', on: '2026-11-24', by: 'Kim Minji' } as const;

  it('tells which of the two texts changed', () => {
    const entry = entryFor('가', 'あ', provenance);
    expect(parseEntry(entry)).toMatchObject(provenance);
    expect(stateOf(entry, '가', 'あ')).toBe('accepted');
    expect(stateOf(entry, '나', 'あ')).toBe('Korean changed');
    expect(stateOf(entry, '가', 'い')).toBe('translation changed');
    expect(stateOf(entry, '나', 'い')).toBe('both changed');
    expect(stateOf(undefined, '가', 'あ')).toBe('never accepted');
  });

  it.each([
    ['the Korean hash alone', 'd5c0c276'],
    ['another origin', 'd5c0c276 a3b62ef6 native 2026-11-24'],
    ['no date', 'd5c0c276 a3b62ef6 human'],
    ['a day that there is not', 'd5c0c276 a3b62ef6 human 2026-02-30'],
    ['a space at the end', 'd5c0c276 a3b62ef6 human 2026-11-24 '],
    ['a number', 5],
  ])('is none with %s', (_, value) => {
    expect(parseEntry(value)).toBe(undefined);
  });
});

describe('a record that is wrong', () => {
  it.each<[string, (raw: string) => string, string, string]>([
    [
      'a key that no message has',
      (raw) => raw.replace('    "1003"', '    "62060": "d5c0c276 a3b62ef6 human 2026-11-24",\n    "1003"'),
      '"62060"',
      '62060: error record: expected only keys of locales/ko; found "62060". Delete the line; no message has this key.',
    ],
    [
      'a line of another form',
      (raw) => raw.replace(/"1003": ".*"/, '"1003": "yes"'),
      '"1003"',
      '1003: error record: expected two hashes, machine or human or reviewed, a date, and perhaps a name; found ""yes"". Restore the line from Git.',
    ],
    [
      'a key twice',
      (raw) => raw.replace(/( {4}"1003".*\n)/, '$1$1'),
      '"1003": ',
      '1003: error record: expected each key once; found it again. Delete one of the two.',
    ],
    [
      'another form',
      (raw) => raw.replace('    "1003"', '\t"1003"'),
      '\t"1003"',
      'error record: expected the form that `npm run locale -- accept` writes; found another form. Restore the file from Git; commands write it.',
    ],
  ])('%s', (_, damage, at, says) => {
    const root = smallCopyOfLocales();
    const raw = damage(read(root, record));
    write(root, record, raw);
    const { line, column } = placeIn(raw, at, 'last');
    const where = `${record}:${line}:${column}${says.startsWith('error') ? ':' : ''}`;
    expect(told(root).filter((text) => !text.includes(' stale: '))).toEqual([`${where} ${says}`]);
  });
});

describe('accept', () => {
  it('writes how, when and by whom, on that line only', async () => {
    const root = smallCopyOfLocales();
    const before = read(root, record).split('\n');
    change(root, ko, '1003', append(' 다시 시도하세요.'));
    change(root, ja, '1003', append('もう一度お試しください。'));
    const flags = ['--as', 'reviewed', '--on', '2026-12-01', '--by', 'Kim Minji'];
    expect((await locale(root, 'accept', 'ja', '1003', ...flags)).code).toBe(0);
    expect(lineFor(root, '1003')).toMatch(/^[0-9a-f]{8} [0-9a-f]{8} reviewed 2026-12-01 Kim Minji$/);
    const after = read(root, record).split('\n');
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(told(root)).toEqual([]);
    expect((await locale(root, 'status')).stdout).toMatch(/^ja +1 +0 +41 +0 +0$/m);
  });

  it('gives what is accepted already another provenance where one is named, and leaves it alone otherwise', async () => {
    const root = smallCopyOfLocales();
    const before = lineFor(root, '1003');
    expect((await locale(root, 'accept', 'ja', '1003')).stdout).toBe('ja: nothing was stale\n');
    expect(lineFor(root, '1003')).toBe(before);
    expect((await locale(root, 'accept', 'ja', '1003', '--as', 'reviewed')).code).toBe(0);
    expect(lineFor(root, '1003')).toContain(' reviewed ');
  });

  it('--all raises the provenance of what is accepted already, and never lowers it', async () => {
    const root = smallCopyOfLocales();
    await locale(root, 'accept', 'ja', '1003', '--as', 'reviewed', '--by', 'Kim Minji');
    const reviewed = lineFor(root, '1003');
    expect((await locale(root, 'accept', 'ja', '--all', '--as', 'machine')).stdout).toBe('ja: nothing was stale\n');
    expect((await locale(root, 'accept', 'ja', '--all', '--as', 'human')).stdout).toBe('ja: accepted 41 messages\n');
    expect(lineFor(root, '1003')).toBe(reviewed);
    expect((await locale(root, 'accept', 'ja', '1003', '--as', 'machine')).code).toBe(0);
    expect(lineFor(root, '1003')).toContain(' machine ');
  });

  it('writes nothing at all where one of the messages has an error', async () => {
    const root = smallCopyOfLocales();
    change(root, ja, '1003', append('もう一度お試しください。'));
    change(root, ja, '8001', (text) => text.replace('{max, number}', '{most, number}'));
    const before = read(root, record);
    const { code, stdout, stderr } = await locale(root, 'accept', 'ja', '1003', '8001');
    expect([code, stdout, read(root, record)]).toEqual([1, '', before]);
    expect(stderr).toMatch(/^locales\/ja\/imError\.json:\d+:\d+ 8001: error placeholder: /);
    expect(stderr).toMatch(/locale: ja: nothing was accepted; fix the errors above first\n$/);
    // An error elsewhere is no hindrance.
    expect((await locale(root, 'accept', 'ja', '1003')).code).toBe(0);
    expect(lineFor(root, '1003')).toMatch(/ human \d{4}-\d\d-\d\d$/);
  });

  it('shows the warnings of what it accepts, also those that a whole file is needed for', async () => {
    const root = smallCopyOfLocales();
    // The Korean of 6252 is that of 6210, so it should have the same words; and two sentences, not one.
    change(root, ja, '6252', () => 'QALSDKでリクエストを実行できなかったため、再度確認してください。');
    // Of 1003 nothing is to be shown, since it is not accepted here.
    change(root, ja, '1003', () => 'システムエラーが発生したため、再度確認してください。');
    const { code, stdout, stderr } = await locale(root, 'accept', 'ja', '6252');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/\nja: accepted 6252\n$/)]);
    expect(
      stderr
        .match(/^.*?: warning [\w-]+/gm)
        ?.map((line) => line.replace(/:\d+:\d+/, ''))
        .sort(),
    ).toEqual([
      'locales/ja/imError.json 6252: warning same-source',
      'locales/ja/imError.json 6252: warning sentence-count',
    ]);
  });

  it('accepts nothing that is far shorter than the Korean, which other texts tell', async () => {
    // Of the small copy's texts there are too few to tell what is usual.
    const root = temporaryFolder();
    copyLocalesOf(root, ['ko', 'en', 'ja']);
    change(root, ja, '6206', () => 'UserSigの期限切れです。');
    const { code, stdout, stderr } = await locale(root, 'accept', 'ja', '6206');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/ 6206: error length-ratio: /);
  });

  it('counts what it accepted where that is more than twenty', async () => {
    const root = smallCopyOfLocales();
    write(root, record, '{}\n');
    expect((await locale(root, 'accept', 'ja', '--all')).stdout).toBe('ja: accepted 42 messages\n');
  });

  it.each([
    ['an origin that is none', ['--as', 'native'], /--as takes machine, human, reviewed; found 'native'/],
    ['a day that there is not', ['--on', '2026-02-30'], /--on takes a date/],
    ['a name with a line break', ['--by', 'a\nb'], /--by takes a name/],
  ])('refuses %s', async (_, flags, says) => {
    const root = smallCopyOfLocales();
    const { code, stderr } = await locale(root, 'accept', 'ja', '1003', ...flags);
    expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  it('can be called by another script, with a provenance of its own', async () => {
    const root = smallCopyOfLocales();
    change(root, ko, '1003', append(' 다시 시도하세요.'));
    change(root, ja, '1004', append('<b>'));
    const provenance = { as: 'human', on: '2026-12-01', by: 'a platform' } as const;
    const good = await acceptTranslations(root, 'ja', { keys: ['1003'], provenance });
    expect(good).toMatchObject({ accepted: [{ key: '1003', state: 'Korean changed' }], problems: [] });
    expect(lineFor(root, '1003')).toContain(' human 2026-12-01 a platform');
    const bad = await acceptTranslations(root, 'ja', { keys: ['1003', '1004'], provenance });
    expect(bad.accepted).toEqual([]);
    expect(bad.problems.map(({ key, check }) => `${key} ${check}`)).toContain('1004 markup');
    expect(existsSync(join(root, `${record}.lock`))).toBe(false);
  });
});

it('todo says why', async () => {
  const root = smallCopyOfLocales();
  change(root, ko, '1003', append(' 다시 시도하세요.'));
  change(root, ja, '1004', append('もう一度お試しください。'));
  change(root, ja, '1002', () => '');
  write(root, record, read(root, record).replace(/ {4}"1001".*\n/, ''));
  const { stdout } = await locale(root, 'todo', 'ja');
  expect(stdout.match(/^(?:## .*|reason: .*)$/gm)).toEqual([
    '## imError 1001',
    'reason: never accepted',
    '## imError 1002',
    'reason: not translated',
    '## imError 1003',
    'reason: Korean changed since it was accepted on 2026-11-24 (machine)',
    '## imError 1004',
    'reason: translation changed since it was accepted on 2026-11-24 (machine)',
  ]);
});
