import { defineCheck, type MessagesSubject } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { type Comparison, comparisonsOf, lettersOf } from '../lib/lengths.js';
import { sentencesOf } from '../lib/prose.js';
import { sentencePairsOf } from '../lib/words.js';
import { writingOf } from '../lib/writing.js';

// Where a Korean sentence is parted into two, it has a joint, and each part says a part of it.
const joint = /[가-힣](?:고|며|지만|니|므로|는데|거나|면),? |, /;
const mostOfPart = 0.8;
const fewestLettersMore = 6;

/** Whether one of the sentences for a Korean one was made up. `usual` is how many letters there are for one of it. */
function isMadeUp(korean: string, sentences: string, usual: number): boolean {
  const parts = sentencesOf(sentences);
  if (parts.length <= sentencesOf(korean).length) return false;
  if (!joint.test(korean)) return true;
  const letters = lettersOf(korean);
  const inKorean = (some: readonly string[]) => lettersOf(some.join(' ')) / usual;
  const isLonger = inKorean(parts) - letters > fewestLettersMore;
  return isLonger && Math.max(inKorean(parts.slice(1)), inKorean(parts.slice(0, -1))) > mostOfPart * letters;
}

/** Sentences of a text, with those counted for two that a semicolon joins; Chinese notices join theirs with commas. */
function partsOf(text: string, { tag, namespace }: MessagesSubject): number {
  const joint = /^zh\b/.test(tag) && namespace === 'imNotice' ? /[;；，]/ : /[;；؛]/;
  return sentencesOf(text).flatMap((sentence) => sentence.split(joint)).length;
}

function isOff({ entry, korean, usual }: Comparison, subject: MessagesSubject): boolean {
  const wanted = sentencesOf(korean).length;
  const more = sentencesOf(entry.text).length - wanted;
  if (partsOf(entry.text, subject) < wanted || more > 1) return true;
  if (more < 1 || usual === undefined) return false;
  const readings = [korean, entry.text].map((text) => readingOf(treeOf(text) ?? [])) as [string, string];
  return sentencePairsOf(...readings).some(([source, sentences]) => isMadeUp(source, sentences, usual));
}

export default defineCheck({
  name: 'sentence-count',
  scope: 'messages',
  severity: 'warning',
  reason: 'A sentence less is a fact lost, and one more was made up; but a language may join two, or part one.',
  check(subject) {
    if (!writingOf(subject.tag)?.stop) return [];
    return comparisonsOf(subject)
      .filter((comparison) => isOff(comparison, subject))
      .map(({ entry, korean }) => ({
        at: entry.offset + 1,
        key: entry.key,
        expected: `the sentences of the Korean (${sentencesOf(korean).length})`,
        found: String(sentencesOf(entry.text).length),
        fix: 'Compare sentence by sentence: one may be lost, doubled or made up.',
      }));
  },
});
