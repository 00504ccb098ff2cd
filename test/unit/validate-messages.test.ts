/**
 * Holds each check to what it says of one message: where, what is expected, what is found. Its cases stand in
 * checks/<name>.ts; one test file runs them all, since each would start a process of its own.
 */
import { describe, expect, it } from 'vitest';
import { checks } from '../../scripts/checks/index.js';
import { checkMessage, type MessageSubject, notice } from '../helpers/check.js';
import { proseChecks } from '../helpers/prose.js';
import { cases as character } from './checks/character.js';
import { cases as comparison } from './checks/comparison.js';
import { cases as counter } from './checks/counter.js';
import { cases as digit } from './checks/digit.js';
import { cases as direction } from './checks/direction.js';
import { cases as empty } from './checks/empty.js';
import { cases as foreignSyntax } from './checks/foreign-syntax.js';
import { cases as icuSyntax } from './checks/icu-syntax.js';
import { cases as identifier } from './checks/identifier.js';
import { cases as identifierCount } from './checks/identifier-count.js';
import { cases as invisible } from './checks/invisible.js';
import { cases as jargon } from './checks/jargon.js';
import { cases as length } from './checks/length.js';
import { cases as link } from './checks/link.js';
import { cases as markup } from './checks/markup.js';
import { cases as negation } from './checks/negation.js';
import { cases as nfc } from './checks/nfc.js';
import { cases as numberWord } from './checks/number-word.js';
import { cases as particle } from './checks/particle.js';
import { cases as placeholder } from './checks/placeholder.js';
import { cases as placeholderOrder } from './checks/placeholder-order.js';
import { cases as plural } from './checks/plural.js';
import { cases as pluralForm } from './checks/plural-form.js';
import { cases as remedy } from './checks/remedy.js';
import { cases as script } from './checks/script.js';
import { cases as space } from './checks/space.js';
import { cases as term } from './checks/term.js';
import { cases as unit } from './checks/unit.js';
import { cases as untranslated } from './checks/untranslated.js';

const casesByCheck = {
  empty,
  length,
  'icu-syntax': icuSyntax,
  markup,
  'foreign-syntax': foreignSyntax,
  link,
  placeholder,
  'placeholder-order': placeholderOrder,
  plural,
  'plural-form': pluralForm,
  digit,
  'number-word': numberWord,
  identifier,
  'identifier-count': identifierCount,
  unit,
  counter,
  comparison,
  negation,
  direction,
  invisible,
  nfc,
  space,
  untranslated,
  character,
  script,
  particle,
  jargon,
  term,
  remedy,
};

it('has cases of every check', () => {
  const names = checks.message.map(({ name }) => name);
  expect(names.filter((name) => !proseChecks.includes(name))).toEqual(Object.keys(casesByCheck));
  for (const [name, cases] of Object.entries(casesByCheck))
    expect(cases.some(([, , , lines]) => lines.some((line) => line.includes(` ${name}: `)))).toBe(true);
});

it('warns where only a reader can decide, and refuses otherwise', () => {
  expect(checks.message.filter(({ severity }) => severity === 'warning').map(({ name }) => name)).toEqual([
    'placeholder-order',
    'plural-form',
    'identifier-count',
    'counter',
    'comparison',
    'negation',
    'direction',
  ]);
});

describe.each(Object.entries(casesByCheck))('%s', (name, rows) => {
  it.each(rows)('%s', (_name, text, about, expectedLines) => {
    const message: Omit<MessageSubject, 'text'> = {
      tag: 'ja',
      isSource: false,
      namespace: 'imError',
      // The caller's to correct, and without limits.
      key: '1001',
      source: undefined,
      glossary: {},
    };
    // A glossary of its own for each, as nothing may depend on what was asked before.
    const all = checkMessage(structuredClone({ ...message, ...about, text }));
    // A warning of another check is not what the case is about.
    const found = all.filter(
      ({ check, severity }) => (severity === 'error' && !proseChecks.includes(check)) || check === name,
    );
    expect(
      found.map(({ at, check, expected, found: instead }) => `${at} ${check}: expected ${expected}; found ${instead}`),
    ).toEqual(expectedLines);
  });
});

it.each([
  ['plural', '{n, plural, other {# dni}}', { tag: 'pl', source: '{n, number}' }, 'Add one {# …} few {# …} many {# …}.'],
  ['script', '错', { tag: 'zh-Hant' }, 'Write its traditional form.'],
  ['script', '錯', { tag: 'zh-Hans' }, 'Write its simplified form.'],
  ['identifier', 'あ', { ...notice, source: 'Wi-Fi' }, 'Keep Wi-Fi as it is.'],
])('says how to fix it: %s', (_, text, about, fix) => {
  const message = { isSource: false, namespace: 'imError', key: '1003', source: undefined, glossary: {} } as const;
  const found = checkMessage({ ...message, tag: 'ja', ...about, text }).filter(
    ({ check }) => !proseChecks.includes(check),
  );
  expect(found.map((finding) => finding.fix)).toEqual([fix]);
});
