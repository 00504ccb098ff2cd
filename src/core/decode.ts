/**
 * Languages as the build writes them: all texts in the order of one list of keys, a line each. The keys are the same
 * in every language, so they stand in one module, and a code is written as its distance from the one before.
 */
import { errorKeys, noticeKeys } from '../generated/keys.js';
import type { ImErrorLocale } from './types.js';

/** Joins keys and lines: `'0 1001 1 1 SearchUnable'` stands for 0, 1001, 1002, 1003 and a name. */
function table(keys: string, lines: string): Map<unknown, string> {
  const texts = lines.split('\n');
  const found = new Map<unknown, string>();
  let code = 0;
  keys.split(' ').forEach((key, i) => {
    // Names come last, and with the first of them it stays no number.
    code += +key;
    found.set(Number.isNaN(code) ? key : code, texts[i] as string);
  });
  return found;
}

/** As `languageOf`, where the lines are yet to be read. */
export function languageFrom<const Tag extends string>(
  tag: Tag,
  errors: () => string,
  notices: () => string,
): ImErrorLocale<Tag> {
  let imError: unknown;
  let imNotice: unknown;
  return {
    tag,
    words: () => table(errorKeys, errors()),
    get imError() {
      imError ||= Object.fromEntries(table(errorKeys, errors()) as Map<string, string>);
      return imError as ImErrorLocale['imError'];
    },
    get imNotice() {
      imNotice ||= Object.fromEntries(table(noticeKeys, notices()) as Map<string, string>);
      return imNotice as ImErrorLocale['imNotice'];
    },
  };
}

/**
 * Makes a language out of its lines. Nothing is read before it is asked for, so that a language that is imported but
 * never spoken costs no time.
 */
export function languageOf<const Tag extends string>(tag: Tag, errors: string, notices: string): ImErrorLocale<Tag> {
  return languageFrom(
    tag,
    () => errors,
    () => notices,
  );
}
