import { defineCheck, type Finding } from '../lib/check.js';
import {
  type Glossary,
  type GlossaryEntry,
  type GlossaryTerm,
  indexOfForm,
  patternOf,
  withoutQuoted,
} from '../lib/glossary.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';

// Identifiers (`SessionNode`) are no use of a term that is to be avoided.
const identifiers = /[A-Za-z]+[A-Z_][A-Za-z_]*|\w+(?:\(\)|\.\w+)+/g;

interface KoreanTerm {
  readonly id: string;
  readonly term: GlossaryTerm;
  /** The Korean forms, by which a term is recognized. */
  readonly forms: readonly string[];
}

const termLists = new WeakMap<Glossary, readonly KoreanTerm[]>();

/** The terms that have a Korean form, those with the longest form first. */
function longestFirst(glossary: Glossary): readonly KoreanTerm[] {
  let terms = termLists.get(glossary);
  if (!terms) {
    const longestOf = ({ forms }: KoreanTerm) => Math.max(...forms.map((form) => form.length));
    terms = Object.entries(glossary)
      .flatMap(([id, term]) => (term.ko ? [{ id, term, forms: term.ko.use }] : []))
      .sort((a, b) => longestOf(b) - longestOf(a));
    termLists.set(glossary, terms);
  }
  return terms;
}

type FormsByTerm = readonly (readonly [KoreanTerm, forms: readonly string[]])[];

const formLists = new WeakMap<Glossary, Map<string, FormsByTerm>>();

/** The terms that a Korean text has, with their forms there. A term inside a longer one counts as the longer. */
function formsIn(korean: string, glossary: Glossary): FormsByTerm {
  // Every language asks for those of the same Korean texts.
  const lists = formLists.get(glossary) ?? new Map<string, FormsByTerm>();
  formLists.set(glossary, lists);
  const before = lists.get(korean);
  if (before) return before;
  let rest = korean;
  const found = longestFirst(glossary).flatMap((term) => {
    const forms = term.forms.filter((form) => rest.includes(form));
    for (const form of forms) rest = rest.split(form).join('\ufffc');
    return forms.length > 0 ? [[term, forms] as const] : [];
  });
  lists.set(korean, found);
  return found;
}

/** The form by which a term stands in a text. An opposite is taken out first where it holds the term, as `unblock` does. */
function formIn(reading: string, entry: GlossaryEntry, opposite: GlossaryEntry | undefined): string | undefined {
  const holds = (form: string) => entry.use.some((own) => form !== own && indexOfForm(form, own) >= 0);
  let rest = reading;
  for (const form of opposite?.use ?? []) if (holds(form)) rest = rest.replace(patternOf(form), '\ufffc');
  return entry.use.find((form) => indexOfForm(rest, form) >= 0);
}

export default defineCheck({
  name: 'term',
  scope: 'message',
  severity: 'error',
  reason: 'Two words for one thing look like two things, and the word for the opposite says the opposite.',
  example: {
    tag: 'ja',
    key: '10007',
    source: '그룹에 없는 사용자입니다.',
    text: 'チームにいないユーザーです。',
  },
  check({ text, source, tag, glossary, opposites, isSource, namespace }) {
    const tree = namespace === 'imError' ? treeOf(text) : undefined;
    if (!tree) return [];
    const reading = withoutQuoted(readingOf(tree));
    const prose = reading.replace(identifiers, ' ');
    const korean = isSource ? reading : source && withoutQuoted(source);
    if (korean === undefined) return [];
    // Korean is held to every term, a translation to those of its Korean text.
    const terms: FormsByTerm = isSource ? longestFirst(glossary).map((term) => [term, []]) : formsIn(korean, glossary);
    const found: Finding[] = [];
    for (const [{ id, term }, forms] of terms) {
      const entry = term[tag];
      if (!entry) continue;
      for (const form of entry.avoid ?? [])
        if (indexOfForm(prose, form) >= 0)
          found.push({
            at: Math.max(indexOfForm(text, form), 0),
            expected: quote(entry.use[0] as string),
            found: quote(form),
            fix: `The glossary says so under ${id}.`,
          });
      const other = opposites?.get(id);
      const opposite = other === undefined ? undefined : glossary[other]?.[tag];
      if (isSource || formIn(reading, entry, opposite) !== undefined) continue;
      const crossed = opposite && formIn(reading, opposite, entry);
      found.push({
        at: crossed ? Math.max(indexOfForm(text, crossed), 0) : 0,
        expected: entry.use.map((form) => quote(form)).join(' or '),
        found: crossed ? `${quote(crossed)} instead, the opposite of ${forms[0]}` : `none of them for ${forms[0]}`,
        fix: `Use the glossary’s word (${id}), or add the form to locales/glossary.json.`,
      });
    }
    return found;
  },
});
