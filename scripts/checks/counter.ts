import { defineCheck, type Finding } from '../lib/check.js';
import { indexOfPlaceholder, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { quote } from '../lib/problems.js';
import { type Counters, counters } from '../lib/words/counters.js';
import { patternSourceOf } from '../lib/words.js';
import { shownIn } from './unit.js';

const patterns = new Map<string, RegExp>();

/** What a value counts, by the word that follows it. */
function counterAtStart(text: string, tag: string): { counter: keyof Counters; form: string } | undefined {
  let pattern = patterns.get(tag);
  if (!pattern) {
    const { people, things } = counters[tag] as Counters;
    pattern = new RegExp(`^\\s*(?:(${patternSourceOf(tag, people)})|(${patternSourceOf(tag, things)}))`, 'iu');
    patterns.set(tag, pattern);
  }
  const [, people, things] = pattern.exec(text) ?? [];
  if (people !== undefined) return { counter: 'people', form: people };
  return things === undefined ? undefined : { counter: 'things', form: things };
}

export default defineCheck({
  name: 'counter',
  scope: 'message',
  severity: 'warning',
  reason:
    'A limit of groups for one of people is another limit. A warning, since a language may count the same by another word.',
  example: {
    tag: 'en',
    key: '30012',
    source: '한 번에 {max, number}명까지만 추가하세요.',
    text: 'Add up to {max, plural, one {# group} other {# groups}} at once.',
  },
  check({ tag, text, source }) {
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree || !counters[tag]) return [];
    const wanted = new Map(
      shownIn(sourceTree).map(({ name, followedBy: [rest] }) => [name, counterAtStart(rest as string, sourceTag)]),
    );
    return shownIn(tree).flatMap(({ name, followedBy }): Finding[] => {
      const korean = wanted.get(name);
      const mine = followedBy.map((rest) => counterAtStart(rest, tag)).find((found) => found !== undefined);
      if (!korean || !mine || korean.counter === mine.counter) return [];
      return [
        {
          at: indexOfPlaceholder(text, name),
          expected: `${korean.counter} to be counted, as with ${quote(korean.form)}`,
          found: quote(mine.form),
          fix: 'Count what the Korean text counts.',
        },
      ];
    });
  },
});
