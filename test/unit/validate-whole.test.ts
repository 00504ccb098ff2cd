/** The validator on all of `locales/`, and as the command that a translator runs. */
import { expect, it } from 'vitest';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run } from '../../scripts/validate.js';
import { broken, file, keys, texts, whole } from '../helpers/damages.js';
import { call, read, repository, smallCopyOfLocales, write } from '../helpers/locales.js';

it('finds nothing wrong with the languages of the package, and each is whole', { timeout: 180_000 }, () => {
  const { problems, coverage } = validateLocales(repository);
  expect(problems).toEqual([]);
  for (const { translated, total, stale } of coverage) expect([translated, stale]).toEqual([total, 0]);
});

const damages = [...file, ...keys, ...texts].filter(({ cli }) => cli);
it.each(damages)('ends the command with its line and the exit status: $name', async (damage) => {
  const root = smallCopyOfLocales();
  const { tag, line, column } = broken(root, damage);
  const { code, stdout } = await call(run, tag, '--format', 'lines', '--root', root);
  const where = `${whole(damage.file ?? 'ja/imError.json')}:${line}:${column}${damage.key ? ` ${damage.key}` : ''}`;
  expect(stdout).toContain(`${where}: ${damage.severity ?? 'error'} ${damage.check}: expected `);
  expect(code).toBe(damage.severity === 'warning' ? 0 : 1);
});

it('thousands of wrong keys are told in one go, each at its line', () => {
  const root = smallCopyOfLocales();
  const name = whole('ja/imError.json');
  const keys = Array.from({ length: 150_000 }, (_, i) => `  "z${i}": "x",\n`).join('');
  write(
    root,
    name,
    read(root, name).replace('  "unspecified"', () => `${keys}  "unspecified"`),
  );
  const extra = validateLocales(root, { tags: ['ja'] }).problems.filter(({ check }) => check === 'extra');
  expect(extra).toHaveLength(150_000);
  expect(new Set(extra.map(({ line }) => line)).size).toBe(150_000);
});
