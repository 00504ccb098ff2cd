/**
 * The lists of all languages, and so the one place that decides how a language comes to be at hand: `languages.ts`
 * imports them all (bundlers, Bun, Deno), `languages.node.ts` and `languages.cjs` read the published JSON when a text is
 * first asked for (Node, CommonJS), `loaders.ts` imports one at a time. tsdown.config.ts puts the right list into each
 * build.
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
  // Literal addresses, because those are what bundlers follow, and each tool that gathers a server's files.
  const lazily = (read: (file: string) => string) =>
    each(({ tag }) => {
      const files = namespaces.map((name) => `() => ${read(`./locales/${tag}/${name}.json`)}`);
      return `  jsonLanguage('${tag}', ${files.join(', ')}),\n`;
    });
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
    // One file that reads few others: a server's cold start is mostly the opening of files.
    // Node's own modules are asked for when they are needed, since to import them costs as much as the core itself.
    'languages.node.ts': `${banner}import { jsonLanguage } from '../core.js';

const read = (file: URL) => JSON.parse(process.getBuiltinModule('node:fs').readFileSync(file, 'utf8'));

${docs.languages}
export const languages = [
${lazily((file) => `read(new URL('${file}', import.meta.url))`)}] as const;

let kept: typeof import('../catalog.js').catalog | undefined;

${docs.facts}
export const facts = () => {
  try {
    // Much larger than a language, and not needed before an error is described.
    kept ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('./catalog.cjs').catalog;
  } catch {}
  return kept;
};
`,
    'loaders.ts': `${banner}${docs.loaders}
export const loaders = {
${each(({ tag, identifier }) => `  '${tag}': async () => (await import('./locales/${tag}.js')).${identifier},\n`)}};
`,
    'dist/languages.cjs': `'use strict';
const { jsonLanguage } = require('./core.cjs');

${docs.languages}
exports.languages = [
${lazily((file) => `require('${file}')`)}];

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
