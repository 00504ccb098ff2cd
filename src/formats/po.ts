import type { ImErrorLocale } from '../core/types.js';
import { entriesOfAll, type Format, rewrite } from './format.js';

const slavic = 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);';

// As GNU gettext's manual has them. No message has plural forms, but editors ask for the header.
const pluralForms: readonly (readonly [languages: string, forms: string])[] = [
  ['id ja ko lo ms my th vi yue zh', 'nplurals=1; plural=0;'],
  ['fr pt-BR', 'nplurals=2; plural=(n > 1);'],
  ['be bs hr ru sr uk', slavic],
  ['pl', slavic.replace('n%10==1 && n%100!=11', 'n==1')],
  ['cs sk', 'nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;'],
  [
    'ar',
    'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);',
  ],
];

function pluralFormsOf(tag: string): string {
  const wanted = [tag.replace(/_/g, '-'), tag.replace(/[-_].*/, '')];
  const row = pluralForms.find(([languages]) => languages.split(' ').some((language) => wanted.includes(language)));
  return row?.[1] ?? 'nplurals=2; plural=(n != 1);';
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

const quoted = (text: string) => `"${text.replace(/[\n\r\t"\\]/g, (character) => escapes[character] as string)}"`;

function fileOf(language: ImErrorLocale): string {
  const header = [
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Language: ${language.tag.replace(/-/g, '_')}`,
    `Plural-Forms: ${pluralFormsOf(language.tag)}`,
  ];
  const messages = entriesOfAll(language, (namespace, key, text) => {
    const message = rewrite(
      text,
      (plain) => plain,
      (name) => `{${name}}`,
    );
    return `\nmsgctxt ${quoted(namespace)}\nmsgid ${quoted(key)}\nmsgstr ${quoted(message)}\n`;
  });
  return `msgid ""\nmsgstr ""\n${header.map((line) => `${quoted(`${line}\n`)}\n`).join('')}${messages.join('')}`;
}

/** For GNU gettext: the context is the namespace, the id is the key. */
export const po: Format = (languages) =>
  Object.fromEntries(languages.map((language) => [`${language.tag}.po`, fileOf(language)]));
