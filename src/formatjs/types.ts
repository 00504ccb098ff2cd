import type { ImErrorLocale } from '../core/types.js';

/** One language with the syntax trees of the messages that have limits. */
export interface ImErrorIcuLocale<Tag extends string = string> extends ImErrorLocale<Tag> {
  /** Code → syntax tree, precompiled, so that no parser is needed at run time. */
  readonly limited: Readonly<Record<string, unknown>>;
}
