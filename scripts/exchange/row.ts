/** What is written for a platform: a message with all that a translator needs to know. */
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { longestNotice } from '../checks/length.js';
import { messagesOf, type Translation, translationsOf } from '../lib/accept.js';
import { longestMessage, placeholdersOf, treeOf } from '../lib/icu.js';
import { limitsOf } from '../lib/keys.js';
import { type Namespace, namespaces, sourceTag } from '../lib/locales.js';

/** Facts about a message. */
export interface Context {
  readonly namespace: Namespace;
  readonly key: string;
  readonly constant: string;
  readonly area: string;
  readonly action: string;
  readonly reader: 'developer' | 'end user';
  /** Each with the value that the package ships, where it has one. */
  readonly placeholders: string;
  /** The most characters that it may have. */
  readonly longest: number;
  readonly korean: string;
  readonly english: string;
}

function placeholdersIn(key: string, korean: string): string {
  const names = placeholdersOf(treeOf(korean) ?? []).map(({ name }) => name);
  const limits = limitsOf(key);
  return [...new Set(names)].map((name) => (name in limits ? `${name}=${limits[name]}` : name)).join(', ');
}

function contextOf(namespace: Namespace, key: string, korean: string, english: string): Context {
  const isError = namespace === 'imError';
  const facts = isError ? (catalog as Readonly<Record<string, ImErrorFacts>>)[key] : undefined;
  return {
    namespace,
    key,
    constant: facts?.constant ?? '',
    area: facts?.area ?? '',
    action: facts?.action ?? '',
    reader: isError ? 'developer' : 'end user',
    placeholders: isError ? placeholdersIn(key, korean) : '',
    longest: isError ? longestMessage : longestNotice,
    korean,
    english,
  };
}

/** The facts about every message. */
export function contextsOf(root: string): Context[] {
  return namespaces.flatMap((namespace) => {
    const english = messagesOf(root, 'en', namespace);
    return Object.entries(messagesOf(root, sourceTag, namespace)).map(([key, korean]) =>
      contextOf(namespace, key, korean, english[key] ?? ''),
    );
  });
}

/** A message to translate. */
export interface Row extends Context {
  readonly text: string;
  /** `reviewed`, `human`, `machine`: it is accepted, and came about like this. `open`: it is not, or is not there. */
  readonly state: 'reviewed' | 'human' | 'machine' | 'open';
}

function stateOf({ text, state, provenance }: Translation): Row['state'] {
  return text !== '' && state === 'accepted' && provenance ? provenance.as : 'open';
}

/** Every message of a language. */
export function rowsOf(root: string, tag: string): Row[] {
  const contexts = contextsOf(root);
  return translationsOf(root, tag).map((one, i) => ({
    ...(contexts[i] as Context),
    text: one.text,
    state: stateOf(one),
  }));
}

/** The facts in a sentence or two, for formats that have one field for them. */
export function noteOf({ constant, area, action, reader, placeholders, longest }: Context): string {
  const facts = [
    constant && `Constant ${constant}.`,
    area && `Area ${area}.`,
    action && `The app should: ${action}.`,
    `Read by: ${reader}.`,
    placeholders && `Placeholders: ${placeholders}.`,
    `At most ${longest} characters.`,
  ];
  return facts.filter(Boolean).join(' ');
}
