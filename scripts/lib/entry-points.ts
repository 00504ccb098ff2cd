/** The entry points that `exports` in package.json names: the one list of them, for packing, the audit and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way into the package. */
export interface EntryPoint {
  /** As an app names it, after the package's name: `.`, `./core`, `./locales/ko`. */
  readonly path: string;
  /** What `import` gets, from the package's folder: `dist/core.js`. */
  readonly imported: string;
  /** What `require` gets. */
  readonly required: string;
}

type Target =
  | string
  | { readonly import: { readonly default: string }; readonly require: { readonly default: string } };

/** Every entry point of a built or installed package, wildcards written out. */
export function entryPointsOf(root: string): EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Target>>;
  };
  return Object.entries(exports).flatMap(([key, target]) => {
    const [imported, required] = (
      typeof target === 'string' ? [target, target] : [target.import.default, target.require.default]
    ).map((file) => file.slice(2)) as [string, string];
    const [before, after] = imported.split('*') as [string, string?];
    if (after === undefined) return [{ path: key, imported, required }];
    return starsOf(root, before, after).map((star) => ({
      path: key.replace('*', star),
      imported: imported.replace('*', star),
      required: required.replace('*', star),
    }));
  });
}

/** What a `*` may stand for. */
function starsOf(root: string, before: string, after: string): string[] {
  if (!existsSync(join(root, before))) return [];
  return readdirSync(join(root, before), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(after))
    .map((file) => file.slice(0, file.length - after.length))
    .sort();
}

/** Those that are code. */
export function codeEntryPointsOf(root: string): EntryPoint[] {
  return entryPointsOf(root).filter(({ path }) => !path.endsWith('.json'));
}
