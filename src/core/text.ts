/**
 * Text from outside, made harmless to show as plain text.
 */

// Line breaks and other control characters become a space, so that words do not run together.
const controls = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g;

// Characters that nobody sees but that reorder or hide text (bidi controls, zero-width ones, tag characters), and
// halves of surrogate pairs, which break encoders further down. Joiners stay: emoji and several scripts need them.
const invisible =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

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
  const text = value.replace(controls, ' ').replace(invisible, '').trim();
  return emptySdkText.test(text) ? '' : text;
}
