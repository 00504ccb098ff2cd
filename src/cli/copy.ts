/**
 * `im-error-i18n copy <folder>`: the messages as files, for tools that read files.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImErrorLocale } from '../core/types.js';
import { matchLocale, textsFrom } from '../core.js';
import { formats } from '../formats/index.js';
import { locales } from '../index.js';

export interface CopyOptions {
  readonly languages?: string | undefined;
  readonly format?: string | undefined;
  readonly force?: boolean;
  readonly check?: boolean;
}

/** What the command says, and its exit status. */
export interface CopyResult {
  readonly lines: readonly string[];
  readonly status: 0 | 1;
}

/** Beside the built program lie the published files; beside its source, those that the build has made. */
function textsOf(tag: string, name: string): ReturnType<typeof textsFrom> {
  const file = `${tag}/${name}.json`;
  const built = new URL(`./locales/${file}`, import.meta.url);
  const path = existsSync(built) ? built : new URL(`../generated/dist/locales/${file}`, import.meta.url);
  return textsFrom(JSON.parse(readFileSync(path, 'utf8')));
}

/** The languages under the app's own codes: `ko,zh-CN=zh-Hans`. */
function languagesOf(list: string | undefined): ImErrorLocale[] {
  const wanted = list === undefined ? locales : list.split(',').map((item) => item.trim());
  const seen = new Set<string>();
  return wanted.map((item) => {
    const [code = '', given] = item.split('=');
    // Some file systems tell no capitals from small letters.
    if (seen.has(code.toLowerCase())) throw new Error(`'${code}' is there twice`);
    seen.add(code.toLowerCase());
    // A code becomes a part of a path.
    if (!/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(code)) throw new Error(`'${code}' is no code of a language`);
    const tag = given === undefined ? matchLocale(code, locales) : locales.find((one) => one === given);
    if (tag === undefined)
      throw new Error(`no language '${given ?? code}'; there are ${locales.join(', ')}, as in zh-CN=zh-Hans`);
    return { tag: code, imError: textsOf(tag, 'imError'), imNotice: textsOf(tag, 'imNotice') };
  });
}

type State = 'unchanged' | 'new' | 'different';

/** Git may write a file anew with the line ends of Windows. */
const withoutReturns = (text: string) => text.replace(/\r\n/g, '\n');

function stateOf(path: string, text: string): State {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return 'new';
  if (!there.isFile()) throw new Error(`${path} is no file`);
  return withoutReturns(readFileSync(path, 'utf8')) === withoutReturns(text) ? 'unchanged' : 'different';
}

/** Writes all files or none: each under another name first, so that a full disk or a missing right changes nothing. */
function writeAll(files: readonly (readonly [path: string, text: string])[]): void {
  const temporary = (path: string) => `${path}.${process.pid}.tmp`;
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary(path), text);
    }
    for (const [path] of files) renameSync(temporary(path), path);
  } finally {
    for (const [path] of files) rmSync(temporary(path), { force: true });
  }
}

/**
 * Copies the messages into a folder.
 *
 * @returns a line per file; status 1 where a file differs and may not be overwritten, or with `check` is out of date
 * @throws Error for a wrong call, or where a file cannot be read or written; then nothing has been changed
 */
export function copy(folder: string, { languages, format = 'i18next', force, check }: CopyOptions): CopyResult {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) throw new Error(`no format '${format}'; there are ${Object.keys(formats).join(', ')}`);
  const files = Object.entries(write(languagesOf(languages))).map(([name, text]) => {
    const path = join(folder, name);
    return { path, text, state: stateOf(path, text) };
  });
  const old = files.filter(({ state }) => (check ? state !== 'unchanged' : state === 'different' && !force));
  if (old.length > 0) {
    const why = check ? 'out of date; run the command without --check' : 'differs, and is left as it is; see --force';
    return { lines: old.map(({ path, state }) => `${path}: ${state === 'new' ? 'missing' : why}`), status: 1 };
  }
  writeAll(files.flatMap(({ path, text, state }) => (state === 'unchanged' ? [] : [[path, text] as const])));
  return { lines: files.map(({ path, state }) => `${path}: ${state === 'unchanged' ? state : 'written'}`), status: 0 };
}
