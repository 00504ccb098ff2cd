/** Holds the checks that compare the texts of a whole file: exchanged, pasted over, cut short and grown texts. */
import { expect, it } from 'vitest';
import { messagesChecksOver } from '../helpers/prose.js';

type Texts = Record<string, string>;
const found = messagesChecksOver(['same-translation', 'sentence-count', 'length-ratio', 'swap']);

const exchange = (a: string, b: string) => (texts: Texts) => {
  [texts[a], texts[b]] = [texts[b] as string, texts[a] as string];
};

it.each(['en', 'ja', 'zh-Hans'])('tells two neighbours exchanged in %s, and no honest text', (tag) => {
  expect(found(tag, () => undefined).filter((line) => /swap|length-ratio|same-translation/.test(line))).toEqual([]);
  expect(found(tag, exchange('6013', '6014'))).toContain('swap 6014');
});

it.each(['en', 'ja', 'zh-Hans'])('tells a text pasted over another in %s', (tag) => {
  const told = found(tag, (texts) => {
    texts['6014'] = texts['6013'] as string;
  });
  expect(told).toContain('same-translation 6014');
});

it.each([
  ['en', /\. .*/s, '.'],
  ['ja', /。.*/s, '。'],
  ['zh-Hans', /。.*/s, '。'],
])('tells a lost sentence in %s', (tag, rest, stop) => {
  const told = found(tag, (texts) => {
    texts['6014'] = (texts['6014'] as string).replace(rest, stop);
  });
  expect(told).toContain('sentence-count 6014');
});

it('tells a text that is far too short or too long', () => {
  const told = found('en', (texts) => {
    texts['6014'] = 'Log in.';
    texts['6011'] = (texts['6011'] as string).repeat(3);
  });
  expect(told).toEqual(expect.arrayContaining(['length-ratio 6014', 'length-ratio 6011']));
});

it.each([
  ['en', ' We apologize for the inconvenience.'],
  ['ja', 'ご不便をおかけして申し訳ございません。'],
  ['zh-Hans', '给您带来不便，敬请谅解。'],
])('tells a sentence that was added in %s, and none that the Korean was parted into', (tag, sentence) => {
  const before = found(tag, () => undefined);
  const told = found(tag, (texts) => {
    texts['90009'] += sentence;
  });
  expect(told.filter((line) => !before.includes(line))).toEqual(['sentence-count 90009']);
});
