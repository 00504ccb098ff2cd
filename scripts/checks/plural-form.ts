import { defineCheck, type Finding } from '../lib/check.js';
import {
  depthOf,
  indexOfPlaceholder,
  type MessageFormatElement,
  type PluralElement,
  readingOf,
  TYPE,
  treeOf,
  walk,
} from '../lib/icu.js';
import { quote } from '../lib/problems.js';
import { patternSourceOf } from '../lib/words.js';
import { deepest } from './plural.js';

// Where the plural of a noun is written with one of these endings, and hardly any word loses letters in the plural.
const pluralEndings: Readonly<Record<string, RegExp>> = {
  en: /^(?:e?s)$/,
  es: /^(?:e?s)$/,
  'pt-BR': /^(?:e?s)$/,
  fr: /^[sx]$/,
  de: /^(?:e|en|n|er|s)$/,
};

// Nouns with forms that do not begin alike, of the languages where most do.
const irregularPlurals: Readonly<Record<string, RegExp>> = {
  de: /^(?:wort|wörter)$/,
  en: /^(?:person|people|child|children)$/,
  es: /^(?!)/,
  fr: /^(?!)/,
  'pt-BR': /^(?!)/,
  ru: /^(?:год|года|лет|человек|человека|люди|людей|день|дня|дней)$/,
};

// Nouns with one form, whatever the number; in Turkish each noun behind a number.
const invariable: Readonly<Record<string, RegExp>> = {
  de: /(?:Byte|Zeichen|Mal|Stück|Prozent|[KMG]B)$/,
  es: /[KMG]B$/,
  fr: /(?:fois|mois|[KMG][Bo])$/,
  'pt-BR': /[KMG]B$/,
  tr: /./,
};

// Nouns that change with the number; forms as `words.ts` reads them. Symbols and loan words that do not are left out.
const inflected: Readonly<Record<string, string>> = {
  en: 'seconds? | minutes? | hours? | days? | weeks? | months? | years? | bytes? | characters? | messages? | members? | users? | groups? | requests? | calls? | items? | conversations? | friends? | files? | tags? | levels? | keys? | accounts? | devices? | reactions? | times',
  es: 'segundos? | minutos? | horas? | días? | semanas? | mes | meses | años? | car[aá]cter…',
  'pt-BR': 'segundos? | minutos? | horas? | dias? | semanas? | mês | meses | anos? | caracter…',
  fr: 'secondes? | minutes? | heures? | jours? | semaines? | ans? | octets? | caractères?',
  de: 'Sekunde… | Minute… | Stunde… | Tage? | Tagen | Woche… | Monat… | Jahr…',
  ru: 'секунд… | минут… | часа? | часов | день | дня | дней | недел… | месяц… | год… | лет | байт… | символ…',
  ar: 'ثانية | ثوان… | دقيقة | دقائق | ساعة | ساعات | يوم… | أيام | شهر… | أشهر | حرف… | أحرف | حروف',
};

const wordsOf = (branch: string) => branch.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** What is wrong with the branches of one plural as they stand beside one another. */
function compareBranches(element: PluralElement, at: number, tag: string): Finding[] {
  const branches = Object.entries(element.options).map(([name, { value }]) => [name, readingOf(value).trim()] as const);
  const texts = new Set(branches.map(([, text]) => text));
  const isInvariable = invariable[tag]?.test([...texts][0] as string) ?? false;
  if (branches.length > 1 && texts.size === 1 && !isInvariable)
    return [
      {
        at,
        expected: 'branches that differ',
        found: `${quote(([...texts][0] as string).replaceAll('\ufffc', '#'))} in all of them`,
        fix: 'Write the forms of the word; where it has only one, {name, number} will do.',
      },
    ];
  // `plural` reports a branch without its number.
  const bare = branches.find(([, text]) => text.includes('\ufffc') && wordsOf(text).length === 0);
  if (bare && branches.some(([, text]) => wordsOf(text).length > 0))
    return [
      {
        at,
        expected: `words in ${bare[0]} {…} as in the others`,
        found: 'none',
        fix: 'Write the word into every branch, or behind the plural.',
      },
    ];
  return [...exchanged(new Map(branches), at, tag), ...strangers(branches, at, tag)];
}

