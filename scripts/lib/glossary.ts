/** The glossary: one word for one thing, per language. */
import { readFileSync } from 'node:fs';
import { pathsOf } from './locales.js';

export interface GlossaryEntry {
  /** Forms that may stand for the term, the preferred one first. */
  readonly use: readonly string[];
  /** Words that must not. */
  readonly avoid?: readonly string[];
}

/** A term: its forms in each language. */
export type GlossaryTerm = Readonly<Record<string, GlossaryEntry | undefined>>;
export type Glossary = Readonly<Record<string, GlossaryTerm>>;

/** A fault in the glossary, with the term that has it. */
export class GlossaryError extends Error {
  constructor(
    readonly term: string,
    expected: string,
  ) {
    super(expected);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isForms = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((form) => typeof form === 'string' && form !== '');

/** Reads `locales/glossary.json`. Throws what is wrong with it, naming the term. A term's `note` is for people only. */
export function readGlossary(root: string): Glossary {
  const path = pathsOf(root).glossary;
  const glossary: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(glossary)) throw new Error('an object of terms');
  const terms: [string, GlossaryTerm][] = [];
  for (const [id, term] of Object.entries(glossary)) {
    if (!isObject(term) || typeof term.note !== 'string') throw new GlossaryError(id, 'a term with a "note"');
    const { note: _, ...forms } = term;
    for (const [tag, entry] of Object.entries(forms))
      if (!isObject(entry) || !isForms(entry.use) || entry.use.length === 0 || !isForms(entry.avoid ?? []))
        throw new GlossaryError(id, `"${tag}": { "use": ["…"], "avoid": ["…"] }`);
    terms.push([id, forms as GlossaryTerm]);
  }
  return Object.fromEntries(terms);
}
