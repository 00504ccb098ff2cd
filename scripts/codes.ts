/**
 * What a newer SDK brings: `npm run codes -- <file.h | file.d.ts | file.js> [more files]`.
 *
 * Reads the named codes of a header, of typings or of a bundle and compares them with the catalog: `+` a code that the
 * catalog lacks, `~` a code that has another name there, and with `--missing` `-` each constant of the catalog's that
 * the files do not have. Exits 0 where the catalog has them all, 1 where it does not, 2 on a wrong call.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalog, type ImErrorFacts } from '../src/catalog.js';

const facts: Readonly<Record<string, ImErrorFacts>> = catalog;

/** A code of an SDK: its name and number. */
export interface NamedCode {
  readonly name: string;
  readonly code: number;
}

// Headers and typings have enumerations of many things; the names of codes begin alike.
const inTypes = /\b((?:ERR_|TIMPushErr)\w*)\s*[=:]\s*(-?\d+)\b/g;
const inTable = /\b([A-Z]\w+):(-?\d+(?:e\d+)?)\b/g;

/**
 * The tables of a minified bundle, `{NAME:2024,…}` or what an enumeration compiles to; told from tables of platforms
 * and sizes by what they hold.
 */
function tablesIn(source: string): string[] {
  const objects = source.matchAll(/\{(?:[A-Z][A-Z0-9_]+:-?\d+(?:e\d+)?,?){4,}\}/g);
  const enumerations = source.matchAll(/(?:\w\[\w\.[A-Z]\w+=-?\d+(?:e\d+)?\]="[A-Z]\w+"[,;]?)+/g);
  return [...objects, ...enumerations]
    .map(([table]) => table.replace(/\w\[\w\.([A-Z]\w+)=([^\]]+)\]="\w+"/g, '$1:$2'))
    .filter((table) => /\b(?:NO_SDKAPPID|ERR_[A-Z_]+|NOT_INIT|MODIFY_MESSAGE_NOT_EXIST):/.test(table));
}

/** The named codes that a file defines. */
export function codesIn(source: string, file: string): NamedCode[] {
  const matches = /\.js$/.test(file)
    ? tablesIn(source).join('\n').matchAll(inTable)
    : source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').matchAll(inTypes);
  const found = [...matches].map(([, name, code]) => ({ name: name as string, code: Number(code) }));
  return found.filter(({ code }) => code !== 0);
}

/** What differs from the catalog, a line each. */
export function compareCodes(codes: readonly NamedCode[], options: { missing?: boolean } = {}): string[] {
  const lines = codes.flatMap(({ name, code }) => {
    const known = facts[code];
    if (!known) return [`+ ${code} ${name}`];
    return known.constant === name ? [] : [`~ ${code} ${name}, in the catalog ${known.constant ?? 'without a name'}`];
  });
  const names = new Set(codes.map(({ name }) => name));
  const lost = Object.entries(facts).flatMap(([key, { constant }]) =>
    options.missing && constant && !names.has(constant) ? [`- ${key} ${constant}`] : [],
  );
  return [...new Set([...lines, ...lost])];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { missing: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new Error('usage: npm run codes -- <file.h|.d.ts|.js …> [--missing]');
    const codes = positionals.flatMap((file) => codesIn(readFileSync(file, 'utf8'), file));
    const lines = compareCodes(codes, values);
    console.log([...lines, `${codes.length} codes read, ${lines.length} differences`].join('\n'));
    process.exitCode = lines.some((line) => line.startsWith('+')) ? 1 : 0;
  } catch (error) {
    console.error(`codes: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
