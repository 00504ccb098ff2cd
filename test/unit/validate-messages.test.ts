/** Holds each check to what it says of one message: where, what is expected, what is found. */
import { describe, expect, it } from 'vitest';
import { checkMessage, type MessageSubject } from '../helpers/check.js';

type Case = readonly [name: string, text: string, about: Partial<MessageSubject>, told: readonly string[]];

const ko = { tag: 'ko', isSource: true };
const en = { tag: 'en' };
const notice = { namespace: 'imNotice' } as const;
const glossary = {
  friend: { ko: { use: ['친구'] }, en: { use: ['friend'] }, ja: { use: ['友だち'], avoid: ['友達'] } },
  friendList: { ko: { use: ['친구 목록'] }, en: { use: ['friend list'] }, ja: { use: ['友だちリスト'] } },
  blocklist: { ko: { use: ['차단 목록'], avoid: ['블랙리스트'] }, en: { use: ['blocklist'], avoid: ['Blacklist'] } },
  parameter: { ko: { use: ['매개변수', '인자'] }, ja: { use: ['パラメータ', '引数'] } },
  foreign: { en: { use: ['abroad'], avoid: ['other'] } },
};

// A Japanese message without a Korean one where nothing else is said.
const cases: Readonly<Record<string, readonly Case[]>> = {
  'an empty text': [
    ['nothing', '', {}, ['0 empty: expected a text; found nothing']],
    ['spaces', ' \u3000', {}, ['0 empty: expected a text; found nothing']],
  ],
  'the length': [
    ['1500 characters', 'あ'.repeat(1500), {}, []],
    [
      '1500 characters, the last one a space',
      `${'あ'.repeat(1499)} `,
      {},
      ['1499 space: expected single spaces, none at the ends; found " "'],
    ],
    ['1501 characters', 'あ'.repeat(1501), {}, ['1500 length: expected at most 1500 characters; found 1501']],
    ['a notice of 80', 'あ'.repeat(80), notice, []],
    ['a notice of 81', 'あ'.repeat(81), notice, ['80 length: expected at most 80 characters; found 81']],
    ['a notice of 1501', 'あ'.repeat(1501), notice, ['80 length: expected at most 80 characters; found 1501']],
  ],
  'the syntax': [
    ['a brace alone', 'あ{', {}, ['1 icu-syntax: expected a valid ICU message; found expect argument closing brace']],
    [
      'a name and no comma',
      'あ{max number}',
      {},
      ['1 icu-syntax: expected a valid ICU message; found malformed argument'],
    ],
    ['no name', 'あ{}', {}, ['1 icu-syntax: expected a valid ICU message; found empty argument']],
    [
      'a plural without other',
      'Up to {max, plural, one {# day}}.',
      en,
      ['31 icu-syntax: expected a valid ICU message; found missing other clause'],
    ],
    [
      'a closing tag alone',
      'あ</b>',
      {},
      [
        '1 icu-syntax: expected a valid ICU message; found unmatched closing tag',
        '1 markup: expected plain text; found "</b>"',
      ],
    ],
  ],
  'tags and entities': [
    [
      'a tag',
      'あ<b>い</b>',
      {},
      ['1 markup: expected plain text; found "<b>"', '5 markup: expected plain text; found "</b>"'],
    ],
    ['within quotes', "あ'<b>'", {}, ['2 markup: expected plain text; found "<b>"']],
    ['of a letter beyond ASCII', 'あ<é>', {}, ['1 markup: expected plain text; found "<é>"']],
    ['a comment', 'あ<!-- い -->', {}, ['1 markup: expected plain text; found "<!-- い -->"']],
    ['an instruction', 'あ<?xml い?>', {}, ['1 markup: expected plain text; found "<?xml い?>"']],
    [
      'not closed',
      'あ<b い',
      {},
      ['1 icu-syntax: expected a valid ICU message; found invalid tag', '1 markup: expected plain text; found "<b い"'],
    ],
    [
      'a long one',
      `あ'<b${' い'.repeat(25)}>'`,
      {},
      ['2 markup: expected plain text; found "<b い い い い い い い い い い い い い い い い い い い い"'],
    ],
    [
      'two on end',
      "あ'<b<i>'",
      {},
      ['2 markup: expected plain text; found "<b"', '4 markup: expected plain text; found "<i>"'],
    ],
    ['less and more', 'あ < い > う <', {}, []],
    [
      'entities by number',
      'あ&#39;&#x1F;い',
      {},
      ['1 markup: expected plain text; found "&#39;"', '6 markup: expected plain text; found "&#x1F;"'],
    ],
    [
      'entities by name',
      'あ&lt;&AMP;&abcdefghijkl;い',
      {},
      [
        '1 markup: expected plain text; found "&lt;"',
        '5 markup: expected plain text; found "&AMP;"',
        '10 markup: expected plain text; found "&abcdefghijkl;"',
      ],
    ],
    ['no entities', 'あ&;&#;&#x;&a;&abcdefghijklm;&lt い&', {}, []],
  ],
  'marks of other libraries': [
    [
      'braces within quotes',
      "あ'{{'code'}}'",
      {},
      [
        '2 foreign-syntax: expected braces around placeholders only; found "{"',
        '3 foreign-syntax: expected braces around placeholders only; found "{"',
        '10 foreign-syntax: expected braces around placeholders only; found "}"',
        '11 foreign-syntax: expected braces around placeholders only; found "}"',
      ],
    ],
    [
      'a brace beside a placeholder',
      "{api}'}'",
      { key: 'support', source: '{api}' },
      ['6 foreign-syntax: expected braces around placeholders only; found "}"'],
    ],
    ['a reference', 'あ$t(い)', {}, ['1 foreign-syntax: expected braces around placeholders only; found "$t("']],
    [
      'beside a placeholder',
      "{api}$t('{'",
      { key: 'support', source: '{api}' },
      [
        '5 foreign-syntax: expected braces around placeholders only; found "$t("',
        '9 foreign-syntax: expected braces around placeholders only; found "{"',
      ],
    ],
    ['a dollar', 'あ$tい $(い', {}, []],
    [
      'in a plural branch',
      "{max, plural, other {#'}'}}",
      { source: '{max, number}' },
      ['23 foreign-syntax: expected braces around placeholders only; found "}"'],
    ],
  ],
  addresses: [
    [
      'of pages and files',
      'あ http://い ftp://う file:///え https://お',
      {},
      [
        '2 link: expected no address; found "http://い"',
        '11 link: expected no address; found "ftp://う"',
        '19 link: expected no address; found "file:///え"',
        '29 link: expected no address; found "https://お"',
      ],
    ],
    [
      'of scripts',
      'あ javascript:alert() vbscript : y() DATA:z',
      {},
      [
        '2 link: expected no address; found "javascript:alert()"',
        '21 link: expected no address; found "vbscript : y()"',
        '36 link: expected no address; found "DATA:z"',
      ],
    ],
    ['none', 'あ metadata:x xhttp://い https:/う data', {}, []],
    ['as in the Korean text', 'あ https://い', { source: '가 https://い' }, []],
    [
      'unlike the Korean text',
      'あ https://い',
      { source: '가 https://う' },
      ['2 link: expected no address; found "https://い"'],
    ],
  ],
  placeholders: [
    [
      'as in the Korean text',
      '{a}{b, number}{c, date}{d, select, other {い}}',
      { source: '{b, number}{a}{d, select, other {가}}{c, date}' },
      [],
    ],
    ['a plural for a number', '{b, plural, other {#}}', { source: '{b, number}' }, []],
    ['a number for a plural', '{b, number}', { source: '{b, plural, other {#}}' }, []],
    [
      'another name',
      'あ{most, number}',
      { source: '{max, number}' },
      [
        '1 placeholder: expected {max, number}; found {most}',
        '0 placeholder: expected {max, number}; found no such placeholder',
      ],
    ],
    [
      'where there are two',
      'あ{c}',
      { source: '{a}{b, number}' },
      [
        '1 placeholder: expected {a}, {b, number}; found {c}',
        '0 placeholder: expected {a}; found no such placeholder',
        '0 placeholder: expected {b, number}; found no such placeholder',
      ],
    ],
    ['where there is none', 'あ{a}', { source: '가' }, ['1 placeholder: expected no placeholder; found {a}']],
    [
      'another kind',
      'あ{max}',
      { source: '{max, number}' },
      ['1 placeholder: expected {max, number}; found {max} as argument'],
    ],
    [
      'an ordinal',
      'あ{max, selectordinal, other {#}}',
      { source: '{max, number}' },
      ['1 placeholder: expected {max, number}; found {max} as selectordinal'],
    ],
    ['a date for a text', 'あ{a, date}', { source: '{a}' }, ['1 placeholder: expected {a}; found {a} as date']],
    ['a text for a date', 'あ{a}', { source: '{a, date}' }, ['1 placeholder: expected {a}; found {a} as argument']],
    ['a time for a text', 'あ{a, time}', { source: '{a}' }, ['1 placeholder: expected {a}; found {a} as time']],
    ['lost', 'あ', { source: '{max, number}' }, ['0 placeholder: expected {max, number}; found no such placeholder']],
    ['a text lost', 'あ', { source: '{a}' }, ['0 placeholder: expected {a}; found no such placeholder']],
    ['twice', 'あ{a}{a}', { source: '{a}' }, ['1 placeholder: expected {a} once; found it 2 times']],
    ['thrice in spaces', 'あ{ a }{ a}{a }', { source: '{a}' }, ['1 placeholder: expected {a} once; found it 3 times']],
    [
      'behind a mark that only ICU takes for a space',
      'あ{\u200ea}',
      { source: '가' },
      [
        '0 placeholder: expected no placeholder; found {a}',
        '2 invisible: expected characters that can be seen; found "<U+200E>"',
      ],
    ],
    [
      'twice in one branch',
      '{n, plural, one {#} other {#い#}}',
      { ...en, source: '{n, number}' },
      [
        '0 placeholder: expected {n, number} once; found it 2 times',
        '28 alphabet: expected letters of the language or Latin ones; found "い" (U+3044)',
      ],
    ],
    [
      'twice, by # and by name',
      '{n, plural, other {#い{n, number}}}',
      { source: '{n, number}' },
      ['0 placeholder: expected {n, number} once; found it 2 times'],
    ],
    ['once in each branch', '{n, plural, one {# x {a}} other {# y {a}}}', { ...en, source: '{n, number}{a}' }, []],
    [
      'in one branch only',
      '{n, plural, one {# x {a}} other {# y}}',
      { ...en, source: '{n, number}{a}' },
      ['21 placeholder: expected {a}; found it in one branch only'],
    ],
    [
      'in one branch, and twice in the other',
      '{n, plural, one {# x} other {# {a}{a}}}',
      { ...en, source: '{n, number}{a}' },
      [
        '31 placeholder: expected {a} once; found it 2 times',
        '31 placeholder: expected {a}; found it in one branch only',
      ],
    ],
    [
      'in a branch and behind it',
      '{n, plural, one {# x {a}} other {# {a}}} {a}',
      { ...en, source: '{n, number}{a}' },
      ['21 placeholder: expected {a} once; found it 2 times'],
    ],
    [
      'of a select that shows it',
      '{a, select, x {{a}} other {い}}',
      { source: '{a, select, other {가}}' },
      ['0 placeholder: expected {a}; found {a} as argument'],
    ],
    [
      'in a select',
      '{a, select, x {{b}} other {い}}',
      { source: '{a, select, x {{b}} other {가}}' },
      ['15 placeholder: expected {b}; found it in one branch only'],
    ],
    [
      'in a tag',
      '<b>{a}{a}</b>',
      { source: '{a}' },
      [
        '0 markup: expected plain text; found "<b>"',
        '9 markup: expected plain text; found "</b>"',
        '3 placeholder: expected {a} once; found it 2 times',
      ],
    ],
    [
      '# in a tag',
      '{n, plural, other {<b>#</b>#}}',
      { source: '{n, number}' },
      [
        '19 markup: expected plain text; found "<b>"',
        '23 markup: expected plain text; found "</b>"',
        '0 placeholder: expected {n, number} once; found it 2 times',
      ],
    ],
    [
      'a tag as in the Korean text',
      '<b>い</b>',
      { source: '<b>가</b>' },
      ['0 markup: expected plain text; found "<b>"', '4 markup: expected plain text; found "</b>"'],
    ],
    ['beside a Korean text that does not parse', 'あ{a}', { source: '{' }, []],
    ['whose name is a word of the text', 'a{a}', { source: '{a}' }, []],
    [
      'beside a Korean text of 1500 characters',
      'あ',
      { source: `{a}${'가'.repeat(1497)}` },
      ['0 placeholder: expected {a}; found no such placeholder'],
    ],
    ['beside a Korean text that is too long', 'あ', { source: `{a}${'가'.repeat(1498)}` }, []],
    ['without a Korean text', 'あ{a}', {}, []],
    ['of the catalog', '{max, number}자', { ...ko, key: '8001' }, []],
    [
      'of the catalog, as text',
      '{max}자',
      { ...ko, key: '8001' },
      ['0 placeholder: expected {max, number}; found {max} as argument'],
    ],
    [
      'of the catalog, lost',
      '자',
      { ...ko, key: '8001' },
      ['0 placeholder: expected {max, number}; found no such placeholder'],
    ],
    [
      'of the catalog, in a notice',
      '{max, number}자',
      { ...ko, ...notice, key: '8001' },
      ['0 placeholder: expected no placeholder; found {max}'],
    ],
    ['of the program', '{api} {code} {text}', { ...ko, key: 'support' }, []],
    [
      'of the program, lost',
      '가',
      { ...ko, key: 'support' },
      [
        '0 placeholder: expected {api}; found no such placeholder',
        '0 placeholder: expected {code}; found no such placeholder',
        '0 placeholder: expected {text}; found no such placeholder',
      ],
    ],
    ['of the program, for an unknown code', '{code}', { ...ko, key: 'unknown' }, []],
    [
      'of the program, lost for an unknown code',
      '가',
      { ...ko, key: 'unknown' },
      ['0 placeholder: expected {code}; found no such placeholder'],
    ],
    ['neither of catalog nor program', '{code}', { ...ko }, ['0 placeholder: expected no placeholder; found {code}']],
    [
      'of the program, in a notice',
      '{code}',
      { ...ko, ...notice, key: 'unknown' },
      ['0 placeholder: expected no placeholder; found {code}'],
    ],
  ],
  styles: [
    [
      'of a number',
      'あ{n, number, ::percent}',
      { source: '{n, number}' },
      ['1 placeholder: expected {n, number}; found a number with a style'],
    ],
    [
      'an offset',
      'あ{n, plural, offset:1 other {#}}',
      { source: '{n, number}' },
      ['1 placeholder: expected a plural without offset; found offset:1'],
    ],
    [
      'in a branch',
      '{n, plural, other {#{m, number, integer}}}',
      { source: '{n, number}{m, number}' },
      ['20 placeholder: expected {m, number}; found a number with a style'],
    ],
    ['of a date', '{a, date, short}', { source: '{a, date, short}' }, []],
    [
      'in a select',
      '{a, select, other {{n, plural, offset:2 other {#}}}}',
      { source: '{a, select, other {{n, number}}}' },
      ['19 placeholder: expected a plural without offset; found offset:2'],
    ],
  ],
  plurals: [
    ['all categories', '{n, plural, one {# day} other {# days}}', { ...en, source: '{n, number}' }, []],
    [
      'one missing',
      'In {n, plural, other {# days}}',
      { ...en, source: '{n, number}' },
      ['3 plural: expected the categories one, other; found no one'],
    ],
    [
      'several missing',
      '{n, plural, other {# dni}}',
      { tag: 'pl', source: '{n, number}' },
      ['0 plural: expected the categories one, few, many, other; found no one, few, many'],
    ],
    [
      'one too many',
      'In {n, plural, one {# day} few {# days} other {# days}}',
      { ...en, source: '{n, number}' },
      ['3 plural: expected the categories one, other; found few'],
    ],
    ['exact numbers', '{n, plural, =0 {#} =12 {#} other {#}}', { source: '{n, number}' }, []],
    [
      'not quite exact numbers',
      '{n, plural, =-1 {#} n1 {#} other {#}}',
      { source: '{n, number}' },
      ['0 plural: expected the categories other; found =-1', '0 plural: expected the categories other; found n1'],
    ],
    [
      'a branch without #',
      'In {n, plural, one {a day} other {# days}}',
      { ...en, source: '{n, number}' },
      ['3 plural: expected # in one {…}; found a branch without its number'],
    ],
    [
      'a branch with the name for #',
      '{n, plural, one {{n, number} day} other {# days}}',
      { ...en, source: '{n, number}' },
      [],
    ],
    [
      'a branch with another name for #',
      '{n, plural, one {{m, number} day} other {# days}}',
      { ...en, source: '{n, number}{m, number}' },
      [
        '17 placeholder: expected {m, number}; found it in one branch only',
        '0 plural: expected # in one {…}; found a branch without its number',
      ],
    ],
    [
      'a word for two in a language with a dual',
      '{n, plural, zero {#} one {يوم} two {يومان} few {#} many {#} other {يوم}}',
      { tag: 'ar', source: '{n, number}' },
      ['0 plural: expected # in other {…}; found a branch without its number'],
    ],
    [
      'nothing for two in a language with a dual',
      '{n, plural, zero {#} one {يوم} two { } few {#} many {#} other {#}}',
      { tag: 'ar', source: '{n, number}' },
      ['0 plural: expected # in two {…}; found a branch without its number'],
    ],
    [
      'two levels',
      '{n, plural, other {#{a, select, other {い}}}}',
      { source: '{n, number}{a, select, other {가}}' },
      [],
    ],
    [
      'three levels',
      'あ{n, plural, other {#{a, select, other {{b, select, other {い}}}}}}',
      { source: '{n, number}{a, select, other {{b, select, other {가}}}}' },
      ['0 plural: expected at most 2 levels of nesting; found 3'],
    ],
    [
      'three levels, one of them a tag',
      '{n, plural, other {#{a, select, other {<b>い</b>}}}}',
      { source: '{n, number}{a, select, other {가}}' },
      [
        '39 markup: expected plain text; found "<b>"',
        '43 markup: expected plain text; found "</b>"',
        '0 plural: expected at most 2 levels of nesting; found 3',
      ],
    ],
    [
      'three levels in a tag',
      '<b>{n, plural, other {#{a, select, other {い}}}}</b>',
      { source: '{n, number}{a, select, other {가}}' },
      [
        '0 markup: expected plain text; found "<b>"',
        '47 markup: expected plain text; found "</b>"',
        '0 plural: expected at most 2 levels of nesting; found 3',
      ],
    ],
    [
      'three levels in the first branch',
      '{a, select, x {{b, select, other {{c, select, other {い}}}}} other {い}}',
      { source: '{a, select, x {{b, select, other {{c, select, other {가}}}}} other {가}}' },
      [
        '15 placeholder: expected {b}; found it in one branch only',
        '34 placeholder: expected {c}; found it in one branch only',
        '0 plural: expected at most 2 levels of nesting; found 3',
      ],
    ],
    [
      'in a select',
      '{a, select, x {{n, plural, one {い} other {#}}} other {{n, plural, few {#} other {#}}}}',
      { source: '{a, select, x {{n, number}} other {{n, number}}}' },
      [
        '15 plural: expected the categories other; found one',
        '15 plural: expected # in one {…}; found a branch without its number',
        '15 plural: expected the categories other; found few',
      ],
    ],
    [
      'in a plural',
      '{n, plural, other {#{m, plural, one {#} other {い}}}}',
      { source: '{n, number}{m, number}' },
      [
        '20 plural: expected the categories other; found one',
        '20 plural: expected # in other {…}; found a branch without its number',
      ],
    ],
  ],
  figures: [
    ['as in the Korean text', 'い2.10う12:30え1,000お7', { source: '7 1,000 12:30 2.10' }, []],
    [
      'another',
      'あ2.11',
      { source: '가2.10' },
      ['1 digit: expected the figures 2.10; found 2.11', '0 digit: expected 2.10; found no such figure'],
    ],
    ['where there is none', 'あ12', { source: '가' }, ['1 digit: expected no figure; found 12']],
    ['two where there is one', 'あ7い7', { source: '가7' }, ['1 digit: expected the figures 7; found 7']],
    ['one where there are two', 'あ7', { source: '가7나7' }, ['0 digit: expected 7; found no such figure']],
    [
      'lost where there are several',
      'あ8',
      { source: '가7나9' },
      [
        '1 digit: expected the figures 7, 9; found 8',
        '0 digit: expected 7; found no such figure',
        '0 digit: expected 9; found no such figure',
      ],
    ],
    [
      'across a space',
      'あ1, 2',
      { source: '가1,2' },
      [
        '1 digit: expected the figures 1,2; found 1',
        '4 digit: expected the figures 1,2; found 2',
        '0 digit: expected 1,2; found no such figure',
      ],
    ],
    ['with a mark at the end', 'あ12.', { source: '가12' }, []],
    [
      'of another script',
      'あ１２',
      { source: '가12' },
      ['1 digit: expected the figures 12; found １２', '0 digit: expected 12; found no such figure'],
    ],
    [
      'in a branch',
      '{n, plural, =1 {#い1} other {#}}',
      { source: '{n, number}' },
      ['18 digit: expected no other figures in a plural branch; found 1'],
    ],
    ['in the branch that is compared', '{n, plural, =1 {#} other {#い5}}', { source: '{n, number}5' }, []],
    ['in every branch', '{n, plural, =1 {#い5} other {#い5}}', { source: '{n, number}5' }, []],
    [
      'broken by quotes',
      "あ1'{'2",
      { source: '가1{a}2' },
      [
        '3 foreign-syntax: expected braces around placeholders only; found "{"',
        '0 placeholder: expected {a}; found no such placeholder',
      ],
    ],
    [
      'written otherwise in the tree',
      "あ1''2い1'2",
      { source: '가' },
      [
        '1 digit: expected no figure; found 1',
        '1 digit: expected no figure; found 1',
        '4 digit: expected no figure; found 2',
        '4 digit: expected no figure; found 2',
      ],
    ],
    ['beside a Korean text that does not parse', 'あ5', { source: '{' }, []],
    ['in a notice', 'あ5', { ...notice, source: '가' }, ['1 digit: expected no figure; found 5']],
    [
      'in a Korean notice',
      '가5나12',
      { ...ko, ...notice },
      ['3 digit: expected no figure; found 12', '1 digit: expected no figure; found 5'],
    ],
    [
      'the limit in Korean',
      '가12',
      { ...ko, key: '8001' },
      [
        '0 placeholder: expected {max, number}; found no such placeholder',
        '1 digit: expected the placeholder of the limit; found 12',
      ],
    ],
    [
      'the limit in Korean, beside another figure',
      '{max, number}가13나12',
      { ...ko, key: '8001' },
      [
        '17 digit: expected the placeholder of the limit; found 12',
        '13 particle: expected a counter between placeholder and particle; found "가"',
      ],
    ],
    [
      'the limit in Korean, with a comma',
      '가1,000',
      { ...ko, key: '9507' },
      [
        '0 placeholder: expected {max, number}; found no such placeholder',
        '1 digit: expected the placeholder of the limit; found 1,000',
      ],
    ],
    [
      'another in Korean',
      '{max, number}가13',
      { ...ko, key: '8001' },
      ['13 particle: expected a counter between placeholder and particle; found "가"'],
    ],
    [
      'that stand in a name as well',
      '{max5}い5',
      { source: '{max5}7' },
      ['7 digit: expected the figures 7; found 5', '0 digit: expected 7; found no such figure'],
    ],
    [
      'across the beginning of a plural',
      '{a}1{n, plural, other {2#}}',
      { source: '{a}{n, number}' },
      [
        '0 digit: expected no figure; found 12',
        '3 digit: expected no other figures in a plural branch; found 1',
        '23 digit: expected no other figures in a plural branch; found 2',
      ],
    ],
    [
      'across the beginning of a plural in Korean',
      '가1{max, plural, other {2#}}',
      { ...ko, key: '8001' },
      ['0 digit: expected the placeholder of the limit; found 12'],
    ],
    [
      'in a tag',
      '<b>5</b>',
      { source: '<b>5</b>' },
      ['0 markup: expected plain text; found "<b>"', '4 markup: expected plain text; found "</b>"'],
    ],
    [
      'a term of the glossary',
      'あ1対1い',
      { source: '가1:1나', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
      [],
    ],
    [
      'a term twice and another figure',
      'あ1対1い1対1う3',
      { source: '가1:1나', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
      ['9 digit: expected no figure; found 3'],
    ],
    [
      'a term with dots',
      'あ2x0い',
      { source: '가2.0나', glossary: { version: { ko: { use: ['2.0'] }, ja: { use: ['2.0'] } } } },
      [
        '3 digit: expected no figure; found 0',
        '1 digit: expected no figure; found 2',
        '0 term: expected "2.0"; found none of them for 2.0',
      ],
    ],
    [
      'a term of the glossary in a branch',
      '{n, plural, =1 {#い1対1} other {#}}',
      { source: '{n, number}', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
      [],
    ],
    [
      'a term in a decimal',
      'あ1対1.5い3.1対1',
      { source: '가', glossary: { oneToOne: { ja: { use: ['1対1'] } } } },
      [
        '1 digit: expected no figure; found 1',
        '1 digit: expected no figure; found 1',
        '3 digit: expected no figure; found 1.5',
        '7 digit: expected no figure; found 3.1',
      ],
    ],
    [
      'a term of figures only',
      'あ365',
      { source: '가365일', glossary: { year: { ko: { use: ['365일'] }, ja: { use: ['365'] } } } },
      [],
    ],
    [
      'a term between figures',
      'あ11対12',
      { source: '가1나2', glossary: { oneToOne: { ko: { use: ['1:1'] }, ja: { use: ['1対1'] } } } },
      [
        '1 digit: expected the figures 1, 2; found 11',
        '4 digit: expected the figures 1, 2; found 12',
        '0 digit: expected 1; found no such figure',
        '0 digit: expected 2; found no such figure',
      ],
    ],
    [
      'terms of several forms',
      'あ1対1い2対2',
      {
        source: '가',
        glossary: { a: { ja: { use: ['1対1', '一対一'] } }, b: { ja: { use: ['2対2'] } }, c: { ko: { use: ['가'] } } },
      },
      [],
    ],
  ],
  identifiers: [
    ['as in the Korean text', 'SDKAppIDとTo_Account', { source: 'SDKAppID와 To_Account' }, []],
    [
      'in other letters',
      'SdkAppIdい',
      { source: '가 SDKAppID' },
      ['0 identifier: expected SDKAppID; found no such word'],
    ],
    [
      'in a longer word',
      'MySDKAppIDs2',
      { source: 'SDKAppID' },
      ['11 digit: expected no figure; found 2', '0 identifier: expected SDKAppID; found no such word'],
    ],
    [
      'in a longer word that begins with it',
      'groupIDx',
      { source: 'groupID' },
      ['0 identifier: expected groupID; found no such word'],
    ],
    ['with a plural s', 'The userIDs and the groupID', { ...en, source: 'userID groupID' }, []],
    [
      'with a plural s in a longer word',
      'userIDset',
      { ...en, source: 'userID' },
      ['0 identifier: expected userID; found no such word'],
    ],
    ['with dots that mean dots', 'aXb()い', { source: 'a.b()' }, ['0 identifier: expected a.b(); found no such word']],
    ['broken by a placeholder', 'Userい{a}ID', { source: 'User{a}ID' }, []],
    [
      'in the branch that is shown',
      '{n, plural, =1 {#} other {#UserID}}',
      { source: '{n, plural, =1 {#} other {#UserID}}' },
      [],
    ],
    [
      'in another branch only',
      '{n, plural, =1 {#UserID} other {#}}',
      { source: '{n, number}UserID' },
      ['0 identifier: expected UserID; found no such word'],
    ],
    ['in a select', '{a, select, other {UserID}}', { source: '{a, select, other {UserID}}' }, []],
    [
      'in a tag',
      '<b>UserID</b>',
      { source: '<b>UserID</b>' },
      ['0 markup: expected plain text; found "<b>"', '9 markup: expected plain text; found "</b>"'],
    ],
    ['in a notice', 'あ', { ...notice, source: '가 Wi-Fi' }, ['0 identifier: expected Wi-Fi; found no such word']],
    ['beside a Korean text that does not parse', 'あ', { source: 'UserID{' }, []],
    [
      'in a text that does not parse',
      '{',
      { source: 'UserID' },
      ['0 icu-syntax: expected a valid ICU message; found expect argument closing brace'],
    ],
  ],
  'what one cannot see': [
    ['a zero-width space', 'あ\u200bい', {}, ['1 invisible: expected characters that can be seen; found "<U+200B>"']],
    [
      'two of them',
      'あ\u200bい\u00ad',
      {},
      [
        '1 invisible: expected characters that can be seen; found "<U+200B>"',
        '3 invisible: expected characters that can be seen; found "<U+00AD>"',
      ],
    ],
    ['isolates in pairs', 'あ\u2066い\u2069\u2067う\u2069\u2068え\u2069', {}, []],
    ['isolates in each other', '\u2066い\u2068う\u2069\u2069', {}, []],
    [
      'an isolate too few',
      'あ\u2066い\u2068う\u2069',
      {},
      ['5 invisible: expected U+2069 after each isolate; found 1 not closed'],
    ],
    [
      'isolates without an end',
      '\u2066い\u2068う',
      {},
      ['3 invisible: expected U+2069 after each isolate; found 2 not closed'],
    ],
    [
      'an end without an isolate',
      'あ\u2069い\u2066う\u2069\u2069',
      {},
      [
        '1 invisible: expected characters that can be seen; found "<U+2069>"',
        '6 invisible: expected characters that can be seen; found "<U+2069>"',
      ],
    ],
    [
      'within isolates',
      '\u2066い\u200bう\u2069',
      {},
      ['2 invisible: expected characters that can be seen; found "<U+200B>"'],
    ],
    [
      'beside the isolates',
      'あ\u2065い\u206aう',
      {},
      [
        '1 invisible: expected characters that can be seen; found "<U+2065>"',
        '3 invisible: expected characters that can be seen; found "<U+206A>"',
      ],
    ],
    ['joiners in Persian', 'می\u200cخواهد\u200d', { tag: 'fa' }, []],
    [
      'another mark in Persian',
      'می\u200b',
      { tag: 'fa' },
      ['2 invisible: expected characters that can be seen; found "<U+200B>"'],
    ],
    [
      'joiners in Japanese',
      'あ\u200cい\u200d',
      {},
      [
        '1 invisible: expected characters that can be seen; found "<U+200C>"',
        '3 invisible: expected characters that can be seen; found "<U+200D>"',
      ],
    ],
    [
      'joiners in a language whose tag only begins so',
      'a\u200cb',
      { tag: 'fat' },
      ['1 invisible: expected characters that can be seen; found "<U+200C>"'],
    ],
    [
      'joiners in a language whose tag only ends so',
      'a\u200cb',
      { tag: 'zh-hi' },
      ['1 invisible: expected characters that can be seen; found "<U+200C>"'],
    ],
  ],
  normalization: [
    [
      'the first that differs',
      'あか\u3099が',
      {},
      ['1 nfc: expected text in Unicode normalization form C; found decomposed characters'],
    ],
    ['composed', 'あがé', {}, []],
  ],
  spaces: [
    ['at the beginning', '  あ', {}, ['0 space: expected single spaces, none at the ends; found "  "']],
    ['at the end', 'あ \u3000', {}, ['1 space: expected single spaces, none at the ends; found " 　"']],
    [
      'within',
      'あ い  う   え',
      {},
      [
        '3 space: expected single spaces, none at the ends; found "  "',
        '6 space: expected single spaces, none at the ends; found "   "',
      ],
    ],
    [
      'a tab',
      'あ\tい',
      {},
      [
        '1 invisible: expected characters that can be seen; found "<U+0009>"',
        '1 space: expected single spaces, none at the ends; found "<U+0009>"',
      ],
    ],
    ['single ones', 'あ い う', {}, []],
  ],
  Hangul: [
    ['syllables', 'あ오류', {}, ['1 untranslated: expected no Hangul; found "오류"']],
    [
      'a long text',
      `${'오류 '.repeat(25)}오류`,
      {},
      [
        '0 untranslated: expected no Hangul; found "오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 오류 …"',
      ],
    ],
    ['letters', 'あㄱ', {}, ['1 untranslated: expected no Hangul; found "ㄱ"']],
    ['old letters', 'あ\u1100\ua960\ud7b0', {}, ['1 untranslated: expected no Hangul; found "ᄀꥠힰ"']],
    ['in Korean', '오류', ko, []],
  ],
  letters: [
    ['Japanese and Latin', '漢字ひらカナーé〆々', {}, []],
    [
      'a Cyrillic one',
      'あ\u0430pp',
      {},
      ['1 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
    ],
    [
      'two Greek ones',
      'αあω',
      {},
      [
        '0 alphabet: expected letters of the language or Latin ones; found "α" (U+03B1)',
        '2 alphabet: expected letters of the language or Latin ones; found "ω" (U+03C9)',
      ],
    ],
    [
      'beyond U+FFFF',
      'あ\u{10400}',
      {},
      ['1 alphabet: expected letters of the language or Latin ones; found "𐐀" (U+10400)'],
    ],
    [
      'kana in Korean',
      '가漢カ',
      ko,
      ['2 alphabet: expected letters of the language or Latin ones; found "カ" (U+30AB)'],
    ],
    ['Chinese in Korean', '가漢', { ...ko, tag: 'ko-KR' }, []],
    [
      'kana in Chinese',
      '汉ㄅの',
      { tag: 'zh-Hans' },
      ['2 alphabet: expected letters of the language or Latin ones; found "の" (U+306E)'],
    ],
    [
      'kana in traditional Chinese',
      '漢ㄅの',
      { tag: 'zh-Hant' },
      ['2 alphabet: expected letters of the language or Latin ones; found "の" (U+306E)'],
    ],
    ['Cyrillic in Russian', 'Привет, SDK', { tag: 'ru' }, []],
    [
      'Chinese in Russian',
      'Привет 漢',
      { tag: 'ru' },
      ['7 alphabet: expected letters of the language or Latin ones; found "漢" (U+6F22)'],
    ],
    [
      'Cyrillic in English',
      'He\u0430d',
      en,
      ['2 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
    ],
    [
      'of an unknown language',
      'abc \u0430',
      { tag: 'xxx' },
      ['4 alphabet: expected letters of the language or Latin ones; found "а" (U+0430)'],
    ],
  ],
  'Chinese characters': [
    ['traditional in simplified', '错錯', { tag: 'zh-Hans' }, ['1 script: expected simplified characters; found 錯']],
    ['traditional behind an emoji', '😀错錯', { tag: 'zh' }, ['3 script: expected simplified characters; found 錯']],
    ['simplified in traditional', '錯错', { tag: 'zh-Hant' }, ['1 script: expected traditional characters; found 错']],
    ['simplified in Taiwan', '错', { tag: 'zh-TW' }, ['0 script: expected traditional characters; found 错']],
    ['simplified in Hong Kong', '错', { tag: 'zh-HK' }, ['0 script: expected traditional characters; found 错']],
    ['simplified in Macao', '错', { tag: 'zh-MO' }, ['0 script: expected traditional characters; found 错']],
    ['of both kinds', '平台批准干擾游標占用', { tag: 'zh-Hant' }, []],
    [
      'simplified, that are traditional in rare words only',
      '由于',
      { tag: 'zh-Hant' },
      ['1 script: expected traditional characters; found 于'],
    ],
    [
      'traditional, that are simplified in rare words only',
      '由於',
      { tag: 'zh-Hans' },
      ['1 script: expected simplified characters; found 於'],
    ],
    ['in Japanese', '错錯', {}, []],
    [
      'in a language whose tag only ends so',
      '错錯',
      { tag: 'ii-zh' },
      [
        '0 alphabet: expected letters of the language or Latin ones; found "错" (U+9519)',
        '1 alphabet: expected letters of the language or Latin ones; found "錯" (U+932F)',
      ],
    ],
  ],
  particles: [
    [
      'after a placeholder',
      '가{code}은',
      { ...ko, key: 'unknown' },
      ['7 particle: expected a counter between placeholder and particle; found "은"'],
    ],
    [
      'after two',
      '{code}로 {text}이라고 {api}',
      { ...ko, key: 'support' },
      [
        '6 particle: expected a counter between placeholder and particle; found "로"',
        '14 particle: expected a counter between placeholder and particle; found "이라고"',
      ],
    ],
    ['a word that begins like one', '{code}이상', { ...ko, key: 'unknown' }, []],
    [
      'in another language',
      '{code}은',
      { key: 'unknown', source: '{code}' },
      ['6 untranslated: expected no Hangul; found "은"'],
    ],
  ],
  jargon: [
    [
      'in a notice',
      'あ SDK api IM',
      notice,
      [
        '2 jargon: expected words of everyday; found "SDK"',
        '6 jargon: expected words of everyday; found "api"',
        '10 jargon: expected words of everyday; found "IM"',
      ],
    ],
    ['in a longer word', 'SDKs APIX XIM', notice, []],
    ['in an error', 'あ SDK API', {}, []],
  ],
  terms: [
    ['the word of the glossary', '友だちい', { source: '친구가', glossary }, []],
    [
      'another word',
      '仲間い',
      { source: '친구가', glossary },
      ['0 term: expected "友だち"; found none of them for 친구'],
    ],
    ['a word to avoid', 'い友達友だち', { source: '친구가', glossary }, ['1 term: expected "友だち"; found "友達"']],
    ['a word to avoid where the term is not meant', 'い友達', { source: '가', glossary }, []],
    ['a longer term', '友だちリスト', { source: '친구 목록', glossary }, []],
    ['a longer term and the shorter one', '友だちリスト', { source: '친구 목록과 친구', glossary }, []],
    [
      'a longer term alone lost',
      '友だち',
      { source: '친구 목록', glossary },
      ['0 term: expected "友だちリスト"; found none of them for 친구 목록'],
    ],
    ['in any case', 'Your Friend', { ...en, source: '친구', glossary }, []],
    [
      'to avoid in any case',
      'The Blacklist or Blocklist',
      { ...en, source: '차단 목록', glossary },
      ['4 term: expected "blocklist"; found "Blacklist"'],
    ],
    [
      'to avoid, but as an identifier',
      'The blocklist of blackList, blacklist() and “blacklist”',
      { ...en, source: '차단 목록 blackList blacklist', glossary },
      [],
    ],
    ['to avoid, on either side of a name', 'The blocklist, black“x”list', { ...en, source: '차단 목록', glossary }, []],
    [
      'to avoid, in parts of identifiers',
      'A term: blackList, black.list, black.x.list, black().',
      {
        ...en,
        source: '용어',
        glossary: { term: { ko: { use: ['용어'] }, en: { use: ['term'], avoid: ['bla', 'st'] } } },
      },
      [],
    ],
    ['to avoid, within 「」', '「友達」と友だち', { source: '친구', glossary }, []],
    [
      'to avoid, behind a placeholder',
      '{code}友達と友だち',
      { source: '{code} 친구', glossary },
      ['6 term: expected "友だち"; found "友達"'],
    ],
    [
      'in a branch that is not compared',
      '{n, plural, one {# friend} other {# people}}',
      { ...en, source: '{n, number} 친구', glossary },
      ['0 term: expected "friend"; found none of them for 친구'],
    ],
    ['of a language without a word for it', 'ami', { tag: 'fr', source: '친구', glossary }, []],
    [
      'a longer term beside a short form of its own',
      '甲',
      {
        source: '가나다라',
        glossary: {
          b: { ko: { use: ['가나다'] }, ja: { use: ['乙'] } },
          a: { ko: { use: ['가나다라', '하'] }, ja: { use: ['甲'] } },
        },
      },
      [],
    ],
    ['to avoid in Korean', '블랙리스트', { ...ko, glossary }, ['0 term: expected "차단 목록"; found "블랙리스트"']],
    ['in Korean', '친구 목록', { ...ko, glossary }, []],
    [
      'several words',
      '仲間',
      { source: '매개변수', glossary },
      ['0 term: expected "パラメータ" or "引数"; found none of them for 매개변수'],
    ],
    [
      'to avoid, across the beginning of a plural',
      'The blocklist, black{n, plural, one {list #} other {list #}}',
      { ...en, source: '차단 목록 {n, number}', glossary },
      ['0 term: expected "blocklist"; found "Blacklist"'],
    ],
    ['on either side of a longer one', '友だちリスト', { source: '매개친구 목록변수', glossary }, []],
    ['without a Korean text', '友達', { glossary }, []],
    [
      'in a branch and a tag',
      '<b>{a, select, x {友達} other {友だち}}</b>',
      { source: '<b>{a, select, other {친구}}</b>', glossary },
      ['0 markup: expected plain text; found "<b>"', '34 markup: expected plain text; found "</b>"'],
    ],
    ['in a notice', '友達', { ...notice, source: '친구', glossary }, []],
    [
      'in a text that does not parse',
      '友達{',
      { source: '친구', glossary },
      ['2 icu-syntax: expected a valid ICU message; found expect argument closing brace'],
    ],
    ['of Korean without words', 'other', { ...en, source: '가', glossary }, []],
    ['one form of two', '引数', { source: '인자', glossary }, []],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (_name, text, about, told) => {
    const message: Omit<MessageSubject, 'text'> = {
      tag: 'ja',
      isSource: false,
      namespace: 'imError',
      key: '1003',
      source: undefined,
      glossary: {},
    };
    // A glossary of its own for each, as nothing may depend on what was asked before.
    const found = checkMessage(structuredClone({ ...message, ...about, text }));
    expect(
      found.map(({ at, check, expected, found: instead }) => `${at} ${check}: expected ${expected}; found ${instead}`),
    ).toEqual(told);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

it.each([
  ['plural', '{n, plural, other {# dni}}', { tag: 'pl', source: '{n, number}' }, 'Add one {# …} few {# …} many {# …}.'],
  ['script', '错', { tag: 'zh-Hant' }, 'Write its traditional form.'],
  ['script', '錯', { tag: 'zh-Hans' }, 'Write its simplified form.'],
  ['identifier', 'あ', { ...notice, source: 'Wi-Fi' }, 'Keep Wi-Fi as it is.'],
])('says how to fix it: %s', (_, text, about, fix) => {
  const message = { isSource: false, namespace: 'imError', key: '1003', source: undefined, glossary: {} } as const;
  expect(checkMessage({ ...message, tag: 'ja', ...about, text }).map((found) => found.fix)).toEqual([fix]);
});
