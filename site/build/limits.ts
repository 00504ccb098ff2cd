import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { identifierOf } from '../../scripts/lib/locales.js';

const id = 'virtual:limits';

/** `/limits/*` of each language, to be loaded when a limit is changed: bundlers want each import spelled out. */
export function limitsOfLanguages(root: string): Plugin {
  return {
    name: 'limits-of-languages',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load(wanted) {
      if (wanted !== `\0${id}`) return undefined;
      const tags = readdirSync(join(root, 'src/generated/limits')).map((file) => file.replace(/\.ts$/, ''));
      const rows = tags.map(
        (tag) =>
          `  '${tag}': () => import('im-error-i18n/limits/${tag}').then((module) => module.${identifierOf(tag)}),`,
      );
      return `export const limits = {\n${rows.join('\n')}\n};\n`;
    },
  };
}
