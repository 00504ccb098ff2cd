/** What the formats share. Each is a pure function from languages to the files that a tool reads. */
import type { ImErrorLocale, ImTexts } from '../core/types.js';

/** Contents by path, with `/` between folders. */
export type Files = Record<string, string>;

/** Writes languages as files. A tag is the app's own code; the first language is the one that others fall back to. */
export type Format = (languages: readonly ImErrorLocale[]) => Files;

export const namespaces = ['imError', 'imNotice'] as const;

export type Namespace = (typeof namespaces)[number];

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The texts of one namespace with their keys as strings. */
export function entriesOf(texts: ImTexts): [key: string, text: string][] {
  return [...texts.keys()].map((key) => [`${key}`, texts.get(key) as string]);
}

/** Both namespaces of one language, every text written anew. */
export function entriesOfAll<T>(
  language: ImErrorLocale,
  write: (namespace: Namespace, key: string, text: string) => T,
): T[] {
  return namespaces.flatMap((namespace) =>
    entriesOf(language[namespace]).map(([key, text]) => write(namespace, key, text)),
  );
}

/** A text with its `{{placeholders}}` written in one way and everything between them in another. */
export function rewrite(text: string, plain: (text: string) => string, placeholder: (name: string) => string): string {
  return text
    .split(/\{\{(\w+)\}\}/)
    .map((part, i) => (i % 2 ? placeholder(part) : plain(part)))
    .join('');
}

export const hasPlaceholder = (text: string) => /\{\{\w+\}\}/.test(text);

// The same in every message and language, so that an app can always pass the three in this order.
const places = ['code', 'api', 'text'];

/** The place of a placeholder where they are counted: `code` is 1, `api` 2, `text` 3. */
export function placeOf(name: string): number {
  const place = places.indexOf(name) + 1;
  if (place === 0) throw new Error(`a message has {{${name}}}, which has no place`);
  return place;
}

/** A JSON file per language and namespace, `ko/imError.json`. */
export function namespaceFiles(write: (text: string) => string): Format {
  return (languages) =>
    Object.fromEntries(
      languages.flatMap((language) =>
        namespaces.map((namespace) => {
          const texts = entriesOf(language[namespace]).map(([key, text]) => [key, write(text)]);
          return [`${language.tag}/${namespace}.json`, json(Object.fromEntries(texts))];
        }),
      ),
    );
}
