import { type Case, en } from '../../helpers/check.js';

export const cases: readonly Case[] = [
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
  ['two levels', '{n, plural, other {#{a, select, other {い}}}}', { source: '{n, number}{a, select, other {가}}' }, []],
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
];
