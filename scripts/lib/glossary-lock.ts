/**
 * `locales/glossary.lock.json`: what in the glossary makes it strict. Who deletes a term, a Korean form or a word to
 * avoid loosens every check that leans on it, and no text would tell.
 */
import { writeFileAtomic } from './files.js';
import { type Glossary, type GlossaryFile, readGlossary } from './glossary.js';
import { pathsOf, sourceTag } from './locales.js';

/** The rules of a glossary, a line each: the Korean forms of each term, its words to avoid, and its opposite. */
export function rulesOf({ terms, opposites }: { terms: Glossary; opposites: GlossaryFile['opposites'] }): string[] {
  return Object.entries(terms).flatMap(([id, term]) => [
    `${id}: ${(term[sourceTag]?.use ?? []).join(', ')}`,
    ...Object.entries(term).flatMap(([tag, entry]) =>
      (entry?.avoid ?? []).map((form) => `${id} avoids ${tag} ${form}`),
    ),
    ...(opposites.has(id) ? [`${id} against ${opposites.get(id)}`] : []),
  ]);
}

/** What the lock has and the glossary has no more, and the other way about; `undefined` where the lock is no list. */
export function compareWithLock(glossary: GlossaryFile): { gone: string[]; added: string[] } | undefined {
  let locked: unknown;
  try {
    locked = JSON.parse(glossary.lock.document.getText());
  } catch {
    return undefined;
  }
  if (!Array.isArray(locked)) return undefined;
  const rules = rulesOf(glossary);
  return {
    gone: locked.filter((rule) => !rules.includes(rule)).map(String),
    added: rules.filter((rule) => !(locked as unknown[]).includes(rule)),
  };
}

/** Writes the lock for the glossary as it is now. Throws where that cannot be read. */
export function writeGlossaryLock(root: string): void {
  const glossary = readGlossary(root);
  const { fault, file } = glossary;
  if (fault) throw new Error(`${file.path}: expected ${fault.expected}; found ${fault.found}`);
  writeFileAtomic(pathsOf(root).glossaryLock, `${JSON.stringify(rulesOf(glossary), null, 2)}\n`);
}
