/**
 * Text from outside, made harmless to show as plain text.
 */

// Line breaks and other control characters become a space, so that words do not run together.
const controls = /[\s\u0000-\u001f\u007f-\u009f]+/g;

// Characters that nobody sees but that reorder or hide text (bidi controls, zero-width ones, tag characters), and
// halves of surrogate pairs, which break encoders further down. Joiners stay: emoji and several scripts need them.
const unseen = '(?![\\u200c\\u200d])[\\p{Cf}\\p{Cs}]';

// Made when the first text comes. As a literal it would be made as soon as V8 reads this file, and to gather the
// characters behind \p{…} is a tenth of a cold start.
let invisible: RegExp | undefined;

// Offline, the web SDK's own text is only the name of the call between bars: ` | getMyProfile | `.
const emptySdkText = /^\|[^|]*\|$/;

/**
 * Makes untrusted text plain: no control, bidi-override or invisible characters, no line breaks, no blank ends.
 *
 * @param value anything; what is not a string is no text
 * @returns the cleaned text; `''` where there is none to show
 */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  invisible ||= new RegExp(unseen, 'gu');
  return value.replace(invisible, '').replace(controls, ' ').trim().replace(emptySdkText, '');
}
