/** `npm run locale -- import`: takes what a platform brings back, after the checks, all of it or nothing. */
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { acceptTranslations, messagesOf, type Translation, translationsOf } from '../lib/accept.js';
import { type Origin, origins, type Provenance } from '../lib/accepted.js';
import { CallError } from '../lib/call-error.js';
import { writeFileAtomic } from '../lib/files.js';
import { type Namespace, namespaces, pathFromRoot, pathsOf, serializeMessages } from '../lib/locales.js';
import type { Problem } from '../lib/problems.js';
import { readSourceFile } from '../lib/source-file.js';
import { validateLocales } from '../lib/validate-locales.js';
import { readCsv } from './csv.js';
import { readFolder } from './json.js';
import { type Incoming, place } from './place.js';
import { readPo } from './po.js';
import type { ExchangeFile } from './unit.js';
import { readXliff } from './xliff.js';

/** What is asked for. */
export interface ImportRequest {
  /** A folder or a file, from the root. */
  readonly path: string;
  /** Whether to accept what the platform marks as approved. */
  readonly approved: boolean;
  /** The language, for a file that does not say, or says it wrong. */
  readonly language?: string | undefined;
  readonly provenance: Provenance;
  /** How the translations came about, where that is not left to what the platform says. */
  readonly as?: Origin | undefined;
}

/** What became of a language. */
export interface ImportedLanguage {
  readonly tag: string;
  /** Keys of messages whose text is another now. */
  readonly written: readonly string[];
  /** What was accepted, by how it came about. */
  readonly accepted: { readonly [O in Origin]?: readonly string[] };
  /** Keys of messages that came in and still wait to be accepted. */
  readonly waiting: readonly string[];
}

/** What became of an import: nothing was written where a problem is an error. */
export interface ImportResult {
  readonly languages: readonly ImportedLanguage[];
  readonly problems: readonly Problem[];
}

const readers: Readonly<Record<string, (root: string, absolute: string) => ExchangeFile>> = {
  '.po': readPo,
  '.csv': readCsv,
  '.xliff': readXliff,
  '.xlf': readXliff,
};

function read(root: string, path: string): ExchangeFile[] {
  const absolute = resolve(root, path);
  if (!existsSync(absolute)) throw new Error(`${path} is not there; a path is taken from the repository's folder`);
  if (statSync(absolute).isDirectory()) return readFolder(root, absolute);
  const reader = readers[extname(path).toLowerCase()];
  if (!reader) throw new CallError(`import takes a folder, ${Object.keys(readers).join(', ')}; found '${path}'`);
  return [reader(root, absolute)];
}

/** A language's messages with those that came in. */
function merged(root: string, tag: string, namespace: Namespace, incoming: readonly Incoming[]): string | undefined {
  const own = incoming.filter((one) => one.tag === tag && one.namespace === namespace && one.text !== one.before);
  if (own.length === 0) return undefined;
  const { path, entries = [] } = readSourceFile(root, pathsOf(root).file(tag, namespace));
  if (new Set(entries.map(({ key }) => key)).size < entries.length)
    throw new Error(
      `${path}: a key is there twice, and one of the two would be lost; \`npm run validate\` tells which`,
    );
  const changes = Object.fromEntries(own.map(({ key, text }) => [key, text]));
  return serializeMessages({ ...messagesOf(root, tag, namespace), ...changes });
}

function writeMessages(root: string, from: string, incoming: readonly Incoming[]): void {
  for (const tag of new Set(incoming.map((one) => one.tag)))
    for (const namespace of namespaces) {
      const text = merged(from, tag, namespace, incoming);
      if (text !== undefined) writeFileAtomic(pathsOf(root).file(tag, namespace), text);
    }
}

