import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { type Comparison, type Comparisons, comparisons } from '../lib/words/comparisons.js';
import { patternOf, sentencePairsOf } from '../lib/words.js';

/** What may not stand alone for what the Korean text says alone. */
const opposites: Readonly<Record<Comparison, readonly Comparison[]>> = {
  most: ['least', 'more'],
  least: ['most', 'less'],
  more: ['less'],
  less: ['least', 'more'],
};

const inWords: Readonly<Record<Comparison, string>> = {
  most: 'at most',
  least: 'at least',
  more: 'more than',
  less: 'less than',
};

/** The comparisons in a sentence. What one has taken is not looked at again. */
function comparisonsIn(sentence: string, tag: string): Comparison[] {
  let rest = sentence;
  return (['most', 'least', 'more', 'less'] as const).filter((comparison) => {
    const before = rest;
    rest = rest.replace(patternOf(tag, (comparisons[tag] as Comparisons)[comparison]), '·');
    return rest !== before;
  });
}

export default defineCheck({
  name: 'comparison',
  scope: 'message',
  severity: 'warning',
  reason: '"At least" for "at most" turns a limit around. A warning, since a translation may compare in its own words.',
  example: {
    tag: 'en',
    key: '2253',
    source: '{max, number}MB 이하의 이미지를 선택하세요.',
    text: 'Choose an image of at least {max, number} MB.',
  },
  check({ tag, text, source }) {
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree || !comparisons[tag]) return [];
    return sentencePairsOf(readingOf(sourceTree), readingOf(tree)).flatMap(([korean, sentence]) => {
      // Only where there is a value to compare with.
      if (!korean.includes('\ufffc')) return [];
      const [wanted, ...others] = comparisonsIn(korean, sourceTag);
      const found = comparisonsIn(sentence, tag);
      if (!wanted || others.length > 0 || found.length === 0) return [];
      if (!found.every((comparison) => opposites[wanted].includes(comparison))) return [];
      return [
        {
          at: 0,
          expected: `a limit that reads "${inWords[wanted]}"`,
          found: found.map((comparison) => `"${inWords[comparison]}"`).join(' and '),
          fix: 'Compare with the limit as the Korean text does.',
        },
      ];
    });
  },
});
