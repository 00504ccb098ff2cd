import { defineCheck } from '../lib/check.js';
import { indexOfPlaceholder, placeholdersOf, treeOf } from '../lib/icu.js';

/** The values of a Korean text that the same counter or unit follows, by that: only those can be taken for one another. */
function alikeIn(korean: string): string[][] {
  const byCounter = new Map<string, string[]>();
  for (const [, name, counter] of korean.matchAll(/\{(\w+), number\}\s*([A-Za-z]+|[가-힣])/g))
    byCounter.set(counter as string, [...(byCounter.get(counter as string) ?? []), name as string]);
  return [...byCounter.values()].filter((names) => names.length > 1);
}

export default defineCheck({
  name: 'placeholder-order',
  scope: 'message',
  severity: 'warning',
  reason:
    'Two limits of one unit that are exchanged are both wrong, and nothing shows it. A warning, since a language may name them in another order.',
  example: {
    tag: 'en',
    key: '2801',
    source: '{seconds, number}초(로그인은 {loginSeconds, number}초) 안에 응답이 오지 않았습니다.',
    text: 'There was no response within {loginSeconds, plural, one {# second} other {# seconds}} ({seconds, plural, one {# second} other {# seconds}} for login).',
  },
  check({ text, source }) {
    const tree = treeOf(text);
    if (!tree || source === undefined) return [];
    const order = [...new Set(placeholdersOf(tree).map(({ name }) => name))];
    return alikeIn(source).flatMap((names) => {
      const mine = order.filter((name) => names.includes(name));
      // `placeholder` reports those that are lost.
      if (mine.length !== names.length || mine.join() === names.join()) return [];
      return [
        {
          at: indexOfPlaceholder(text, mine[0] as string),
          expected: `${names.join(', ')} in this order`,
          found: mine.join(', '),
          fix: 'Make sure that each limit is said of the right thing.',
        },
      ];
    });
  },
});
