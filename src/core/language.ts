/**
 * Languages: texts by key, read when they are first asked for. Everything that finds a text finds it here.
 */
import { errorKeys, noticeKeys } from '../generated/keys.js';
import { isKnown } from './format.js';
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

/** The keys that a list stands for: `'0 1001 1 1 SearchUnable'` is 0, 1001, 1002, 1003 and a name. */
function unpackKeys(keys: string): (number | string)[] {
  let code = 0;
  return keys.split(' ').map((name) => {
    // Names come last, and with the first of them the sum stays no number.
    code += +name;
    return Number.isNaN(code) ? name : code;
  });
}

/** Joins keys and texts. */
function unpack(packedKeys: string, packed: string): Map<unknown, string> {
  const keys = unpackKeys(packedKeys);
  const texts = packed.split('\n');
  // One text too many or too few would give every later code the words of its neighbour.
  if (texts.length !== keys.length) throw new Error('texts do not match their keys');
  const all = new Map<unknown, string>();
  // A loop, and no pairs for `Map` to take apart: this runs once, before an engine has compiled anything.
  for (let i = 0; i < keys.length; i++) all.set(keys[i], texts[i] as string);
  return all;
}

let codes: Set<unknown> | undefined;

/** A code that the package has a message for, or `undefined`: for readers of errors that have no language at hand. */
export function knownCode(code: number | string): number | string | undefined {
  codes ??= new Set(unpackKeys(errorKeys));
  return isKnown(codes, code) ? code : undefined;
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
