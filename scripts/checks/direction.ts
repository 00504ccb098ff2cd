import { defineCheck, type MessageSubject } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { crossedPairs, type Pair, pairOfWords, pairsOfTerms, reversedPairs } from '../lib/pairs.js';
import { quote } from '../lib/problems.js';
import { type Direction, directions, directionWords } from '../lib/words/directions.js';
import { sentencePairsOf } from '../lib/words.js';

const wordPairs = directions.map((names) =>
  pairOfWords(names, (tag, name) => directionWords[tag]?.[name as Direction]),
);

/** The pairs of the glossary, and those of the table. */
function pairsFor({ tag, glossary, opposites }: MessageSubject): readonly Pair[] {
  const terms = pairsOfTerms(glossary, opposites).filter(({ patternIn }) => patternIn(tag));
  return [...terms, ...wordPairs];
}

export default defineCheck({
  name: 'direction',
  scope: 'message',
  severity: 'warning',
  reason:
    '"Leave" for "join" sends a developer the wrong way. A warning, since a translation may turn a sentence around and still be right.',
  example: {
    tag: 'en',
    key: '2688',
    source: '먼저 그룹에 가입하세요.',
    text: 'Leave the group first.',
  },
  check(subject) {
    const { tag, text, source } = subject;
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree) return [];
    const pairs = pairsFor(subject);
    const sentences = sentencePairsOf(readingOf(sourceTree), readingOf(tree));
    // What is a term is mostly in the table as well.
    const crossed = sentences.flatMap(([korean, sentence]) => [
      ...new Map(crossedPairs(pairs, korean, sentence, tag).map((one) => [one.expected, one])).values(),
    ]);
    const names = crossed.flatMap(({ expected, contrary }) => [expected, contrary]);
    const reversed = reversedPairs(pairs, sentences, tag).filter(({ expected }) => !names.includes(expected));
    return [...crossed, ...reversed].map(({ expected, contrary, found }) => ({
      at: Math.max(text.indexOf(found), 0),
      expected: `the word for ${quote(expected)}`,
      found: `${quote(found)}, which is ${quote(contrary)}`,
      fix: 'Read the sentence beside the Korean: does it say the contrary?',
    }));
  },
});
