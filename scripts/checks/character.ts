import { defineCheck } from '../lib/check.js';
import { treeOf } from '../lib/icu.js';
import { codePointOf, invisibleCharacters, quote } from '../lib/problems.js';
import { proseOf } from '../lib/prose.js';
import { foreignCharacters } from '../lib/writing.js';
import { otherFormsOf } from './script.js';

// Braces, tags, Korean, line breaks and figures: other checks have more to say of them.
const reportedElsewhere = /[<>{}\ufffc\p{sc=Hang}\t-\r\p{N}]/u;

export default defineCheck({
  name: 'character',
  scope: 'message',
  severity: 'error',
  reason:
    'A sign that the language does not use is a slip of the keyboard, a look-alike (a Cyrillic а in a Latin word), or what a wrong encoding left behind.',
  example: {
    tag: 'en',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'The user\u00e2\u20ac\u2122s account was not found.',
  },
  check({ text, tag, source }) {
    // `icu-syntax` reports it, and what is code is not known.
    if (!treeOf(text)) return [];
    const otherForms = otherFormsOf(tag);
    const isComposed = text === text.normalize('NFC');
    return [...proseOf(text).matchAll(foreignCharacters(tag))]
      .filter(([character]) => {
        if (reportedElsewhere.test(character) || otherForms.has(character)) return false;
        if (character.search(invisibleCharacters) === 0 || (!isComposed && /\p{M}/u.test(character))) return false;
        return !isShared(character, source);
      })
      .map((match) => ({
        at: match.index,
        expected: 'letters and signs that the language uses',
        found: `${quote(match[0])} (${codePointOf(match[0])})`,
        fix: 'Type what is meant; this only looks like it, or came with a paste.',
      }));
  },
});

/** A sign that the Korean text has may stand in every language; a letter may not. */
function isShared(character: string, source: string | undefined): boolean {
  return /[\p{P}\p{S}]/u.test(character) && (source?.includes(character) ?? false);
}
