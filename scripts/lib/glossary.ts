/** The glossary: one word for one thing, per language. */
import { escapeRegExp } from './icu.js';
import { readLanguages } from './languages.js';
import { pathsOf } from './locales.js';
import { readSourceFile, type SourceFile, unreadable } from './source-file.js';

export interface GlossaryEntry {
  /** Forms that may stand for the term, the preferred one first. */
  readonly use: readonly string[];
  /** Words that must not. */
  readonly avoid?: readonly string[];
}

/** A term: its forms in each language. */
export type GlossaryTerm = Readonly<Record<string, GlossaryEntry | undefined>>;
export type Glossary = Readonly<Record<string, GlossaryTerm>>;

/** Terms that must not stand for one another, each with its opposite, both ways round. */
export type Opposites = ReadonlyMap<string, string>;

/** `locales/glossary.json` as it was read, and the lock beside it. */
export interface GlossaryFile {
  readonly file: SourceFile;
  /** Empty where the file is faulty. */
  readonly terms: Glossary;
  readonly opposites: Opposites;
  /** What is wrong with it, and with which term. */
  readonly fault: { readonly term?: string; readonly expected: string; readonly found: string } | undefined;
  /** The languages that there are; empty where their list is faulty. */
  readonly tags: readonly string[];
  readonly lock: SourceFile;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isForms = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((form) => typeof form === 'string' && form !== '');

const isEntry = (value: unknown): value is GlossaryEntry =>
  isObject(value) &&
  Object.keys(value).every((key) => key === 'use' || key === 'avoid') &&
  isForms(value.use) &&
  value.use.length > 0 &&
  isForms(value.avoid ?? []);

const parsed = new WeakMap<SourceFile, GlossaryFile>();

/** Reads the glossary: the same object as before where nothing has changed, since checks keep what they make of it. */
export function readGlossary(root: string): GlossaryFile {
  const file = readSourceFile(root, pathsOf(root).glossary);
  const lock = readSourceFile(root, pathsOf(root).glossaryLock);
  const tags = Object.keys(readLanguages(root).languages);
  const before = parsed.get(file);
  if (before?.lock === lock && before.tags.join() === tags.join()) return before;
  const glossary = { lock, tags, ...parseGlossary(file) };
  parsed.set(file, glossary);
  return glossary;
}

/** What is in the file itself. A term's `note` is for people only. */
function parseGlossary(file: SourceFile): Omit<GlossaryFile, 'lock' | 'tags'> {
  const opposites = new Map<string, string>();
  const faulty = (fault: GlossaryFile['fault']) => ({ file, terms: {}, opposites: new Map<string, string>(), fault });
  if (!file.entries) return faulty({ expected: 'an object of terms', found: unreadable(file) ?? 'something else' });
  const terms: [string, GlossaryTerm][] = [];
  for (const [id, term] of Object.entries<unknown>(JSON.parse(file.document.getText()))) {
    const wrong = (expected: string) => faulty({ term: id, expected, found: 'another form' });
    if (!isObject(term) || typeof term.note !== 'string' || term.note.trim() === '')
      return wrong('a term with a "note"');
    const { note: _, against, ...forms } = term;
    if (against !== undefined && typeof against !== 'string') return wrong('"against": the name of another term');
    for (const [tag, entry] of Object.entries(forms))
      if (!isEntry(entry)) return wrong(`"${tag}": { "use": ["…"], "avoid": ["…"] }`);
    if (against !== undefined)
      for (const [a, b] of [[id, against] as const, [against, id] as const]) opposites.set(a, b);
    terms.push([id, forms as GlossaryTerm]);
  }
  return { file, terms: Object.fromEntries(terms), opposites, fault: undefined };
}

const patterns = new Map<string, RegExp>();

/** A form as a piece of a regular expression. */
export function patternSourceOf(form: string): string {
  const source = form.split('*').map(escapeRegExp).join('[\\p{L}\\p{M}]*');
  return form.includes('*') ? `(?<![\\p{L}\\p{M}])${source}` : source;
}

/** Matches a form in any case. A `*` at the end of a word stands for any ending, and such a form begins a word. */
export function patternOf(form: string): RegExp {
  let pattern = patterns.get(form);
  if (!pattern) {
    pattern = new RegExp(patternSourceOf(form), 'giu');
    patterns.set(form, pattern);
  }
  return pattern;
}

/** Where a form stands in a text; -1 where it does not. */
export function indexOfForm(text: string, form: string): number {
  // Most stand there letter for letter, which is found many times faster.
  const at = form.includes('*') ? -1 : text.indexOf(form);
  return at >= 0 ? at : text.search(patternOf(form));
}

const quoted = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|«[^»]*»|„[^“”]*[“”]|”[^”]*”|"[^"]*"/g;

/** A text without what stands in quotation marks: the vendor's names of pages and products, which follow no glossary. */
export function withoutQuoted(text: string): string {
  return text.replace(quoted, '\ufffc');
}
