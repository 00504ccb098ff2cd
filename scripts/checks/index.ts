/** Every check, by what it looks at; within a scope, the cheap and plain ones first. */
import type { ChecksByScope } from '../lib/check.js';
import alphabet from './alphabet.js';
import bom from './bom.js';
import comparison from './comparison.js';
import digit from './digit.js';
import direction from './direction.js';
import duplicate from './duplicate.js';
import empty from './empty.js';
import encoding from './encoding.js';
import extra from './extra.js';
import folder from './folder.js';
import foreignSyntax from './foreign-syntax.js';
import format from './format.js';
import glossary from './glossary.js';
import glossaryCoverage from './glossary-coverage.js';
import icuSyntax from './icu-syntax.js';
import identifier from './identifier.js';
import identifierCount from './identifier-count.js';
import invisible from './invisible.js';
import jargon from './jargon.js';
import json from './json.js';
import languages from './languages.js';
import length from './length.js';
import link from './link.js';
import markup from './markup.js';
import missing from './missing.js';
import missingFile from './missing-file.js';
import negation from './negation.js';
import nfc from './nfc.js';
import numberWord from './number-word.js';
import order from './order.js';
import particle from './particle.js';
import placeholder from './placeholder.js';
import placeholderOrder from './placeholder-order.js';
import plural from './plural.js';
import pluralForm from './plural-form.js';
import record from './record.js';
import remedy from './remedy.js';
import sameSource from './same-source.js';
import schema from './schema.js';
import script from './script.js';
import space from './space.js';
import stale from './stale.js';
import staleAnswer from './stale-answer.js';
import term from './term.js';
import type from './type.js';
import unit from './unit.js';
import untranslated from './untranslated.js';

export const checks: ChecksByScope = {
  glossary: [glossary],
  languages: [languages],
  folder: [folder],
  language: [glossaryCoverage],
  file: [missingFile, encoding, bom, json],
  messages: [duplicate, type, order, missing, extra, stale, sameSource, format],
  record: [record],
  message: [
    empty,
    length,
    icuSyntax,
    markup,
    foreignSyntax,
    link,
    placeholder,
    placeholderOrder,
    plural,
    pluralForm,
    digit,
    numberWord,
    identifier,
    identifierCount,
    unit,
    comparison,
    negation,
    direction,
    invisible,
    nfc,
    space,
    untranslated,
    alphabet,
    script,
    particle,
    jargon,
    term,
    remedy,
  ],
  answers: [staleAnswer],
  schema: [schema],
};
