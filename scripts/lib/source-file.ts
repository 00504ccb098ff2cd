/** A JSON file as raw text, since `JSON.parse` drops duplicate keys and reorders integer-like ones. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

export interface Entry {
  readonly key: string;
  /** Offset of the key's opening quote. */
  readonly keyOffset: number;
  /** The value's kind: only a string is a message. */
  readonly kind: string;
  readonly text: string;
  /** Offset of the value's first character. */
  readonly offset: number;
  readonly length: number;
}

export interface SourceFile {
  readonly raw: string;
  /** In the file's own order, duplicates included; `undefined` where the file is not a JSON object. */
  readonly entries: readonly Entry[] | undefined;
  /** The first thing that is not JSON. */
  readonly error: { readonly offset: number; readonly message: string } | undefined;
  /** Offset of the closing brace. */
  readonly end: number;
}

/** Line and column, both from 1, of an offset. */
export function placeOf(raw: string, offset: number): { line: number; column: number } {
  // The starts of the lines are kept for the next problem, which is mostly one of the same file.
  if (raw !== lines.of) {
    lines.of = raw;
    lines.starts = [0, ...[...raw.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }
  let line = 0;
  for (let step = 1 << 24; step > 0; step >>= 1) if ((lines.starts[line + step] ?? Infinity) <= offset) line += step;
  return { line: line + 1, column: offset - (lines.starts[line] as number) + 1 };
}
const lines = { of: '', starts: [0] };

/** Reads the raw text of a file that should be one flat JSON object. */
export function parseSource(raw: string): SourceFile {
  const errors: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  let root: Node | undefined;
  try {
    root = parseTree(raw, errors, options);
  } catch {
    // The parser is recursive, so brackets by the thousand exhaust its stack.
    return { raw, entries: undefined, error: { offset: 0, message: 'brackets nested too deeply' }, end: raw.length };
  }
  const [first] = errors;
  if (first) {
    const error = { offset: first.offset, message: readable(printParseErrorCode(first.error)) };
    return { raw, entries: undefined, error, end: raw.length };
  }
  // Where nothing is wrong there is a root.
  const { type, children, offset, length } = root as Node;
  if (type !== 'object') return { raw, entries: undefined, error: undefined, end: raw.length };
  return { raw, entries: (children as Node[]).map(entryOf), error: undefined, end: offset + length - 1 };
}

function entryOf(property: Node): Entry {
  const [key, value] = property.children as [Node, Node];
  return {
    key: key.value as string,
    keyOffset: key.offset,
    kind: value.type,
    text: value.type === 'string' ? (value.value as string) : '',
    offset: value.offset,
    length: value.length,
  };
}

function readable(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** The offset in the file of the n-th character of a message, past the escapes before it. */
export function offsetInFile(raw: string, entry: Entry, at: number): number {
  let offset = entry.offset + 1;
  for (let i = 0; i < at; i++) {
    if (raw[offset] === '\\') offset += raw[offset + 1] === 'u' ? 6 : 2;
    else offset++;
  }
  return offset;
}
