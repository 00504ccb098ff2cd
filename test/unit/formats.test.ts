/** The forms in which the validator tells what it found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { commentOf } from '../../scripts/comment.js';
import { excerptOf } from '../../scripts/lib/excerpt.js';
import { writeSchemas } from '../../scripts/lib/schema.js';
import { run } from '../../scripts/validate.js';
import { fixture } from '../helpers/files.js';
import { call, read, repository, smallCopyOfLocales, withMessage, write } from '../helpers/locales.js';

const ja = 'locales/ja/imError.json';

/** What the validator says in a form after one message of Japanese has changed. */
async function told(format: string, key: string, change: (text: string) => string): Promise<string> {
  const root = smallCopyOfLocales();
  writeSchemas(root);
  write(root, ja, withMessage(read(root, ja), key, change));
  return (await call(run, 'ja', '--format', format, '--root', root)).stdout;
}

describe('excerptOf', () => {
  /** What stands right above the mark, by columns. */
  function marked([text, mark]: readonly [string, string]): string {
    const column = mark.indexOf('^');
    let rest = text;
    const segments = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    for (const segment of segments) {
      if (stringWidth(text.slice(0, text.length - rest.length)) === column) return segment;
      rest = rest.slice(segment.length);
    }
    return '';
  }
  const long = 'あ'.repeat(100);

  it.each([
    ['Latin', '  "1": "Log in."', 'L', '"1": "Log in."', 'L'],
    ['wide characters', '"1": "最大{most}個"', '{', '"1": "最大{most}個"', '{'],
    ['combining marks', '"1": "e\u0301te\u0301 x"', 'x', '"1": "e\u0301te\u0301 x"', 'x'],
    ['a mark in a cluster of its own letter', '"가나"', '나', '"가나"', '나'],
    ['an emoji of several characters', '"👨‍👩‍👧 x"', 'x', undefined, 'x'],
    ['a control character before it', '"\u202e\u001bx"', 'x', '"<U+202E><U+001B>x"', 'x'],
    ['the control character itself', '"a\u200bb"', '\u200b', '"a<U+200B>b"', '<'],
    ['a tab before the key', '\t"1": "x"', 'x', '"1": "x"', 'x'],
    ['a long line, in the middle', `"${long}X${long}"`, 'X', `…${'あ'.repeat(17)}X${'あ'.repeat(16)}…`, 'X'],
    ['a long line, at the end', `"${long}X`, 'X', `…${'あ'.repeat(17)}X`, 'X'],
    ['a line of a megabyte', `${'ab'.repeat(500_000)}X${'ab'.repeat(500_000)}`, 'X', undefined, 'X'],
  ])('marks the place in %s', (_, line, at, text, above) => {
    const excerpt = excerptOf(line, line.indexOf(at));
    if (text !== undefined) expect(excerpt[0]).toBe(text);
    expect(marked(excerpt)).toBe(above);
    for (const part of excerpt) expect(stringWidth(part)).toBeLessThanOrEqual(72);
  });

  it('repeats the place where the text runs from right to left', () => {
    const line = '"1": "שלום {most} עולם"';
    expect(excerptOf(line, line.indexOf('{'))).toEqual(['"1": "שלום {most} עולם"', 'at {most} עולם"']);
  });

  it('has a place at the end of a line, and does not cut a pair of surrogates', () => {
    expect(excerptOf('{ "1"', 5)).toEqual(['{ "1"', '     ^']);
    expect(excerptOf('', 0)).toEqual(['', '^']);
    for (const shift of [0, 1]) {
      const line = `${'a'.repeat(shift)}${'😀'.repeat(1000)}`;
      expect(excerptOf(line, shift + 1000)[0]).toMatch(/^…(?:😀)+…$/u);
    }
  });
});

