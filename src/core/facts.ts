/**
 * The facts of a code, out of the catalog that an app hands over.
 */
import type { ImErrorFacts, ImNoticeKey } from '../catalog.js';
import { rangeOf } from './format.js';
import { member } from './member.js';
import type { ReadError } from './read.js';

/** The facts of a code, or of the range that holds it; `undefined` without a catalog, or where it has none. */
export function factsOf(catalog: unknown, code: ReadError['code']): ImErrorFacts | undefined {
  const facts = (member(catalog, code ?? '') ?? member(catalog, rangeOf(code) ?? '')) as ImErrorFacts | undefined;
  // Inherited members such as `constructor` are no facts.
  return typeof facts?.area === 'string' ? facts : undefined;
}

/** The key of the notice for a code. */
export function noticeKeyOf(code: ReadError['code'], facts: ImErrorFacts | undefined): ImNoticeKey {
  return code === 0 ? 'nothing' : (facts?.notice ?? 'general');
}
