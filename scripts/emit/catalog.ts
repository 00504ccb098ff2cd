/** The catalog as it ships, a row a line, for both module systems: a printer of code would need a third more. */
import * as catalog from '../../src/catalog.js';
import type { Emitter } from './language.js';

const key = (name: string) => (/^(?:\d+|[A-Za-z_]\w*)$/.test(name) ? name : `'${name}'`);

function compact(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(compact)}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}:${compact(member)}`);
  return `{${members}}`;
}

function rows(value: unknown): string {
  if (Array.isArray(value)) return compact(value);
  const lines = Object.entries(value as object).map(([name, row]) => `${key(name)}:${compact(row)},\n`);
  return `{\n${lines.join('')}}`;
}

export const emitCatalog: Emitter = () => {
  // Sorted, since a module's names come in another order from each loader.
  const values = Object.entries(catalog).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    'dist/catalog.js': values.map(([name, value]) => `export const ${name} = ${rows(value)};\n`).join('\n'),
    'dist/catalog.cjs': values.map(([name, value]) => `exports.${name} = ${rows(value)};\n`).join('\n'),
  };
};
