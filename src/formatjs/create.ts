import { createIntl, createIntlCache } from '@formatjs/intl';
import {
  catalog,
  type ImErrorCode,
  type ImErrorCodeWithLimits,
  type ImErrorFacts,
  type ImErrorLimitName,
  type ImErrorSharedLimit,
  sharedLimits,
} from '../catalog.js';
import type { FormatOptions, ImErrorDescription, ImErrorOverrides } from '../core/types.js';
import { createImErrors } from '../core.js';
import type { ImErrorIcuLocale } from './types.js';

/** Values for the limits of one code; what is left out keeps its value. */
export type ImErrorLimitValues<Code extends ImErrorCode> = { readonly [Name in ImErrorLimitName<Code>]?: number };

/** Limits that an app sets: per code, or once for all codes that share one, by its name. The more special wins. */
export type ImErrorLimits = { readonly [Name in ImErrorSharedLimit]?: number } & {
  readonly [Code in ImErrorCodeWithLimits]?: ImErrorLimitValues<Code>;
};

/** What can be set beside the language. */
export interface ImErrorIntlSettings<Tag extends string = string> {
  /** Limits that differ from the documented ones. */
  readonly limits?: ImErrorLimits;
  /** The app's own words, plain text, per language; they win over a limit. */
  readonly overrides?: ImErrorOverrides<Tag>;
}

/** The package's functions in one language, with the app's limits. */
export interface ImErrorIntl<Tag extends string = string> {
  /** The language in use. */
  readonly locale: Tag;
  /** The right words for an error; never throws, never empty. As in `im-error-i18n`, without a locale. */
  formatImError(error: unknown, options?: FormatOptions): string;
  /** Everything that is known of an error; never throws. */
  describeImError(error: unknown): ImErrorDescription<Tag>;
  /**
   * The message of a code that the compiler knows.
   *
   * @param code a code
   * @param limits values for the limits of that message, for this call only; a wrong name does not compile
   * @throws RangeError for a value that is no number of zero or more, TypeError for a name that the message has not
   * @example
   * t(8001, { max: 20 })
   */
  t<const Code extends ImErrorCode>(
    code: Code,
    ...limits: Code extends ImErrorCodeWithLimits ? [limits?: ImErrorLimitValues<Code>] : []
  ): string;
}

type Numbers = Readonly<Record<string, number>>;

// Calls with their own values mostly repeat the same few, so their texts are kept; an end to it all the same.
const mostKept = 500;

const facts = catalog as Readonly<Record<string, ImErrorFacts>>;

function documented(code: string): Numbers | undefined {
  return Object.hasOwn(facts, code) ? facts[code]?.limits : undefined;
}

function check(where: string, limits: Numbers | undefined, values: unknown): asserts values is Numbers {
  if (values === null || typeof values !== 'object')
    throw new TypeError(`${where}: expected an object of numbers by name, found ${describe(values)}`);
  const names = Object.keys(limits ?? {});
  for (const [name, value] of Object.entries(values)) {
    if (!names.includes(name))
      throw new TypeError(`${where}: there is no limit '${name}'; this message has ${names.join(', ') || 'none'}`);
    checkNumber(`${where}.${name}`, value);
  }
}

