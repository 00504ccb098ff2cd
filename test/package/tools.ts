/**
 * The tools of `tools/package.json` (Jest, Metro, Bun, Deno, releases of Node), installed once for all tests, into a
 * temp folder that is kept until their lockfile changes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder `node_modules` of the tools. */
    tools: string;
  }
}

const here = fileURLToPath(new URL('tools', import.meta.url));
const files = ['package.json', 'package-lock.json'];

export default function setup(project: TestProject): void {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(here, file)));
  const folder = join(tmpdir(), `im-error-i18n-tools-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(folder)) {
    // Under its own name only when it is whole: an installation may be interrupted, and two may run at once.
    const making = `${folder}-${process.pid}`;
    mkdirSync(making);
    for (const file of files) copyFileSync(join(here, file), join(making, file));
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['ci', ...flags], { cwd: making, stdio: ['ignore', 'ignore', 'inherit'] });
    try {
      renameSync(making, folder);
    } catch {
      rmSync(making, { recursive: true, force: true });
    }
  }
  project.provide('tools', join(folder, 'node_modules'));
}
