/** The syntax trees of ICU messages: parsing, and the walks that every check shares. */
import {
  type Location,
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  type TagElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

export { type MessageFormatElement, type PluralElement, TYPE };

/**
 * The length of the longest message. What is longer by a factor of three than any honest one is a paste of something
 * else, or an attack on the parser, so it is refused before it is parsed. Counted in UTF-16 units as everywhere.
 */
export const longestMessage = 1500;

/** A message's syntax tree, without positions unless they are asked for. Throws what the parser says of a faulty one. */
export function parseMessage(message: string, options: { captureLocation?: boolean } = {}): MessageFormatElement[] {
  return parse(message, { requiresOtherClause: true, ...options });
}

type ParseResult = { readonly tree: MessageFormatElement[] } | { readonly error: Error };

// Several checks need the tree of the same text, and every language that of the Korean text.
const results = new Map<string, ParseResult>();

/** A message's syntax tree with positions, or what the parser says of it. */
export function tryParse(text: string): ParseResult {
  let result = results.get(text);
  if (!result) {
    try {
      result = { tree: parseMessage(text, { captureLocation: true }) };
    } catch (error) {
      result = { error: error as Error };
    }
    // With `--watch` new texts keep coming.
    if (results.size > 20_000) results.clear();
    results.set(text, result);
  }
  return result;
}

/** The tree of a message; `undefined` where there is no text, or where `length` or `icu-syntax` reports it. */
export function treeOf(text: string | undefined): MessageFormatElement[] | undefined {
  if (text === undefined || text.length > longestMessage) return undefined;
  const result = tryParse(text);
  return 'tree' in result ? result.tree : undefined;
}

/** An element that holds others. */
export type Container = PluralElement | SelectElement | TagElement;
export type Leaf = Exclude<MessageFormatElement, Container>;

function isContainer(element: MessageFormatElement): element is Container {
  return element.type === TYPE.plural || element.type === TYPE.select || element.type === TYPE.tag;
}

/** What a container holds, by the name of the branch; a tag has one, named `other` as the one that is always there. */
export function branchesOf(container: Container): [name: string, elements: MessageFormatElement[]][] {
  if (container.type === TYPE.tag) return [['other', container.children]];
  return Object.entries(container.options).map(([name, { value }]) => [name, value]);
}

/** Visits every element in the order of the text. A visitor that returns `false` skips what the element holds. */
export function walk(
  elements: readonly MessageFormatElement[],
  visit: (element: MessageFormatElement) => unknown,
): void {
  for (const element of elements)
    if (visit(element) !== false && isContainer(element))
      for (const [, inner] of branchesOf(element)) walk(inner, visit);
}

/** How to make one value of a tree, from the inside out. */
export interface Fold<T> {
  leaf(element: Leaf, around: Container | undefined): T;
  container(element: Container, branches: ReadonlyMap<string, T>): T;
  /** Elements that follow one another. */
  sequence(parts: readonly T[]): T;
}

/** Makes one value of a tree. `around` is the innermost plural or select. */
export function fold<T>(elements: readonly MessageFormatElement[], by: Fold<T>, around?: Container): T {
  return by.sequence(
    elements.map((element) => {
      if (!isContainer(element)) return by.leaf(element, around);
      const outer = element.type === TYPE.tag ? around : element;
      const branches = branchesOf(element).map(([name, inner]) => [name, fold(inner, by, outer)] as const);
      return by.container(element, new Map(branches));
    }),
  );
}

/** Keeps what is derived from a tree as long as the tree is there: many checks ask the same of one message. */
function perTree<T>(derive: (elements: readonly MessageFormatElement[]) => T) {
  const kept = new WeakMap<readonly MessageFormatElement[], T>();
  return (elements: readonly MessageFormatElement[]): T => {
    let value = kept.get(elements);
    if (value === undefined) {
      value = derive(elements);
      kept.set(elements, value);
    }
    return value;
  };
}

/** The text as a reader meets it, with one branch of each plural (`other`), placeholders as a neutral character. */
export const readingOf = perTree((elements) =>
  fold<string>(elements, {
    leaf: (element) => (element.type === TYPE.literal ? element.value : '\ufffc'),
    // The parser refuses a message without `other`.
    container: (_, branches) => branches.get('other') as string,
    sequence: (parts) => parts.join(''),
  }),
);

/** How many plurals, selects and tags stand in one another at most. */
export function depthOf(elements: readonly MessageFormatElement[]): number {
  return fold<number>(elements, {
    leaf: () => 0,
    container: (_, branches) => 1 + Math.max(...branches.values()),
    sequence: (parts) => Math.max(0, ...parts),
  });
}

/** A piece of text between placeholders, as it stands in the message, and where. */
export interface Literal {
  readonly at: number;
  readonly written: string;
}

/** The text without its placeholders: what a reader sees between them. All branches of a plural count. */
export function literalsOf(text: string, elements: readonly MessageFormatElement[]): Literal[] {
  const found: Literal[] = [];
  walk(elements, (element) => {
    if (element.type !== TYPE.literal) return;
    const { start, end } = element.location as Location;
    found.push({ at: start.offset, written: text.slice(start.offset, end.offset) });
  });
  return found;
}

/** A placeholder: its name and what it is there for. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'argument' | 'number' | 'plural' | 'selectordinal' | 'select' | 'date' | 'time' | 'tag';
}

const placeholderTypes = {
  [TYPE.argument]: 'argument',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.tag]: 'tag',
} as const;

/** All placeholders of a message, nested ones too, in the order of the text. */
export function placeholdersOf(elements: readonly MessageFormatElement[]): Placeholder[] {
  const found: Placeholder[] = [];
  walk(elements, (element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return;
    const { value: name } = element;
    if (element.type !== TYPE.plural) found.push({ name, type: placeholderTypes[element.type] });
    else found.push({ name, type: element.pluralType === 'ordinal' ? 'selectordinal' : 'plural' });
  });
  return found;
}

/** Where a placeholder stands in a message. */
export function indexOfPlaceholder(text: string, name: string): number {
  return Math.max(text.search(new RegExp(`\\{\\s*${escapeRegExp(name)}\\s*[,}]`)), 0);
}

/** A text as a pattern that matches it. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
