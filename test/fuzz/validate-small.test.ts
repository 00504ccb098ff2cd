/** The damage of `validate.test.ts` on a few dozen keys of each language, where three times as many files cost little. */
import { expect, it, vi } from 'vitest';
import { fuzzValidation } from '../helpers/damage.js';
import { smallCopyOfLocales } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const runs = Math.ceil((Number(process.env.IM_FUZZ_RUNS ?? 100_000) * 3) / 200);
const seed = Number(process.env.IM_FUZZ_SEED ?? 20_250_101);

it(`${runs} damaged small files`, () => {
  const counts = fuzzValidation(smallCopyOfLocales(), runs, seed);
  for (const [kind, { grave, graveRefused }] of counts) expect([kind, graveRefused]).toEqual([kind, grave]);
});
