import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The unit tests that guard src/core (`npm run mutation`) or the validator (`npm run mutation:validator`); no child
 * processes, no property runs.
 */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^.*\/src\/index\.js$/,
        replacement: fileURLToPath(new URL('test/helpers/lazy-index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    // Each half has tests of its own; to run the other's with it would only take time.
    include: [
      process.env.IM_MUTATE === 'validator'
        ? 'test/unit/validate.test.ts'
        : 'test/unit/{read,locale,core,catalog,actions}.test.ts',
    ],
    // Child processes run the code as it is, without the mutant; and one test of sheer size would take the time of all.
    testNamePattern: /^(?!.*(?:ends the command|thousands of wrong keys))/,
    testTimeout: 30_000,
  },
});
