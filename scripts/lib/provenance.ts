/** How the translations of each language came about, as a table. */
import { translationsOf } from './accept.js';
import { origins } from './accepted.js';
import { hasFolder, tagsOf } from './languages.js';
import { sourceTag } from './locales.js';

/** The accepted translations of a language by origin, those that changed since, and those that nobody accepted. */
export function provenanceOf(root: string, tag: string): Record<string, number> {
  const counts: Record<string, number> = { reviewed: 0, human: 0, machine: 0, changed: 0, never: 0 };
  for (const { text, state, provenance } of translationsOf(root, tag)) {
    if (text === '') continue;
    const row = state === 'accepted' && provenance ? provenance.as : state === 'never accepted' ? 'never' : 'changed';
    counts[row] = (counts[row] as number) + 1;
  }
  return counts;
}

/** A row for each language but the source. */
export function provenanceTable(root: string): string {
  const tags = tagsOf(root).filter((tag) => tag !== sourceTag && hasFolder(root, tag));
  const columns = [...origins].reverse();
  const head = ['locale', ...columns, 'changed since', 'never accepted'];
  const rows = tags.map((tag) => {
    const { changed, never, ...counts } = provenanceOf(root, tag);
    return [tag, ...columns.map((name) => `${counts[name]}`), `${changed}`, `${never}`];
  });
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] as string).length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
        .join('  '),
    )
    .join('\n');
}
