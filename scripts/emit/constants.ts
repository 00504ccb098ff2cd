/** The SDKs' names as constants, with the English text as a comment, so that an editor shows it on hover. */
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { banner, type Emitter, literal } from './language.js';

const codeValue = (key: string) => (/^-?\d+$/.test(key) ? key : literal(key));

export const emitConstants: Emitter = (languages) => {
  const english = (languages.find(({ tag }) => tag === 'en') ?? languages[0])?.plain.imError ?? {};
  const rows = Object.entries(catalog as Readonly<Record<string, ImErrorFacts>>).flatMap(([key, { constant }]) =>
    constant ? [{ constant, value: codeValue(key), doc: `/** ${english[key]?.replaceAll('*/', '* /')} */\n` }] : [],
  );
  const write = (row: (row: (typeof rows)[number]) => string) => rows.map(row).join('');
  const types = write(({ constant, value, doc }) => `${doc}export declare const ${constant} = ${value};\n`);
  return {
    'constants.ts': banner + write(({ constant, value, doc }) => `${doc}export const ${constant} = ${value};\n`),
    // As they ship: code without the comments, which only the types need.
    'dist/constants.js': write(({ constant, value }) => `export const ${constant} = ${value};\n`),
    'dist/constants.cjs': write(({ constant, value }) => `exports.${constant} = ${value};\n`),
    'dist/constants.d.ts': types,
    'dist/constants.d.cts': types,
  };
};
