/** Every check, by what it looks at; within a scope, the cheap and plain ones first. */
import type { ChecksByScope } from '../lib/check.js';
import bom from './bom.js';
import character from './character.js';
import comparison from './comparison.js';
import counter from './counter.js';
import digit from './digit.js';
import direction from './direction.js';
import duplicate from './duplicate.js';
import empty from './empty.js';
import encoding from './encoding.js';
import ending from './ending.js';
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
import language from './language.js';
import languages from './languages.js';
import length from './length.js';
import lengthRatio from './length-ratio.js';
import link from './link.js';
import markup from './markup.js';
import missing from './missing.js';
import missingFile from './missing-file.js';
import negation from './negation.js';
import nfc from './nfc.js';
import noticeNumber from './notice-number.js';
import numberWord from './number-word.js';
import order from './order.js';
import pairs from './pairs.js';
import particle from './particle.js';
import placeholder from './placeholder.js';
import placeholderOrder from './placeholder-order.js';
import plural from './plural.js';
import pluralForm from './plural-form.js';
import punctuation from './punctuation.js';
import record from './record.js';
import register from './register.js';
import remedy from './remedy.js';
import repeated from './repeated.js';
import residue from './residue.js';
import sameSource from './same-source.js';
import sameTranslation from './same-translation.js';
import schema from './schema.js';
import script from './script.js';
import sentenceCount from './sentence-count.js';
import space from './space.js';
import stale from './stale.js';
import staleAnswer from './stale-answer.js';
import swap from './swap.js';
import term from './term.js';
import tone from './tone.js';
import type from './type.js';
import unit from './unit.js';
import untranslated from './untranslated.js';

export const checks: ChecksByScope = {
  glossary: [glossary],
  languages: [languages],
  folder: [folder],
  language: [glossaryCoverage],
  file: [missingFile, encoding, bom, json],
  messages: [
    duplicate,
    type,
    order,
    missing,
    extra,
    stale,
    sameSource,
    sameTranslation,
    sentenceCount,
    lengthRatio,
    swap,
    format,
  ],
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
    residue,
    language,
    ending,
    register,
    pairs,
    punctuation,
    repeated,
    tone,
    noticeNumber,
  ],
  answers: [staleAnswer],
  schema: [schema],
};
