/** A JSON file as raw text, since `JSON.parse` drops duplicate keys and reorders integer-like ones. */
import { readFileSync } from 'node:fs';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathFromRoot } from './locales.js';

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

/** What a text holds that should be one flat JSON object. */
export interface ParsedSource {
  /** In the file's own order, duplicates included; `undefined` where the file is not a JSON object. */
  readonly entries: readonly Entry[] | undefined;
  /** The first thing that is not JSON. */
  readonly error: { readonly offset: number; readonly message: string } | undefined;
  /** Offset of the closing brace. */
  readonly end: number;
}

/** Reads the raw text of a file that should be one flat JSON object. */
export function parseSource(raw: string): ParsedSource {
  const errors: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  let root: Node | undefined;
  try {
    root = parseTree(raw, errors, options);
  } catch {
    // The parser is recursive, so brackets by the thousand exhaust its stack.
    return { entries: undefined, error: { offset: 0, message: 'brackets nested too deeply' }, end: raw.length };
  }
  const [first] = errors;
  if (first) {
    const error = { offset: first.offset, message: readable(printParseErrorCode(first.error)) };
    return { entries: undefined, error, end: raw.length };
  }
  // Where nothing is wrong there is a root.
  const { type, children, offset, length } = root as Node;
  if (type !== 'object') return { entries: undefined, error: undefined, end: raw.length };
  return { entries: (children as Node[]).map(entryOf), error: undefined, end: offset + length - 1 };
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

/** A file as far as it can be read. */
export interface SourceFile extends ParsedSource {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** The text without byte order mark; empty where it cannot be read. */
  readonly document: TextDocument;
  /** Why it cannot be read: the code of the file system, such as ENOENT or EISDIR. */
  readonly readError: string | undefined;
  /** Offset of the first byte that is not UTF-8. */
  readonly encodingError: number | undefined;
  readonly hasByteOrderMark: boolean;
}

/** A file of which nothing is known but its path. */
export function emptyFile(path: string, raw = ''): SourceFile {
  return {
    path,
    document: TextDocument.create(path, 'json', 0, raw),
    entries: undefined,
    error: undefined,
    end: raw.length,
    readError: undefined,
    encodingError: undefined,
    hasByteOrderMark: false,
  };
}

// Some files are needed several times in a run, and with `--watch` most are as they were.
const known = new Map<string, { readonly bytes: Buffer; readonly file: SourceFile }>();

/** Reads a file; what goes wrong is part of the answer. As long as nothing changes it is the same object. */
export function readSourceFile(root: string, absolute: string): SourceFile {
  const path = pathFromRoot(root, absolute);
  let bytes = Buffer.alloc(0);
  let readError: string | undefined;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    readError = (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
  const before = known.get(absolute);
  if (before?.file.path === path && before.file.readError === readError && before.bytes.equals(bytes))
    return before.file;
  const file = readError === undefined ? decode(path, bytes) : { ...emptyFile(path), readError };
  // Far more than the files of all languages.
  if (known.size > 500) known.clear();
  known.set(absolute, { bytes, file });
  return file;
}

function decode(path: string, bytes: Buffer): SourceFile {
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Decoding puts U+FFFD there, so that the bytes differ from where the first wrong one stood.
    const decoded = Buffer.from(bytes.toString('utf8'));
    const before = bytes.subarray(
      0,
      bytes.findIndex((byte, i) => byte !== decoded[i]),
    );
    const text = before.toString('utf8');
    return { ...emptyFile(path, text), encodingError: text.length };
  }
  const hasByteOrderMark = raw.startsWith('\ufeff');
  if (hasByteOrderMark) raw = raw.slice(1);
  return { ...emptyFile(path, raw), ...parseSource(raw), hasByteOrderMark };
}

/** The texts of a file by key, without what is no text. Of a key that is there twice the last one counts. */
export function textsOf(entries: readonly Entry[]): Map<string, Entry> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return new Map([...byKey].filter(([, { kind }]) => kind === 'string'));
}

/** Why a file is no JSON, in a word or two; `undefined` where it is. */
export function unreadable(file: SourceFile): string | undefined {
  if (file.readError === 'ENOENT') return 'none';
  if (file.readError !== undefined) return `one that cannot be read (${file.readError})`;
  if (file.encodingError !== undefined) return 'bytes that are not UTF-8';
  return file.error?.message;
}
