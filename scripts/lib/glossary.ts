/** The glossary: one word for one thing, per language. */
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

/** `locales/glossary.json` as it was read. */
export interface GlossaryFile {
  readonly file: SourceFile;
  /** Empty where the file is faulty. */
  readonly terms: Glossary;
  /** What is wrong with it, and with which term. */
  readonly fault: { readonly term?: string; readonly expected: string; readonly found: string } | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isForms = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((form) => typeof form === 'string' && form !== '');

const isEntry = (value: unknown): value is GlossaryEntry =>
  isObject(value) && isForms(value.use) && value.use.length > 0 && isForms(value.avoid ?? []);

const parsed = new WeakMap<SourceFile, GlossaryFile>();

/** Reads the glossary: the same object as before where it has not changed, since checks keep what they make of it. */
export function readGlossary(root: string): GlossaryFile {
  const file = readSourceFile(root, pathsOf(root).glossary);
  const glossary = parsed.get(file) ?? parseGlossary(file);
  parsed.set(file, glossary);
  return glossary;
}

/** A term's `note` is for people only. */
function parseGlossary(file: SourceFile): GlossaryFile {
  const faulty = (fault: GlossaryFile['fault']): GlossaryFile => ({ file, terms: {}, fault });
  if (!file.entries) return faulty({ expected: 'an object of terms', found: unreadable(file) ?? 'something else' });
  const terms: [string, GlossaryTerm][] = [];
  for (const [id, term] of Object.entries<unknown>(JSON.parse(file.document.getText()))) {
    const wrong = (expected: string) => faulty({ term: id, expected, found: 'another form' });
    if (!isObject(term) || typeof term.note !== 'string') return wrong('a term with a "note"');
    const { note: _, ...forms } = term;
    for (const [tag, entry] of Object.entries(forms))
      if (!isEntry(entry)) return wrong(`"${tag}": { "use": ["…"], "avoid": ["…"] }`);
    terms.push([id, forms as GlossaryTerm]);
  }
  return { file, terms: Object.fromEntries(terms), fault: undefined };
}
