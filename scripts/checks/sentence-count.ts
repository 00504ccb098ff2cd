import { defineCheck, type MessagesSubject } from '../lib/check.js';
import { type Comparison, comparisonsOf } from '../lib/lengths.js';
import { sentencesOf } from '../lib/prose.js';
import { writingOf } from '../lib/writing.js';

// A Korean sentence may become two, but the text grows no longer for it.
const grown = 1.22;

/** Sentences of a text, with those counted for two that a semicolon joins; Chinese notices join theirs with commas. */
function partsOf(text: string, { tag, namespace }: MessagesSubject): number {
  const joint = /^zh\b/.test(tag) && namespace === 'imNotice' ? /[;；，]/ : /[;；؛]/;
  return sentencesOf(text).flatMap((sentence) => sentence.split(joint)).length;
}

function isOff({ entry, korean, length }: Comparison, subject: MessagesSubject): boolean {
  const wanted = sentencesOf(korean).length;
  const more = sentencesOf(entry.text).length - wanted;
  return partsOf(entry.text, subject) < wanted || more > 1 || (more === 1 && (length ?? 0) > grown);
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
