import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests that guard src/core and the validator, for `npm run mutation`; no child processes, no property runs. */
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
    include: ['test/unit/{read,locale,core,catalog,actions,validate}.test.ts'],
    // Child processes run the code as it is, without the mutant; and one test of sheer size would take the time of all.
    testNamePattern: /^(?!.*(?:ends the command|thousands of wrong keys))/,
    testTimeout: 30_000,
  },
});
