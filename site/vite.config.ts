/**
 * The page to look codes up: `npm run site` serves it for translators, `npm run site:build` writes `site/dist`.
 *
 * The page imports the package by its public names. Node's and Vite's self-reference finds them in the root's `dist/`;
 * the server takes the sources behind them instead, so that a saved locale file shows at once.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { languageReport } from './build/language-report.js';
import { limitsOfLanguages } from './build/limits.js';
import { offline } from './build/offline.js';
import { contentSecurityPolicy } from './build/policy.js';
import { packageSources } from './build/sources.js';
import { translators } from './build/translators.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  // Relative, so that the folder works at any address.
  base: './',
  plugins: [
    packageSources(root),
    languageReport(root),
    limitsOfLanguages(root),
    translators(root),
    contentSecurityPolicy(),
    offline(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [root] } },
  build: {
    target: 'es2022',
    // All that the first screen needs is small; files inside files would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
