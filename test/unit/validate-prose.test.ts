/** Holds the checks of words and sentences to what they find in damaged texts, and to leaving honest ones alone. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../scripts/checks/index.js';
import type { Check } from '../../scripts/lib/check.js';
import { foundBy, type ProseCase } from '../helpers/prose.js';
import { cases as language } from './checks/prose/language.js';
import * as notices from './checks/prose/notices.js';
import { cases as residue } from './checks/prose/residue.js';
import * as sentences from './checks/prose/sentences.js';

const casesByCheck: Readonly<Record<string, readonly ProseCase[]>> = {
  residue,
  language,
  ending: sentences.ending,
  register: sentences.register,
  pairs: sentences.pairs,
  punctuation: sentences.punctuation,
  repeated: sentences.repeated,
  tone: notices.tone,
  'notice-number': notices.numberWord,
  jargon: notices.jargon,
  markup: notices.markup,
  link: notices.link,
  character: notices.character,
};

describe.each(Object.entries(casesByCheck))('%s', (name, cases) => {
  const check = checks.message.find((other) => other.name === name) as Check<'message'>;
  it.each(cases.map((row) => ({ tag: row[0], text: row[1], row })))('$tag: $text', ({ row }) => {
    expect(foundBy(check, row)).toEqual(row[2]);
  });
});