function checkNumber(where: string, value: unknown): void {
  if (typeof value !== 'number' || !(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError(`${where}: expected a finite number of zero or more, found ${describe(value)}`);
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `the string '${value}'` : String(value);
}

/** The limits that an app has set, per code; checked. */
function limitsByCode(limits: ImErrorLimits): Map<string, Numbers> {
  const set = new Map<string, Numbers>();
  const merge = (code: string, values: Numbers) => set.set(code, { ...set.get(code), ...values });
  const own: [string, Numbers][] = [];
  for (const [name, value] of Object.entries(limits)) {
    if (value === undefined) continue;
    const where = `createImErrorIntl: limits.${name}`;
    if (Object.hasOwn(sharedLimits, name)) {
      checkNumber(where, value);
      for (const [code, placeholder] of Object.entries(sharedLimits[name as ImErrorSharedLimit]))
        merge(code, { [placeholder as string]: value as number });
      continue;
    }
    const there = documented(name);
    if (!there)
      throw new TypeError(
        `${where}: neither a code whose message has limits nor a shared limit; shared are ${Object.keys(sharedLimits).join(', ')}`,
      );
    check(where, there, value);
    own.push([name, value]);
  }
  for (const [code, values] of own) merge(code, values);
  return set;
}

/** A message whose only placeholder is a plain number, as most are: what stands around it. */
interface OneNumber {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The part of FormatJS's syntax tree that is looked at here: 0 is literal text, 2 a number. */
interface Element {
  readonly type: number;
  readonly value: string;
}

function oneNumberOf(tree: readonly Element[]): OneNumber | undefined {
  const at = tree.findIndex(({ type }) => type === 2);
  if (at < 0 || tree.some(({ type }, i) => type !== (i === at ? 2 : 0))) return undefined;
  const textOf = (elements: readonly Element[]) => elements.map(({ value }) => value).join('');
  return { name: (tree[at] as Element).value, before: textOf(tree.slice(0, at)), after: textOf(tree.slice(at + 1)) };
}

/** Makes the functions over a language with its syntax trees. */
export function createImErrorIntlFor<const Tag extends string>(
  language: ImErrorIcuLocale<Tag>,
  { limits = {}, overrides }: ImErrorIntlSettings<Tag> = {},
): ImErrorIntl<Tag> {
  const changed = limitsByCode(limits);
  const kept = new Map<string, string>();
  const simple = new Map<unknown, OneNumber | undefined>();
  let number: Intl.NumberFormat['format'] | undefined;
  let intl: ReturnType<typeof createIntl> | undefined;

  function render(code: string, values: Numbers): string {
    intl ??= createIntl(
      {
        locale: language.tag,
        messages: language.limited as Record<string, never>,
        onError(error) {
          throw error;
        },
      },
      createIntlCache(),
    );
    return intl.formatMessage({ id: code }, values);
  }

  // A changed message is rendered when it is first asked for; till then nothing of Intl is touched.
  class ChangedWords extends Map<unknown, string> {
    readonly pending = new Map<unknown, Numbers>([...changed].map(([code, values]) => [Number(code), values]));
    override set(code: unknown, text: string): this {
      // Map's constructor calls this before the field is there.
      this.pending?.delete(code);
      return super.set(code, text);
    }
    override get(code: unknown): string | undefined {
      const values = this.pending.get(code);
      if (values) {
        this.set(code, render(`${code}`, { ...documented(`${code}`), ...values }));
      }
      return super.get(code);
    }
  }
  const words = {
    tag: language.tag,
    words: () => (changed.size > 0 ? new ChangedWords(language.words()) : language.words()),
    get imError() {
      return language.imError;
    },
    get imNotice() {
      return language.imNotice;
    },
  };
  const all = createImErrors<Tag>({ locales: [words], catalog, ...(overrides ? { overrides } : {}) });

  return {
    locale: language.tag,
    formatImError: (error, options) => all.formatImError(error, language.tag, options),
    describeImError: (error) => all.describeImError(error, language.tag),
    t(code, values?: Numbers) {
      if (values === undefined) return all.t(code);
      // One plain number between two texts needs no machinery, and costs a tenth so. Wrong values go on to the check.
      let one = simple.get(code);
      if (!one && !simple.has(code)) {
        one = oneNumberOf((language.limited[`${code}`] ?? []) as Element[]);
        simple.set(code, one);
      }
      const value = one && values[one.name];
      if (one && typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY) {
        let others = 0;
        for (const _ in values) others++;
        if (others === 1) {
          number ??= new Intl.NumberFormat(language.tag).format;
          return one.before + number(value) + one.after;
        }
      }
      let key = `${code}`;
      for (const name in values) key += `|${name}=${values[name]}`;
      let text = kept.get(key);
      if (text === undefined) {
        const there = documented(`${code}`);
        check(`t(${code})`, there, values);
        text = render(`${code}`, { ...there, ...changed.get(`${code}`), ...values });
        if (kept.size >= mostKept) kept.clear();
        kept.set(key, text);
      }
      return text;
    },
  };
}
