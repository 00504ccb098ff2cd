/**
 * Languages whose limits an app sets itself. Behind `im-error-i18n/limits/*`; an app that sets none carries none of it.
 *
 * The messages with limits were parsed at build time; the platform's `Intl` writes their numbers and chooses their
 * plurals.
 */
import type { ImErrorSharedLimit } from './catalog.js';
import { sharedLimits } from './core/shared-limits.js';
import type { ImErrorLimits, ImErrorLocale, ImErrorLocaleWithLimits } from './core/types.js';
import { layer } from './core.js';
import { documentedLimits } from './generated/limit-values.js';

/** A piece of a message: text, 0 for the number of the plural around it, a number by name, or its plural. */
export type Piece = string | 0 | readonly [name: string, forms?: Readonly<Record<string, readonly Piece[]>>];

type Numbers = Readonly<Record<string, number>>;

const documented: Readonly<Record<string, Numbers>> = documentedLimits;

/** Whether a table has a row; `__proto__` is none, which a plain look-up would find. */
const has = (table: object, name: string) => Object.keys(table).includes(name);

function describe(value: unknown): string {
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'string' ? `the string '${value}'` : String(value);
}

function numberOf(where: string, value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError(`${where}: expected a finite number of zero or more, found ${describe(value)}`);
  // -0 would be written with its sign.
  return value || 0;
}

/** The values that an app has set for one code, checked. */
function valuesOf(where: string, code: string, values: unknown): Numbers {
  const names = Object.keys(documented[code] ?? {});
  if (values === null || typeof values !== 'object')
    throw new TypeError(`${where}: expected an object of numbers by name, found ${describe(values)}`);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (!names.includes(name))
        throw new TypeError(`${where}: there is no limit '${name}'; this message has ${names.join(', ')}`);
      return value === undefined ? [] : [[name, numberOf(`${where}.${name}`, value)]];
    }),
  );
}

/** All values of the codes that an app has changed: those of single codes over shared ones over the documented. */
function changedValues(limits: object): Map<string, Numbers> {
  const changed = new Map<string, Numbers>();
  const set = (code: string, values: Numbers) =>
    changed.set(code, { ...documented[code], ...changed.get(code), ...values });
  const own: [code: string, values: Numbers][] = [];
  for (const [name, value] of Object.entries(limits)) {
    const where = `limits.${name}`;
    if (value === undefined) continue;
    if (has(sharedLimits, name)) {
      const number = numberOf(where, value);
      for (const [code, placeholder] of Object.entries(sharedLimits[name as ImErrorSharedLimit]))
        set(code, { [placeholder]: number });
    } else if (has(documented, name)) own.push([name, valuesOf(where, name, value)]);
    else
      throw new TypeError(
        `${where}: neither a code whose message has limits nor a shared limit; shared are ${Object.keys(sharedLimits).join(', ')}`,
      );
  }
  for (const [code, values] of own) set(code, values);
  return changed;
}

/** Writes messages in one language. Without `Intl` (some engines of mini-programs) digits stay plain. */
function rendererOf(tag: string) {
  const hasIntl = typeof Intl !== 'undefined';
  const numbers = hasIntl ? new Intl.NumberFormat(tag) : undefined;
  const rules = hasIntl ? new Intl.PluralRules(tag) : undefined;
  function render(pieces: readonly Piece[], values: Numbers, counted = 0): string {
    const write = (n: number) => numbers?.format(n) ?? `${n}`;
    return pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if (piece === 0) return write(counted);
        const [name, forms] = piece;
        const n = values[name] as number;
        if (!forms) return write(n);
        const form = forms[`=${n}`] ?? forms[rules?.select(n) ?? 'other'] ?? forms.other;
        return render(form as readonly Piece[], values, n);
      })
      .join('');
  }
  return render;
}

/** A language with the parsed messages of those codes that have limits. */
export function languageWithLimits<const Tag extends string>(
  locale: ImErrorLocale<Tag>,
  patterns: Readonly<Record<string, readonly Piece[]>>,
): ImErrorLocaleWithLimits<Tag> {
  return {
    ...locale,
    withLimits(limits: ImErrorLimits) {
      const changed = new Map(
        [...changedValues(limits)].map(([key, values]) => [/^-?\d+$/.test(key) ? Number(key) : key, values] as const),
      );
      const texts = new Map<unknown, string>();
      let render: ReturnType<typeof rendererOf> | undefined;
      const upper = {
        // A message is written when it is first asked for; till then nothing of Intl is touched.
        get(code: unknown) {
          const values = changed.get(code as number | string);
          if (values && !texts.has(code)) {
            render ??= rendererOf(locale.tag);
            texts.set(code, render(patterns[`${code}`] as readonly Piece[], values));
          }
          return texts.get(code);
        },
        has: (code: unknown) => changed.has(code as number | string),
        keys: () => changed.keys(),
      };
      return { ...locale, imError: layer(upper, locale.imError) };
    },
  };
}