/** What the checks say of the messages that came in, at their places in the files that they came from. */
function problemsIn(root: string, incoming: readonly Incoming[]): Problem[] {
  const trial = mkdtempSync(join(tmpdir(), 'im-error-i18n-'));
  try {
    const options = { recursive: true, filter: (path: string) => !/\.(?:tmp|lock)$/.test(path) };
    cpSync(pathsOf(root).locales, pathsOf(trial).locales, options);
    writeMessages(trial, root, incoming);
    const id = (file: string, key: string) => `${file} ${key}`;
    const byPlace = new Map(
      incoming.map((one) => [id(pathFromRoot(root, pathsOf(root).file(one.tag, one.namespace)), one.key), one]),
    );
    const files = new Set([...byPlace.keys()].map((place) => place.slice(0, place.indexOf(' '))));
    const tags = [...new Set(incoming.map(({ tag }) => tag))];
    return validateLocales(trial, { tags }).problems.flatMap((problem) => {
      if (problem.check === 'stale') return [];
      if (problem.key === undefined) return problem.severity === 'error' && files.has(problem.file) ? [problem] : [];
      const one = byPlace.get(id(problem.file, problem.key));
      return one && (one.text !== one.before || problem.severity === 'error') ? [{ ...problem, ...one.place }] : [];
    });
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** How an approved translation came about; `undefined` where it is not to be accepted. */
function originOf(one: Incoming, now: Translation, { as }: ImportRequest): Origin | undefined {
  if (one.approval === 'open') return undefined;
  const isMarked = one.approval !== 'unmarked';
  // The platform may have translated an older Korean text.
  if (!one.hasSource && /Korean|both/.test(one.state)) return undefined;
  const origin = as ?? (one.approval === 'unmarked' ? 'human' : one.approval);
  if (now.state !== 'accepted' || !now.provenance) return origin;
  const isRaised = origins.indexOf(origin) > origins.indexOf(now.provenance.as);
  return (isMarked || as !== undefined) && isRaised ? origin : undefined;
}

async function acceptLanguage(
  root: string,
  tag: string,
  incoming: readonly Incoming[],
  request: ImportRequest,
): Promise<ImportedLanguage> {
  const now = new Map(translationsOf(root, tag).map((one) => [one.key, one]));
  const accepted: { [O in Origin]?: string[] } = {};
  for (const one of request.approved ? incoming : []) {
    const origin = originOf(one, now.get(one.key) as Translation, request);
    if (origin) accepted[origin] = [...(accepted[origin] ?? []), one.key];
  }
  for (const [as, keys] of Object.entries(accepted)) {
    const provenance = { ...request.provenance, as: as as Origin };
    const { problems } = await acceptTranslations(root, tag, { keys, provenance, renew: true });
    if (problems[0]) throw new Error(`${tag}: written, but not accepted; \`npm run validate -- ${tag}\` tells why`);
  }
  const waiting = translationsOf(root, tag).filter(({ state }) => state !== 'accepted');
  const keys = new Set(incoming.map(({ key }) => key));
  return {
    tag,
    written: incoming.filter(({ text, before }) => text !== before).map(({ key }) => key),
    accepted,
    waiting: waiting.map(({ key }) => key).filter((key) => keys.has(key)),
  };
}

/** Imports what a platform brings back. Throws where a file cannot be read at all. */
export async function importTranslations(root: string, request: ImportRequest): Promise<ImportResult> {
  const files = read(root, request.path);
  const { incoming, problems } = place(root, files, request.language);
  if (problems.length > 0) return { languages: [], problems };
  const found = problemsIn(root, incoming);
  if (found.some(({ severity }) => severity === 'error'))
    return { languages: [], problems: found.filter(({ severity }) => severity === 'error') };
  writeMessages(root, root, incoming);
  const languages: ImportedLanguage[] = [];
  for (const tag of new Set(incoming.map((one) => one.tag))) {
    const own = incoming.filter((one) => one.tag === tag);
    languages.push(await acceptLanguage(root, tag, own, request));
  }
  return { languages, problems: found };
}

const list = (keys: readonly string[]) => (keys.length > 20 ? '' : keys.length === 0 ? '' : `: ${keys.join(' ')}`);

/** What became of a language, in a line for each thing that happened. */
export function summaryOf({ tag, written, accepted, waiting }: ImportedLanguage): string {
  const lines = [`${tag}: ${written.length} written${list(written)}`];
  for (const [as, keys] of Object.entries(accepted))
    lines.push(`${tag}: ${keys.length} accepted as ${as}${list(keys)}`);
  if (waiting.length > 0)
    lines.push(`${tag}: ${waiting.length} not accepted${list(waiting)}; see \`npm run locale -- todo ${tag}\``);
  return lines.join('\n');
}
