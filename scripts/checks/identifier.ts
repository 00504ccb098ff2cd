import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';

const identifier =
  /(?<![A-Za-z0-9_])(?:0x[\da-fA-F]+|[@#]?[A-Za-z_](?:[\w]|[.-](?=[A-Za-z_]))*(?:\(\)(?:\.[A-Za-z_]\w*)*)?(?:#\w*)?)/g;

// The vendor's own names of itself and its product, which are not the same in every language.
const productNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Tencent Cloud': { 'zh-Hans': '腾讯云' },
  IM: { en: 'Chat' },
};

/** What a developer types: Latin-script words of a text that is not in a Latin script. */
export function identifiersOf(text: string): string[] {
  return [...new Set(text.match(identifier) ?? [])];
}

/** Whether a text holds an identifier as a word of its own; a plural -s after it is fine. */
function holds(text: string, name: string): boolean {
  // A pattern for each name would have to be compiled thousands of times.
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length, at + name.length + 2);
    if (!/\w/.test(text[at - 1] ?? '') && !/^(?:[A-Za-rt-z0-9_]|s\w)/.test(rest)) return true;
  }
  return false;
}

export default defineCheck({
  name: 'identifier',
  scope: 'message',
  severity: 'error',
  reason: 'Without the identifier a developer cannot find the field or the call that is meant.',
  example: {
    tag: 'ja',
    key: '6206',
    source: 'UserSig를 새로 발급받으세요.',
    text: '署名を再発行してください。',
  },
  check({ tag, text, source, namespace }) {
    const sourceTree = treeOf(source);
    const tree = treeOf(text);
    if (!sourceTree || !tree) return [];
    const reading = readingOf(tree);
    let korean = readingOf(sourceTree);
    const names: string[] = [];
    for (const [name, byTag] of Object.entries(productNames)) {
      const own = byTag[tag];
      if (own === undefined || !holds(korean, name)) continue;
      korean = korean.replaceAll(new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, 'g'), '');
      names.push(own);
    }
    return [...names, ...identifiersOf(korean)]
      .filter((name) => (/^\w/.test(name) ? !holds(reading, name) : !reading.includes(name)))
      .map((name) => ({
        at: 0,
        expected: name,
        found: 'no such word',
        // A notice holds product names only: its readers know no identifiers.
        fix: namespace === 'imError' ? `Keep ${name} letter for letter.` : `Keep ${name} as it is.`,
      }));
  },
});
