/** Answers to warnings: `npm run locale -- answer`, and what the validator makes of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run } from '../../scripts/locale.js';
import { acceptAsIs, call, read, smallCopyOfLocales, withMessage, write } from '../helpers/locales.js';

const [ja, answers] = ['locales/ja/imError.json', 'locales/ja/answers.json'];
const reason = 'The second one needs another word';
const answer = (root: string, ...args: string[]) => call(run, 'answer', ...args, '--root', root);
const validate = (root: string, fix = false) => validateLocales(root, { tags: ['ja'], fix });
const told = (root: string) => validate(root).problems.map(({ check, key }) => `${key} ${check}`);

/** The Korean of 6252 is that of 6210, so another wording is a warning. */
function reword(root: string, by: string): void {
  write(
    root,
    ja,
    withMessage(read(root, ja), '6252', (text) => text.replace(/もう一度|再度/, by)),
  );
  acceptAsIs(root, 'ja');
}

function warned(): string {
  const root = smallCopyOfLocales();
  reword(root, '再度');
  return root;
}

describe('answer', () => {
  it('keeps the reason, and the warning is open no more', async () => {
    const root = warned();
    expect(told(root)).toEqual(['6252 same-source']);
    const { code, stdout } = await answer(root, 'ja', '6252', 'same-source', '--reason', ` ${reason}\n`);
    expect([code, stdout]).toEqual([0, 'ja: answered same-source of 6252\n']);
    expect(JSON.parse(read(root, answers))).toEqual({
      imError: { 6252: { 'same-source': { reason, hash: expect.stringMatching(/^[\da-f]{8}$/) } } },
    });
    const { problems, answered, coverage } = validate(root);
    expect(problems).toEqual([]);
    expect(answered).toMatchObject([{ check: 'same-source', key: '6252', severity: 'warning' }]);
    expect(coverage).toMatchObject([{ warnings: 0, answered: 1 }]);
  });

  it.each([
    ['the translation', (root: string) => reword(root, '改めて')],
    [
      'the Korean',
      (root: string) => {
        // Of both, so that they still have the same text.
        for (const key of ['6210', '6252'])
          write(
            root,
            'locales/ko/imError.json',
            withMessage(read(root, 'locales/ko/imError.json'), key, (text) => `${text} 다시 시도하세요.`),
          );
      },
    ],
  ])('is asked for again when %s changes, and taken again', async (_, change) => {
    const root = warned();
    await answer(root, 'ja', '6252', 'same-source', '--reason', reason);
    change(root);
    expect(told(root)).toContain('6252 same-source');
    expect(told(root)).not.toContain('6252 stale-answer');
    expect((await answer(root, 'ja', '6252', 'same-source', '--reason', 'It is still right so')).code).toBe(0);
    expect(told(root)).not.toContain('6252 same-source');
    expect(read(root, answers)).toContain('It is still right so');
    expect(read(root, answers)).not.toContain(reason);
  });

  it.each([
    ['no reason', ['ja', '6252', 'same-source'], 1, /a reason of at least 3 words/],
    ['two words', ['ja', '6252', 'same-source', '--reason', 'false alarm'], 1, /a reason of at least 3 words/],
    ['a hidden character', ['ja', '6252', 'same-source', '--reason', `${reason}\u202e`], 1, /cannot be seen/],
    ['another check', ['ja', '6252', 'term', '--reason', reason], 1, /no warning term/],
    ['another message', ['ja', '6210', 'same-source', '--reason', reason], 1, /ja 6210: there is no warning/],
    ['a key that is none', ['ja', '__proto__', 'same-source', '--reason', reason], 1, /there is no warning/],
    ['an error', ['ja', '1003', 'space', '--reason', reason], 1, /space is an error, which must be fixed/],
    ['no such language', ['pl', '6252', 'same-source', '--reason', reason], 1, /no folder locales\/pl/],
    ['no check', ['ja', '6252', '--reason', reason], 2, /answer <tag> <code> <check>/],
  ])('refuses %s, and writes nothing', async (_, args, status, says) => {
    const root = warned();
    write(
      root,
      ja,
      withMessage(read(root, ja), '1003', (text) => `${text} `),
    );
    const { code, stdout, stderr } = await answer(root, ...args);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toMatch(says);
    expect(existsSync(join(root, answers))).toBe(false);
  });

  it('takes a reason in Japanese, which has no spaces', async () => {
    const root = warned();
    expect((await answer(root, 'ja', '6252', 'same-source', '--reason', '敬語の違いを残すため')).code).toBe(0);
  });
});

describe('an answer whose warning is gone', () => {
  it('is a warning itself, which --fix removes with the answer alone', async () => {
    const root = warned();
    await answer(root, 'ja', '6252', 'same-source', '--reason', reason);
    const raw = read(root, answers);
    const gone = { reason, hash: '01234567' };
    write(
      root,
      answers,
      JSON.stringify({ imError: { 6206: { negation: gone }, ...JSON.parse(raw).imError } }, null, 2),
    );
    expect(validate(root).problems.map(lineOf)).toEqual([
      'locales/ja/answers.json:4:7 6206: warning stale-answer: expected a warning negation of 6206; found none any more. Run `npm run validate -- --fix`.',
    ]);
    expect(validate(root, true)).toMatchObject({ problems: [], fixed: [answers], answered: [{ key: '6252' }] });
    expect(read(root, answers)).toBe(raw);
  });

  it('waits while errors keep its message from being checked', async () => {
    const root = warned();
    await answer(root, 'ja', '6252', 'same-source', '--reason', reason);
    const [raw, whole] = [read(root, answers), read(root, ja)];
    write(root, ja, whole.replace('"6252"', '"6252" "'));
    expect(validate(root, true).problems.map(({ check }) => check)).toEqual(['json']);
    expect(read(root, answers)).toBe(raw);
  });
});

it.each([
  ['no JSON', '{\n  "imError": {,', '2:15', 'valid JSON'],
  ['no object', '[]', '1:1', 'an object'],
  ['another namespace', '{\n  "imErrors": {}\n}', '2:3', 'imError or imNotice'],
  ['a key that is no object', '{\n  "imError": {\n    "6206": 5\n  }\n}', '3:13', 'an object of checks'],
  ['a check twice', '{"imError": {"6206": {"a": {"reason": "r", "hash": "h"}, "a": 1}}}', '1:58', 'each name once'],
  ['no reason', '{"imError": {"6206": {"a": {"reason": " ", "hash": "h"}}}}', '1:28', '{ "reason": "…", "hash": "…" }'],
  ['more than that', '{"imError": {"6206": {"a": {"reason": "r", "hash": "h", "x": 1}}}}', '1:28', '{ "reason": '],
])('answers that are broken (%s) are an error at their line, and stay as they are', async (_, raw, place, expected) => {
  const root = warned();
  write(root, answers, raw);
  const lines = validate(root, true).problems.map(lineOf);
  expect(lines).toEqual(
    expect.arrayContaining([expect.stringContaining(`${answers}:${place}: error json: expected ${expected}`)]),
  );
  // The warning is open, since nobody can read what was answered.
  expect(lines.filter((line) => line.includes('same-source'))).toHaveLength(1);
  const { code, stderr } = await answer(root, 'ja', '6252', 'same-source', '--reason', reason);
  expect([code, stderr]).toEqual([1, expect.stringContaining(`${answers} is broken`)]);
  expect(read(root, answers)).toBe(raw);
});
