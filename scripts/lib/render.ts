/** ICU MessageFormat at build time, by means of FormatJS. */
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { createIntl, createIntlCache } from '@formatjs/intl';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import type { Messages } from './locales.js';

/** A message's syntax tree, without positions unless they are asked for. Throws what the parser says of a faulty one. */
export function parseMessage(message: string, options: { captureLocation?: boolean } = {}): MessageFormatElement[] {
  return parse(message, { requiresOtherClause: true, ...options });
}

/** A placeholder: its name and what it is there for. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'argument' | 'number' | 'plural' | 'selectordinal' | 'select' | 'date' | 'time' | 'tag';
}

/** All placeholders of a message, nested ones too, in the order of the text. */
export function placeholdersOf(elements: readonly MessageFormatElement[]): Placeholder[] {
  const found: Placeholder[] = [];
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const name = element.value;
    if (isPluralElement(element))
      found.push({ name, type: element.pluralType === 'ordinal' ? 'selectordinal' : 'plural' });
    else if (isSelectElement(element)) found.push({ name, type: 'select' });
    else if (isTagElement(element)) found.push({ name, type: 'tag' }, ...placeholdersOf(element.children));
    else if (element.type === TYPE.number) found.push({ name, type: 'number' });
    else if (element.type === TYPE.date) found.push({ name, type: 'date' });
    else if (element.type === TYPE.time) found.push({ name, type: 'time' });
    else found.push({ name, type: 'argument' });
    if (isPluralElement(element) || isSelectElement(element))
      for (const option of Object.values(element.options)) found.push(...placeholdersOf(option.value));
  }
  return found;
}

/** The documented limits of a key; an empty object where it has none. */
export function limitsOf(key: string): Readonly<Record<string, number>> {
  return (catalog as Readonly<Record<string, ImErrorFacts>>)[key]?.limits ?? {};
}

/**
 * Renders the messages of one language with the catalog's limits. What is filled in at run time (`{code}`) becomes
 * i18next's `{{code}}`, so that the same text is a ready i18next resource.
 */
export function render(tag: string, messages: Messages): Messages {
  const intl = createIntl(
    {
      locale: tag,
      messages,
      onError(error) {
        throw error;
      },
    },
    createIntlCache(),
  );
  const rendered: Messages = {};
  for (const [key, message] of Object.entries(messages)) {
    const limits = limitsOf(key);
    const values: Record<string, number | string> = { ...limits };
    try {
      for (const { name } of placeholdersOf(parseMessage(message))) values[name] ??= `{{${name}}}`;
      rendered[key] = intl.formatMessage({ id: key }, values);
    } catch (error) {
      throw new Error(`locales/${tag} ${key}: ${(error as Error).message}; run \`npm run validate\``);
    }
  }
  return rendered;
}
