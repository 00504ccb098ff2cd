import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { type Comparison, type Comparisons, comparisons } from '../lib/words/comparisons.js';
import { patternSourceOf, sentencePairsOf } from '../lib/words.js';

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

const all = ['most', 'least', 'more', 'less'] as const;

const patterns = new Map<string, RegExp>();

/** How often a sentence compares in each way; `most` and `least` come first, so that "no more than" is not "more than". */
function comparisonsIn(sentence: string, tag: string): Readonly<Record<Comparison, number>> {
  let pattern = patterns.get(tag);
  if (!pattern) {
    const forms = comparisons[tag] as Comparisons;
    pattern = new RegExp(all.map((one) => `(?<${one}>${patternSourceOf(tag, forms[one])})`).join('|'), 'giu');
    patterns.set(tag, pattern);
  }
  const counts = { most: 0, least: 0, more: 0, less: 0 };
  for (const { groups } of sentence.matchAll(pattern))
    for (const one of all) if (groups?.[one] !== undefined) counts[one]++;
  return counts;
}

/** Where a Korean sentence compares with something: a value, or "at least one". */
const isCompared = /\ufffc|하나 이상|하나만|최소(?!화)|최대|적어도/;

/** A value that is a rate, or is called a limit. */
const isLimit = /초당|분당|매초|한도|제한/;

/** What a sentence compares with in the contrary way; the Korean one compares in just one way. */
function contraryIn(
  korean: string,
  sentence: string,
  tag: string,
): { wanted: Comparison; found: Comparison[] } | undefined {
  if (!isCompared.test(korean)) return undefined;
  const inKorean = comparisonsIn(korean, sourceTag);
  const [wanted, ...others] = all.filter((one) => inKorean[one] > 0);
  if (others.length > 0) return undefined;
  const mine = comparisonsIn(sentence, tag);
  // A value that is a limit without a word for it is no lower one.
  if (!wanted)
    return mine.least > 0 && mine.most === 0 && isLimit.test(korean) ? { wanted: 'most', found: ['least'] } : undefined;
  const found = all.filter((one) => mine[one] > 0 && opposites[wanted].includes(one));
  return found.length > 0 && mine[wanted] < inKorean[wanted] ? { wanted, found } : undefined;
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
      const contrary = contraryIn(korean, sentence, tag);
      if (!contrary) return [];
      return [
        {
          at: 0,
          expected: `a limit that reads "${inWords[contrary.wanted]}"`,
          found: contrary.found.map((comparison) => `"${inWords[comparison]}"`).join(' and '),
          fix: 'Compare with the limit as the Korean text does.',
        },
      ];
    });
  },
});
