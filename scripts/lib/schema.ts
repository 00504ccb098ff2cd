/**
 * JSON Schemas for editors: completion of keys, and the Korean and English texts on hover. `.vscode/settings.json`
 * ties them to the locale files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { checks } from '../checks/index.js';
import { problemsOf } from './check.js';
import { writeFileAtomic } from './files.js';
import {
  type Messages,
  type Namespace,
  namespaces,
  pathFromRoot,
  pathsOf,
  readMessages,
  sourceTag,
} from './locales.js';
import type { Problem } from './problems.js';
import { emptyFile, type SourceFile } from './source-file.js';

function schemaOf(root: string, namespace: Namespace): string {
  const { file } = pathsOf(root);
  const korean = readMessages(file(sourceTag, namespace));
  const english: Messages = existsSync(file('en', namespace)) ? readMessages(file('en', namespace)) : {};
  const rows: Readonly<Record<string, ImErrorFacts>> = catalog;
  const properties = Object.fromEntries(
    Object.entries(korean).map(([key, text]) => {
      const { constant, limits } = rows[key] ?? {};
      const values = Object.entries(limits ?? {}).map(([name, value]) => `{${name}} = ${value}`);
      const facts = [constant, values.join(', ')].filter(Boolean).join(' · ');
      const description = [text, english[key], facts].filter(Boolean).join('\n\n');
      return [key, { type: 'string', minLength: 1, description }];
    }),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: namespace,
    description: `Generated from locales/${sourceTag}/${namespace}.json by \`npm run validate -- --fix\`.`,
    type: 'object',
    properties,
    required: Object.keys(korean),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

interface Schema {
  readonly path: string;
  readonly file: SourceFile;
  /** What the file should be. */
  readonly text: string;
  readonly isStale: boolean;
}

function isFile(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

function schemasOf(root: string): Schema[] {
  return namespaces.flatMap((namespace) => {
    let text: string;
    try {
      text = schemaOf(root, namespace);
    } catch {
      // A source that is not JSON is reported as such; there is nothing to make a schema from.
      return [];
    }
    const path = pathsOf(root).schema(namespace);
    return { path, file: emptyFile(pathFromRoot(root, path)), text, isStale: !isFile(path, text) };
  });
}

/** Writes the schemas that are out of date; returns their paths from the root. */
export function writeSchemas(root: string): string[] {
  const stale = schemasOf(root).filter(({ isStale }) => isStale);
  for (const { path, text } of stale) writeFileAtomic(path, text);
  return stale.map(({ file }) => file.path);
}

/** Reports the schemas that are out of date. */
export function checkSchemas(root: string): Problem[] {
  return schemasOf(root).flatMap((schema) => problemsOf(checks.schema, schema, schema));
}
