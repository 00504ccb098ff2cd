/** English in disguise, as `npm run locale -- pseudo` writes it. */
import { expect, it } from 'vitest';
import { render } from '../../scripts/lib/render.js';
import { run as command } from '../../scripts/locale.js';
import { call, read, repository, temporaryFolder } from '../helpers/locales.js';

const json = (root: string, file: string): Record<string, string> => JSON.parse(read(root, file));
const folder = temporaryFolder();
const pseudo = (...args: string[]) => call(command, 'pseudo', folder, ...args);

// Without accents, marks, brackets, and what a text is filled up with; a vowel may stand twice.
const undone = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u200f\u202c\u202e]|^\[|[ ·]*\]$/gu, '')
    .replace(/[ɓƁƒƑ]/g, (letter) => ({ ɓ: 'b', Ɓ: 'B', ƒ: 'f' })[letter] ?? 'F');
const oneVowel = (text: string) => text.replace(/([aeiou])\1+/g, '$1');

it.each(['imError', 'imNotice'])('every text of %s is the English one, longer, or from right to left', async (name) => {
  const english = render('en', json(repository, `locales/en/${name}.json`));
  expect((await pseudo()).stdout).toContain(`${folder}/en-XA/${name}.json\n`);
  const [accented, bidi] = ['en-XA', 'ar-XB'].map((tag) => json(folder, `${tag}/${name}.json`));
  expect(Object.keys(accented ?? {})).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(english)) {
    expect(undone(bidi?.[key] as string), key).toBe(text);
    const long = accented?.[key] as string;
    expect(oneVowel(undone(long)), key).toBe(oneVowel(text));
    expect(long, key).toMatch(/^\[.*\]$/s);
    expect(long.length / text.length, key).toBeGreaterThan(1.3);
    // A word of one vowel becomes two, so a very short text gets longer yet.
    expect(long.length - 2, key).toBeLessThan(1.5 * text.length);
    expect(long.match(/\{\{\w+\}\}/g), key).toEqual(text.match(/\{\{\w+\}\}/g));
    expect(bidi?.[key]?.match(/\{\{\w+\}\}/g), key).toEqual(text.match(/\{\{\w+\}\}/g));
  }
});

it('leaves what a developer types, numbers and placeholders', async () => {
  await pseudo();
  const [accented, bidi] = ['en-XA', 'ar-XB'].map((tag) => json(folder, `${tag}/imError.json`));
  expect(accented?.['6206']).toMatch(/^\[Ţĥéé .* UserSig .* login .*\]$/);
  expect(accented?.['8001']).toContain(' 12 KB');
  expect(accented?.unknown).toMatch(/ \(çôôďéé \{\{code\}\}\)\./);
  expect(bidi?.unknown).toMatch(/^\u200f\u202eAn\u202c\u200f .* \{\{code\}\}\)\.$/);
  expect(bidi?.['6206']).toMatch(/\u200f UserSig \u200f/);
});

it('also as ICU messages; no other format than those of `copy`', async () => {
  expect(await pseudo('--format', 'icu')).toMatchObject({ code: 0 });
  expect(json(folder, 'en-XA/imError.json').unknown).toMatch(/ \{code\}/);
  expect(await pseudo('--format', 'yaml')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no format 'yaml'; there are i18next, icu"),
  });
});
