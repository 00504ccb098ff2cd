import type { ImErrorLocale } from '../core/types.js';
import { entriesOfAll, type Files, type Format, json, type Namespace, rewrite } from './format.js';

/** A name for a method in Dart: `imError6206`, `imErrorN302`, `imNoticeSignIn`. */
export function methodName(namespace: Namespace, key: string): string {
  const name = key.replace(/^-/, 'n').replace(/-/g, '_');
  return `${namespace}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/**
 * An ICU message. Flutter takes an apostrophe as it is unless told otherwise (`use-escaping`), so one is quoted only
 * where every reader would take it for a quote.
 */
function messageOf(text: string): string {
  return rewrite(
    text,
    (plain) => {
      const quoted = plain.replace(/[{}]['{}]*/g, (run) => `'${run.replace(/'/g, "''")}'`);
      return quoted === plain ? plain.replace(/''+|'$/g, (run) => run + run) : quoted;
    },
    (name) => `{${name}}`,
  );
}

function fileOf(locale: string, language: ImErrorLocale): string {
  const entries = entriesOfAll(language, (namespace, key, text) => {
    const id = methodName(namespace, key);
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    const placeholders = Object.fromEntries(names.map((name) => [name, { type: 'String' }]));
    return [[id, messageOf(text)], ...(names.length > 0 ? [[`@${id}`, { placeholders }]] : [])];
  });
  return json({ '@@locale': locale, ...Object.fromEntries(entries.flat()) });
}

/**
 * Resources for Flutter. For `zh_Hans` it wants a `zh` too, and without one builds nothing, so the first language with
 * that beginning is there under both.
 */
export const arb: Format = (languages) => {
  const files: Files = {};
  const add = (locale: string, language: ImErrorLocale) => {
    files[`im_error_${locale}.arb`] ??= fileOf(locale, language);
  };
  for (const language of languages) add(language.tag.replace(/-/g, '_'), language);
  for (const language of languages) add(language.tag.replace(/[-_].*/, ''), language);
  return files;
};
