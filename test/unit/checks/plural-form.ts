import { type Case, en } from '../../helpers/check.js';

const source = '{n, number}일';

export const cases: readonly Case[] = [
  ['the forms of a word', '{n, plural, one {# day} other {# days}}', { ...en, source }, []],
  [
    'all alike',
    '{n, plural, one {# days} other {# days}}',
    { ...en, source },
    ['0 plural-form: expected branches that differ; found "# days" in all of them'],
  ],
  [
    'exchanged',
    '{n, plural, one {# days} other {# day}}',
    { ...en, source },
    ['0 plural-form: expected the singular in one {…}; found "days", and "day" in other {…}'],
  ],
  [
    'exchanged',
    '{n, plural, one {# Tage} other {# Tag}}',
    { tag: 'de', source },
    ['0 plural-form: expected the singular in one {…}; found "tage", and "tag" in other {…}'],
  ],
  [
    'a word in one branch only',
    '{n, plural, one {#} other {# days}}',
    { ...en, source },
    ['0 plural-form: expected words in one {…} as in the others; found none'],
  ],
  [
    'none where the language needs one',
    'Up to {n, number} days',
    { ...en, source },
    ['6 plural-form: expected a plural of "days"; found {n, number} before it'],
  ],
  [
    'none where the language needs one',
    'до {n, number} дней',
    { tag: 'ru', source },
    ['3 plural-form: expected a plural of "дней"; found {n, number} before it'],
  ],
  ['none before a sign', '{n, number} MB or less', { ...en, source: '{n, number}MB' }, []],
  ['none where words do not change', '{n, number} gün', { tag: 'tr', source }, []],
  [
    'one in another',
    '{n, plural, one {# day {m, plural, one {#} other {#}}} other {# days {m, plural, one {#} other {#}}}}',
    { ...en, source: '{n, number}일 {m, number}개' },
    [
      '23 plural-form: expected plurals one behind the other; found the plural of m in that of n',
      '23 plural-form: expected plurals one behind the other; found the plural of m in that of n',
      '23 plural-form: expected branches that differ; found "#" in all of them',
      '23 plural-form: expected branches that differ; found "#" in all of them',
    ],
  ],
  [
    'forms that are alike in part',
    '{n, plural, one {# байт} few {# байта} many {# байт} other {# байта}}',
    { tag: 'ru', source: '{n, number}바이트' },
    [],
  ],
  [
    'another noun in one branch',
    'Up to {max, plural, one {# item} other {# bytes}}.',
    { ...en },
    ['6 plural-form: expected a form of "bytes" in one {…}; found "item"'],
  ],
  [
    'nouns that do not begin alike',
    '{n, plural, one {# год} few {# года} many {# лет} other {# года}}',
    { tag: 'ru' },
    [],
  ],
  ['a noun with one form', 'Höchstens {n, plural, one {# Byte} other {# Byte}}.', { tag: 'de' }, []],
  ['nouns behind a number in Turkish', 'En fazla {n, plural, one {# gün} other {# gün}}.', { tag: 'tr' }, []],
];
