/** The parts of the validator, each on its own: reading a file, places, lines, tables, plural categories. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { identifiersOf } from '../../scripts/checks/identifier.js';
import { tableOf } from '../../scripts/lib/coverage.js';
import { literalsOf, parseMessage } from '../../scripts/lib/icu.js';
import { pluralCategoriesOf } from '../../scripts/lib/plural-categories.js';
import { compareProblems, lineOf, type Problem, positionOf, quote } from '../../scripts/lib/problems.js';
import { type Entry, offsetInFile, parseSource } from '../../scripts/lib/source-file.js';

const problem: Problem = {
  severity: 'error',
  check: 'space',
  file: 'locales/ja/imError.json',
  line: 3,
  column: 14,
  key: '1003',
  expected: 'single spaces',
  found: '" "',
  fix: 'Delete the space.',
};

describe('lineOf', () => {
  it.each<[string, { readonly [K in keyof Problem]?: Problem[K] | undefined }, string]>([
    ['with a key', {}, 'ja/imError.json:3:14 1003: error space: expected single spaces; found " ". Delete the space.'],
    [
      'without a key',
      { key: undefined, severity: 'warning' },
      'ja/imError.json:3:14: warning space: expected single spaces; found " ". Delete the space.',
    ],
    [
      'a key of 60 characters',
      { key: 'k'.repeat(60) },
      `ja/imError.json:3:14 ${'k'.repeat(60)}: error space: expected single spaces; found " ". Delete the space.`,
    ],
    [
      'a longer key',
      { key: 'k'.repeat(61) },
      `ja/imError.json:3:14 ${'k'.repeat(60)}…: error space: expected single spaces; found " ". Delete the space.`,
    ],
    [
      'characters that one cannot see, wherever they are',
      { key: 'a\nb', expected: '\u001b', found: '\u{e0001}', fix: '\u00ad\u2800' },
      'ja/imError.json:3:14 a<U+000A>b: error space: expected <U+001B>; found <U+E0001>. <U+00AD><U+2800>',
    ],
  ])('%s', (_, change, line) => {
    expect(lineOf({ ...problem, ...change } as Problem)).toBe(`locales/${line}`);
  });
});

describe('quote', () => {
  it.each([
    ['a short text', 'あ い', undefined, '"あ い"'],
    ['60 characters', 'あ'.repeat(60), undefined, `"${'あ'.repeat(60)}"`],
    ['a longer text', 'あ'.repeat(61), undefined, `"${'あ'.repeat(60)}…"`],
    ['another length', 'abcdef', 3, '"abc…"'],
    ['a pair of surrogates at the cut', 'ab😀c', 3, '"ab…"'],
    ['a pair of surrogates before the cut', 'a😀bc', 3, '"a😀…"'],
    ['half a pair within', 'a\ud83db', 9, '"a<U+D83D>b"'],
    [
      'what one cannot see',
      '\t\u200b\u2028\u2029\u3164\ue000',
      undefined,
      '"<U+0009><U+200B><U+2028><U+2029><U+3164><U+E000>"',
    ],
  ])('%s', (_, text, most, quoted) => {
    expect(quote(text, most)).toBe(quoted);
  });
});

it('compareProblems orders by file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem => ({ ...problem, file, line, column });
  const sorted = [
    at('a', 1, 1),
    at('a', 1, 2),
    at('a', 2, 1),
    at('a', 10, 1),
    at('b', 1, 1),
    at('b', 1, 9),
    at('c', 1, 5),
  ];
  for (const [i, a] of sorted.entries())
    for (const [j, b] of sorted.entries()) expect(Math.sign(compareProblems(a, b))).toBe(Math.sign(i - j));
});

const placeOf = (raw: string, offset: number) => positionOf(TextDocument.create('', 'json', 0, raw), offset);

describe('positionOf', () => {
  const raw = '{\n  "a": "b",\r\n\n  "c": ""\n}';
  it.each([
    ['{', 1, 1],
    ['\n  "a"', 1, 2],
    ['  "a"', 2, 1],
    ['"a"', 2, 3],
    ['\r', 2, 12],
    ['\n  "c"', 3, 1],
    ['  "c"', 4, 1],
    ['}', 5, 1],
  ])('%j', (needle, line, column) => {
    expect(placeOf(raw, raw.indexOf(needle))).toEqual({ line, column });
  });

  it('the end, and an empty file', () => {
    expect(placeOf(raw, raw.length)).toEqual({ line: 5, column: 2 });
    expect(placeOf('', 0)).toEqual({ line: 1, column: 1 });
  });

  it('of one file after another, and of a file of many lines', () => {
    const long = 'x\n'.repeat(100_000);
    expect(placeOf('a\nb', 2)).toEqual({ line: 2, column: 1 });
    expect(placeOf(long, 199_998)).toEqual({ line: 100_000, column: 1 });
    expect(placeOf(long, 199_999)).toEqual({ line: 100_000, column: 2 });
    expect(placeOf('abc', 2)).toEqual({ line: 1, column: 3 });
  });
});

describe('parseSource', () => {
  it('keeps the order of the file, duplicates, and what is no text', () => {
    const raw = ' {"b": "x\\ny", "10": 5, "b": {"c": "d"}, "9": ["e"], "n": null, "t": true} ';
    const { entries, error, end } = parseSource(raw);
    expect(error).toBe(undefined);
    expect(end).toBe(raw.lastIndexOf('}'));
    expect(entries).toEqual([
      { key: 'b', keyOffset: 2, kind: 'string', text: 'x\ny', offset: 7, length: 6 },
      { key: '10', keyOffset: 15, kind: 'number', text: '', offset: 21, length: 1 },
      { key: 'b', keyOffset: 24, kind: 'object', text: '', offset: 29, length: 10 },
      { key: '9', keyOffset: 41, kind: 'array', text: '', offset: 46, length: 5 },
      { key: 'n', keyOffset: 53, kind: 'null', text: '', offset: 58, length: 4 },
      { key: 't', keyOffset: 64, kind: 'boolean', text: '', offset: 69, length: 4 },
    ]);
  });

  it('an object without keys', () => {
    expect(parseSource('{}')).toEqual({ entries: [], error: undefined, end: 1 });
  });

  it.each(['[]', '"text"', '5', 'null', 'true'])('%s is JSON, but no object', (raw) => {
    expect(parseSource(raw)).toEqual({ entries: undefined, error: undefined, end: raw.length });
  });

  it.each([
    ['nothing', '', 0, 'value expected'],
    ['a comma lost', '{"a": "b" "c": "d"}', 10, 'comma expected'],
    ['a colon lost', '{"a" "b"}', 5, 'colon expected'],
    ['a comma at the end', '{"a": "b",}', 10, 'property name expected'],
    ['a comment', '{ // why\n}', 2, 'invalid comment token'],
    ['an end too many', '{}}', 2, 'end of file expected'],
    ['a brace lost', '{"a": "b"', 9, 'close brace expected'],
    ['a quote lost', '{"a": "b}', 6, 'unexpected end of string'],
    ['two faults', '{"a" "b" "c": }', 5, 'colon expected'],
    ['brackets by the thousand', '['.repeat(100_000), 0, 'brackets nested too deeply'],
  ])('%s', (_, raw, offset, message) => {
    expect(parseSource(raw)).toEqual({ entries: undefined, error: { offset, message }, end: raw.length });
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const bits = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '\\x',
      '1',
      '0',
      '-',
      '.',
      'e',
      '+',
      'null',
      'nul',
    ];
    const blanks = [' ', '\n', '\t', '\v', '\u00a0', '\u2028', '\ufeff', '\0', '//', '/*', '*/'];
    const text = fc.array(fc.constantFrom(...bits, ...blanks), { maxLength: 8 }).map((parts) => parts.join(''));
    const source = fc.tuple(fc.constantFrom('%', '{"a":%}', '{"a":"%"}', '{"a":[%]}'), text);
    fc.assert(
      fc.property(source, ([frame, inner]) => {
        const raw = frame.replace('%', () => inner);
        let refused = false;
        try {
          JSON.parse(raw);
        } catch {
          refused = true;
        }
        expect(parseSource(raw).error !== undefined, raw).toBe(refused);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });
});

