import { defineCheck, type Finding, type MessageSubject } from '../lib/check.js';
import { indexOfPlaceholder, type MessageFormatElement, readingOf, TYPE, treeOf } from '../lib/icu.js';
import { sourceTag } from '../lib/locales.js';
import { quote } from '../lib/problems.js';
import { rates, rateWords, type Unit, unitNames, units } from '../lib/words/units.js';
import { countOf, isUnspaced, patternSourceOf } from '../lib/words.js';

/** A value and what follows it, in each branch of a plural. */
export interface Shown {
  readonly name: string;
  readonly followedBy: readonly string[];
  /** What stands before it. */
  readonly before: string;
}

const isShown = ({ type }: MessageFormatElement) => type === TYPE.number || type === TYPE.plural;

/** The numbers of a message with what follows each; a plural in a plural is left to `plural-form`. */
export function shownIn(elements: readonly MessageFormatElement[]): Shown[] {
  return elements.flatMap((element, i) => {
    if (!isShown(element) || element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const rest = readingOf(elements.slice(i + 1));
    const before = readingOf(elements.slice(0, i));
    if (element.type !== TYPE.plural) return [{ name: element.value, before, followedBy: [rest] }];
    const branches = Object.values(element.options).map(({ value }) => readingOf(value));
    return [
      {
        name: element.value,
        before,
        followedBy: branches.map((branch) => `${branch.replace(/^.*?\ufffc/su, '')}${rest}`),
      },
    ];
  });
}

const patterns = new Map<string, RegExp>();

/** The unit that a text begins with, the first of those with the longest form. */
function unitAtStart(text: string, tag: string): { unit: Unit; form: string } | undefined {
  let best: { unit: Unit; form: string } | undefined;
  for (const unit of unitNames) {
    const forms = units[tag]?.[unit];
    if (forms === undefined) continue;
    const id = `${tag} ${unit}`;
    const pattern = patterns.get(id) ?? new RegExp(`^[\\s(（-]*(${patternSourceOf(tag, forms)})`, 'iu');
    patterns.set(id, pattern);
    const form = pattern.exec(text)?.[1];
    if (form !== undefined && form.length > (best?.form.length ?? 0)) best = { unit, form };
  }
  return best;
}

/** Whether a text names a unit anywhere. */
function names(text: string, tag: string, unit: Unit): boolean {
  const forms = [units[tag]?.[unit], rateWords[tag]?.[unit]];
  return forms.some((form) => form !== undefined && countOf(tag, form, text) > 0);
}

/** The units that the Korean text has behind its figures and in its rates. */
function unitsBeside(korean: string): Unit[] {
  const behindFigures = [...korean.matchAll(/\p{Nd}([^\p{Nd}]*)/gu)].map((match) =>
    unitAtStart(match[1] as string, sourceTag),
  );
  const inRates = unitNames.filter((unit) => {
    const forms = rates[unit];
    return forms !== undefined && countOf(sourceTag, forms, korean) > 0;
  });
  return [...behindFigures.flatMap((found) => found?.unit ?? []), ...inRates];
}

/** What a value is followed by against what it is in the Korean text. */
function compare(value: Shown, wanted: Unit | undefined, subject: MessageSubject, reading: string): Finding[] {
  const { tag, text } = subject;
  const at = indexOfPlaceholder(text, value.name);
  for (const rest of value.followedBy) {
    const found = unitAtStart(rest, tag);
    if (found && found.unit !== wanted)
      return [
        {
          at,
          expected: wanted ? `{${value.name}} in the unit ${wanted}` : `no unit of measure behind {${value.name}}`,
          found: quote(found.form),
          fix: 'Write the unit of the Korean text.',
        },
      ];
    if (!wanted || found) continue;
    // The unit belongs to the number; only a language may put it before, or a word between.
    const near = isUnspaced(tag) ? `${value.before.slice(-8)} ${rest.slice(0, 12)}` : `${rest} ${reading}`;
    if (!names(near, tag, wanted)) return [lost(at, wanted)];
  }
  return [];
}

const lost = (at: number, unit: Unit): Finding => ({
  at,
  expected: `the unit ${unit}`,
  found: 'no such word',
  fix: 'Write the unit of the Korean text.',
});

export default defineCheck({
  name: 'unit',
  scope: 'message',
  severity: 'error',
  reason: 'Hours for days, or bytes for characters, is a wrong limit, however right the number is.',
  example: {
    tag: 'en',
    key: '1005',
    source: '파일은 {days, number}일 동안 보관됩니다.',
    text: 'Files are kept for {days, plural, one {# hour} other {# hours}}.',
  },
  check(subject) {
    const { tag, text, source } = subject;
    const tree = treeOf(text);
    const sourceTree = treeOf(source);
    if (!tree || !sourceTree || !units[tag]) return [];
    const reading = readingOf(tree);
    // A value that nothing follows in the Korean text says nothing about its unit.
    const korean = shownIn(sourceTree).filter(({ followedBy: [rest] }) => /^\s*[A-Z가-힣]/.test(rest as string));
    const wanted = new Map(
      korean.map(({ name, followedBy }) => [name, unitAtStart(followedBy[0] as string, sourceTag)?.unit]),
    );
    const found = shownIn(tree).flatMap((value) =>
      wanted.has(value.name) ? compare(value, wanted.get(value.name), subject, reading) : [],
    );
    const others = unitsBeside(readingOf(sourceTree)).filter((unit) => !names(reading, tag, unit));
    return [...found, ...[...new Set(others)].map((unit) => lost(0, unit))];
  },
});
