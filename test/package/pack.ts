/**
 * Packs the package once, as `npm publish` does, for the tests that install it: they test what users download, not the
 * checkout. IM_TARBALL names a tarball made earlier, to be tested as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the packed tarball. */
    tarball: string;
  }
}

const repository = fileURLToPath(new URL('../..', import.meta.url));

export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env.IM_TARBALL;
  if (given) {
    if (!existsSync(given)) throw new Error(`IM_TARBALL: there is no file ${given}`);
    project.provide('tarball', resolve(given));
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'im-error-i18n-pack-'));
  const flags = ['--json', '--foreground-scripts=false', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', ['pack', ...flags], { cwd: repository, encoding: 'utf8' }));
  project.provide('tarball', join(folder, packed.filename));
  return () => rmSync(folder, { recursive: true, force: true });
}
