/**
 * Which words of a language go with which Korean ones, learned from the texts of a file: words that keep turning up
 * together mean the same. That tells exchanged texts without a dictionary, in any language.
 */
import { readingOf, treeOf } from './icu.js';

/** What two texts say of each other: how well their words fit as they are, and exchanged. */
export interface Fit {
  readonly asIs: number;
  readonly exchanged: number;
}

const wordsIn = (text: string): string[] =>
  readingOf(treeOf(text) ?? [])
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Korean words, of which the first two syllables are mostly the stem. */
function stemsOf(korean: string): string[] {
  return wordsIn(korean).flatMap((word) => /^[가-힣]{2}/.exec(word) ?? []);
}

/** Pieces of words that outlive inflection; where no spaces stand between words, every two letters. */
function piecesOf(text: string): string[] {
  return wordsIn(text).flatMap((word) =>
    /[\p{sc=Han}ぁ-ヺ\p{sc=Thai}]/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
      : word.slice(0, 6),
  );
}

/** Numbers the words of all texts, leaving out those of a single one. */
function numbered(texts: readonly string[][]): { readonly sets: Set<number>[]; readonly counts: number[] } {
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const known = [...frequency].filter(([, count]) => count > 1);
  const ids = new Map(known.map(([word], id) => [word, id]));
  const sets = texts.map((words) => new Set(words.flatMap((word) => ids.get(word) ?? [])));
  return { sets, counts: known.map(([, count]) => count) };
}

/** Learns from pairs of Korean and translation; gives a function that compares two of them by their numbers. */
export function alignmentOf(
  pairs: readonly (readonly [korean: string, text: string])[],
): (i: number, j: number) => Fit {
  const korean = numbered(pairs.map(([source]) => stemsOf(source)));
  const own = numbered(pairs.map(([, text]) => piecesOf(text)));
  const width = own.counts.length;
  const together = new Uint16Array(korean.counts.length * width);
  const cell = (stem: number, piece: number) => stem * width + piece;
  for (const [i, stems] of korean.sets.entries())
    for (const stem of stems) for (const piece of own.sets[i] as Set<number>) (together[cell(stem, piece)] as number)++;

  interface Words {
    readonly stems: ReadonlySet<number>;
    readonly pieces: ReadonlySet<number>;
  }

  /** How well a piece of one text goes with the stems of either. What the two texts taught proves nothing about them. */
  const association = (piece: number, stems: ReadonlySet<number>, mine: Words, other: Words): number => {
    const pieceCount = (own.counts[piece] as number) - 1;
    let best = 0;
    for (const stem of stems) {
      const isMine = Number(mine.stems.has(stem));
      const both = (together[cell(stem, piece)] as number) - isMine;
      if (both <= 0) continue;
      const stemCount = (korean.counts[stem] as number) - isMine - Number(other.stems.has(stem));
      best = Math.max(best, (2 * both) / (pieceCount + stemCount));
    }
    return best;
  };

  return (i, j) => {
    const [first, second] = [i, j].map((n) => ({ stems: korean.sets[n], pieces: own.sets[n] }) as Words) as [
      Words,
      Words,
    ];
    const fit = { asIs: 0, exchanged: 0 };
    for (const [mine, other] of [
      [first, second],
      [second, first],
    ] as const)
      for (const piece of mine.pieces) {
        // A word of both texts fits either way.
        if (other.pieces.has(piece)) continue;
        fit.asIs += association(piece, mine.stems, mine, other);
        fit.exchanged += association(piece, other.stems, mine, other);
      }
    return fit;
  };
}
