/** The package as it will be with many languages: built from a copy in which a language stands under many tags. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addToList } from '../scripts/lib/languages.js';
import { root } from './corpus.js';

/** Tags of languages that people may add next. */
const moreTags = 'bg bn ca cs da el fa fi he hu it nb nl pl sv uk'.split(' ');

/** Builds the package with sixteen more languages, each a copy of `en`, in a folder of its own; its address. */
export function buildWide(): URL {
  // Not below `node_modules`, where a bundler takes what it finds for other people's.
  const folder = mkdtempSync(join(tmpdir(), 'im-error-wide-'));
  symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
  const copied = ['src', 'scripts', 'locales', 'package.json', 'tsconfig.json', 'tsdown.config.ts'];
  for (const name of copied) cpSync(new URL(name, root), `${folder}/${name}`, { recursive: true });
  for (const tag of moreTags) {
    cpSync(`${folder}/locales/en`, `${folder}/locales/${tag}`, { recursive: true });
    addToList(folder, tag);
  }
  const { resolve } = createRequire(new URL('package.json', root));
  const tsdown = fileURLToPath(new URL('dist/run.mjs', `file://${resolve('tsdown/package.json')}`));
  // Without an input: tsdown would wait for it.
  const options: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], options);
  execFileSync(process.execPath, [tsdown, '--no-dts'], options);
  return pathToFileURL(`${folder}/`);
}
