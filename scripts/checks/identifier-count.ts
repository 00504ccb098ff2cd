import { defineCheck } from '../lib/check.js';
import { readingOf, treeOf } from '../lib/icu.js';
import { identifiersOf, isCode, timesOf } from './identifier.js';

export default defineCheck({
  name: 'identifier-count',
  scope: 'message',
  severity: 'warning',
  reason:
    'Where one of several identifiers is gone, a clause may be gone with it. A warning, since a pronoun may stand for the second.',
  example: {
    tag: 'en',
    key: '70001',
    source: 'UserSig가 만료되었습니다. UserSig를 새로 발급받으세요.',
    text: 'The UserSig has expired.',
  },
  check({ text, source }) {
    const sourceTree = treeOf(source);
    const tree = treeOf(text);
    if (!sourceTree || !tree) return [];
    const reading = readingOf(tree);
    const names = identifiersOf(readingOf(sourceTree)).filter(isCode);
    return [...new Set(names)].flatMap((name) => {
      const wanted = names.filter((other) => other === name).length;
      const found = timesOf(name, reading);
      // `identifier` reports what is not there at all.
      if (found === 0 || found >= wanted) return [];
      return [
        {
          at: Math.max(text.indexOf(name), 0),
          expected: `${name} ${wanted} times`,
          found: `it ${found === 1 ? 'once' : `${found} times`}`,
          fix: `Name ${name} as often as the Korean text does, or make sure that nothing is lost.`,
        },
      ];
    });
  },
});
