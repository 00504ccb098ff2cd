/** The catalog as it ships, a row a line, for both module systems: a printer of code would need a third more. */
import * as exported from '../../src/catalog.js';
import type { Emitter } from './language.js';

const pages = Object.entries(exported.imErrorPages);

const key = (name: string) => (/^(?:\d+|[A-Za-z_]\w*)$/.test(name) ? name : `'${name}'`);

function compact(value: unknown): string {
  const page = pages.find(([, addresses]) => addresses === value);
  if (page) return `imErrorPages.${page[0]}`;
  if (Array.isArray(value)) return `[${value.map(compact)}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}:${compact(member)}`);
  return `{${members}}`;
}

function rows(value: object, write: (row: unknown) => string): string {
  if (Array.isArray(value)) return write(value);
  const lines = Object.entries(value).map(([name, row]) => `${key(name)}:${write(row)},\n`);
  return `{\n${lines.join('')}}`;
}

export const emitCatalog: Emitter = () => {
  const { imErrorPages, ...others } = exported;
  // Sorted, since a module's names come in another order from each loader; the pages first, since rows name them.
  const values = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  const declarations = [
    `const imErrorPages = ${rows(imErrorPages, (page) => JSON.stringify(page))};\n`,
    ...values.map(([name, value]) => `const ${name} = ${rows(value, compact)};\n`),
  ].join('\n');
  const names = Object.keys(exported).sort().join(', ');
  return {
    'dist/catalog.js': `${declarations}\nexport { ${names} };\n`,
    'dist/catalog.cjs': `'use strict';\n${declarations}\nmodule.exports = { ${names} };\n`,
  };
};
