/**
 * Text from outside, made harmless to show as plain text.
 */

// Line breaks and other control characters become a space, so that words do not run together.
const controls = /[\s\p{Cc}]+/gu;

// Characters that nobody sees but that reorder or hide text (bidi controls, zero-width ones, tag characters), and
// halves of surrogate pairs, which break encoders further down. Joiners stay: emoji and several scripts need them.
const invisible = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;

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
  return value.replace(invisible, '').replace(controls, ' ').trim().replace(emptySdkText, '');
}
