/** Languages, loaded when they are asked for and then kept. */
import { limits } from 'virtual:limits';
import { catalog } from 'im-error-i18n/catalog';
import type { ImErrorDescription, ImErrorLimits } from 'im-error-i18n/core';
import { createImErrors, matchLocale } from 'im-error-i18n/core';
import { loadImErrors, locales } from 'im-error-i18n/load';
import { useEffect } from 'preact/hooks';
import { createRedraw } from './redraw.js';
import { codeOf } from './search/facts.js';
import { indexConstants, indexTexts, type WordIndex } from './search/words-index.js';

type Describe = (error: unknown) => ImErrorDescription;

export interface Language {
  readonly tag: string;
  readonly describe: Describe;
  /** Its words, once they are ready to be searched. */
  index?: WordIndex;
}

const languages = new Map<string, Language>();
const failed = new Set<string>();
const loading = new Map<string, Promise<Language | undefined>>();
const { announce, useRedraw } = createRedraw();

/** All tags that can be loaded, the source first. */
export const tags: readonly string[] = locales;

/** The language that a person reads, of those that there are. */
export const preferredTag: string = matchLocale(navigator.languages, tags) ?? 'en';

async function fetchLanguage(tag: string): Promise<Language | undefined> {
  try {
    const { describeImError } = await loadImErrors(tag, { catalog });
    languages.set(tag, { tag, describe: (error) => describeImError(error, tag) });
    failed.delete(tag);
  } catch {
    // Offline before all was kept. The next search tries again.
    failed.add(tag);
    loading.delete(tag);
  }
  announce();
  return languages.get(tag);
}

/** Loads a language, once. */
export function loadLanguage(tag: string): Promise<Language | undefined> {
  const begun = loading.get(tag) ?? fetchLanguage(tag);
  loading.set(tag, begun);
  return begun;
}

const indexing = new Map<string, Promise<void>>();
let last: Promise<void> = Promise.resolve();

/** Loads a language and makes its words ready: one language after the other, so that keys are answered in between. */
async function loadIndex(tag: string): Promise<void> {
  const language = await loadLanguage(tag);
  if (!language) {
    indexing.delete(tag);
    return;
  }
  const before = last;
  last = (async () => {
    await before;
    await new Promise((done) => setTimeout(done));
    language.index = indexTexts((key) => language.describe(codeOf(key)));
    announce();
  })();
  await last;
}

export const languageOf = (tag: string): Language | undefined => languages.get(tag);
export const hasFailed = (tag: string): boolean => failed.has(tag);

/** Loads languages, and draws again when one of them has come. For a search their words are made ready as well. */
export function useLanguages(wanted: readonly string[], { toSearch = false } = {}): void {
  useRedraw();
  const list = wanted.join();
  useEffect(() => {
    for (const tag of list.split(',').filter(Boolean))
      if (!toSearch) loadLanguage(tag);
      else if (!indexing.has(tag)) indexing.set(tag, loadIndex(tag));
  }, [list, toSearch]);
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
