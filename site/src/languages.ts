/** Languages, loaded when they are asked for and then kept. */

import { limits } from 'virtual:limits';
import { catalog } from 'im-error-i18n/catalog';
import type { ImErrorDescription, ImErrorLimits } from 'im-error-i18n/core';
import { createImErrors, matchLocale } from 'im-error-i18n/core';
import { loadImErrors, locales } from 'im-error-i18n/load';
import { useEffect, useReducer } from 'preact/hooks';
import { codeOf } from './search/facts.js';
import { indexConstants, indexTexts, type WordIndex } from './search/words-index.js';

type Describe = (error: unknown) => ImErrorDescription;

export interface Language {
  readonly tag: string;
  readonly describe: Describe;
  /** Its words, made ready when they are first searched. */
  index(): WordIndex;
}

const languages = new Map<string, Language>();
const failed = new Set<string>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** All tags that can be loaded, the source first. */
export const tags: readonly string[] = locales;

/** The language that a person reads, of those that there are. */
export const preferredTag: string = matchLocale(navigator.languages, tags) ?? 'en';

async function fetchLanguage(tag: string): Promise<void> {
  try {
    const { describeImError } = await loadImErrors(tag, { catalog });
    const describe: Describe = (error) => describeImError(error, tag);
    let words: WordIndex | undefined;
    const index = () => {
      words ??= indexTexts((key) => describe(codeOf(key)));
      return words;
    };
    languages.set(tag, { tag, describe, index });
    failed.delete(tag);
  } catch {
    // Offline before all was kept. The next search tries again.
    failed.add(tag);
    loading.delete(tag);
  }
  for (const listener of listeners) listener();
}

/** Loads a language, once. */
export function loadLanguage(tag: string): void {
  if (!loading.has(tag)) loading.set(tag, fetchLanguage(tag));
}

export const languageOf = (tag: string): Language | undefined => languages.get(tag);
export const hasFailed = (tag: string): boolean => failed.has(tag);

/** Loads languages, and draws again when one of them has come. */
export function useLanguages(wanted: readonly string[]): void {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const listener = () => draw(undefined);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  const list = wanted.join();
  useEffect(() => {
    for (const tag of list.split(',')) if (tag) loadLanguage(tag);
  }, [list]);
}

let constants: WordIndex | undefined;

/** The words in constants, which belong to no language. */
export function constantsIndex(): WordIndex {
  constants ??= indexConstants();
  return constants;
}

/** A language's texts with other limits; `undefined` where it cannot be loaded. */
export async function describeWithLimits(tag: string, changed: ImErrorLimits): Promise<Describe | undefined> {
  try {
    const locale = await limits[tag]?.();
    if (!locale) return undefined;
    const { describeImError } = createImErrors({ locales: [locale], limits: changed, catalog });
    return (error) => describeImError(error, tag);
  } catch {
    return undefined;
  }
}
