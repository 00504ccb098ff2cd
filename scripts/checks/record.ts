import { type Node, parseTree } from 'jsonc-parser';
import { type Accepted, parseEntry, serializeAccepted } from '../lib/accepted.js';
import { defineCheck, type Finding } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const restore = 'Restore the line from Git.';

/** What is wrong with one line of the record. */
function faultOf(key: string, value: unknown, isKnown: boolean, isAgain: boolean) {
  if (isAgain) return { expected: 'each key once', found: 'it again', fix: 'Delete one of the two.' };
  if (!isKnown)
    return { expected: 'only keys of locales/ko', found: quote(key), fix: 'Delete the line; no message has this key.' };
  if (parseEntry(value)) return undefined;
  const expected = 'two hashes, machine or human or reviewed, a date, and perhaps a name';
  return { expected, found: quote(JSON.stringify(value)), fix: restore };
}

/** The offset of the first difference. */
function differenceOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

export default defineCheck({
  name: 'record',
  scope: 'record',
  severity: 'error',
  reason: 'A record that was written by hand says that somebody accepted what nobody has read.',
  check({ file, keys }) {
    const raw = file.document.getText();
    const found: Finding[] = [];
    for (const { children } of (parseTree(raw) as Node).children as Node[]) {
      const [{ value: namespace }, entries] = children as [Node, Node];
      const seen = new Set<string>();
      for (const entry of entries.children as Node[]) {
        const [{ value: key, offset }, node] = entry.children as [Node, Node];
        const isKnown = keys[namespace as keyof typeof keys]?.has(key) ?? true;
        const fault = faultOf(key, node.type === 'string' ? node.value : null, isKnown, seen.has(key));
        if (fault) found.push({ at: offset, key, ...fault });
        seen.add(key);
      }
    }
    if (found.length > 0) return found;
    const form = serializeAccepted(JSON.parse(raw) as Accepted);
    if (raw === form) return [];
    return [
      {
        at: differenceOf(raw, form),
        expected: 'the form that `npm run locale -- accept` writes',
        found: 'another form',
        fix: 'Restore the file from Git; commands write it.',
      },
    ];
  },
});
