/** Builds the page once for all tests, as `npm run site:build` does, into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built page. */
    site: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'im-error-i18n-site-'));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'site:build', '--', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  project.provide('site', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
