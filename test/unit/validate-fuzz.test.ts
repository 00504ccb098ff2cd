/** A small run of test/fuzz/validate.test.ts, the same each time. */
import { expect, it, vi } from 'vitest';
import { fuzzValidation } from '../helpers/damage.js';
import { smallCopyOfLocales } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

it('no random damage crashes the validator, or passes with other keys or values', () => {
  const counts = [...fuzzValidation(smallCopyOfLocales(), 75, 4).values()];
  expect(counts.reduce((sum, { damaged }) => sum + damaged, 0)).toBeGreaterThan(50);
  expect(counts.reduce((sum, { grave }) => sum + grave, 0)).toBeGreaterThan(25);
});
