/** A JSON error or a line of a log, read by the package's own `describeImError`. */
import type { ImErrorDescription } from 'im-error-i18n/core';
import { entries, entryOf } from './facts.js';

/** A piece of the pasted text; `what` was recognized in it. */
export interface Piece {
  readonly text: string;
  readonly what?: 'code' | 'constant' | 'text' | undefined;
}

export interface Pasted {
  /** The key of the catalog. */
  readonly key: string;
  /** The pasted text with what was recognized in it. */
  readonly pieces: readonly Piece[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text where one of the recognized parts stands, each at its first place. */
function mark(text: string, parts: readonly (readonly [what: Piece['what'], pattern: RegExp])[]): Piece[] {
  const [part, ...others] = parts;
  if (!part) return text ? [{ text }] : [];
  const [what, pattern] = part;
  const match = pattern.exec(text);
  if (!match) return mark(text, others);
  const [found] = match;
  return [
    ...mark(text.slice(0, match.index), others),
    { text: found, what },
    ...mark(text.slice(match.index + found.length), others),
  ];
}

/** The key of the catalog for a code: its own, or that of the range that holds it. */
export function keyOf(code: number | string | undefined): string | undefined {
  if (code === undefined) return undefined;
  if (entryOf(`${code}`)) return `${code}`;
  return entries.find(({ key }) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(key) ?? [];
    return from && to && Number(code) >= Number(from) && Number(code) <= Number(to);
  })?.key;
}

/** What a pasted text says; `undefined` where there is no known code in it. */
export function readPasted(pasted: string, describe: (error: unknown) => ImErrorDescription): Pasted | undefined {
  const { code, sdkMessage } = describe(pasted);
  const key = keyOf(code);
  const constant = entryOf(key)?.facts.constant;
  if (key === undefined) return undefined;
  const parts: [Piece['what'], RegExp][] = [['code', new RegExp(`(?<![\\d-])${escaped(`${code}`)}(?!\\d)`)]];
  if (constant) parts.push(['constant', new RegExp(`\\b${escaped(constant)}\\b`)]);
  // Where the whole line is the text, the mark would say nothing.
  if (sdkMessage && pasted.trim().startsWith('{')) parts.push(['text', new RegExp(escaped(sdkMessage))]);
  return { key, pieces: mark(pasted, parts) };
}
