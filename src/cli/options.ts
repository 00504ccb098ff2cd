import { parseArgs } from 'node:util';
import { locales } from '../index.js';
import { mostWords } from './input.js';

export const usage = `Usage: im-error-i18n <code | constant …> [options]     what a code means
       im-error-i18n search <words …> [options]        codes by words, in constants and messages
       command | im-error-i18n [options]               codes on standard input
       im-error-i18n copy <folder> [options]           the messages as files, for tools that read files

Options:
  -l, --locale <tag>   language: ${locales.join(', ')} (default: the environment's)
  -u, --user           the short notice for end users instead of the description
      --json           machine-readable

Options of copy:
      --languages <list>   under your own codes: ko,ja,zh-CN=zh-Hans (default: all)
      --format <name>      i18next (default), icu, vue, android, xcstrings, arb, po, csv
      --force              overwrite files that differ
      --check              write nothing; exit 1 where the copy is out of date

  -h, --help           this text
  -v, --version        the version

A negative code may be written as it is:  im-error-i18n -302

Exit status: 0; 1 where a code is unknown, nothing is found, input is cut or a copy differs;
2 where the call is wrong, or reading or writing fails.
`;

// parseArgs takes a negative code for an option; with a minus sign (U+2212) before it, it is a word like any other.
const minus = '\u2212';

export type Options = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  return parseArgs({
    args: args.map((arg) => arg.replace(/^-(?=\d+$)/, minus)),
    allowPositionals: true,
    options: {
      locale: { type: 'string', short: 'l' },
      user: { type: 'boolean', short: 'u', default: false },
      json: { type: 'boolean', default: false },
      languages: { type: 'string' },
      format: { type: 'string' },
      force: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
}

/** A word as it is looked up: people paste codes with a typographic minus. */
export function plainMinus(word: string): string {
  return word.replace(minus, '-');
}

/**
 * Reads the arguments.
 *
 * @throws Error with a short message, in which the input is as it was typed
 */
export function readOptions(args: readonly string[]): { options: Options; words: string[] } {
  // parseArgs takes time with the square of their number.
  if (args.length > mostWords) throw new Error(`more than ${mostWords} arguments`);
  try {
    const { values, positionals } = parse(args);
    return { options: values, words: positionals.map(plainMinus) };
  } catch (error) {
    // The first sentence; what follows are hints longer than the usage.
    throw new Error(/^.*?(?=\.\s|$)/s.exec((error as Error).message)?.[0]);
  }
}
