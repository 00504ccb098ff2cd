import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The unit tests that guard src/core (`npm run mutation`) or the validator (`npm run mutation:validator`). None that
 * starts a process, since that would run the code without the mutant, and none that takes long.
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
        ? 'test/unit/{validate,validate-lines,validate-messages,validate-parts,validate-prose,validate-file-prose,record,folder,glossary,answers,formats}.test.ts'
        : 'test/unit/{read,text,locale,core,catalog,actions,language,pollution,formatjs,shapes}.test.ts',
    ],
    // A mutant must not live on what the checks found without it.
    env: { IM_CHECK_ALL: '1' },
    testTimeout: 30_000,
  },
});
