import { defineConfig } from 'vitest/config';

const report = process.env.IM_REPORT;

/**
 * - `unit`: everything that needs nothing but the checkout (`npm test`).
 * - `package`: the packed tarball in fresh projects; needs the registry and builds first.
 * - `browser`: the packed tarball in Chromium.
 * - `examples`: `examples/` installed with the packed tarball, built and run, in Chromium where they have a page.
 * - `site`: the page to look codes up, built once, in Chromium.
 * - `types`: our own types, by the compiler alone.
 * - `fuzz`: the long fuzzing runs; IM_FUZZ_RUNS sets how many.
 *
 * IM_REPORT names a file for a report in JSON as well, for commands that are run as they are documented.
 */
export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true, // Threads start faster than processes, and there are dozens of files.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          globalSetup: 'test/helpers/clean.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          pool: 'threads',
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts', 'test/package/tools.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/package/pack.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'examples',
          include: ['test/examples/**/*.test.ts'],
          globalSetup: 'test/package/pack.ts',
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/build.ts',
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
          },
        },
      },
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
