/** Renders ICU messages at build time, by means of FormatJS. */
import { createIntl, createIntlCache } from '@formatjs/intl';
import { parseMessage, placeholdersOf } from './icu.js';
import { limitsOf } from './keys.js';
import type { Messages } from './locales.js';

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
