/** Random damage to locale files, and an account of what the validator makes of it. */
import { createIntl } from '@formatjs/intl';
import fc from 'fast-check';
import { expect } from 'vitest';
import { limitsOf } from '../../scripts/lib/keys.js';
import { tagsOf } from '../../scripts/lib/languages.js';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { read, write } from './locales.js';

/** Takes a number below `n`; what is taken one after the other are the choices of one damage. */
type Pick = (n: number) => number;
type Change = (raw: string, pick: Pick, text: string) => string | Uint8Array;

const splice = (text: string, at: number, less: number, more = '') => text.slice(0, at) + more + text.slice(at + less);
const one = <T>(list: readonly T[], pick: Pick): T | undefined => list[pick(list.length)];

/** Damages one message of a file, of those that a pattern matches, where it matches. */
const inMessage =
  (pattern: RegExp, change: (match: string, pick: Pick, text: string, messages: string[]) => string): Change =>
  (raw, pick, text) => {
    const messages = JSON.parse(raw) as Record<string, string>;
    const key = one(
      Object.keys(messages).filter((name) => messages[name]?.search(pattern) !== -1),
      pick,
    );
    if (key === undefined) return raw;
    const message = messages[key] as string;
    const match = one([...message.matchAll(new RegExp(pattern, 'gu'))], pick) as RegExpMatchArray;
    const better = change(match[0], pick, text, Object.values(messages));
    messages[key] = splice(message, match.index as number, match[0].length, better);
    // Keys in order are kept by `JSON.stringify`, so nothing else changes.
    return `${JSON.stringify(messages, null, 2)}\n`;
  };

const inLines =
  (change: (lines: string[], at: number, pick: Pick) => void): Change =>
  (raw, pick) => {
    const lines = raw.split('\n');
    change(lines, 1 + pick(lines.length - 3), pick);
    return lines.join('\n');
  };

const placeholder = /\{\w+(?:, number)?\}|\{\w+, plural, .*?\}\}/;
const hostile = [
  '<b>x</b>', '<img src=x onerror=alert(1)>', '&lt;', ' javascript:alert(1)', ' https://example.com', '{', '}', "'",
  "'{'", "'{{x}}'", '$t(x)', '#', '|', '{max, number}', '{__proto__}', '{max, plural, other {#}}', '\u202e', '\u2066',
  '\u200b', '\u{e0041}', '\u{e0100}', '\u3164', '\ud800', '\u0430', 'e\u0301', '  ', '12', '오', '錯', '错', '한',
]; // biome-ignore format: a list of short words

/** Kinds of damage, from blind ones to those that an attacker or a tired translator would do. */
const kinds: Readonly<Record<string, Change>> = {
  'a byte changed': (raw, pick) => {
    const bytes = Buffer.from(raw);
    bytes[pick(bytes.length)] = pick(256);
    return bytes;
  },
  'a byte deleted': (raw, pick) => {
    const bytes = Buffer.from(raw);
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  'a character of JSON deleted': (raw, pick) => {
    const marks = [...raw.matchAll(/[{}",:]/g)];
    return splice(raw, one(marks, pick)?.index as number, 1);
  },
  'the file cut off': (raw, pick) => raw.slice(0, pick(raw.length - 1)),
  'a line deleted': inLines((lines, at) => lines.splice(at, 1)),
  'a line doubled': inLines((lines, at) => lines.splice(at, 0, lines[at] as string)),
  'two lines swapped': inLines((lines, at, pick) => {
    const other = 1 + pick(lines.length - 3);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }),
  'a key changed': (raw, pick, text) => {
    const key = one([...raw.matchAll(/(?<=^ {2}")[^"]+/gm)], pick) as RegExpMatchArray;
    return splice(raw, (key.index as number) + pick(key[0].length), pick(2), JSON.stringify(text).slice(1, -1));
  },
  'a placeholder deleted': inMessage(placeholder, () => ''),
  'a placeholder changed': inMessage(placeholder, (match, pick, text) =>
    splice(match, pick(match.length), pick(3), text),
  ),
  'a placeholder broken': inMessage(placeholder, (match, pick) => splice(match, pick(match.length), 1)),
  'a placeholder doubled': inMessage(placeholder, (match) => match + match),
  'a placeholder of another message': inMessage(/[\s\S]/, (match, pick, _, messages) => {
    const others = messages.flatMap((message) => message.match(new RegExp(placeholder, 'g')) ?? []);
    return match + (one(others, pick) ?? '');
  }),
  'hostile text inserted': inMessage(/[\s\S]/, (match, pick) => match + one(hostile, pick)),
  'any character inserted': inMessage(/[\s\S]/, (match, _, text) => match + text),
  'a figure changed': inMessage(/\d/, (match, pick) => `${(Number(match) + 1 + pick(9)) % 10}`),
  'an identifier misspelled': inMessage(/[A-Za-z_]{4,}/, (match, pick) => splice(match, pick(match.length), 1)),
  'a letter deleted': inMessage(/\p{L}/u, () => ''),
  'a message of another code': inMessage(/^[\s\S]+$/, (_match, pick, _, messages) => one(messages, pick) as string),
};

const classes = Object.keys(kinds);

const damageOf = (files: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...classes),
    file: fc.constantFrom(...files),
    choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    text: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), fc.constantFrom(...hostile)),
  });

