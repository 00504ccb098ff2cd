/** A line of a file with a mark under a place, whatever its script. */
import stringWidth from 'string-width';
import { visible } from './problems.js';

// In terminal columns: with what stands before it, an excerpt fits into 80.
const widest = 68;
const widestBefore = 34;
// More than any honest excerpt needs, and little enough for a file that is one line of a megabyte.
const nearby = 400;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Hebrew, Arabic and their like. Where a terminal reorders a line, nobody knows which column a character is in.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Pieces of a text, as a reader counts characters; what one cannot see is its number. */
function piecesOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => visible(segment));
}

/** How many pieces fit into some columns. */
function fitting(pieces: readonly string[], width: number): number {
  let left = width;
  const end = pieces.findIndex((piece) => {
    left -= stringWidth(piece);
    return left < 0;
  });
  return end < 0 ? pieces.length : end;
}

/** The first index of what is near, not in the middle of a surrogate pair. */
function startNear(line: string, at: number): number {
  const start = Math.max(0, at - nearby);
  return /[\udc00-\udfff]/.test(line[start] ?? '') ? start + 1 : start;
}

/**
 * The part of a line around a place, and a second line that marks the place. Where the text runs from right to left,
 * the second line repeats what stands there instead.
 */
export function excerptOf(line: string, at: number): [text: string, mark: string] {
  const indent = Math.min(line.length - line.trimStart().length, at);
  const start = Math.max(startNear(line, at), indent);
  const before = piecesOf(line.slice(start, at));
  const after = piecesOf(line.slice(at, at + nearby));
  const shownBefore = before.slice(before.length - fitting([...before].reverse(), widestBefore));
  const widthBefore = stringWidth(shownBefore.join(''));
  const shownAfter = after.slice(0, Math.max(1, fitting(after, widest - widthBefore)));
  const isCutBefore = start > indent || shownBefore.length < before.length;
  const isCutAfter = at + nearby < line.length || shownAfter.length < after.length;
  const lead = isCutBefore ? '…' : '';
  const text = `${lead}${shownBefore.join('')}${shownAfter.join('')}${isCutAfter ? '…' : ''}`;
  if (rightToLeft.test(text)) return [text, `at ${shownAfter.slice(0, 12).join('')}`];
  return [text, `${' '.repeat(lead.length + widthBefore)}^`];
}
