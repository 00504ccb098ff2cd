/** `npm run locale -- context`: what a platform shows beside the messages, the glossary and the facts about each. */
import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../lib/files.js';
import { type Glossary, type GlossaryEntry, readGlossary } from '../lib/glossary.js';
import { pathsOf, readObject, sourceTag } from '../lib/locales.js';
import { tableFile } from './csv.js';
import { contextsOf } from './row.js';
import { xmlFile } from './xliff.js';

interface Term {
  readonly id: string;
  readonly note: string;
  readonly forms: readonly (readonly [tag: string, entry: GlossaryEntry])[];
}

/** Forms as words. Where only patterns for inflected ones are given, their beginnings: "delet…". */
function wordsOf(forms: readonly string[]): string[] {
  const words = forms.filter((form) => !form.includes('*'));
  return words.length > 0 ? words : forms.map((form) => form.replaceAll('*', '…'));
}

function termsOf(root: string): Term[] {
  const { terms, tags, fault, file } = readGlossary(root);
  if (fault) throw new Error(`${file.path}: expected ${fault.expected}; found ${fault.found}`);
  // The validator drops the notes, which only people read.
  const notes = readObject(pathsOf(root).glossary) as Record<string, { note: string }>;
  return Object.entries<Glossary[string]>(terms).map(([id, term]) => ({
    id,
    note: notes[id]?.note ?? '',
    forms: tags.flatMap((tag) => (term[tag] ? [[tag, term[tag]] as const] : [])),
  }));
}

const status = (value: string) => ({ '@type': 'administrativeStatus', '#text': `${value}-admn-sts` });

function langSetOf([tag, { use, avoid = [] }]: Term['forms'][number]): object {
  const terms = [
    ...wordsOf(use).map((term, i) => ({ term, termNote: status(i === 0 ? 'preferredTerm' : 'admittedTerm') })),
    ...wordsOf(avoid).map((term) => ({ term, termNote: status('deprecatedTerm') })),
  ];
  return { '@xml:lang': tag, tig: terms };
}

/** Terms as TBX-Basic 2, which is what platforms import. */
function tbxOf(terms: readonly Term[]): string {
  const martifHeader = {
    fileDesc: { sourceDesc: { p: 'The glossary of im-error-i18n' } },
    encodingDesc: { p: { '@type': 'XCSURI', '#text': 'TBXBasicXCSV02.xcs' } },
  };
  const termEntry = terms.map(({ id, note, forms }) => ({
    '@id': id,
    descrip: { '@type': 'definition', '#text': note },
    langSet: forms.map(langSetOf),
  }));
  return xmlFile({ martif: { '@type': 'TBX-Basic', '@xml:lang': 'en', martifHeader, text: { body: { termEntry } } } });
}

function glossaryTable(terms: readonly Term[], tags: readonly string[]): string {
  return tableFile(
    terms.map(({ id, note, forms }) => {
      const own = new Map(forms);
      const cells = tags.flatMap((tag) => {
        const { use = [], avoid = [] } = own.get(tag) ?? {};
        return [
          [tag, wordsOf(use).join('; ')],
          [`${tag} avoid`, wordsOf(avoid).join('; ')],
        ];
      });
      return { term: id, definition: note, ...Object.fromEntries(cells) };
    }),
  );
}

function contextTable(root: string): string {
  return tableFile(contextsOf(root).map((context) => ({ ...context })));
}

/**
 * Writes the glossary as TBX (in all languages, and a file for each beside Korean, as Weblate wants it) and as a table,
 * and the facts about each message as a table. A folder is taken from the root.
 */
export function writeContext(root: string, folder = 'reports/context'): string {
  const terms = termsOf(root);
  const { tags } = readGlossary(root);
  const files: Record<string, string> = {
    'context.csv': contextTable(root),
    'glossary.csv': glossaryTable(terms, tags),
    'glossary.tbx': tbxOf(terms),
  };
  for (const tag of tags.filter((other) => other !== sourceTag)) {
    const pair = terms.map((term) => ({
      ...term,
      forms: term.forms.filter(([own]) => own === sourceTag || own === tag),
    }));
    files[`glossary/${tag}.tbx`] = tbxOf(pair.filter(({ forms }) => forms.length === 2));
  }
  for (const [name, text] of Object.entries(files)) writeFileAtomic(join(resolve(root, folder), name), text);
  return Object.keys(files)
    .map((name) => `${folder}/${name}`)
    .join('\n');
}
