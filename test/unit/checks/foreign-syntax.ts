import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
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
];
