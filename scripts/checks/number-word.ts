import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';
import { numberWords } from '../lib/words/numbers.js';
import { patternSourceOf } from '../lib/words.js';

export default defineCheck({
  name: 'number-word',
  scope: 'message',
  severity: 'error',
  reason: 'A number word beside a value makes another number of it: "{max} hundred bytes".',
  example: {
    tag: 'en',
    key: '7003',
    source: '{max, number}바이트까지 지정하세요.',
    text: 'Specify up to {max, plural, one {# hundred bytes} other {# hundred bytes}}.',
  },
  check({ tag, text, isSource }) {
    const forms = numberWords[tag];
    const tree = treeOf(text);
    if (!tree || isSource || forms === undefined) return [];
    const word = patternSourceOf(tag, forms);
    const beside = new RegExp(`\\ufffc\\s*(${word})|(${word})\\s*\\ufffc`, 'giu');
    return [...readingOf(tree).matchAll(beside)].map((match) => {
      const found = (match[1] ?? match[2]) as string;
      return {
        at: Math.max(text.indexOf(found), 0),
        expected: 'a value without a number word beside it',
        found: quote(found),
        fix: 'Remove the number word: the placeholder is the whole number.',
      };
    });
  },
});
