/** How far each language is, and, while the page is served to translators, what validation says about its texts. */
import { languages } from 'virtual:language-report';
import { createRedraw } from './redraw.js';

/** A language. */
export interface LanguageRow {
  readonly tag: string;
  /** Its English name. */
  readonly name: string;
  /** Its own name. */
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** How many texts there should be, and are. */
  readonly total: number;
  readonly translated: number;
  /** Texts by how they came about. */
  readonly provenance: { readonly machine: number; readonly human: number; readonly reviewed: number };
}

/** What validation says about a text, or about a file as a whole. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly check: string;
  readonly file: string;
  readonly line: number;
  readonly key?: string | undefined;
  readonly sentence: string;
}

export { languages };

/** Whether the page is served to translators. What is published has been through validation. */
export const live = import.meta.hot !== undefined;

const found = new Map<string, readonly Finding[]>();
const { announce, useRedraw } = createRedraw();

import.meta.hot?.on('findings', ({ tag, findings }: { tag: string; findings: readonly Finding[] }) => {
  found.set(tag, findings);
  announce();
});
import.meta.hot?.send('findings:all');

/** Draws again when validation has said something. */
export const useFindings = useRedraw;

/** A language's row; what is not on the list reads from left to right under its tag. */
export function rowOf(tag: string): Pick<LanguageRow, 'tag' | 'name' | 'endonym' | 'direction'> {
  return languages.find((row) => row.tag === tag) ?? { tag, name: tag, endonym: tag, direction: 'ltr' };
}

/** What validation says about a language; `undefined` while it is still at work. */
export function findingsOf(tag: string): readonly Finding[] | undefined {
  return found.get(tag);
}

/** What it says about one text. */
export function findingsOfText(tag: string, namespace: 'imError' | 'imNotice', key: string): readonly Finding[] {
  const file = `locales/${tag}/${namespace}.json`;
  return (findingsOf(tag) ?? []).filter((finding) => finding.file === file && finding.key === key);
}