/**
 * What a message shows of its values, without the validator's help: rendered by FormatJS with numbers that occur
 * nowhere else, and with the documented ones.
 */
function shown(tag: string, key: string, message: string): string {
  const limits = limitsOf(key);
  const numbers = Object.fromEntries(Object.keys(limits).map((name, i) => [name, 7001 + i]));
  const format = new Intl.NumberFormat(tag);
  const texts = { code: '⟦code⟧', api: '⟦api⟧', text: '⟦text⟧' };
  const intl = createIntl({
    locale: tag,
    messages: { message },
    onError: (error) => {
      throw error;
    },
  });
  try {
    return [numbers, limits]
      .map((values) => {
        const used = /^-?\d/.test(key) ? values : { ...values, ...texts };
        const rendered = intl.formatMessage({ id: 'message' }, used);
        const names = Object.entries(used).map(([name, value]) => {
          const times = rendered.split(typeof value === 'number' ? format.format(value) : value).length - 1;
          // A documented limit may be a figure of the text besides, so it counts as there or not there.
          return `${name} ${values === limits ? times > 0 : times}`;
        });
        return [...names, ...(rendered.match(/\{\{.*?\}\}/g) ?? [])].join();
      })
      .join(';');
  } catch {
    return 'nothing';
  }
}

/** Whether a damaged file would give an app other keys or other values: what must never pass. */
function isGrave(tag: string, before: string, after: string | Uint8Array): boolean {
  let messages: Record<string, unknown>;
  try {
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(after));
    messages = JSON.parse(raw) as Record<string, unknown>;
  } catch {
    return true;
  }
  if (typeof messages !== 'object' || messages === null) return true;
  const originals = JSON.parse(before) as Record<string, string>;
  const keys = Object.keys(originals);
  if (Object.keys(messages).length !== keys.length) return true;
  return keys.some((key) => {
    const text = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (typeof text !== 'string') return true;
    return text !== originals[key] && shown(tag, key, text) !== shown(tag, key, originals[key] as string);
  });
}

interface Count {
  damaged: number;
  refused: number;
  warned: number;
  grave: number;
  graveRefused: number;
}

/** Damages files of a copy of `locales/` at random, asserts what must hold each time, and returns the counts by kind. */
export function fuzzValidation(root: string, numRuns: number, seed: number): Map<string, Count> {
  const files = tagsOf(root).flatMap((tag) => [`${tag}/imError.json`, `${tag}/imError.json`, `${tag}/imNotice.json`]);
  const originals = new Map(files.map((file) => [file, read(root, `locales/${file}`)]));
  const counts = new Map<string, Count>();
  fc.assert(
    fc.property(damageOf(files), ({ kind, file, choices, text }) => {
      const tag = file.slice(0, file.indexOf('/'));
      const before = originals.get(file) as string;
      let taken = 0;
      const pick: Pick = (n) => (n > 0 ? (choices[taken++ % choices.length] as number) % n : 0);
      const after = (kinds[kind] as Change)(before, pick, text);
      if (Buffer.from(after).equals(Buffer.from(before))) return;
      write(root, `locales/${file}`, after);
      try {
        const { problems } = validateLocales(root, { tags: [tag] });
        const lines = Buffer.from(after).toString().split('\n').length;
        for (const problem of problems) {
          expect(problem.file).toBe(`locales/${file}`);
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(lineOf(problem)).toMatch(
            /^[^\n\r\u001b]+:\d+:\d+.*: (?:error|warning) [a-z0-9-]+: expected .+; found .+\. .+[.?]$/,
          );
        }
        const count = counts.get(kind) ?? { damaged: 0, refused: 0, warned: 0, grave: 0, graveRefused: 0 };
        counts.set(kind, count);
        // Every change of a text is told as stale, which is no merit of the other checks.
        const refused = problems.some(({ severity, check }) => severity === 'error' && check !== 'stale');
        const grave = isGrave(tag, before, after);
        count.damaged++;
        if (refused) count.refused++;
        else if (problems.length > 0) count.warned++;
        if (grave) count.grave++;
        if (grave && refused) count.graveRefused++;
        expect(refused || !grave, `a ${tag} file with other keys or values passed`).toBe(true);
      } finally {
        write(root, `locales/${file}`, before);
      }
    }),
    { numRuns, seed },
  );
  return new Map(classes.filter((kind) => counts.has(kind)).map((kind) => [kind, counts.get(kind) as Count]));
}

/** The counts as a table. */
export function tableOfCounts(counts: ReadonlyMap<string, Count>): string {
  const share = (part: number, all: number) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
  const rows = [...counts].map(
    ([kind, { damaged, refused, warned, grave, graveRefused }]) =>
      `| ${kind} | ${damaged} | ${share(refused, damaged)} | ${warned} | ${grave} | ${share(graveRefused, grave)} |`,
  );
  return [
    '| damage | files | refused | warned of | with other keys or values | of those refused |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}
