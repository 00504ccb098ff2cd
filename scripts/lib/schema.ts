/**
 * JSON Schemas for editors: completion of keys, and the Korean and English texts on hover. `.vscode/settings.json`
 * ties them to the locale files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { type Messages, type Namespace, namespaces, pathsOf, readMessages, sourceTag, writeWhole } from './locales.js';
import type { Problem } from './problems.js';

function schemaOf(root: string, namespace: Namespace): string {
  const { file } = pathsOf(root);
  const korean = readMessages(file(sourceTag, namespace));
  const english: Messages = existsSync(file('en', namespace)) ? readMessages(file('en', namespace)) : {};
  const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
  const properties = Object.fromEntries(
    Object.entries(korean).map(([key, text]) => {
      const { constant, limits } = facts[key] ?? {};
      const about = [
        constant,
        limits &&
          Object.entries(limits)
            .map(([name, value]) => `{${name}} = ${value}`)
            .join(', '),
      ];
      const description = [text, english[key], about.filter(Boolean).join(' · ')].filter(Boolean).join('\n\n');
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

function stale(root: string): [path: string, text: string][] {
  const found: [string, string][] = [];
  for (const namespace of namespaces) {
    const path = pathsOf(root).schema(namespace);
    let text: string;
    try {
      text = schemaOf(root, namespace);
    } catch {
      // A source that is not JSON is reported as such; there is nothing to make a schema from.
      continue;
    }
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) found.push([path, text]);
  }
  return found;
}

/** Writes the schemas that are out of date; returns their paths from the root. */
export function writeSchemas(root: string): string[] {
  return stale(root).map(([path, text]) => {
    writeWhole(path, text);
    return relative(root, path).replaceAll('\\', '/');
  });
}

/** Reports the schemas that are out of date. Warning: only editors read them, and `--fix` renews them. */
export function checkSchemas(root: string): Problem[] {
  return stale(root).map(([path]) => ({
    severity: 'warning',
    check: 'schema',
    file: relative(root, path).replaceAll('\\', '/'),
    line: 1,
    column: 1,
    expected: 'the Korean and English texts as they are now',
    found: 'older ones',
    fix: 'Run `npm run validate -- --fix`.',
  }));
}
