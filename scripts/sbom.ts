/**
 * The software bill of materials, CycloneDX JSON on standard output: `npx tsx scripts/sbom.ts > sbom.cdx.json`.
 *
 * `npm sbom` knows what is installed along with the package, which is nothing. What it cannot know is code of others
 * that the build put into our own files; that is read off the built files. `--package <folder>` looks at an installed
 * package instead of the checkout's build.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledIn, type LockedPackage, readLock } from './audit.js';

interface Component {
  readonly type: 'library';
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
  readonly purl: string;
  readonly scope: 'required';
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

function componentOf(name: string, locked: LockedPackage): Component {
  const { version, license = 'NOASSERTION', integrity } = locked;
  const [algorithm, digest] = integrity?.split('-') ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    name,
    version,
    'bom-ref': `${name}@${version}`,
    purl,
    scope: 'required',
    licenses: [{ license: { id: license } }],
    ...(algorithm === 'sha512' && digest
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
    properties: [{ name: 'cdx:npm:package:bundled', value: 'true' }],
  };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { package: { type: 'string' } } });
const bill = JSON.parse(
  execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'peer', '--package-lock-only'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  ),
);
// npm takes the name of the checkout's folder for the package's.
bill.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
const lock = readLock(root);
for (const name of bundledIn(join(values.package ?? root, 'dist'))) {
  const locked = lock[`node_modules/${name}`];
  if (!locked) throw new Error(`${name} is bundled, but package-lock.json does not have it`);
  bill.components.push(componentOf(name, locked));
}
console.log(JSON.stringify(bill, null, 2));
