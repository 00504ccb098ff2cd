/** A plain text as an ICU message: what has a meaning there is quoted, `{{code}}` becomes `{code}`. */
export function toIcu(text: string): string {
  return text
    .split(/\{(\{\w+\})\}/)
    .map((part, i) => (i % 2 ? part : part.replace(/'/g, "''").replace(/[{}<>]/g, "'$&'")))
    .join('');
}