/** Another noun in one branch than in the others. */
function strangers(branches: readonly (readonly [string, string])[], at: number, tag: string): Finding[] {
  const irregular = irregularPlurals[tag];
  if (irregular === undefined) return [];
  // What stands behind the number; elsewhere a branch may have words of its own.
  const nouns = branches.flatMap(([name, text]) => {
    if (name.startsWith('=')) return [];
    const noun = /\ufffc\s*(?:de\s+|d[’'])?([\p{L}\p{M}]+)/u.exec(text.toLowerCase())?.[1];
    return noun === undefined ? [] : [[name, noun] as const];
  });
  const other = nouns.find(([name]) => name === 'other')?.[1];
  if (other === undefined) return [];
  const plain = (noun: string) => noun.slice(0, 2).normalize('NFD').replace(/\p{M}/gu, '');
  const isKin = (noun: string) => plain(noun) === plain(other) || (irregular.test(noun) && irregular.test(other));
  return nouns
    .filter(([, noun]) => !isKin(noun))
    .map(([name, noun]) => ({
      at,
      expected: `a form of ${quote(other)} in ${name} {…}`,
      found: quote(noun),
      fix: 'Write the forms of one word into all branches.',
    }));
}

/** A plural noun in `one`, or another word than in `other`. */
function exchanged(branches: ReadonlyMap<string, string>, at: number, tag: string): Finding[] {
  const ending = pluralEndings[tag];
  const one = wordsOf(branches.get('one') ?? '');
  const other = wordsOf(branches.get('other') ?? '');
  if (!ending || one.length === 0 || one.length !== other.length) return [];
  return one.flatMap((word, i): Finding[] => {
    const counterpart = other[i] as string;
    if (word === counterpart) return [];
    if (word.startsWith(counterpart) && ending.test(word.slice(counterpart.length)))
      return [
        {
          at,
          expected: `the singular in one {…}`,
          found: `${quote(word)}, and ${quote(counterpart)} in other {…}`,
          fix: 'Exchange the two forms.',
        },
      ];
    return [];
  });
}

/** Plurals in plurals, and numbers before a noun that should be in a plural. */
function checkUse(text: string, elements: readonly MessageFormatElement[], tag: string): Finding[] {
  const found: Finding[] = [];
  const noun =
    inflected[tag] === undefined ? undefined : new RegExp(`^\\s+(${patternSourceOf(tag, inflected[tag])})`, 'iu');
  const visit = (list: readonly MessageFormatElement[], outer: PluralElement | undefined): void => {
    for (const [i, element] of list.entries()) {
      if (element.type === TYPE.number && noun) {
        const word = noun.exec(readingOf(list.slice(i + 1)))?.[1];
        if (word !== undefined)
          found.push({
            at: indexOfPlaceholder(text, element.value),
            expected: `a plural of ${quote(word)}`,
            found: `{${element.value}, number} before it`,
            fix: `Write {${element.value}, plural, …} with the forms of the word.`,
          });
      }
      if (element.type !== TYPE.plural) continue;
      if (outer)
        found.push({
          at: indexOfPlaceholder(text, element.value),
          expected: 'plurals one behind the other',
          found: `the plural of ${element.value} in that of ${outer.value}`,
          fix: 'Close the first plural before the second begins.',
        });
      for (const { value } of Object.values(element.options)) visit(value, element);
    }
  };
  visit(elements, undefined);
  return found;
}

export default defineCheck({
  name: 'plural-form',
  scope: 'message',
  severity: 'warning',
  reason:
    'Branches that are all alike, or exchanged, give "1 days" as soon as an app sets another limit. A warning, since some words have one form only.',
  example: {
    tag: 'en',
    key: '1005',
    source: '파일은 {days, number}일 동안 보관됩니다.',
    text: 'Files are kept for {days, plural, one {# days} other {# day}}.',
  },
  check({ tag, text }) {
    const tree = treeOf(text) ?? [];
    // `plural` reports what is deeper, and its branches multiply.
    if (depthOf(tree) > deepest) return [];
    const found = checkUse(text, tree, tag);
    walk(tree, (element) => {
      if (element.type === TYPE.plural)
        found.push(...compareBranches(element, indexOfPlaceholder(text, element.value), tag));
    });
    return found;
  },
});
