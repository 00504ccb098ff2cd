/** The words of a message: without placeholders and identifiers, and by sentence. */
import type { Finding } from './check.js';
import { literalsOf, readingOf, treeOf } from './icu.js';
import { quote } from './problems.js';

/** The text with placeholders and plural syntax masked, each word where it stood; the text itself if it cannot be read. */
export function proseOf(text: string): string {
  const tree = treeOf(text);
  if (!tree) return text;
  let prose = '';
  for (const { at, written } of literalsOf(text, tree)) prose += '\ufffc'.repeat(at - prose.length) + written;
  return prose + '\ufffc'.repeat(text.length - prose.length);
}

/** A finding for each match of a pattern that has the flag `g`. */
export function matchesOf(text: string, pattern: RegExp, expected: string, fix: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, expected, found: quote(match[0]), fix }));
}

// What a developer types, names in quotation marks, and what stands in brackets belongs to no language.
const names =
  /\b\w+:\/\/\S+|[A-Za-z0-9_@#.-]*(?:[a-z][A-Z]|[A-Z]{2}|[_@#\d])[\w@#.-]*(?:\(\))?|\w+\(\)|[a-z]\w*(?:\.\w+)+|[“„«「『][^”“»」』]*[”“»」』]|[（(][^（）()]*[)）]/g;

/** A text without names, identifiers and what stands in brackets. */
export function wordsOf(text: string): string {
  return text.replace(names, ' ').replaceAll('\ufffc', ' ');
}

// A full stop behind these ends no sentence.
const abbreviations =
  /(?<=(?<![\p{L}\d])(?:e\.g|i\.e|etc|vs|approx|z\.\s?B|bzw|ggf|d\.\s?h|p\.\s?ej|p\.\s?ex|por ex|örn|vb|dsb|dll|т\.\s?[дек]|т\.\s?п|напр|см))\.(?=\s)/giu;

/** The sentences of a text as a reader meets it. */
export function sentencesOf(text: string): string[] {
  const tree = treeOf(text);
  const reading = tree ? readingOf(tree) : text;
  return reading
    .replace(abbreviations, '\u2024')
    .split(/(?<=[.!?؟।][)"”’»“]?)\s+|(?<=[。！？][）」』”]?)(?![）」』”])/u)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => /[\p{L}\ufffc]/u.test(sentence));
}
