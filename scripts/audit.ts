/**
 * What a release must not carry: `npx tsx scripts/audit.ts`. Prints a line for each problem and exits 1.
 *
 * What the built files import is read off `dist`, so build first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './lib/imports.js';

/** A package as `package-lock.json` has it. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
  readonly bundleDependencies?: unknown;
  readonly bundledDependencies?: unknown;
}

// Tools, none of which reaches a user, so weak copyleft (MPL) and attribution (CC-BY, for browser data) are fine.
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

// These name no licence in their package.json. Only the bench (by way of Paraglide's compiler) and the tests of the
// package (by way of Jest; a release of Node) have them.
const withoutLicence = new Set(['sqlite-wasm-kysely', 'exit', 'node-20']);

// What our own files may load, beside each other: Node's modules, the list of languages, and the library that an adapter
// is for.
const mayImport = /^(?:\.|node:|i18next$)/;

// npm would run these on a user's machine. `prepare` it runs there only for a package fetched from git, which must build.
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish'];

// Tools that run one of their own; `npm ci --ignore-scripts` works with each of them.
const mayRunScripts = new Set(['esbuild', 'fsevents']);

// Home and working folders at the start of a path, after a character that cannot belong to a longer path or address.
const machineFolders = ['home', 'root', 'Users', 'work', 'workspace', 'builds', 'github/workspace'];
const machinePath = new RegExp(
  `(?:^|[\\s"'\`(=:,>])(?:file://)?(?:/(?:${machineFolders.join('|')})/\\w|[A-Z]:\\\\+\\w)`,
  'm',
);

/** The packages of a lockfile, by their folder. */
function readLock(root: string, file = 'package-lock.json'): Record<string, LockedPackage> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

function isAllowed(licence: string): boolean {
  const terms = licence.replace(/[()]/g, '').split(/ (AND|OR) /);
  const wanted = terms.filter((_, i) => i % 2 === 0).map((term) => licences.has(term));
  return terms.includes('AND') ? wanted.every(Boolean) : wanted.some(Boolean);
}

function auditManifest(root: string, problems: string[]): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of installScripts)
    if (manifest.scripts?.[name]) problems.push(`package.json: the script '${name}' would run on installation`);
  for (const field of ['dependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies'] as const)
    if (manifest[field] !== undefined && Object.keys(manifest[field] as object).length > 0)
      problems.push(`package.json: '${field}' must be empty; an app installs this package alone`);
  if (manifest.license !== 'MIT') problems.push(`package.json: license is '${manifest.license}', expected 'MIT'`);
  if (!existsSync(join(root, 'LICENSE'))) problems.push('LICENSE: missing');
}

/** Whether a locked package satisfies every platform: npm leaves out what the registry did not have when it was made. */
function missingOptional(packages: Record<string, LockedPackage>, path: string): string[] {
  return Object.keys(packages[path]?.optionalDependencies ?? {}).filter((name) => {
    for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
      if (packages[`${from}${from && '/'}node_modules/${name}`]) return false;
      if (from === '') return true;
    }
  });
}

function auditLock(root: string, file: string, problems: string[]): void {
  const packages = readLock(root, file);
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '' || locked.link) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const where = `${file}: ${name}@${locked.version}`;
    // A recorded address would send every contributor to the registry of whoever wrote the file last.
    if (locked.resolved !== undefined) problems.push(`${where} has an address (resolved)`);
    if (!locked.integrity?.startsWith('sha512-')) problems.push(`${where} has no SHA-512 checksum`);
    // The lockfile of another folder belongs to tools that are never published.
    if (file === 'package-lock.json' && !locked.dev && !locked.devOptional && !locked.peer)
      problems.push(`${where} is not a development dependency`);
    if (locked.hasInstallScript && !mayRunScripts.has(name)) problems.push(`${where} runs a script when installed`);
    if (!isAllowed(locked.license ?? '') && (locked.license || !withoutLicence.has(name)))
      problems.push(`${where} has the licence '${locked.license}', which is not on the list in scripts/audit.ts`);
    // `npm ci` refuses such a lockfile.
    for (const optional of missingOptional(packages, path))
      problems.push(`${where} needs ${optional}, which is missing`);
  }
}

/** Code of others inside our files stops the build itself (`inlineOnly`); here is what they would load at run time. */
function auditImports(root: string, problems: string[]): void {
  const imports = importsOf(join(root, 'dist'));
  if (imports.length === 0) problems.push('dist: missing; run `npm run build` first');
  for (const { file, specifier, target } of imports) {
    if (!mayImport.test(specifier)) problems.push(`dist/${file}: imports '${specifier}', which is not ours`);
    if (target !== undefined && !existsSync(target))
      problems.push(`dist/${file}: imports '${specifier}', which is missing`);
  }
}

/** The files in git, and those that are new; what git ignores does not count. */
function filesOf(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file && existsSync(join(root, file)));
}

function auditPaths(root: string, files: readonly string[], problems: string[]): void {
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const at = machinePath.exec(text);
    if (!at) continue;
    const line = text.slice(0, at.index + 1).split('\n').length;
    problems.push(`${file}:${line}: a path of somebody's machine: ${at[0].trim()}…`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const problems: string[] = [];
  auditManifest(root, problems);
  auditImports(root, problems);
  const files = filesOf(root);
  for (const file of files.filter((path) => /(^|\/)package-lock\.json$/.test(path))) auditLock(root, file, problems);
  auditPaths(root, files, problems);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('audit: dependencies, licences, scripts and files are in order');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
