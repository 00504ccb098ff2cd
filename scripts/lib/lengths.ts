/** How long the texts of a file are beside the Korean, and what is usual for its language. */
import type { MessagesSubject } from './check.js';
import { readingOf, treeOf } from './icu.js';
import { wordsOf } from './prose.js';
import type { Entry } from './source-file.js';

/** A text beside its Korean. */
export interface Comparison {
  readonly entry: Entry;
  readonly korean: string;
  /** Letters of the Korean, without names. */
  readonly letters: number;
  /** How long the text is in comparison with what is usual in its file: 1 is usual; `undefined` where that says nothing. */
  readonly length: number | undefined;
  /** How many letters there usually are for one of the Korean; `undefined` where none is usual. */
  readonly usual: number | undefined;
}

// With fewer texts none is usual, and a short text’s length says more about its words than about its completeness.
const fewestTexts = 30;
const fewestLetters = 16;

/** The letters of a text as it is read, without names. */
export function lettersOf(reading: string): number {
  return (wordsOf(reading).match(/[\p{L}\p{M}]/gu) ?? []).length;
}

const kept = new WeakMap<MessagesSubject, readonly Comparison[]>();

/** Every text of a file that can be compared with the Korean. Several checks ask the same of one file. */
export function comparisonsOf(subject: MessagesSubject): readonly Comparison[] {
  const known = kept.get(subject) ?? compareAll(subject);
  kept.set(subject, known);
  return known;
}

function compareAll({ texts, source }: MessagesSubject): Comparison[] {
  const compared = [...texts].flatMap(([key, entry]) => {
    const korean = source.get(key);
    if (!treeOf(korean) || !treeOf(entry.text) || korean === undefined || entry.text.trim() === '') return [];
    const lettersIn = (text: string) => lettersOf(readingOf(treeOf(text) ?? []));
    const letters = lettersIn(korean);
    const ratio = letters < fewestLetters ? undefined : lettersIn(entry.text) / letters;
    return { entry, korean, letters, ratio };
  });
  const ratios = compared.flatMap(({ ratio }) => ratio ?? []).sort((a, b) => a - b);
  const usual = ratios.length < fewestTexts ? undefined : (ratios[ratios.length >> 1] as number);
  return compared.map(({ ratio, ...rest }) => ({
    ...rest,
    usual,
    length: usual && ratio !== undefined ? ratio / usual : undefined,
  }));
}
