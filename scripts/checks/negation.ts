import { defineCheck, type Finding } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { type Comparisons, comparisons } from '../lib/words/comparisons.js';
import { kinds, type Negation, negation } from '../lib/words/negation.js';
import { countOf, patternSourceOf, sentencePairsOf } from '../lib/words.js';

/** How often a sentence negates: plainly, in words that may stand for it, and in those of each kind. */
interface Negations {
  readonly plain: number;
  readonly inWords: number;
  readonly ofKind: readonly number[];
}

const patterns = new Map<string, RegExp>();

/** Every word that negates, in a group of its own for each kind; in one expression, so that a word is counted once. */
function patternFor(tag: string, isCompared: boolean): RegExp {
  const id = `${tag} ${isCompared}`;
  let pattern = patterns.get(id);
  if (!pattern) {
    const { plain, inWords, idioms, nothingBut, kinds: ofKind } = negation[tag] as Negation;
    const compared = isCompared ? comparisons[tag] : undefined;
    const others = [idioms, compared?.most, compared?.least].filter((forms) => forms !== undefined);
    const groups = [nothingBut, plain, ...kinds.map((kind) => ofKind?.[kind]), inWords].map((forms) =>
      forms === undefined ? '((?!))' : `(${patternSourceOf(tag, forms)})`,
    );
    pattern = new RegExp([...others.map((forms) => patternSourceOf(tag, forms)), ...groups].join('|'), 'gu');
    patterns.set(id, pattern);
  }
  return pattern;
}

function negationsIn(sentence: string, tag: string, isCompared: boolean): Negations {
  const counts = new Array<number>(kinds.length + 3).fill(0);
  // The words of the tables are in small letters; to look for both takes several times as long.
  for (const [, ...groups] of sentence.toLowerCase().matchAll(patternFor(tag, isCompared))) {
    const group = groups.findIndex((match) => match !== undefined);
    if (group >= 0) (counts[group] as number)++;
  }
  const [nothingBut, plain, ...rest] = counts as [number, number, ...number[]];
  return { plain, inWords: nothingBut + (rest.at(-1) as number), ofKind: rest.slice(0, -1) };
}

/** The words of some kinds beyond those that stand for words of the other text. */
const beyond = (own: Negations, other: Negations): number =>
  own.ofKind.reduce((sum, n, kind) => sum + Math.max(0, n - (other.ofKind[kind] as number)), 0);

const allOf = ({ plain, inWords, ofKind }: Negations) => ofKind.reduce((sum, n) => sum + n, plain + inWords);

/** Whether a sentence lost a negation, or got one. */
function compare(korean: string, sentence: string, tag: string): 'lost' | 'added' | undefined {
  // "No larger than" is no negation where the Korean text compares.
  const { most, least } = comparisons[sourceTag] as Comparisons;
  const isCompared = countOf(sourceTag, `${most} | ${least}`, korean) > 0;
  const wanted = negationsIn(korean, sourceTag, isCompared);
  const found = negationsIn(sentence, tag, isCompared);
  if (negation[tag]?.kinds) {
    if (found.plain + found.inWords + beyond(found, wanted) < wanted.plain) return 'lost';
    return found.plain > wanted.plain + wanted.inWords + beyond(wanted, found) ? 'added' : undefined;
  }
  if (wanted.plain > 0 && allOf(found) === 0) return 'lost';
  return found.plain > 0 && allOf(wanted) === 0 ? 'added' : undefined;
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
      const change = compare(korean, sentence, tag);
      if (!change) return [];
      return [
        {
          at: Math.max(text.indexOf(sentence), 0),
          expected: change === 'lost' ? 'a negation' : 'no negation',
          found: change === 'lost' ? 'none' : 'one',
          fix: 'Read the sentence beside the Korean: does it say the contrary?',
        },
      ];
    });
  },
});
