/**
 * Correct translations of Korean messages that a careless check would refuse. The Korean is kept here as it stood when
 * the translation was made: what becomes of the message later is nothing to these.
 */
import type { Namespace } from '../../../scripts/lib/locales.js';
import { first } from './honest-first.js';
import { others } from './honest-others.js';

/** A Korean message with translations; `why` says what a careless check would stumble over. */
export interface HonestMessage {
  readonly key: string;
  readonly korean: string;
  readonly texts: readonly (readonly [tag: string, text: string, why: string])[];
}

/** A text that must pass. */
export interface HonestText {
  readonly tag: string;
  readonly namespace: Namespace;
  readonly key: string;
  readonly korean: string;
  readonly text: string;
  readonly why: string;
}

/** Every honest text. */
export const honestTexts: readonly HonestText[] = [...first, ...others].flatMap(({ key, korean, texts }) =>
  texts.map(([tag, text, why]): HonestText => {
    const namespace = /^-?\d|^(?:support|unknown|unspecified)$/.test(key) ? 'imError' : 'imNotice';
    return { tag, namespace, key, korean, text, why };
  }),
);
