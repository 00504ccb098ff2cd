import { defineCheck, type Finding, type MessageSubject } from '../lib/check.js';
import {
  fold,
  indexOfPlaceholder,
  type MessageFormatElement,
  type Placeholder,
  placeholdersOf,
  TYPE,
  treeOf,
  walk,
} from '../lib/icu.js';
import { filledInValuesOf, limitsOf } from '../lib/keys.js';

/** A placeholder's kind: a number may be written as a plural too. */
function kindOf(type: Placeholder['type']): string {
  if (type === 'plural') return 'number';
  return type === 'argument' ? 'text' : type;
}

function written(name: string, kind: string | undefined): string {
  return kind === 'number' ? `{${name}, number}` : `{${name}}`;
}

/** The placeholders that a message must have, with their kinds; `undefined` where the source does not say. */
function wantedOf({ isSource, namespace, key, source }: MessageSubject): Map<string, string> | undefined {
  if (isSource) {
    const limits = namespace === 'imError' ? Object.keys(limitsOf(key)) : [];
    const values = filledInValuesOf(namespace, key);
    return new Map([
      ...limits.map((name) => [name, 'number'] as const),
      ...values.map((name) => [name, 'text'] as const),
    ]);
  }
  const tree = treeOf(source);
  return tree && new Map(placeholdersOf(tree).map(({ name, type }) => [name, kindOf(type)]));
}

type Range = readonly [least: number, most: number];
type Counts = ReadonlyMap<string, Range>;

const once: Range = [1, 1];
const never: Range = [0, 0];

function sum(parts: readonly Counts[]): Counts {
  const counts = new Map<string, Range>();
  for (const [name, [least, most]] of parts.flatMap((part) => [...part])) {
    const [a, b] = counts.get(name) ?? never;
    counts.set(name, [a + least, b + most]);
  }
  return counts;
}

/** How often a message shows each value: at least and at most, over the branches that may be taken. */
function countsOf(elements: readonly MessageFormatElement[]): Counts {
  return fold<Counts>(elements, {
    leaf(element, around) {
      if (element.type === TYPE.literal) return new Map();
      // The parser takes # for the number in a plural only.
      return new Map([[element.type === TYPE.pound ? (around?.value as string) : element.value, once]]);
    },
    container(element, branches) {
      const own = element.value;
      if (element.type === TYPE.tag) return sum([new Map([[own, once]]), ...branches.values()]);
      // A branch without its number is left to `plural`, which knows where it may be expressed in a word.
      const counts = [...branches.values()].map((branch) => new Map([[own, once], ...branch]));
      const names = new Set(counts.flatMap((branch) => [...branch.keys()]));
      return new Map(
        [...names].map((name) => {
          const ranges = counts.map((branch) => branch.get(name) ?? never);
          return [name, [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))]];
        }),
      );
    },
    sequence: sum,
  });
}

/** Placeholders that should not be there, or are of another kind. */
function unwanted(
  subject: MessageSubject,
  own: readonly Placeholder[],
  wanted: ReadonlyMap<string, string>,
): Finding[] {
  return own.flatMap(({ name, type }) => {
    const kind = wanted.get(name);
    const at = indexOfPlaceholder(subject.text, name);
    if (kind === undefined)
      return {
        at,
        expected: [...wanted].map(([other, its]) => written(other, its)).join(', ') || 'no placeholder',
        found: `{${name}}`,
        fix: subject.isSource
          ? 'Name a limit of the catalog, or what the program fills in.'
          : 'Use the names of the Korean text.',
      };
    if (kindOf(type) === kind) return [];
    return {
      at,
      expected: written(name, kind),
      found: `{${name}} as ${type}`,
      fix: 'Use the same kind as the Korean text; plural is fine for a number.',
    };
  });
}

/** Placeholders that some branch lacks, or shows more than once. */
function miscounted(text: string, own: readonly Placeholder[], wanted: ReadonlyMap<string, string>, counts: Counts) {
  return [...wanted].flatMap(([name, kind]) => {
    const isThere = own.some((placeholder) => placeholder.name === name);
    const at = indexOfPlaceholder(text, name);
    const [least, most] = counts.get(name) ?? never;
    const found: Finding[] = [];
    if (most > 1)
      found.push({
        at,
        expected: `${written(name, kind)} once`,
        found: `it ${most} times`,
        fix: 'Tell the value once.',
      });
    if (least === 0)
      found.push({
        at: isThere ? at : 0,
        expected: written(name, kind),
        found: isThere ? 'it in one branch only' : 'no such placeholder',
        fix: `Put ${written(name, kind)} where the value belongs.`,
      });
    return found;
  });
}

/** Numbers with a style such as `::percent`, and plurals with an offset. */
function styled(text: string, elements: readonly MessageFormatElement[]): Finding[] {
  const found: Finding[] = [];
  walk(elements, (element) => {
    if (element.type === TYPE.number && element.style)
      found.push({
        at: indexOfPlaceholder(text, element.value),
        expected: `{${element.value}, number}`,
        found: 'a number with a style',
        fix: 'Remove the style.',
      });
    if (element.type === TYPE.plural && element.offset)
      found.push({
        at: indexOfPlaceholder(text, element.value),
        expected: 'a plural without offset',
        found: `offset:${element.offset}`,
        fix: 'Remove the offset: it changes the number that is shown.',
      });
    // `markup` reports the tag itself.
    return element.type !== TYPE.tag;
  });
  return found;
}

export default defineCheck({
  name: 'placeholder',
  scope: 'message',
  severity: 'error',
  reason:
    'A lost placeholder loses a fact, an unknown one fails when the message is rendered, and one that is there twice is a slip of pasting. A style or an offset would show another value than the Korean text does.',
  example: {
    tag: 'ja',
    key: '8001',
    source: '최대 {max, number}개입니다.',
    text: '最大{most, number}個です。',
  },
  check(subject) {
    const tree = treeOf(subject.text);
    if (!tree) return [];
    const wanted = wantedOf(subject);
    // `markup` reports tags.
    const own = placeholdersOf(tree).filter(({ type }) => type !== 'tag');
    return [
      ...(wanted ? unwanted(subject, own, wanted) : []),
      ...(wanted ? miscounted(subject.text, own, wanted, countsOf(tree)) : []),
      ...styled(subject.text, tree),
    ];
  },
});
