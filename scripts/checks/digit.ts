import { defineCheck, type Finding, type MessageSubject } from '../lib/check.js';
import type { Glossary } from '../lib/glossary.js';
import { escapeRegExp, type Literal, literalsOf, type MessageFormatElement, readingOf, treeOf } from '../lib/icu.js';
import { limitsOf } from '../lib/keys.js';
import { sourceTag } from '../lib/locales.js';

// A number may be written with marks between its digits, but not across a space. What is no digit but a number (½, ², ①)
// counts too, since it is never that of the Korean text.
const figures = /\p{N}+(?:[.,:]\p{N}+)*/gu;

const termPatterns = new WeakMap<Glossary, Map<string, RegExp>>();

/** Matches the glossary's terms that hold digits, since such a term may be words elsewhere. */
function digitTermsOf(glossary: Glossary, tag: string): RegExp {
  const patterns = termPatterns.get(glossary) ?? new Map<string, RegExp>();
  termPatterns.set(glossary, patterns);
  let pattern = patterns.get(tag);
  if (!pattern) {
    const forms = Object.values(glossary).flatMap((term) => term[tag]?.use ?? []);
    const escaped = forms.filter((form) => /\d/.test(form)).map(escapeRegExp);
    // An empty alternative would match everywhere, so without such terms the pattern is one that never matches. The
    // term 1:1 is no part of 11:12, nor of 1:1.5.
    pattern = new RegExp(`(?<!\\d[.,:]?)(?:${escaped.join('|') || '(?!)'})(?![.,:]?\\d)`, 'g');
    patterns.set(tag, pattern);
  }
  return pattern;
}

function figuresOf(text: string, glossary: Glossary, tag: string): string[] {
  return text.replace(digitTermsOf(glossary, tag), ' ').match(figures) ?? [];
}

/** Where a figure stands: at the beginning where it is put together from what stands before a plural and in it. */
function indexOfFigure(literals: readonly Literal[], figure: string): number {
  const literal = literals.find(({ written }) => written.includes(figure));
  return literal ? literal.at + literal.written.indexOf(figure) : 0;
}

/** Figures of the Korean text itself: a notice has none, and a limit is a placeholder. */
function checkSource({ namespace, key }: MessageSubject, mine: readonly string[], literals: readonly Literal[]) {
  const limits = Object.values(limitsOf(key)).map(String);
  const [wrong, expected, fix] =
    namespace === 'imError'
      ? [
          mine.filter((figure) => limits.includes(figure.replace(/,/g, ''))),
          'the placeholder of the limit',
          'Limits are catalog values: write {name, number}.',
        ]
      : [mine, 'no figure', 'A notice has no figures.'];
  return wrong.map((figure) => ({ at: indexOfFigure(literals, figure), expected, found: figure, fix }));
}

/** Figures that the Korean text does not have, and those of it that are lost. */
function compareFigures(mine: readonly string[], wanted: readonly string[], literals: readonly Literal[]): Finding[] {
  const found: Finding[] = [];
  const left = [...wanted];
  for (const figure of mine) {
    const i = left.indexOf(figure);
    if (i >= 0) left.splice(i, 1);
    else
      found.push({
        at: indexOfFigure(literals, figure),
        expected: wanted.length > 0 ? `the figures ${wanted.join(', ')}` : 'no figure',
        found: figure,
        fix: 'Write only the figures of the Korean text; limits are placeholders.',
      });
  }
  for (const figure of left)
    found.push({
      at: 0,
      expected: figure,
      found: 'no such figure',
      fix: `Carry the figure ${figure} over from the Korean text.`,
    });
  return found;
}

export default defineCheck({
  name: 'digit',
  scope: 'message',
  severity: 'error',
  reason: 'A limit belongs into the catalog, and a figure that differs from the Korean text is a wrong fact.',
  example: { tag: 'en', key: '1001', source: 'SDK 7.6부터 지원합니다.', text: 'It is supported in SDK 7.5 and later.' },
  check(subject) {
    const { text, source, tag, glossary } = subject;
    const tree = treeOf(text);
    if (!tree) return [];
    // One branch of each plural is compared with the source; the others may not bring in figures of their own.
    const read = (elements: readonly MessageFormatElement[], language: string): string[] =>
      figuresOf(readingOf(elements), glossary, language).sort();
    const mine = read(tree, tag);
    const literals = literalsOf(text, tree);
    if (source === undefined) return checkSource(subject, mine, literals);
    const sourceTree = treeOf(source);
    if (!sourceTree) return [];
    // A term of the Korean glossary may stand as it is in a language that has no word for it.
    const asTerms: readonly string[] = readingOf(sourceTree).match(digitTermsOf(glossary, sourceTag)) ?? [];
    const others = mine.filter((figure) => !asTerms.includes(figure));
    const found = compareFigures(others, read(sourceTree, sourceTag), literals);
    for (const { at, written } of literals)
      for (const figure of figuresOf(written, glossary, tag))
        if (!mine.includes(figure))
          found.push({
            at: at + written.indexOf(figure),
            expected: 'no other figures in a plural branch',
            found: figure,
            fix: 'Write # for the number.',
          });
    return found;
  },
});
