/**
 * The command line: `im-error-i18n 6206 --locale ja`. For support engineers who look a code up.
 */
import { styleText } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { describeImError, locales, resolveLocale } from '../index.js';
import { copy } from './copy.js';
import { type Input, readWords } from './input.js';
import { environmentLocales } from './locale.js';
import { type Options, plainMinus, readOptions, usage } from './options.js';
import { visible } from './text.js';
import { keyOf, keys, near } from './words.js';

/** Where the program reads and writes; a test gives its own. */
export interface CliStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colours: boolean;
  /** Standard input, or `undefined` where it is a terminal. May throw. */
  readonly input: () => AsyncIterable<Uint8Array> | undefined;
}

interface Request {
  readonly words: readonly string[];
  readonly options: Options;
  readonly locale: string;
  readonly streams: CliStreams;
}

// Each offer compares a word with every code, and a long list of them helps nobody.
const mostOffers = 10;

// Enough for a whole message pasted as one word.
const mostSearchWords = 20;
const longestSearchWord = 500;

/**
 * Runs the program.
 *
 * @returns the exit status: 0; 1 where a code is not known, a search finds nothing or input is cut; 2 for a wrong call
 *   or input that cannot be read
 */
export async function run(args: readonly string[], streams: CliStreams): Promise<number> {
  let read: ReturnType<typeof readOptions>;
  try {
    read = readOptions(args);
  } catch (error) {
    return wrongCall(visible((error as Error).message), streams);
  }
  const { options, words } = read;
  if (options.help || options.version) {
    streams.out(options.help ? usage : `${manifest.version}\n`);
    return 0;
  }
  const request = { options, streams, locale: localeOf(options, streams) };
  if (words[0] === 'search') return search({ ...request, words: words.slice(1) });
  if (words[0] === 'copy') return copyFiles({ ...request, words: words.slice(1) });
  if (words.length > 0) return lookUp({ ...request, words });
  return lookUpInput(request);
}

function say(text: string, { err }: CliStreams): void {
  err(`im-error-i18n: ${text}\n`);
}

function wrongCall(text: string, streams: CliStreams): 2 {
  say(`${text}\n\n${usage.trimEnd()}`, streams);
  return 2;
}

function localeOf({ locale }: Options, streams: CliStreams): string {
  if (locale === undefined) return resolveLocale(environmentLocales(streams.env));
  const tag = locale.slice(0, 64);
  const found = resolveLocale(tag);
  // Where the tag itself is answered, a second tag changes nothing.
  if (resolveLocale([tag, 'ko']) !== found)
    say(`no language '${visible(locale)}'; there are ${locales.join(', ')}. Showing ${found}.`, streams);
  return found;
}

function copyFiles({ words: [folder, ...more], options, streams }: Request): number {
  if (folder === undefined || more.length > 0) return wrongCall('copy takes one folder', streams);
  try {
    const { lines, status } = copy(folder, options);
    for (const line of lines) (status === 0 ? streams.out : streams.err)(`${visible(line, 1000)}\n`);
    return status;
  } catch (error) {
    say(visible((error as Error).message, 1000), streams);
    return 2;
  }
}

async function lookUpInput(request: Omit<Request, 'words'>): Promise<number> {
  const { options, streams } = request;
  let input: Input = { words: [], cut: undefined };
  try {
    const stream = streams.input();
    if (stream) input = await readWords(stream);
  } catch (error) {
    say(`cannot read standard input: ${(error as Error).message}`, streams);
    return 2;
  }
  if (input.words.length === 0 && !input.cut && !options.json) {
    streams.err(usage);
    return 2;
  }
  const status = lookUp({ ...request, words: input.words.map(plainMinus) });
  if (!input.cut) return status;
  say(`read only ${input.cut} of standard input`, streams);
  return 1;
}

function lookUp(request: Request): number {
  const known: string[] = [];
  let missing = 0;
  for (const word of request.words) {
    const key = keyOf(word);
    if (key !== undefined) {
      known.push(key);
      continue;
    }
    const offers = missing++ < mostOffers ? near(word) : [];
    say(`unknown code '${visible(word)}'${offers.length > 0 ? `; near: ${offers.join(', ')}` : ''}`, request.streams);
  }
  if (known.length > 0 || request.options.json) show(known, request);
  return missing > 0 ? 1 : 0;
}

function search(request: Request): number {
  const { options, locale, streams } = request;
  const words = [...new Set(request.words.map((word) => word.toLowerCase()))];
  if (words.length === 0) return wrongCall('search for what?', streams);
  if (words.length > mostSearchWords || words.some((word) => word.length > longestSearchWord))
    return wrongCall(`search takes ${mostSearchWords} words of ${longestSearchWord} characters at most`, streams);
  const found = keys.filter((key) => {
    const { constant = '', message, notice } = describeKey(key, locale);
    const shown = options.user ? notice : message;
    const text = `${key} ${constant} ${shown} ${describeKey(key, 'en').message}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (found.length === 0)
    say(`nothing has '${visible(words.join(' '))}' in its constant or message (${locale}, en)`, streams);
  if (found.length > 0 || options.json) show(found, request);
  return found.length > 0 ? 0 : 1;
}

function describeKey(key: string, locale: string) {
  // A range itself, `10100-10200`, is described by its first code.
  const range = /^(\d+)-\d+$/.exec(key);
  const description = describeImError(range?.[1] ?? key, locale);
  return range ? { ...description, code: key } : description;
}

function show(found: readonly string[], { options, locale, streams: { out, colours } }: Request): void {
  const descriptions = found.map((key) => describeKey(key, locale));
  if (options.json) {
    out(`${JSON.stringify(descriptions, null, 2)}\n`);
    return;
  }
  const paint = (style: 'bold' | 'cyan' | 'dim', text: string | undefined) =>
    text && colours ? styleText(style, text, { validateStream: false }) : text;
  const blocks = descriptions.map(({ code, constant, area, action, message, notice, docs }) => {
    const name = constant === code ? undefined : constant;
    const head = [paint('bold', `${code}`), paint('cyan', name), paint('dim', area), paint('dim', action)];
    const address = docs && !options.user ? `  ${paint('dim', docs)}\n` : '';
    return `${head.filter(Boolean).join('  ')}\n  ${options.user ? notice : message}\n${address}`;
  });
  out(blocks.join('\n'));
}
