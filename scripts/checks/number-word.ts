import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';
import { countedWords, wholeWords } from '../lib/tone-words.js';
import { numberWords } from '../lib/words/numbers.js';
import { patternSourceOf } from '../lib/words.js';

/** Keeps a pattern for each language; one that never matches where its words are not known. */
function perTag(sourceOf: (tag: string) => string | undefined): (tag: string) => RegExp {
  const patterns = new Map<string, RegExp>();
  return (tag) => {
    let pattern = patterns.get(tag);
    if (!pattern) {
      pattern = new RegExp(sourceOf(tag) ?? '(?!)', 'giu');
      patterns.set(tag, pattern);
    }
    return pattern;
  };
}

const besideValue = perTag((tag) => {
  const forms = numberWords[tag];
  if (forms === undefined) return undefined;
  const word = patternSourceOf(tag, forms);
  return `\\ufffc\\s*[(（]?(${word})|(${word})[)）]?\\s*\\ufffc`;
});

/** A number in words with what it counts: "three times". */
const countedIn = perTag((tag) => {
  const words = countedWords[new Intl.Locale(tag).language];
  return words === undefined ? undefined : wholeWords(words).source;
});

const numberInKorean =
  /(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|둘|셋|넷|양쪽|반|사이)(?![가-힣]{2})|[이삼사오육칠팔구십백천] ?(?:분|초|번|회|개|명|일|시간)|\d/;

export default defineCheck({
  name: 'number-word',
  scope: 'message',
  severity: 'error',
  reason:
    'A number word beside a value makes another number of it ("{max} hundred bytes"), and one that the Korean text does not have is made up.',
  example: {
    tag: 'en',
    key: '7003',
    source: '{max, number}바이트까지 지정하세요.',
    text: 'Specify up to {max, plural, one {# hundred bytes} other {# hundred bytes}}.',
  },
  check({ tag, text, source, isSource, namespace }) {
    const tree = treeOf(text);
    if (!tree || isSource) return [];
    const reading = readingOf(tree);
    const found = [...reading.matchAll(besideValue(tag))].map((match) => ({
      word: (match[1] ?? match[2]) as string,
      expected: 'a value without a number word beside it',
      fix: 'Remove the number word: the placeholder is the whole number.',
    }));
    // `notice-number` reports those of notices, whatever the Korean text has.
    if (namespace === 'imError' && source !== undefined && !numberInKorean.test(source))
      for (const [word] of reading.matchAll(countedIn(tag)))
        found.push({
          word,
          expected: 'no number, as in the Korean text',
          fix: 'Say it without a number; a limit belongs into the Korean text as a placeholder.',
        });
    return found.map(({ word, ...rest }) => ({ at: Math.max(text.indexOf(word), 0), found: quote(word), ...rest }));
  },
});
