import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const name = 'im-error-i18n/';

/** While serving, the package's entry points are their sources, as `tsdown.config.ts` builds them. */
export function packageSources(root: string): Plugin {
  return {
    name: 'package-sources',
    apply: 'serve',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith(name)) return undefined;
      const entry = `${id.slice(name.length)}.ts`;
      return [join(root, 'src', entry), join(root, 'src/generated', entry)].find((path) => existsSync(path));
    },
  };
}