describe('offsetInFile', () => {
  const raw = '{ "k": "a\\n\\u00e9b\\\\c\\"d😀e" }';
  const [entry] = parseSource(raw).entries as [Entry];
  it.each([...'a\n\u00e9b\\c"d'].map((c, i) => [c, i] as const))('%j, number %i', (_, at) => {
    const starts = ['a', '\\n', '\\u00e9', 'b', '\\\\', 'c', '\\"', 'd'];
    const before = starts.slice(0, at).join('').length;
    expect(offsetInFile(raw, entry, at)).toBe(raw.indexOf('"a') + 1 + before);
  });
  it('counts a pair of surrogates as two, and goes up to the closing quote', () => {
    expect(offsetInFile(raw, entry, 10)).toBe(raw.indexOf('e" }'));
    expect(offsetInFile(raw, entry, 11)).toBe(raw.indexOf('" }'));
  });
});

describe('tableOf', () => {
  it('shows each language with its bar, rounded down', () => {
    const rest = { stale: 0, errors: 0, warnings: 0, answered: 0 };
    const table = tableOf([
      { ...rest, tag: 'ko', total: 656, translated: 656 },
      { ...rest, tag: 'ja', total: 656, translated: 655, stale: 12, errors: 345, warnings: 6789, answered: 10 },
      { ...rest, tag: 'zh-Hans', total: 20, translated: 1 },
      { ...rest, tag: 'pl', total: 656, translated: 0 },
      { ...rest, tag: 'xx', total: 0, translated: 0 },
    ]);
    expect(table).toBe(
      [
        'locale   coverage                        texts  stale  errors  warnings  answered',
        'ko       ████████████████████ 100 %    656/656      0       0         0         0',
        'ja       ███████████████████░  99 %    655/656     12     345      6789        10',
        'zh-Hans  █░░░░░░░░░░░░░░░░░░░   5 %       1/20      0       0         0         0',
        'pl       ░░░░░░░░░░░░░░░░░░░░   0 %      0/656      0       0         0         0',
        'xx       ░░░░░░░░░░░░░░░░░░░░   0 %        0/0      0       0         0         0',
      ].join('\n'),
    );
  });

  it('is no narrower than its head', () => {
    expect(
      tableOf([{ tag: 'ko', total: 2, translated: 1, stale: 1, errors: 2, warnings: 3, answered: 4 }]).split('\n'),
    ).toEqual([
      'locale  coverage                        texts  stale  errors  warnings  answered',
      'ko      ██████████░░░░░░░░░░  50 %        1/2      1       2         3         4',
    ]);
  });
});

