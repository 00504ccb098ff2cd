import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';

const identifier =
  /(?<![A-Za-z0-9_])(?:0x[\da-fA-F]+(?:-0x[\da-fA-F]+)?|[@#]?[A-Za-z_](?:\w|\.(?=[A-Za-z_])|-(?=\w))*(?:\(\)(?:\.[A-Za-z_]\w*)*)?(?:#\w*)?)/g;

// A hyphen joins words of any language to a name, so what is looked for in a translation ends there.
const nameInText =
  /(?<![\p{Script=Latin}\p{M}\d_@#.])[@#]?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\))?(?![\p{Script=Latin}\p{M}\d_])/gu;

/** Whether a word is code by its letters alone: `userID`, `To_Account`, `login()`. */
export function isCode(word: string): boolean {
  return /[a-z][A-Z]|[A-Za-z\d]_|\(\)$|^[@#]\w/.test(word);
}

// `unit` holds what stands behind a value, since languages write KB in letters of their own.
const unitsBehindValues = /\ufffc\s*[KMG]B(?![A-Za-z])/g;

// The vendor's own names of itself and its product, which are not the same in every language.
const productNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Tencent Cloud': { 'zh-Hans': ['腾讯云'], 'zh-Hant': ['騰訊雲', 'Tencent Cloud'] },
  IM: { en: ['Chat'], ja: ['IM'], 'zh-Hans': ['IM'], other: ['IM', 'Chat'] },
};

/** What a developer types, as often as it stands there: Latin-script words of a text that is not in a Latin script. */
export function identifiersOf(text: string): string[] {
  return text.replace(unitsBehindValues, '\ufffc').match(identifier) ?? [];
}

/** How often a text holds an identifier as a word of its own; a plural -s after it is fine. */
export function timesOf(name: string, text: string): number {
  if (!/^\w/.test(name)) return text.split(name).length - 1;
  let times = 0;
  // A pattern for each name would have to be compiled thousands of times.
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length, at + name.length + 2);
    if (!/\w/.test(text[at - 1] ?? '') && !/^(?:[A-Za-rt-z0-9_]|s\w)/.test(rest)) times++;
  }
  return times;
}

// Where the plural takes an -s, one may stand behind a name.
const pluralInS = /^(?:de|en|es|fr|pt)\b/;

/** Whether a common word that the Korean adds in brackets, as 웹훅(webhook), stands in a text with a capital letter. */
function isWordOf(name: string, reading: string, korean: string): boolean {
  if (!/^[a-z]+$/.test(name) || !korean.includes(`(${name})`)) return false;
  return new RegExp(`(?<![\\p{L}\\p{M}\\d_])${name}`, 'iu').test(reading);
}

/** A name without what people leave out: UTF8 for UTF-8. */
const bare = (name: string) => name.toLowerCase().replace(/[-_]/g, '');

/** Names in a translation that the Korean text does not have, each with the one that is meant, where that is seen. */
function strangersIn(reading: string, korean: string, tag: string): { word: string; meant: string | undefined }[] {
  const names = [...new Set(identifiersOf(korean))];
  const known = names.filter(isCode);
  const hyphened = names.filter((name) => /[A-Za-z]-?\d/.test(name));
  return [...new Set(reading.match(nameInText) ?? [])].flatMap((word) => {
    if (korean.includes(word) || (pluralInS.test(tag) && korean.includes(word.replace(/s$/, '')))) return [];
    const meant =
      known.find((name) => name.toLowerCase() === word.toLowerCase()) ??
      hyphened.find((name) => bare(name) === bare(word));
    return meant !== undefined || isCode(word) ? [{ word, meant }] : [];
  });
}

export default defineCheck({
  name: 'identifier',
  scope: 'message',
  severity: 'error',
  reason: 'Without the identifier a developer cannot find the field or the call that is meant.',
  example: {
    tag: 'en',
    key: '70001',
    source: 'UserSig가 만료되었습니다. UserSig를 새로 발급받으세요.',
    text: 'The UserSig has expired. Get a new userSig.',
  },
  check({ tag, text, source, namespace }) {
    const sourceTree = treeOf(source);
    const tree = treeOf(text);
    if (!sourceTree || !tree) return [];
    const reading = readingOf(tree);
    let korean = readingOf(sourceTree);
    const names: string[] = [];
    for (const [name, byTag] of Object.entries(productNames)) {
      const own = byTag[tag] ?? byTag.other;
      if (own === undefined || timesOf(name, korean) === 0) continue;
      korean = korean.replaceAll(new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, 'g'), '');
      names.push(own.find((form) => timesOf(form, reading) > 0) ?? (own[0] as string));
    }
    const strangers = strangersIn(reading, korean, tag);
    const misspelled = strangers.map(({ meant }) => meant);
    const lost = [...new Set([...names, ...identifiersOf(korean)])].filter(
      (name) => timesOf(name, reading) === 0 && !misspelled.includes(name) && !isWordOf(name, reading, korean),
    );
    return [
      ...lost.map((name) => ({
        at: 0,
        expected: name,
        found: 'no such word',
        // A notice holds product names only: its readers know no identifiers.
        fix: namespace === 'imError' ? `Keep ${name} letter for letter.` : `Keep ${name} as it is.`,
      })),
      ...strangers.map(({ word, meant }) => ({
        at: Math.max(text.indexOf(word), 0),
        expected: meant ?? 'only names that the Korean text has',
        found: word,
        fix: meant ? `Keep ${meant} letter for letter.` : 'Write the names of the Korean text, letter for letter.',
      })),
    ];
  },
});
