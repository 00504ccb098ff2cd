/** A table, as spreadsheets and platforms write it: a row for each message. */
import Papa from 'papaparse';
import type { Problem } from '../lib/problems.js';
import { noteOf, type Row } from './row.js';
import { type Approval, type ExchangeFile, fullKeyOf, problemAt, readDocument, type Unit } from './unit.js';

// Excel takes a file without a byte order mark for one in an old encoding.
const byteOrderMark = '\ufeff';

/** A table with a header, as RFC 4180 has it. */
export function tableFile(rows: readonly Readonly<Record<string, string | number>>[]): string {
  return `${byteOrderMark}${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;
}

const states = { reviewed: 'final', human: 'translated', machine: 'translated', open: 'needs-review-translation' };

/** The messages of a language as a table, its columns named as translate-toolkit and Weblate name them. */
export function writeCsv(rows: readonly Row[], tag: string): string {
  return tableFile(
    rows.map((row) => ({
      id: fullKeyOf(row.namespace, row.key),
      language: tag,
      source: row.korean,
      target: row.text,
      english: row.english,
      developer_comments: noteOf(row),
      approved: row.state === 'reviewed' || row.state === 'human' ? 'yes' : 'no',
      state: row.text === '' ? 'new' : states[row.state],
    })),
  );
}

const columns = {
  key: ['key', 'identifier', 'string id', 'id', 'name'],
  language: ['language'],
  source: ['source', 'source string', 'source text', 'ko', 'korean'],
  target: ['target', 'translation'],
  approved: ['approved', 'is approved'],
  state: ['state', 'status'],
  fuzzy: ['fuzzy'],
} as const;

// What else platforms and our own export put into a table. Any other column is taken for a language.
const others = [
  ...['namespace', 'context', 'note', 'notes', 'comment', 'comments', 'description', 'location', 'labels', 'type'],
  ...['developer comments', 'translator comments', 'screenshots', 'previous source', 'max length', 'english'],
];

const known = new Set<string>([...Object.values(columns).flat(), ...others]);

const nameOf = (header: string) => header.trim().toLowerCase().replaceAll('_', ' ');

const isYes = (cell: string) => /^(?:yes|true|1|y|x|approved)$/i.test(cell.trim());

function approvalOf(cells: Readonly<Record<'approved' | 'state' | 'fuzzy', string | undefined>>): Approval {
  const { approved, state, fuzzy } = cells;
  if (fuzzy && isYes(fuzzy)) return 'open';
  // A program that does not know a column leaves its cells empty.
  if (/^(?:final|signed-off|reviewed|approved)$/i.test(state?.trim() ?? '')) return 'reviewed';
  if (approved) return isYes(approved) ? 'human' : 'open';
  return state ? 'open' : 'unmarked';
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const unescaped = (cell: string) => cell.replace(/^'(?=[=+\-@|%])(.*?)'?$/s, '$1');

interface Line {
  readonly cells: readonly string[];
  readonly at: number;
}

/** What stands between cells: in the row of names, which have no such characters themselves. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

/** The rows of a table with the place where each begins. */
function linesOf(path: string, text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      const line = text.slice(0, at).split('\n').length;
      if (broken) throw new Error(`${path}:${line}: expected a table; found a broken row (${broken.message})`);
      if (data.some((cell) => cell.trim() !== '')) lines.push({ cells: data, at });
      at = meta.cursor;
    },
  });
  return lines;
}

/** Finds columns by their names. */
class Header {
  readonly names: readonly string[];

  constructor(readonly cells: readonly string[]) {
    this.names = cells.map(nameOf);
  }

  /** The cell of the first column of that kind; `undefined` where there is none. */
  cell(kind: keyof typeof columns, cells: readonly string[]): string | undefined {
    const at = columns[kind].map((name) => this.names.indexOf(name)).find((index) => index >= 0);
    return at === undefined ? undefined : (cells[at] ?? '');
  }

  /** The columns that are a language each. */
  languages(): { language: string; index: number }[] {
    return this.cells
      .map((cell, index) => ({ language: cell.trim(), index }))
      .filter(({ language }) => language !== '' && !known.has(nameOf(language)));
  }
}

function formulaIn(file: Pick<ExchangeFile, 'path' | 'document'>, { key, target, at }: Unit): Problem[] {
  if (!/^(?:=|#(?:NAME|REF|VALUE|N\/A|NUM|DIV))/.test(target)) return [];
  const fix =
    'A spreadsheet calculates what begins with "=": set the column to "Text", and write the translation again.';
  return [problemAt(file, { at, key, check: 'formula', expected: 'a text', found: target.slice(0, 60), fix })];
}

/** Reads a table with the columns key, source and target, or key and a column for each language. */
export function readCsv(root: string, absolute: string): ExchangeFile {
  const file = readDocument(root, absolute);
  const [head, ...lines] = linesOf(file.path, file.document.getText());
  const header = new Header(head?.cells ?? []);
  if (header.cell('key', []) === undefined)
    throw new Error(
      `${file.path}: expected a column "key" in the first row; found ${header.names.join(', ') || 'none'}`,
    );
  const hasTarget = header.cell('target', []) !== undefined;
  const languages = hasTarget ? [] : header.languages();
  if (!hasTarget && languages.length === 0)
    throw new Error(`${file.path}: expected a column "target", or one named by the tag of a language; found neither`);
  const units = lines.flatMap(({ cells, at }): Unit[] => {
    const text = (kind: keyof typeof columns) => header.cell(kind, cells);
    const key = text('key') ?? '';
    const source = text('source');
    const base = {
      key,
      at,
      source: source === undefined ? undefined : unescaped(source),
      approval: approvalOf({ approved: text('approved'), state: text('state'), fuzzy: text('fuzzy') }),
    };
    if (hasTarget) return [{ ...base, language: text('language') ?? '', target: unescaped(text('target') ?? '') }];
    return languages.map(({ language, index }) => ({ ...base, language, target: unescaped(cells[index] ?? '') }));
  });
  return { ...file, units, problems: units.flatMap((unit) => formulaIn(file, unit)) };
}