describe('pluralCategoriesOf', () => {
  it.each([
    ['ja', ['other'], []],
    ['en', ['one', 'other'], []],
    ['pl', ['one', 'few', 'many', 'other'], []],
    ['sl', ['one', 'two', 'few', 'other'], []],
    ['ga', ['one', 'two', 'few', 'many', 'other'], ['one', 'two']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other'], ['one', 'two', 'zero']],
    ['lv', ['zero', 'one', 'other'], []],
  ])('%s', (tag, all, inWords) => {
    const known = pluralCategoriesOf(tag);
    expect([known.all, [...known.inWords].sort()]).toEqual([all, inWords]);
    // Asked again, the answer is the same.
    expect(pluralCategoriesOf(tag)).toEqual(known);
  });
});

it('literalsOf gives what is between the placeholders, of every branch', () => {
  const message =
    'a{b}c{d, number}{e, plural, one {f#} other {g}}{h, select, i {j} other {k{l}m}}<b>n<i>o</i></b>{p, date}';
  const literals = literalsOf(message, parseMessage(message, { captureLocation: true }));
  expect(literals.map(({ written }) => written)).toEqual(['a', 'c', 'f', 'g', 'j', 'k', 'm', 'n', 'o']);
  for (const { at, written } of literals) expect(message.slice(at, at + written.length)).toBe(written);
});

describe('identifiersOf', () => {
  it.each([
    ['UserSig가 만료되었습니다. UserSig를 새로', ['UserSig', 'UserSig']],
    ['To_Account, _id 그리고 x1y', ['To_Account', '_id', 'x1y']],
    ['문자(0x20-0x7e)로', ['0x20-0x7e']],
    ['0XZ 12ab a12', ['a12']],
    ['Wi-Fi, a.b.c, a-1 그리고 end.', ['Wi-Fi', 'a.b.c', 'a-1', 'end']],
    [
      'login(), V2TIM.getInstance().sendMessage().x 그리고 f()().',
      ['login()', 'V2TIM.getInstance().sendMessage', 'x', 'f()'],
    ],
    ['@TGS# #tag @all', ['@TGS#', '#tag', '@all']],
    ['한국어만', []],
  ])('%s', (text, found) => {
    expect(identifiersOf(text)).toEqual(found);
  });
});
