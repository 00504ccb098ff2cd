/**
 * Text from outside, made harmless to show as plain text.
 */

// More than any SDK says; an end to what a server may send.
const longest = 2000;

// Line breaks and other control characters become a space, so that words do not run together.
const controls = /[\s\u0000-\u001f\u007f-\u009f]+/g;

// Characters that nobody sees but that reorder or hide text (bidi controls, zero-width ones, tag characters), and
// halves of surrogate pairs, which break encoders further down. Joiners and variation selectors stay: emoji and several
// scripts need them. Spelled out, since not every engine of React Native knows \p{…}.
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

// A text has something to see beside fillers, joiners, variation selectors and the blank braille cell.
const visible = /[^\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]/;

// Offline, the web SDK's own text is only the name of the call between bars: ` | getMyProfile | `.
const emptySdkText = /^\|[^|]*\|$/;

/**
 * Makes untrusted text plain: no control, bidi-override or invisible characters, no line breaks, no blank ends, at
 * most 2,000 UTF-16 code units.
 *
 * @param value anything; what is not a string is no text
 * @returns the cleaned text; `''` where there is none to see
 */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = (value.length > longest ? `${value.slice(0, longest - 1)}…` : value)
    .replace(unseen, '')
    .replace(controls, ' ')
    .trim();
  return visible.test(text) && !emptySdkText.test(text) ? text : '';
}
