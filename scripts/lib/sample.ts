/** A random sample of messages for a reader, the same for the same seed. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { type Messages, type Namespace, namespaces, pathsOf, readMessages, sourceTag } from './locales.js';

function factsOf(key: string): string {
  const facts = (catalog as Readonly<Record<string, ImErrorFacts>>)[key];
  if (!facts) return '';
  const { constant, area, action, limits = {}, retryAfter } = facts;
  const values = Object.entries({ ...limits, ...(retryAfter ? { retryAfter } : {}) });
  return [constant, area, action, ...values.map(([name, value]) => `${name}=${value}`)].filter(Boolean).join(', ');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A Markdown table of randomly drawn messages: facts, Korean, English and the language side by side.
 *
 * @param seed any text; the same seed draws the same keys as long as the keys stay
 */
export function sampleTable(root: string, tag: string, count: number, seed: string): string {
  const read = (locale: string, namespace: Namespace): Messages => {
    const path = pathsOf(root).file(locale, namespace);
    return existsSync(path) ? readMessages(path) : {};
  };
  const tags = [...new Set([sourceTag, 'en', tag])];
  // Read once, since a file has hundreds of rows.
  const messages = {
    imError: tags.map((locale) => read(locale, 'imError')),
    imNotice: tags.map((locale) => read(locale, 'imNotice')),
  };
  const drawn = namespaces
    .flatMap((namespace) => Object.keys(messages[namespace][0] as Messages).map((key) => ({ namespace, key })))
    .map((row) => ({ ...row, rank: createHash('sha256').update(`${seed} ${row.namespace} ${row.key}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count);
  const rows = drawn.map(({ namespace, key }) => {
    const texts = messages[namespace].map((own) => own[key] ?? '');
    return [`${namespace} ${key}`, namespace === 'imError' ? factsOf(key) : '', ...texts].map(cell);
  });
  const head = ['key', 'facts', ...tags];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
