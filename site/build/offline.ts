import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const worker = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Writes the service worker, with the list of all files of the page. */
export function offline(): Plugin {
  let publicFiles: string[] = [];
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ publicDir }) {
      publicFiles = readdirSync(publicDir);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [...Object.keys(bundle).filter((file) => file !== 'index.html'), ...publicFiles].sort();
        const contents = Object.values(bundle).map((file) => ('code' in file ? file.code : file.source));
        const hash = createHash('sha256');
        for (const content of contents) hash.update(content);
        const source = readFileSync(worker, 'utf8')
          .replace("'VERSION'", JSON.stringify(hash.digest('hex').slice(0, 12)))
          .replace('[/* files */]', JSON.stringify(['./', ...files]));
        this.emitFile({ type: 'asset', fileName: 'worker.js', source });
      },
    },
  };
}
