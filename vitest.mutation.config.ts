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
    testTimeout: 30_000,
  },
});
