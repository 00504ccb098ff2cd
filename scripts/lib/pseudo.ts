/** `npm run locale -- pseudo`: English in disguise, to see what a layout makes of long words and of right to left. */
import { join, resolve } from 'node:path';
import type { ImErrorLocale } from '../../src/core/types.js';
import { formats } from '../../src/formats/index.js';
import { identifiersOf } from '../checks/identifier.js';
import { CallError } from './call-error.js';
import { writeFileAtomic } from './files.js';
import { escapeRegExp, parseMessage, readingOf } from './icu.js';
import { type Namespace, pathsOf, readMessages, sourceTag } from './locales.js';
import { render } from './render.js';

/** What becomes of a word, and then of the text, which was `length` characters long. */
interface Disguise {
  readonly tag: string;
  word(word: string): string;
  text(text: string, length: number): string;
}

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuWwYyZz';
const accented = 'ÂâƁɓÇçĎďÉéƑƒĞğĤĥÎîĴĵĶķĻļṀṁÑñÔôṔṕŘřŠšŢţÛûŴŵÝýŽž';

const disguises: readonly Disguise[] = [
  {
    tag: 'en-XA',
    // Twice each vowel, since the words of many languages are longer; texts with names in them are then filled up.
    word: (word) =>
      word.replace(/[aeiou]/g, '$&$&').replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter),
    text: (text, length) => `[${text.padEnd(Math.round(length * 1.35) - 2, ' ·')}]`,
  },
  {
    tag: 'ar-XB',
    // An override from right to left, with marks that have its surroundings run the same way.
    word: (word) => `\u200f\u202e${word}\u202c\u200f`,
    text: (text) => text,
  },
];

/** A text with its words in disguise, but for placeholders and what a developer types: the names in the Korean. */
function disguised(text: string, korean: string, disguise: Disguise): string {
  const names = identifiersOf(readingOf(parseMessage(korean)));
  const kept = [...new Set(names)].sort((a, b) => b.length - a.length).map(escapeRegExp);
  // Capitals are units and the like: KB.
  const asIs = String.raw`\{\{\w+\}\}|(?<!\w)(?:${[...kept, String.raw`\p{Lu}{2,}`].join('|')})(?!\w)`;
  const pattern = new RegExp(String.raw`${asIs}|(\p{L}[\p{L}’']*)`, 'gu');
  const words = text.replace(pattern, (found, word?: string) => (word === undefined ? found : disguise.word(word)));
  return disguise.text(words, text.length);
}

function textsOf(root: string, namespace: Namespace, disguise: Disguise): Map<unknown, string> {
  const read = (tag: string) => readMessages(pathsOf(root).file(tag, namespace));
  const korean = read(sourceTag);
  const english = Object.entries(render('en', read('en')));
  return new Map(english.map(([key, text]) => [key, disguised(text, korean[key] ?? '', disguise)]));
}

/**
 * Writes both pseudo-locales into a folder, which is taken from the root, in a format of `im-error-i18n copy`.
 *
 * @returns the files, a line each
 */
export function writePseudoLocales(root: string, folder: string, format = 'i18next'): string {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) throw new CallError(`no format '${format}'; there are ${Object.keys(formats).join(', ')}`);
  const locales = disguises.map(
    (disguise): ImErrorLocale => ({
      tag: disguise.tag,
      imError: textsOf(root, 'imError', disguise),
      imNotice: textsOf(root, 'imNotice', disguise),
    }),
  );
  const files = Object.entries(write(locales));
  for (const [name, text] of files) writeFileAtomic(join(resolve(root, folder), name), text);
  return files.map(([name]) => `${folder}/${name}`).join('\n');
}
