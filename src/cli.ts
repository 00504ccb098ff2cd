#!/usr/bin/env node
/**
 * The command line: `im-error-i18n 6206 --locale ja`. For support engineers who look a code up.
 */
import { readFileSync, realpathSync as realpath } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';
import { catalog, type ImErrorFacts } from './catalog.js';
import { describeImError, formatImError, locales, resolveLocale } from './index.js';

const usage = `Usage: im-error-i18n <code | constant …> [options]     what a code means
       im-error-i18n search <words …> [options]        codes by words, in constants and messages
       command | im-error-i18n [options]               codes on standard input

Options:
  -l, --locale <tag>   language: ${locales.join(', ')} (default: the environment's)
  -u, --user           the short notice for end users instead of the description
      --json           machine-readable
  -h, --help           this text
  -v, --version        the version

A negative code may be written as it is:  im-error-i18n -302
`;

const minus = '\u2212';

type Facts = Readonly<Record<string, ImErrorFacts>>;
const facts: Facts = catalog;

/** Where the program reads and writes; a test gives its own. */
export interface CliStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colours: boolean;
  /** Standard input's text, or `undefined` where it is a terminal. */
  readonly input: () => string | undefined;
}

/** The language that the environment asks for, in POSIX's order of precedence. */
function environmentLocale(env: CliStreams['env']): string[] {
  const names = [...(env.LANGUAGE ?? '').split(':'), env.LC_ALL, env.LC_MESSAGES, env.LANG];
  return names.filter((name): name is string => Boolean(name) && name !== 'C' && name !== 'POSIX');
}

/** The catalog's key for what a person typed: a code, a constant in any case, a name; `undefined` where none. */
function keyOf(word: string): string | undefined {
  if (Object.hasOwn(facts, word)) return word;
  if (/^[+-]?\d+$/.test(word)) {
    const code = `${Number(word)}`;
    return Object.hasOwn(facts, code) || describeImError(Number(word), 'en').source === 'range' ? code : undefined;
  }
  const wanted = word.toLowerCase();
  return Object.keys(facts).find(
    (key) => key.toLowerCase() === wanted || facts[key]?.constant?.toLowerCase() === wanted,
  );
}

/** How many characters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** Codes or constants that somebody may have meant: alike in spelling first, then near in number. */
function near(word: string): string[] {
  const numeric = /^[+-]?\d+$/.test(word);
  const wanted = word.toUpperCase();
  const names = numeric ? Object.keys(facts) : Object.values(facts).flatMap(({ constant }) => constant ?? []);
  return names
    .map((name) => ({
      name,
      spelling: !numeric && name.toUpperCase().includes(wanted) ? 0 : distance(wanted, name.toUpperCase()),
      gap: Math.abs(Number(name) - Number(word)) || 0,
    }))
    .filter(({ spelling }) => numeric || spelling <= word.length / 3)
    .sort((a, b) => a.spelling - b.spelling || a.gap - b.gap)
    .slice(0, 5)
    .map(({ name }) => name);
}

function errorOf(key: string): unknown {
  return /^-?\d+$/.test(key) ? Number(key) : key;
}

function descriptionOf(key: string, locale: string) {
  // A range itself, `10100-10200`, is described by its first code.
  const range = /^(\d+)-\d+$/.exec(key);
  const description = describeImError(range ? Number(range[1]) : errorOf(key), locale);
  return range ? { ...description, code: key } : description;
}

/**
 * Runs the program.
 *
 * @returns the exit status: 0, 1 for a code that is not known or a search without result, 2 for a wrong call
 */
export function run(args: readonly string[], streams: CliStreams): number {
  const { out, err, colours } = streams;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    err(`im-error-i18n: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    out(usage);
    return 0;
  }
  if (values.version) {
    const manifest = readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8');
    out(`${(JSON.parse(manifest) as { version: string }).version}\n`);
    return 0;
  }
  const locale = resolveLocale(values.locale ?? environmentLocale(streams.env));
  if (values.locale !== undefined && !localeIsThere(values.locale))
    err(`im-error-i18n: no language '${values.locale}'; there are ${locales.join(', ')}. Showing ${locale}.\n`);

  const show = (keys: readonly string[]) => {
    const found = keys.map((key) => descriptionOf(key, locale));
    if (values.json) {
      out(`${JSON.stringify(found, null, 2)}\n`);
      return;
    }
    const blocks = found.map(({ code, constant, area, action, message, notice }) => {
      const head = [
        paint('bold', String(code)),
        constant === undefined || constant === code ? undefined : paint('cyan', constant),
        area && paint('dim', area),
        paint('dim', action),
      ];
      return `${head.filter(Boolean).join('  ')}\n  ${values.user ? notice : message}\n`;
    });
    out(blocks.join('\n'));
  };

  if (positionals[0] === 'search') {
    const words = positionals.slice(1).map((word) => word.toLowerCase());
    if (words.length === 0) {
      err(`im-error-i18n: search for what?\n\n${usage}`);
      return 2;
    }
    const keys = Object.keys(facts).filter((key) => {
      const { constant = '', message, notice } = descriptionOf(key, locale);
      const text = `${key} ${constant} ${values.user ? notice : message} ${formatImError(errorOf(key), 'en')}`;
      return words.every((word) => text.toLowerCase().includes(word));
    });
    if (keys.length === 0) {
      err(`im-error-i18n: nothing has '${words.join(' ')}' in its constant or message (${locale}, en)\n`);
      if (values.json) out('[]\n');
      return 1;
    }
    show(keys);
    return 0;
  }

  const typed = positionals.length > 0 ? positionals : (streams.input() ?? '').split(/[\s,;]+/).filter(Boolean);
  const words = typed.map((word) => word.replace(minus, '-'));
  if (words.length === 0) {
    err(usage);
    return 2;
  }
  const known: string[] = [];
  let missing = 0;
  for (const word of words) {
    const key = keyOf(word);
    if (key !== undefined) {
      known.push(key);
      continue;
    }
    missing++;
    const offers = near(word);
    err(`im-error-i18n: unknown code '${word}'${offers.length > 0 ? `; near: ${offers.join(', ')}` : ''}\n`);
  }
  if (known.length > 0 || values.json) show(known);
  return missing > 0 ? 1 : 0;
}

function localeIsThere(tag: string): boolean {
  // What falls back to English without being English is not there.
  return resolveLocale(tag) !== 'en' || /^en\b/i.test(tag);
}

function parse(args: readonly string[]) {
  return parseArgs({
    // A negative code looks like an option; with a minus sign (U+2212) before it, it is a word like any other.
    args: args.map((arg) => arg.replace(/^-(?=\d+$)/, minus)),
    allowPositionals: true,
    options: {
      locale: { type: 'string', short: 'l' },
      user: { type: 'boolean', short: 'u', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
}

/* v8 ignore start: the process itself, run by the tests as a child. */
if (process.argv[1] !== undefined && isMain(process.argv[1])) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe (`| head`) may close it early.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    colours: process.stdout.isTTY && process.stdout.hasColors?.() && !process.env.NO_COLOR,
    input: () => (process.stdin.isTTY ? undefined : readFileSync(0, 'utf8')),
  });
}

function isMain(path: string): boolean {
  // npx starts the program through a link in node_modules/.bin.
  return realpath(path) === realpath(fileURLToPath(import.meta.url));
}
/* v8 ignore stop */
