/** How far each language is, and who answers for its texts: `virtual:language-report`. */
import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseEntry, readAccepted } from '../../scripts/lib/accepted.js';
import { hasFolder, languagesOf } from '../../scripts/lib/languages.js';
import { namespaces, pathsOf, readMessages, sourceTag } from '../../scripts/lib/locales.js';
import type { LanguageRow } from '../src/report.js';

const reportId = '\0virtual:language-report';

const keysOf = (root: string, tag: string): string[] =>
  namespaces.flatMap((namespace) => {
    const path = pathsOf(root).file(tag, namespace);
    const messages = existsSync(path) ? readMessages(path) : {};
    return Object.keys(messages).filter((key) => messages[key]?.trim());
  });

/** How many texts of a language came about in which way. */
function provenanceOf(root: string, tag: string): LanguageRow['provenance'] {
  const count = { machine: 0, human: 0, reviewed: 0 };
  if (tag === sourceTag) return count;
  for (const lines of Object.values(readAccepted(root, tag)))
    for (const line of Object.values(lines)) {
      const entry = parseEntry(line);
      if (entry) count[entry.as]++;
    }
  return count;
}

/** A row per language, the source first. */
function languageRows(root: string): LanguageRow[] {
  const total = keysOf(root, sourceTag).length;
  return Object.entries(languagesOf(root))
    .filter(([tag]) => hasFolder(root, tag))
    .map(([tag, facts]) => ({
      tag,
      ...facts,
      total,
      translated: keysOf(root, tag).length,
      provenance: provenanceOf(root, tag),
    }));
}

export function languageReport(root: string): Plugin {
  let rows: LanguageRow[] | undefined;
  /** While a file is in the middle of an edit, what was known before it; the validator says where it is broken. */
  function renewedRows(): LanguageRow[] {
    try {
      rows = languageRows(root);
    } catch (error) {
      if (!rows) throw error;
    }
    return rows;
  }
  return {
    name: 'language-report',
    resolveId: (wanted) => (`\0${wanted}` === reportId ? reportId : undefined),
    load: (wanted) =>
      wanted === reportId ? `export const languages = ${JSON.stringify(renewedRows())};\n` : undefined,
  };
}
