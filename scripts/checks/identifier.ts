import { defineCheck } from '../lib/check.js';
import { escapeRegExp, readingOf, treeOf } from '../lib/icu.js';

const identifier =
  /(?<![A-Za-z0-9_])(?:0x[\da-fA-F]+|[@#]?[A-Za-z_](?:[\w]|[.-](?=[A-Za-z_]))*(?:\(\)(?:\.[A-Za-z_]\w*)*)?[#]?)/g;

/** What a developer types: Latin-script words of a text that is not in a Latin script. */
export function identifiersOf(text: string): string[] {
  return [...new Set(text.match(identifier) ?? [])];
}

/** Whether a text holds an identifier as a word of its own; a plural -s after it is fine. */
function holds(text: string, name: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9_])${escapeRegExp(name)}(?![A-Za-rt-z0-9_]|s[A-Za-z0-9_])`).test(text);
}

export default defineCheck({
  name: 'identifier',
  scope: 'message',
  severity: 'error',
  reason: 'Without the identifier a developer cannot find the field or the call that is meant.',
  check({ text, source, namespace }) {
    const sourceTree = treeOf(source);
    const tree = treeOf(text);
    if (!sourceTree || !tree) return [];
    const reading = readingOf(tree);
    return identifiersOf(readingOf(sourceTree))
      .filter((name) => !holds(reading, name))
      .map((name) => ({
        at: 0,
        expected: name,
        found: 'no such word',
        // A notice holds product names only: its readers know no identifiers.
        fix: namespace === 'imError' ? `Keep ${name} letter for letter.` : `Keep ${name} as it is.`,
      }));
  },
});
