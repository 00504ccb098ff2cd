/** How much of what goes wrong in translations the validator sees: `npm run trials` prints the same as a table. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reword, type TreeTrial, treeTrials } from '../helpers/trials/trees.js';
import { isRefused, type Outcome, runHonestTexts, runTextTrials, runTreeTrials, told } from '../helpers/trials.js';

const placeOf = ({ class: group, name, place }: Outcome) => `${group}: ${name} (${place})`;
const shareOf = (outcomes: readonly Outcome[]) => outcomes.filter(({ caught }) => caught).length / outcomes.length;

describe('damaged texts', () => {
  let outcomes: readonly Outcome[];
  beforeAll(() => {
    outcomes = runTextTrials();
  }, 120_000);

  it('are at least 300, of every class and language', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(300);
    for (const tag of ['en', 'ja', 'zh-Hans'])
      expect(new Set(outcomes.filter(({ place }) => place.startsWith(tag)).map((one) => one.class)).size).toBe(13);
  });

  it('are reported in 95 of 100 cases', () => {
    const missed = outcomes.filter(({ caught }) => !caught).map(placeOf);
    expect(shareOf(outcomes), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    'residue',
    'wrong language',
    'negation',
    'direction',
    'unit and comparison',
    'swap',
    'sentences',
    'ICU',
    'figures',
    'characters',
    'identifiers',
    'markup',
    'notices',
  ])('of the class “%s” are reported in 90 of 100 cases', (name) => {
    const own = outcomes.filter((one) => one.class === name);
    const missed = own.filter(({ caught }) => !caught).map(placeOf);
    expect(shareOf(own), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('damaged trees', () => {
  it('are errors, every one', async () => {
    const missed = (await runTreeTrials()).filter(({ caught }) => caught !== 'error');
    expect(missed.map(placeOf)).toEqual([]);
  });

  it('a good text is accepted where a damaged one is refused', async () => {
    const good = reword('ja/imError.json', '2710', () => 'その友だちリストはすでに存在します。');
    expect(await isRefused(good, ['accept', 'ja', '2710'])).toBe(false);
  });

  const named = (name: string): TreeTrial => {
    const trial = treeTrials.find((one) => one.name === name);
    if (!trial) throw new Error(`no trial “${name}”`);
    return trial;
  };
  const text = (file: string, key: string, change: (text: string) => string): TreeTrial => ({
    class: 'combined',
    name: `${file} ${key}`,
    damage: reword(file, key, change),
  });
  const lost = text('ja/imError.json', '8001', (before) => before.replace('{max, number} ', ''));
  const tagged = text('ja/imError.json', '1003', (before) => `<b>${before}</b>`);
  const korean = text('en/imError.json', '1003', () => '시스템 오류가 발생했습니다.');
  it.each<[string, TreeTrial, TreeTrial]>([
    ['two messages of a file', lost, tagged],
    ['messages of two languages', lost, korean],
    ['a message, and a text that is not JSON', korean, named('a comma lost (ja/imError.json)')],
    ['a message, and the glossary', lost, named('half of it')],
    ['a message, and the record of another language', korean, named('an empty object')],
    ['a message, and a folder', korean, named('ja renamed to jp')],
    [
      'a missing key and an extra one',
      named('a missing key (ja/imError.json)'),
      named('an extra key (ja/imError.json)'),
    ],
    ['a message damaged twice', lost, text('ja/imError.json', '8001', (before) => `${before} https://example.com`)],
  ])('of two damages neither hides the other: %s', (_, one, other) => {
    const both = told(one, other);
    for (const trial of [one, other]) {
      const alone = [...told(trial).keys()];
      expect(alone.length, trial.name).toBeGreaterThan(0);
      expect(
        alone.some((name) => both.has(name)),
        trial.name,
      ).toBe(true);
    }
  });
});

describe('honest texts', () => {
  const outcomes = runHonestTexts();

  it('are at least 150', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(150);
  });

  it('are never refused', () => {
    const refused = outcomes.filter(({ caught }) => caught === 'error');
    expect(refused.map(({ place, checks }) => `${place}: ${checks.join()}`)).toEqual([]);
  });

  it('are warned of in 5 of 100 cases at most', () => {
    const warned = outcomes.filter(({ caught }) => caught === 'warning');
    expect(warned.length / outcomes.length, warned.map(placeOf).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
