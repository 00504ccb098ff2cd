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
        const constants = { VERSION: hash.digest('hex').slice(0, 12), FILES: ['./', ...files] };
        const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
        const source = lines.join('') + readFileSync(worker, 'utf8');
        this.emitFile({ type: 'asset', fileName: 'worker.js', source });
      },
    },
  };
}
