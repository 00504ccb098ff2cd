/**
 * What a resolver finds that does not know `exports` in package.json: TypeScript's classic one, the default of
 * eslint-plugin-import, Metro with package exports off. `prepack` makes a stub for each entry point, where such a
 * resolver looks for it; `postpack` takes them away again (`--remove`).
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeEntryPointsOf } from './lib/entry-points.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
// `main` and `types` of package.json lead to the root.
const entries = codeEntryPointsOf(root).filter(({ path }) => path !== '.');

if (process.argv.includes('--remove')) {
  for (const { path } of entries)
    for (const end of ['js', 'd.ts']) rmSync(join(root, `${path}.${end}`), { force: true });
  for (const folder of new Set(entries.map(({ path }) => join(root, dirname(path)))))
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
} else
  for (const { path, imported, required } of entries) {
    const up = '../'.repeat(path.split('/').length - 2) || './';
    // The CommonJS file, as `main` is one too: an app must not carry the core twice. The names are spelled out for
    // tools that look for them in the stub alone.
    const names = Object.keys(require(join(root, required)));
    // Five hundred constants are too many to spell out, and as plain values they may be there twice.
    const stub = names.length > 50 ? `* from '${up}${imported}'` : `{ ${names.join(', ')} } from '${up}${required}'`;
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, `${path}.js`), `export ${stub};\n`);
    writeFileSync(join(root, `${path}.d.ts`), `export * from '${up}${imported}';\n`);
  }
