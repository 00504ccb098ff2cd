/** What is wrong in a glossary that has the right shape. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import character from '../checks/character.js';
import invisible from '../checks/invisible.js';
import nfc from '../checks/nfc.js';
import script from '../checks/script.js';
import space from '../checks/space.js';
import untranslated from '../checks/untranslated.js';
import type { Check, Finding } from './check.js';
import type { GlossaryEntry, GlossaryFile, GlossaryTerm } from './glossary.js';
import { sourceTag } from './locales.js';
import { quote } from './problems.js';

type Remark = Pick<Finding, 'expected' | 'found' | 'fix'>;

// A form is a short text of its language, and held to what every text of it is held to.
const textChecks: readonly Check<'message'>[] = [space, nfc, invisible, untranslated, character, script];

/** Whether a language writes words of one sign. */
function hasWordsOfOneSign(tag: string): boolean {
  return /^(?:Hans|Hant|Jpan|Kore)$/.test(new Intl.Locale(tag).maximize().script ?? '');
}

function remarkOnForm(form: string, tag: string, isUse: boolean): Remark | undefined {
  const star = /(?<!\p{L})\*|\*(?=[\p{L}*])/u;
  if (form.includes('*') && (tag === sourceTag || star.test(form)))
    return {
      expected: tag === sourceTag ? 'no *, since a Korean form is found before any ending' : 'a * at the end of a word',
      found: quote(form),
      fix: 'Write the form out.',
    };
  const text = form.replaceAll('*', '');
  if ([...text].length < 2 && !hasWordsOfOneSign(tag))
    return { expected: 'two letters or more', found: quote(form), fix: 'Write the word; a letter is in every text.' };
  // What is to be avoided may well be a word of another script.
  if (!isUse) return undefined;
  const message = { text, tag, isSource: tag === sourceTag, namespace: 'imError', key: '' } as const;
  return textChecks.flatMap(({ check }) => check({ ...message, source: undefined, glossary: {} }))[0];
}

/** Forms that are there twice, or both to use and to avoid. */
function remarkOnList({ use, avoid = [] }: GlossaryEntry, list: 'use' | 'avoid', i: number): Remark | undefined {
  const form = ({ use, avoid }[list][i] as string).toLowerCase();
  const isAgain = { use, avoid }[list].slice(0, i).some((other) => other.toLowerCase() === form);
  if (isAgain)
    return { expected: 'each form once, whatever its case', found: quote(form), fix: 'Delete one of the two.' };
  const clash = list === 'avoid' ? use.find((other) => other.toLowerCase().includes(form)) : undefined;
  if (clash === undefined) return undefined;
  return { expected: `no part of ${quote(clash)}, which is to be used`, found: quote(form), fix: 'Decide for one.' };
}

type Placed = readonly [path: readonly (string | number)[], remark: Remark];

function* remarksOnForms(id: string, tag: string, entry: GlossaryEntry, opposite: GlossaryEntry | undefined) {
  for (const list of ['use', 'avoid'] as const)
    for (const [i, form] of (entry[list] ?? []).entries()) {
      const path = [id, tag, list, i];
      const remark = remarkOnForm(form, tag, list === 'use') ?? remarkOnList(entry, list, i);
      if (remark) yield [path, remark] as const;
      const isShared = opposite?.use.some((other) => other.toLowerCase() === form.toLowerCase());
      if (list === 'avoid' || !isShared) continue;
      const fix = 'Give one of the two another word.';
      yield [path, { expected: 'a form that is not that of its opposite', found: quote(form), fix }] as const;
    }
}

function* remarksOnTerm({ terms, tags, opposites }: GlossaryFile, id: string): Generator<Placed> {
  const term = terms[id] as GlossaryTerm;
  const other = opposites.get(id);
  const hasOther = other !== undefined && other !== id && Object.hasOwn(terms, other) && opposites.get(other) === id;
  if (!term[sourceTag])
    yield [[id], { expected: `"${sourceTag}", by which it is found`, found: 'none', fix: 'Add the Korean forms.' }];
  if (other !== undefined && !hasOther) {
    const expected = 'one other term, which has no other opposite';
    yield [[id, 'against'], { expected, found: quote(other), fix: 'Correct the name.' }];
  }
  for (const [tag, entry] of Object.entries(term)) {
    if (!entry) continue;
    if (tags.includes(tag)) yield* remarksOnForms(id, tag, entry, hasOther ? terms[other]?.[tag] : undefined);
    // Of a list that cannot be read, `languages` tells.
    else if (tags.length > 0) {
      const fix = 'Correct the tag, or delete the entry.';
      yield [[id, tag], { expected: 'a language of locales/languages.json', found: quote(tag), fix }];
    }
  }
}

/** Keys that are there twice in one object: every reader keeps only the last one. */
function duplicatesIn(node: Node): Node[] {
  const properties = node.type === 'object' ? (node.children ?? []) : [];
  const names = properties.map(({ children }) => children?.[0]?.value);
  const again = properties.filter((_, i) => names.indexOf(names[i]) < i);
  return [...again, ...(node.children ?? []).flatMap(duplicatesIn)];
}

/** Everything that is wrong, each with its place. */
export function contentFaultsOf(glossary: GlossaryFile): Finding[] {
  const tree = parseTree(glossary.file.document.getText()) as Node;
  const twice = duplicatesIn(tree).map(({ offset, children }) => ({
    at: offset,
    key: String(children?.[0]?.value),
    expected: 'each key once',
    found: 'it again',
    fix: 'Join the two.',
  }));
  const others = Object.keys(glossary.terms)
    .flatMap((id) => [...remarksOnTerm(glossary, id)])
    .map(([path, { expected, found, fix }]) => {
      const node = findNodeAtLocation(tree, [...path]) ?? findNodeAtLocation(tree, path.slice(0, 1));
      return { at: node?.offset ?? 0, key: String(path[0]), expected, found, fix };
    });
  return [...twice, ...others];
}
