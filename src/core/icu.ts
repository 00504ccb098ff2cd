/**
 * A plain text as an ICU message: what has a meaning there is quoted, `{{code}}` becomes `{code}`. Neighbours share one
 * pair of quotes, since the `''` where two pairs meet would be an apostrophe.
 */
export function toIcu(text: string): string {
  return text
    .split(/\{(\{(?:api|code|text)\})\}/)
    .map((part, i) => (i % 2 ? part : part.replace(/'/g, "''").replace(/[{}<>][{}<>']*/g, "'$&'")))
    .join('');
}
