import { defineCheck, type Finding } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { type Negation, negation } from '../lib/words/negation.js';
import { countOf, sentencePairsOf } from '../lib/words.js';

/** How often a sentence negates plainly, and how often it does so at all. */
function negationsIn(sentence: string, tag: string): { plain: number; all: number } {
  const { plain, inWords } = negation[tag] as Negation;
  // One expression, so that a word is counted once.
  return { plain: countOf(tag, plain, sentence), all: countOf(tag, `${plain} | ${inWords}`, sentence) };
}

export default defineCheck({
  name: 'negation',
  scope: 'message',
  severity: 'warning',
  reason:
    'A lost "not" tells the contrary and reads well. A warning, since a language may say "is missing" for "is not there" with a word that no table has.',
  example: {
    tag: 'en',
    key: '2742',
    source: '자기 자신은 차단할 수 없습니다.',
    text: 'You can block yourself.',
  },
  check({ tag, text, source }) {
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree || !negation[tag]) return [];
    return sentencePairsOf(readingOf(sourceTree), readingOf(tree)).flatMap(([korean, sentence]): Finding[] => {
      const wanted = negationsIn(korean, sourceTag);
      const found = negationsIn(sentence, tag);
      const { counted } = negation[tag] as Negation;
      const isLost = counted ? found.all < wanted.plain : wanted.plain > 0 && found.all === 0;
      const isAdded = counted ? found.plain > wanted.all : found.plain > 0 && wanted.all === 0;
      if (!isLost && !isAdded) return [];
      return [
        {
          at: Math.max(text.indexOf(sentence), 0),
          expected: isLost ? 'a negation' : 'no negation',
          found: isLost ? 'none' : 'one',
          fix: 'Read the sentence beside the Korean: does it say the contrary?',
        },
      ];
    });
  },
});
