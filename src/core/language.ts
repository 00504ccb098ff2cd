/**
 * Languages: texts by key, read when they are first asked for. Everything that finds a text finds it here.
 */
import { errorKeys, noticeKeys } from '../generated/keys.js';
import type { ImErrorLocale, ImTexts } from './types.js';

const none: ReadonlyMap<unknown, string> = new Map();

/**
 * Texts that are read when they are first asked for, and then kept. Where they cannot be read there are none, and they
 * are tried again the next time: a process may have run out of file descriptors for a moment only.
 */
function lazy(read: () => Map<unknown, string>): ImTexts {
  let texts: Map<unknown, string> | undefined;
  const all = () => {
    try {
      texts = read();
      return texts;
    } catch {
      return none;
    }
  };
  return {
    get: (key) => (texts || all()).get(key),
    has: (key) => (texts || all()).has(key),
    keys: () => (texts || all()).keys(),
  };
}

/** The one constructor of languages. */
function languageOf<const Tag extends string>(
  tag: Tag,
  errors: () => Map<unknown, string>,
  notices: () => Map<unknown, string>,
): ImErrorLocale<Tag> {
  return { tag, imError: lazy(errors), imNotice: lazy(notices) };
}

/** Joins keys and texts: `'0 1001 1 1 SearchUnable'` stands for 0, 1001, 1002, 1003 and a name. */
function unpack(keys: string, packed: string): Map<unknown, string> {
  const names = keys.split(' ');
  const texts = packed.split('\n');
  // One text too many or too few would give every later code the words of its neighbour.
  if (texts.length !== names.length) throw new Error('texts do not match their keys');
  const all = new Map<unknown, string>();
  let code = 0;
  // A loop, and no pairs for `Map` to take apart: this runs once, before an engine has compiled anything.
  for (let i = 0; i < names.length; i++) {
    // Names come last, and with the first of them the sum stays no number.
    code += +(names[i] as string);
    all.set(Number.isNaN(code) ? names[i] : code, texts[i] as string);
  }
  return all;
}

/** A language whose texts stand in its module, as lines in the order of the keys that all languages share. */
export function packedLanguage<const Tag extends string>(
  tag: Tag,
  errors: string,
  notices: string,
): ImErrorLocale<Tag> {
  return languageOf(
    tag,
    () => unpack(errorKeys, errors),
    () => unpack(noticeKeys, notices),
  );
}

/** The texts of a plain object, as in `imError.json`: there a code is a string, here a number. */
export function textsFrom(messages: object): Map<unknown, string> {
  const texts = new Map<unknown, string>();
  for (const key of Object.keys(messages)) {
    const text = (messages as Readonly<Record<string, string>>)[key] as string;
    texts.set(`${+key}` === key ? +key : key, text);
  }
  return texts;
}

/** A language whose texts are read from the published JSON files. */
export function jsonLanguage<const Tag extends string>(
  tag: Tag,
  errors: () => object,
  notices: () => object,
): ImErrorLocale<Tag> {
  return languageOf(
    tag,
    () => textsFrom(errors()),
    () => textsFrom(notices()),
  );
}

/** Texts over other texts: what the upper ones lack, the lower ones answer. */
export function layer(upper: ImTexts, lower: ImTexts): ImTexts {
  return {
    get: (key) => upper.get(key) ?? lower.get(key),
    has: (key) => upper.has(key) || lower.has(key),
    keys: () => new Set([...lower.keys(), ...upper.keys()]),
  };
}

/** Texts as a plain object, for libraries that take one. A new one each time, since they may change it. */
export function toObject(texts: ImTexts): Record<string, string> {
  return Object.fromEntries([...texts.keys()].map((key) => [key, texts.get(key) as string]));
}
