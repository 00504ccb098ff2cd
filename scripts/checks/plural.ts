import { defineCheck, type Finding } from '../lib/check.js';
import { depthOf, indexOfPlaceholder, type PluralElement, readingOf, TYPE, treeOf, walk } from '../lib/icu.js';
import { pluralCategoriesOf } from '../lib/plural-categories.js';

/**
 * How deep plurals may stand in one another. A plural in a plural has no use here, and each level multiplies the texts
 * that a translator must get right.
 */
export const deepest = 2;

/** What is wrong with the branches of one plural. */
function checkBranches(element: PluralElement, at: number, tag: string): Finding[] {
  const { all, inWords } = pluralCategoriesOf(tag);
  const found: Finding[] = [];
  const missing = all.filter((category) => !Object.hasOwn(element.options, category));
  if (missing.length > 0)
    found.push({
      at,
      expected: `the categories ${all.join(', ')}`,
      found: `no ${missing.join(', ')}`,
      fix: `Add ${missing.map((name) => `${name} {# …}`).join(' ')}.`,
    });
  for (const [name, { value: branch }] of Object.entries(element.options)) {
    if (!/=\d/.test(name) && !all.includes(name))
      found.push({
        at,
        expected: `the categories ${all.join(', ')}`,
        found: name,
        fix: `Remove ${name} {…}: ${tag} never uses it.`,
      });
    const showsNumber = branch.some(
      (part) => part.type === TYPE.pound || (part.type !== TYPE.literal && part.value === element.value),
    );
    if (!showsNumber && !(inWords.has(name) && readingOf(branch).trim() !== ''))
      found.push({
        at,
        expected: `# in ${name} {…}`,
        found: 'a branch without its number',
        fix: 'Put # where the number belongs.',
      });
  }
  return found;
}

export default defineCheck({
  name: 'plural',
  scope: 'message',
  severity: 'error',
  reason:
    'A missing category gives wrong grammar as soon as an app sets another limit. A branch without # loses the number, unless the language expresses it by the form of the noun.',
  example: {
    tag: 'en',
    key: '8001',
    source: '최대 {max, number}개입니다.',
    text: 'At most {max, plural, other {# items}}.',
  },
  check({ text, tag }) {
    const tree = treeOf(text) ?? [];
    const depth = depthOf(tree);
    if (depth > deepest)
      return [
        {
          at: 0,
          expected: `at most ${deepest} levels of nesting`,
          found: `${depth}`,
          fix: 'Write the sentence without plurals inside plurals.',
        },
      ];
    const found: Finding[] = [];
    walk(tree, (element) => {
      if (element.type === TYPE.plural)
        found.push(...checkBranches(element, indexOfPlaceholder(text, element.value), tag));
      // `markup` reports the tag itself.
      return element.type !== TYPE.tag;
    });
    return found;
  },
});
