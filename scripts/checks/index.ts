/** Every check, by what it looks at; within a scope, the cheap and plain ones first. */
import type { ChecksByScope } from '../lib/check.js';
import bom from './bom.js';
import character from './character.js';
import digit from './digit.js';
import duplicate from './duplicate.js';
import empty from './empty.js';
import encoding from './encoding.js';
import ending from './ending.js';
import extra from './extra.js';
import foreignSyntax from './foreign-syntax.js';
import format from './format.js';
import glossary from './glossary.js';
import glossaryCoverage from './glossary-coverage.js';
import icuSyntax from './icu-syntax.js';
import identifier from './identifier.js';
import invisible from './invisible.js';
import jargon from './jargon.js';
import json from './json.js';
import language from './language.js';
import length from './length.js';
import lengthRatio from './length-ratio.js';
import link from './link.js';
import markup from './markup.js';
import missing from './missing.js';
import missingFile from './missing-file.js';
import nfc from './nfc.js';
import numberWord from './number-word.js';
import order from './order.js';
import pairs from './pairs.js';
import particle from './particle.js';
import placeholder from './placeholder.js';
import plural from './plural.js';
import punctuation from './punctuation.js';
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
import swap from './swap.js';
import tag from './tag.js';
import term from './term.js';
import tone from './tone.js';
import type from './type.js';
import untranslated from './untranslated.js';

export const checks: ChecksByScope = {
  glossary: [glossary],
  language: [tag, glossaryCoverage],
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
  message: [
    empty,
    length,
    icuSyntax,
    markup,
    foreignSyntax,
    link,
    placeholder,
    plural,
    digit,
    identifier,
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
    numberWord,
  ],
  schema: [schema],
};
