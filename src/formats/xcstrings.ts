import { entriesOfAll, type Format, hasPlaceholder, json, placeOf, rewrite } from './format.js';

function formatOf(text: string): string {
  if (!hasPlaceholder(text)) return text;
  return rewrite(
    text,
    (plain) => plain.replace(/%/g, '%%'),
    (name) => `%${placeOf(name)}$@`,
  );
}

/** A string catalog for Xcode, all languages in one file; the first is its source language. */
export const xcstrings: Format = (languages) => {
  const strings: Record<string, { extractionState: 'manual'; localizations: Record<string, object> }> = {};
  for (const language of languages)
    entriesOfAll(language, (namespace, key, text) => {
      // Manual, or Xcode takes what no source names for stale.
      strings[`${namespace}.${key}`] ??= { extractionState: 'manual', localizations: {} };
      const localizations = strings[`${namespace}.${key}`]?.localizations ?? {};
      localizations[language.tag] = { stringUnit: { state: 'translated', value: formatOf(text) } };
    });
  return { 'ImErrors.xcstrings': json({ sourceLanguage: languages[0]?.tag, strings, version: '1.0' }) };
};
