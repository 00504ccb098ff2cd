/** How much of standard input is read. */
export const mostBytes = 1_000_000;

/** How many words are looked up at once. */
export const mostWords = 10_000;

/** What one reads from standard input. */
export interface Input {
  readonly words: readonly string[];
  /** What was left out, in words for a person; `undefined` where nothing was. */
  readonly cut: string | undefined;
}

/** Reads words up to a bound, and leaves what comes after it unread. */
export async function readWords(input: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  const words = Buffer.concat(chunks)
    .toString('utf8', 0, mostBytes)
    .split(/[\s,;]+/);
  // Half a code may be another code.
  if (length > mostBytes) words.pop();
  const found = words.filter(Boolean);
  if (found.length > mostWords) return { words: found.slice(0, mostWords), cut: `the first ${mostWords} words` };
  return { words: found, cut: length > mostBytes ? `the first ${mostBytes / 1e6} MB` : undefined };
}
