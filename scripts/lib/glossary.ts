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

/** Reads `locales/glossary.json`. Throws what is wrong with it, naming the term. A term's `note` is for people only. */
export function readGlossary(root: string): Glossary {
  const path = pathsOf(root).glossary;
  const glossary = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
  for (const [id, term] of Object.entries(glossary)) {
    if (typeof term.note !== 'string') throw new Error(`${id}: expected a note`);
    for (const [tag, entry] of Object.entries(term)) {
      if (tag === 'note') continue;
      const { use, avoid = [] } = entry as { use?: unknown; avoid?: unknown };
      for (const list of [use, avoid])
        if (!Array.isArray(list) || !list.every((form) => typeof form === 'string' && form !== ''))
          throw new Error(`${id}.${tag}: expected { "use": ["…"], "avoid": ["…"] }`);
    }
  }
  return Object.fromEntries(Object.entries(glossary).map(([id, { note: _, ...forms }]) => [id, forms as GlossaryTerm]));
}
