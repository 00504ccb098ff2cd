/** Which keys there must be. */
import { catalog, type ImErrorFacts, type ImNoticeKey } from '../../src/catalog.js';
import type { ImErrorOwnKey } from '../../src/core/types.js';
import { compareKeys, type Namespace } from './locales.js';

/** The keys that stand for no code or situation of the catalog, each with the values that the program fills in. */
export const ownKeys = {
  imError: { '0': [], support: ['api', 'code', 'text'], unknown: ['code'], unspecified: [] } satisfies Record<
    ImErrorOwnKey,
    readonly string[]
  >,
  imNotice: { general: [], nothing: [] } satisfies { readonly [K in ImNoticeKey]?: readonly string[] },
} as const;

/** The values that the program fills in when it is asked for a message, beside the limits. */
export function filledInValuesOf(namespace: Namespace, key: string): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = ownKeys[namespace];
  return Object.hasOwn(values, key) ? (values[key] as readonly string[]) : [];
}

/** The documented limits of a key; an empty object where it has none. */
export function limitsOf(key: string): Readonly<Record<string, number>> {
  return (catalog as Readonly<Record<string, ImErrorFacts>>)[key]?.limits ?? {};
}

/** The keys that the source must have: the catalog's, and the package's own. */
export function expectedKeys(namespace: Namespace): string[] {
  const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
  const derived = namespace === 'imError' ? Object.keys(facts) : Object.values(facts).map(({ notice }) => notice);
  return [...new Set([...derived, ...Object.keys(ownKeys[namespace])])].sort(compareKeys);
}
