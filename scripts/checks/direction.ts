import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { crossedPairs, type Pair } from '../lib/pairs.js';
import { quote } from '../lib/problems.js';
import { directions, directionWords } from '../lib/words/directions.js';
import { sentencePairsOf } from '../lib/words.js';

const pairs: readonly Pair[] = directions.map((names) => ({
  names,
  formsIn(tag) {
    const [one, other] = names.map((name) => directionWords[tag]?.[name]);
    return one !== undefined && other !== undefined ? [one, other] : undefined;
  },
}));

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
  check({ tag, text, source }) {
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree) return [];
    return sentencePairsOf(readingOf(sourceTree), readingOf(tree)).flatMap(([korean, sentence]) =>
      crossedPairs(pairs, korean, sentence, tag).map(({ expected, contrary, found }) => ({
        at: Math.max(text.indexOf(found), 0),
        expected: `the word for ${quote(expected)}`,
        found: `${quote(found)}, which is ${quote(contrary)}`,
        fix: 'Read the sentence beside the Korean: does it say the contrary?',
      })),
    );
  },
});