describe('text, for people', () => {
  it('groups what is wrong with a message, each under its place, and shows the Korean', async () => {
    const text = await told('text', '6206', () => 'UserSigの <b>。');
    const korean = JSON.parse(read(fixture, 'ko/imError.json'))['6206'];
    expect(text.match(/^locales.*$/gm)).toEqual([
      expect.stringMatching(/^locales\/ja\/imError\.json:\d+:\d+ {2}6206$/),
    ]);
    expect(text).toMatch(
      / {2}\d+ \| "6206": "UserSigの <b>。",\n +\| {20}\^\n {2}error icu-syntax\n {4}expected {2}a valid/,
    );
    // At the same place, so under the same line.
    expect(text).toMatch(/fix .*\n {2}error markup\n {4}expected {2}plain text\n {4}found {5}"<b>"\n/);
    expect(text).toContain(`\n  Korean: ${korean}\n\nlocale `);
  });

  it('names the command by which a warning may stay, and none for an error', async () => {
    const english = 'The user was not found. Check the user ID.';
    expect(await told('text', '1003', (text) => `${text} `)).not.toContain('If it is right');
    const root = smallCopyOfLocales();
    const file = 'locales/en/imError.json';
    write(
      root,
      file,
      withMessage(read(root, file), '6206', () => english),
    );
    const { stdout } = await call(run, 'en', '--root', root);
    expect(stdout).toMatch(/^ {2}If it is right as it is: npm run locale -- answer en 6206 [a-z-]+ --reason "…"$/m);
  });

  it('says of many empty texts only how many there are, so that what is wrong is seen', async () => {
    const root = smallCopyOfLocales();
    const empty = Object.keys(JSON.parse(read(root, ja))).filter((key) => key !== '6206');
    for (const key of empty)
      write(
        root,
        ja,
        withMessage(read(root, ja), key, () => ''),
      );
    const { stdout, code } = await call(run, 'ja', '--root', root);
    expect(stdout).toContain(`${ja}\n  ${empty.length} texts are still to be written\n`);
    expect(stdout).not.toContain('error empty');
    expect(code).toBe(1);
    const lines = (await call(run, 'ja', '--format', 'lines', '--root', root)).stdout;
    expect(lines.match(/: error empty: /g)).toHaveLength(empty.length);
  });

  it('counts what one check says of a message again and again', async () => {
    const text = await told('text', '6206', (message) => `${message}абвгд`);
    expect(text.match(/error character/g)).toHaveLength(3);
    expect(text).toContain('\n  … and 2 more of character\n');
  });

  it('tells of a file without a line or key, and of one that is missing', async () => {
    const root = smallCopyOfLocales();
    write(root, ja, Buffer.from([0xff]));
    const { stdout } = await call(run, 'ja', '--root', root);
    expect(stdout).toMatch(/^locales\/ja\/imError\.json:1:1\n {2}error encoding\n {4}expected {2}UTF-8\n/);
  });

  it('lets no character of a file control the terminal, wherever it stands', async () => {
    const root = smallCopyOfLocales();
    const control = JSON.stringify('\u001b[2J\u202e\u2028');
    write(root, ja, read(root, ja).replace('{', `{\n  ${control}: ${control},`));
    for (const format of ['text', 'lines', 'github', 'markdown']) {
      const { stdout } = await call(run, 'ja', '--format', format, '--root', root);
      expect(stdout, format).toMatch(/<U\+001B>\[2J<U\+202E>/);
      expect(stdout, format).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  });
});

describe('github', () => {
  it('is a command for each problem, then the table', async () => {
    const lines = (await told('github', '1003', (text) => `${text} `)).split('\n');
    expect(lines[0]).toMatch(
      /^::error file=locales\/ja\/imError\.json,line=5,col=3,title=stale 1003::expected an accepted translation [^\n]*; found one that was changed after it had been accepted\. /,
    );
    expect(lines[1]).toMatch(
      /^::error file=locales\/ja\/imError\.json,line=5,col=\d+,title=space 1003::expected single spaces, none at the ends; found " "\. Delete the space\.$/,
    );
    expect(lines[2]).toMatch(/^locale /);
  });

  it('escapes what would end a property or a line', async () => {
    const root = smallCopyOfLocales();
    write(root, ja, read(root, ja).replace('{', '{\n  "a:b,c%\\n::d": "100%: x",'));
    const { stdout } = await call(run, 'ja', '--format', 'github', '--root', root);
    expect(stdout).toContain(
      ',title=extra a%3Ab%2Cc%25<U+000A>%3A%3Ad::expected only keys of locales/ko; found a:b,c%25<U+000A>::d.',
    );
  });
});

describe('markdown', () => {
  it('is the report as a block of code', async () => {
    const markdown = await told('markdown', '6206', () => 'UserSigの @somebody ![x](https://example.com) <img>');
    expect(markdown).toMatch(/^<!-- im-error-i18n: translations -->\n### Translations\n\n```text\nlocales/);
    expect(markdown.trimEnd()).toMatch(/\n```$/);
  });

  it.each(['```', '\n```\n# Heading', '`'.repeat(50), '~~~', '\u0000\u001b[31m<script>'])(
    'holds %j in its block',
    (text) => {
      const [, fence, inside] = /\n(`{3,})text\n(.*)\n\1\n$/s.exec(commentOf(`a\n${text}\nb`)) as RegExpExecArray;
      expect(inside).not.toContain(fence);
      expect(inside).not.toMatch(/[^\P{C}\n]/u);
    },
  );

  it('leaves out the middle of what is too long for a comment, and keeps the table', () => {
    const comment = commentOf(`${'line\n'.repeat(40_000)}the table`);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/\nline\n\n\[…\]\n\nline\n/);
    expect(comment).toMatch(/\nthe table\n```\n$/);
  });

  it('begins as the workflow looks for it', () => {
    const workflow = readFileSync(join(repository, '.github/workflows/translations-comment.yml'), 'utf8');
    expect(workflow).toContain(`startswith("${commentOf('').split('\n')[0]}")`);
  });
});

it.each([
  [['--format', 'xml'], /--format takes one of text, lines, json, github, markdown; found xml/],
  [['--json', '--format', 'text'], /found text and --json/],
])('refuses %j', async (args, says) => {
  const { code, stderr } = await call(run, ...args, '--root', repository);
  expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
});
