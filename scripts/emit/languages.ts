/**
 * The lists of all languages, and so the one place that decides how a language comes to be at hand: `languages.ts`
 * imports them all (bundlers, Bun, Deno), `languages.cjs` requires the published JSON when a text is first asked for
 * (Node, CommonJS), `loaders.ts` imports one at a time. `#languages` in package.json chooses.
 */
import { namespaces } from '../lib/locales.js';
import { banner, type Emitter } from './language.js';

const docs = {
  languages: '/** Every language, the source first. */',
  facts: '/** The facts; nothing where they cannot be read. */',
  loaders: '/** Loads one language each. Literal specifiers, so that every bundler splits them. */',
};

export const emitLanguages: Emitter = (languages) => {
  const each = (write: (language: (typeof languages)[number]) => string) => languages.map(write).join('');
  // Literal calls of `require`, because those are what every bundler follows, and each tool that gathers a server's files.
  const lazily = each(
    ({ tag }) =>
      `  jsonLanguage('${tag}', ${namespaces.map((name) => `() => require('./locales/${tag}/${name}.json')`).join(', ')}),\n`,
  );
  return {
    'tags.ts': `${banner}/** The tags of all languages. */
export type LanguageTag = ${languages.map(({ tag }) => `'${tag}'`).join(' | ')};
`,
    'languages.ts': `${banner}import { catalog } from '../catalog.js';
${each(({ tag, identifier }) => `import { ${identifier} } from './locales/${tag}.js';\n`)}
${docs.languages}
export const languages = [${languages.map(({ identifier }) => identifier).join(', ')}] as const;

${docs.facts}
export const facts = () => catalog;
`,
    'loaders.ts': `${banner}${docs.loaders}
export const loaders = {
${each(({ tag, identifier }) => `  '${tag}': async () => (await import('./locales/${tag}.js')).${identifier},\n`)}};
`,
    'dist/languages.cjs': `'use strict';
const { jsonLanguage } = require('./core.cjs');

${docs.languages}
exports.languages = [
${lazily}];

${docs.facts}
exports.facts = () => {
  try {
    // Much larger than a language, and not needed before an error is described.
    return require('./catalog.cjs').catalog;
  } catch {}
};

${docs.loaders}
exports.loaders = {
${each(({ tag, identifier }) => `  '${tag}': async () => require('./locales/${tag}.cjs').${identifier},\n`)}};
`,
  };
};
