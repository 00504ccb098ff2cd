/**
 * What is checked of one message. Each check says what it guards and why it is an error or a warning; the validator
 * (validate-locales.ts) reads the files and places what is found here at its line and column.
 */
import {
  type Location,
  type MessageFormatElement,
  type PluralOrSelectOption,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import type { Glossary, GlossaryTerm } from './glossary.js';
import type { Severity } from './problems.js';
import { quote, unseen } from './problems.js';
import { limitsOf, parseMessage, placeholdersOf } from './render.js';

export interface Finding {
  readonly severity: Severity;
  readonly check: string;
  /** Index in the message. */
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** Everything that a check may look at. */
export interface Subject {
  readonly tag: string;
  readonly isSource: boolean;
  readonly namespace: string;
  readonly key: string;
  readonly text: string;
  /** The Korean text; `undefined` where `ko` has no such key, or for `ko` itself. */
  readonly source: string | undefined;
  readonly glossary: Glossary;
}

type Check = (subject: Subject) => Finding[];

const finding = (
  severity: Severity,
  check: string,
  at: number,
  expected: string,
  found: string,
  fix: string,
): Finding => ({
  severity,
  check,
  at,
  expected,
  found,
  fix,
});

// Longer than any honest message by a factor of three. What is longer is a paste of something else, or an attack on the
// parser (deep nesting, thousands of plural branches); it is refused before it is parsed.
// Counted in UTF-16 units as everywhere, so that no text falls between two ways of counting.
const longest = 1500;
// A plural in a plural has no use here, and each level multiplies the texts that a translator must get right.
const deepest = 2;
const longestNotice = 80;

/** A piece of text between placeholders, as it stands in the message, and where. */
export interface Literal {
  readonly at: number;
  readonly written: string;
}

/** The text without its placeholders: what a reader sees between them. All branches of a plural count. */
export function literalsOf(text: string, elements: readonly MessageFormatElement[]): Literal[] {
  const found: Literal[] = [];
  for (const element of elements) {
    if (element.type === TYPE.literal) {
      const { start, end } = element.location as Location;
      found.push({ at: start.offset, written: text.slice(start.offset, end.offset) });
    } else if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) found.push(...literalsOf(text, option.value));
    else if (element.type === TYPE.tag) found.push(...literalsOf(text, element.children));
  }
  return found;
}

/** The text as a reader meets it, with one branch of each plural (`other`), placeholders as a neutral character. */
function readingOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.plural || element.type === TYPE.select)
        // The parser refuses a message without `other`.
        return readingOf((element.options.other as PluralOrSelectOption).value);
      if (element.type === TYPE.tag) return readingOf(element.children);
      return '\ufffc';
    })
    .join('');
}

function depthOf(elements: readonly MessageFormatElement[]): number {
  let depth = 0;
  for (const element of elements) {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) depth = Math.max(depth, 1 + depthOf(option.value));
    else if (element.type === TYPE.tag) depth = Math.max(depth, 1 + depthOf(element.children));
  }
  return depth;
}

type Parsed = { readonly tree: MessageFormatElement[] } | { readonly fault: Error };

// Several checks want the tree of one and the same text, and every language that of the Korean text.
const trees = new Map<string, Parsed>();

function parsed(text: string): Parsed {
  let known = trees.get(text);
  if (!known) {
    try {
      known = { tree: parseMessage(text, { captureLocation: true }) };
    } catch (error) {
      known = { fault: error as Error };
    }
    // While someone translates with `--watch`, texts keep coming.
    if (trees.size > 20_000) trees.clear();
    trees.set(text, known);
  }
  return known;
}

/** The tree of a message; `undefined` where `length` or `syntax` has something to say, of this text or of the source. */
function tryParse(text: string): MessageFormatElement[] | undefined {
  if (text.length > longest) return undefined;
  const result = parsed(text);
  return 'tree' in result ? result.tree : undefined;
}

/** Where a placeholder stands in a message. */
function placeOfName(text: string, name: string): number {
  return Math.max(text.search(new RegExp(`\\{\\s*${escapeRegExp(name)}\\s*[,}]`)), 0);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How often a message shows each value: at least and at most, over the branches that may be taken. */
function countsOf(elements: readonly MessageFormatElement[], counted?: string): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  const add = (name: string, [least, most]: [number, number]) => {
    const [a, b] = counts.get(name) ?? [0, 0];
    counts.set(name, [a + least, b + most]);
  };
  for (const element of elements) {
    if (element.type === TYPE.literal) continue;
    // The parser takes # for the number in a plural only.
    if (element.type === TYPE.pound) add(counted as string, [1, 1]);
    else if (element.type === TYPE.plural || element.type === TYPE.select) {
      const own = element.value;
      const branches = Object.values(element.options).map(({ value }) => countsOf(value, own));
      // A branch without its number is left to `plurals`, which knows where it may say it in a word.
      for (const branch of branches) if (!branch.has(own)) branch.set(own, [1, 1]);
      for (const name of new Set(branches.flatMap((branch) => [...branch.keys()]))) {
        const ranges = branches.map((branch): [number, number] => branch.get(name) ?? [0, 0]);
        add(name, [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))]);
      }
    } else {
      add(element.value, [1, 1]);
      if (element.type === TYPE.tag) for (const [name, count] of countsOf(element.children, counted)) add(name, count);
    }
  }
  return counts;
}

// Error: an empty message would be shown as nothing, which the package promises never to do.
const empty: Check = () => [finding('error', 'empty', 0, 'a text', 'nothing', 'Write the translation.')];

// Error: see `longest`. Notices must fit a toast.
const length: Check = ({ text, namespace }) => {
  const most = namespace === 'imNotice' ? longestNotice : longest;
  return text.length > most
    ? [finding('error', 'length', most, `at most ${most} characters`, `${text.length}`, 'Say it in fewer words.')]
    : [];
};

// Error: a message that does not parse breaks the build, or FormatJS at run time.
const syntax: Check = ({ text }) => {
  const result = parsed(text);
  if ('tree' in result) return [];
  const fault = result.fault as Error & { location?: { start: { offset: number } } };
  return [
    finding(
      'error',
      'icu-syntax',
      fault.location?.start.offset ?? 0,
      'a valid ICU message',
      fault.message.replace(/_/g, ' ').toLowerCase(),
      'Check that each { has its } and each plural its other {…}.',
    ),
  ];
};

// Error: apps may insert a text as HTML although they should not, and `<userID>` is a tag to ICU.
const markup: Check = ({ text }) => {
  const found: Finding[] = [];
  for (const match of text.matchAll(/<\/?[\p{L}!?][^<>]{0,40}>?|&(?:#\d+|#x[\da-f]+|\w{2,12});/giu))
    found.push(
      finding(
        'error',
        'markup',
        match.index,
        'plain text',
        quote(match[0]),
        'Remove the tag or entity; use “…” or （…） to set a word off.',
      ),
    );
  return found;
};

// Error: i18next and vue-i18n read such marks as placeholders and references, so quoted braces would bring in new ones.
const foreignSyntax: Check = ({ text }) => {
  const own = tryParse(text);
  if (!own) return [];
  return literalsOf(text, own).flatMap(({ at, written }) =>
    [...written.matchAll(/[{}]|\$t\(/g)].map((match) =>
      finding(
        'error',
        'foreign-syntax',
        at + match.index,
        'braces around placeholders only',
        quote(match[0]),
        'Remove it; i18next and vue-i18n would take it for a placeholder.',
      ),
    ),
  );
};

// Error: a link or script address in a message is never ours: the document's links are words in the source.
const link: Check = ({ text, source }) => {
  const found: Finding[] = [];
  for (const match of text.matchAll(/\b(?:https?|ftp|file):\/\/\S*|\b(?:javascript|vbscript|data)\s*:\s*\S*/gi))
    if (!source?.includes(match[0]))
      found.push(finding('error', 'link', match.index, 'no address', quote(match[0]), 'Remove the address.'));
  return found;
};

/** What the program fills in when it is asked for a message, beside the limits. */
const filledIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['imError support', ['api', 'code', 'text']],
  ['imError unknown', ['code']],
]);

const kinds: Readonly<Record<string, string>> = { number: 'number', plural: 'number', argument: 'text' };

function spell(name: string, kind: string | undefined): string {
  return kind === 'number' ? `{${name}, number}` : `{${name}}`;
}

// Error: a lost placeholder loses a fact, an unknown one throws when it is rendered, and one told twice is a slip of
// pasting: no message needs its value more than once.
const placeholders: Check = ({ text, source, key, isSource, namespace }) => {
  const own = tryParse(text);
  if (!own) return [];
  const wanted = new Map<string, string>();
  if (isSource) {
    if (namespace === 'imError') for (const name of Object.keys(limitsOf(key))) wanted.set(name, 'number');
    for (const name of filledIn.get(`${namespace} ${key}`) ?? []) wanted.set(name, 'text');
  } else {
    const theirs = source === undefined ? undefined : tryParse(source);
    if (!theirs) return [];
    for (const { name, type } of placeholdersOf(theirs)) wanted.set(name, kinds[type] ?? type);
  }
  const found: Finding[] = [];
  const counts = countsOf(own);
  const names = new Set<string>();
  for (const { name, type } of placeholdersOf(own)) {
    // A tag is told by `markup`.
    if (type === 'tag') continue;
    names.add(name);
    const kind = wanted.get(name);
    const at = placeOfName(text, name);
    const all = [...wanted].map(([n, k]) => spell(n, k)).join(', ') || 'no placeholder';
    if (kind === undefined)
      found.push(
        finding(
          'error',
          'placeholder',
          at,
          all,
          `{${name}}`,
          isSource ? 'Name a limit of the catalog, or what the program fills in.' : 'Use the names of the Korean text.',
        ),
      );
    else if ((kinds[type] ?? type) !== kind)
      found.push(
        finding(
          'error',
          'placeholder',
          at,
          spell(name, kind),
          `{${name}} as ${type}`,
          'Use the same kind as the Korean text; plural is fine for a number.',
        ),
      );
  }
  for (const [name, kind] of wanted) {
    const [least, most] = counts.get(name) ?? [0, 0];
    if (most > 1)
      found.push(
        finding(
          'error',
          'placeholder',
          placeOfName(text, name),
          `${spell(name, kind)} once`,
          `it ${most} times`,
          'Tell the value once.',
        ),
      );
    if (least === 0)
      found.push(
        finding(
          'error',
          'placeholder',
          names.has(name) ? placeOfName(text, name) : 0,
          spell(name, kind),
          names.has(name) ? 'it in one branch only' : 'no such placeholder',
          `Put ${spell(name, kind)} where the value belongs.`,
        ),
      );
  }
  return found;
};

// Error: a style such as `::percent` or `{n, date}` would show another value than the Korean text does.
const style: Check = ({ text }) => {
  const own = tryParse(text);
  if (!own) return [];
  const found: Finding[] = [];
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.number && element.style)
        found.push(
          finding(
            'error',
            'placeholder',
            placeOfName(text, element.value),
            `{${element.value}, number}`,
            'a number with a style',
            'Remove the style.',
          ),
        );
      if (element.type === TYPE.plural && element.offset)
        found.push(
          finding(
            'error',
            'placeholder',
            placeOfName(text, element.value),
            'a plural without offset',
            `offset:${element.offset}`,
            'Remove the offset: it changes the number that is shown.',
          ),
        );
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(own);
  return found;
};

const cldrOrder = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const categories = new Map<string, { all: string[]; inWords: Set<string> }>();

/** The plural categories of a language, and those whose number the noun itself may tell. */
export function pluralCategoriesOf(tag: string): { all: string[]; inWords: Set<string> } {
  let known = categories.get(tag);
  if (!known) {
    const rules = new Intl.PluralRules(tag);
    const members = new Map<string, number>();
    for (let n = 0; n <= 1000; n++) members.set(rules.select(n), (members.get(rules.select(n)) ?? 0) + 1);
    const alone = [...members].filter(([, count]) => count === 1).map(([category]) => category);
    known = {
      all: cldrOrder.filter((category) => rules.resolvedOptions().pluralCategories.includes(category)),
      // A dual (Arabic, Hebrew, Irish) is a form of the noun, and a figure beside it is clumsy. Elsewhere a branch
      // without its number cannot be told from one that has lost it.
      inWords: new Set(alone.includes('two') ? alone : []),
    };
    categories.set(tag, known);
  }
  return known;
}

// Error: a missing category gives wrong grammar as soon as an app sets another limit; a branch without # loses the
// number, unless the language tells it by the form of the noun.
const plurals: Check = ({ text, tag }) => {
  const own = tryParse(text);
  if (!own) return [];
  const depth = depthOf(own);
  if (depth > deepest)
    return [
      finding(
        'error',
        'plural',
        0,
        `at most ${deepest} levels of nesting`,
        `${depth}`,
        'Write the sentence without plurals inside plurals.',
      ),
    ];
  const found: Finding[] = [];
  const { all, inWords } = pluralCategoriesOf(tag);
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.select) for (const option of Object.values(element.options)) walk(option.value);
      if (element.type !== TYPE.plural) continue;
      const at = placeOfName(text, element.value);
      const branches = Object.entries(element.options);
      const lacks = all.filter((category) => !branches.some(([name]) => name === category));
      if (lacks.length > 0)
        found.push(
          finding(
            'error',
            'plural',
            at,
            `the categories ${all.join(', ')}`,
            `no ${lacks.join(', ')}`,
            `Add ${lacks.map((name) => `${name} {# …}`).join(' ')}.`,
          ),
        );
      for (const [name, { value: branch }] of branches) {
        if (!/=\d/.test(name) && !all.includes(name))
          found.push(
            finding(
              'error',
              'plural',
              at,
              `the categories ${all.join(', ')}`,
              name,
              `Remove ${name} {…}: ${tag} never uses it.`,
            ),
          );
        const shows = branch.some(
          (part) => part.type === TYPE.pound || (part.type !== TYPE.literal && part.value === element.value),
        );
        if (!shows && !(inWords.has(name) && readingOf(branch).trim() !== ''))
          found.push(
            finding(
              'error',
              'plural',
              at,
              `# in ${name} {…}`,
              'a branch without its number',
              'Put # where the number belongs.',
            ),
          );
        walk(branch);
      }
    }
  };
  walk(own);
  return found;
};

// A number may be spelled with marks between its digits, but not across a space.
const digitRun = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/** The text with each glossary term that holds digits taken out, since such a term may be words elsewhere. */
function withoutDigitTerms(text: string, glossary: Glossary, tag: string): string {
  return text.replace(digitTermsOf(glossary, tag), ' ');
}

const digitTerms = new WeakMap<Glossary, Map<string, RegExp>>();

function digitTermsOf(glossary: Glossary, tag: string): RegExp {
  const known = digitTerms.get(glossary) ?? new Map<string, RegExp>();
  digitTerms.set(glossary, known);
  let pattern = known.get(tag);
  if (!pattern) {
    const forms = Object.values(glossary).flatMap((term) => term[tag]?.use ?? []);
    const escaped = forms.filter((form) => /\d/.test(form)).map(escapeRegExp);
    // An empty alternative would match everywhere, so without such terms the pattern is one that never matches. The
    // term 1:1 is no part of 11:12, nor of 1:1.5.
    const any = escaped.join('|') || '(?!)';
    pattern = new RegExp(`(?<!\\d[.,:]?)(?:${any})(?![.,:]?\\d)`, 'g');
    known.set(tag, pattern);
  }
  return pattern;
}

/** Where a figure stands: at the beginning where it is put together from what stands before a plural and in it. */
function placeOfFigure(literals: readonly Literal[], run: string): number {
  const literal = literals.find(({ written }) => written.includes(run));
  return literal ? literal.at + literal.written.indexOf(run) : 0;
}

// Error: a limit belongs into the catalog, and a figure that differs from the source is a wrong fact.
const digits: Check = ({ text, source, tag, glossary, key, namespace }) => {
  const own = tryParse(text);
  if (!own) return [];
  // One branch of each plural is compared with the source; the others may not bring in figures of their own.
  const read = (elements: MessageFormatElement[], of: string): string[] =>
    [...(withoutDigitTerms(readingOf(elements), glossary, of).match(digitRun) ?? [])].sort();
  const mine = read(own, tag);
  const literals = literalsOf(text, own);
  if (source === undefined) {
    if (namespace !== 'imError')
      return mine.map((run) =>
        finding('error', 'digit', placeOfFigure(literals, run), 'no figure', run, 'A notice has no figures.'),
      );
    const limits = Object.values(limitsOf(key)).map(String);
    return mine
      .filter((run) => limits.includes(run.replace(/,/g, '')))
      .map((run) =>
        finding(
          'error',
          'digit',
          placeOfFigure(literals, run),
          'the placeholder of the limit',
          run,
          'Limits are catalog values: write {name, number}.',
        ),
      );
  }
  const theirs = tryParse(source);
  if (!theirs) return [];
  const wanted: string[] = read(theirs, 'ko');
  const found: Finding[] = [];
  const left: string[] = [...wanted];
  for (const run of mine) {
    const i = left.indexOf(run);
    if (i >= 0) left.splice(i, 1);
    else
      found.push(
        finding(
          'error',
          'digit',
          placeOfFigure(literals, run),
          wanted.length > 0 ? `the figures ${wanted.join(', ')}` : 'no figure',
          run,
          'Write only the figures of the Korean text; limits are placeholders.',
        ),
      );
  }
  for (const run of left)
    found.push(
      finding('error', 'digit', 0, run, 'no such figure', `Carry the figure ${run} over from the Korean text.`),
    );
  for (const { at, written } of literals)
    for (const run of withoutDigitTerms(written, glossary, tag).match(digitRun) ?? [])
      if (!mine.includes(run))
        found.push(
          finding(
            'error',
            'digit',
            at + written.indexOf(run),
            'no other figures in a plural branch',
            run,
            'Write # for the number.',
          ),
        );
  return found;
};

const identifier =
  /(?<![A-Za-z0-9_])(?:0x[\da-fA-F]+|[@#]?[A-Za-z_](?:[\w]|[.-](?=[A-Za-z_]))*(?:\(\)(?:\.[A-Za-z_]\w*)*)?[#]?)/g;

/** What a developer types: Latin-script words of a text that is not in a Latin script. */
export function identifiersOf(text: string): string[] {
  return [...new Set(text.match(identifier) ?? [])];
}

/** Whether a text holds an identifier as a word of its own; a plural -s after it is fine. */
function holds(text: string, name: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9_])${escapeRegExp(name)}(?![A-Za-rt-z0-9_]|s[A-Za-z0-9_])`).test(text);
}

// Error: without the identifier a developer cannot find the field or call that is meant.
const identifiers: Check = ({ text, source, namespace }) => {
  if (source === undefined) return [];
  const theirs = tryParse(source);
  const own = tryParse(text);
  if (!theirs || !own) return [];
  // A notice speaks to end users, who know no identifiers: only the product names of the source must stay.
  const reading = readingOf(own);
  return identifiersOf(readingOf(theirs))
    .filter((name) => !holds(reading, name))
    .map((name) =>
      finding(
        'error',
        'identifier',
        0,
        name,
        'no such word',
        namespace === 'imError' ? `Keep ${name} letter for letter.` : `Keep ${name} as it is.`,
      ),
    );
};

// Isolates are the one honest means to set a left-to-right name into a right-to-left sentence. Joiners belong to the
// spelling of some scripts, no-break spaces to that of French and others.
const joinerScripts = /^(?:fa|ur|ckb|hi|mr|ne|bn|gu|kn|ml|ta|te|si|my|km|ar)\b/;

// Error: what one cannot see can hide or reorder what one does see (Trojan Source), and breaks searching.
const invisible: Check = ({ text, tag }) => {
  const found: Finding[] = [];
  let open = 0;
  for (const match of text.matchAll(unseen)) {
    const [c] = match;
    if (c >= '\u2066' && c <= '\u2068') {
      open++;
      continue;
    }
    if (c === '\u2069' && open > 0) {
      open--;
      continue;
    }
    if ((c === '\u200c' || c === '\u200d') && joinerScripts.test(tag)) continue;
    found.push(
      finding(
        'error',
        'invisible',
        match.index,
        'characters that can be seen',
        quote(c),
        'Delete the character; to set names in right-to-left text, pair isolates (U+2066 … U+2069).',
      ),
    );
  }
  if (open > 0)
    found.push(
      finding(
        'error',
        'invisible',
        text.length - 1,
        'U+2069 after each isolate',
        `${open} not closed`,
        'Close the isolate.',
      ),
    );
  return found;
};

// Error: two spellings of one character compare as different; `--fix` mends it.
const nfc: Check = ({ text }) => {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  let at = 0;
  while (text[at] === normal[at]) at++;
  return [
    finding(
      'error',
      'nfc',
      at,
      'text in Unicode normalization form C',
      'decomposed characters',
      'Run `npm run validate -- --fix`.',
    ),
  ];
};

// Error: such spaces show up when the app joins texts, and no reader of a diff sees them.
const spaces: Check = ({ text }) => {
  const found: Finding[] = [];
  for (const match of text.matchAll(/^\s+|\s$|\s{2,}|[\t-\r]/gu))
    found.push(
      finding('error', 'space', match.index, 'single spaces, none at the ends', quote(match[0]), 'Delete the space.'),
    );
  return found;
};

const hangul = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/u;

// Error: a Korean text in another language's file was forgotten.
const untranslated: Check = ({ text, isSource }) => {
  const match = isSource ? null : hangul.exec(text);
  return match
    ? [finding('error', 'untranslated', match.index, 'no Hangul', quote(text.slice(match.index)), 'Translate it.')]
    : [];
};

const alphabets = new Map<string, RegExp>();

/** Letters of neither the language's own script nor the Latin one. Hangul is left to `untranslated`. */
function foreignTo(tag: string): RegExp {
  let foreign = alphabets.get(tag);
  if (!foreign) {
    const own = new Intl.Locale(tag).maximize().script ?? 'Latn';
    const chinese = ['Hani', 'Bopo'];
    const several: Record<string, string[]> = {
      Jpan: ['Hani', 'Hira', 'Kana'],
      Kore: ['Hani'],
      Hans: chinese,
      Hant: chinese,
    };
    const scripts = [...(several[own] ?? [own]), 'Latn', 'Hang', 'Zyyy', 'Zinh'];
    foreign = new RegExp(`(?![${scripts.map((name) => `\\p{scx=${name}}`).join('')}])\\p{L}`, 'gu');
    alphabets.set(tag, foreign);
  }
  return foreign;
}

// Error: a letter of a third script is a slip of the keyboard or a look-alike (a Cyrillic а in a Latin word).
const alphabet: Check = ({ text, tag }) =>
  [...text.matchAll(foreignTo(tag))].map((match) =>
    finding(
      'error',
      'alphabet',
      match.index,
      'letters of the language or Latin ones',
      `${quote(match[0])} (U+${(match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`,
      'Type the letter that is meant; this one only looks like it.',
    ),
  );

/** The characters that OpenCC's table replaces, without those that everyday words of the other kind have as well. */
function onlyIn(table: string, both = ''): Set<string> {
  const only = new Set(table.split('|').map((row) => row.slice(0, row.indexOf(' '))));
  for (const character of both) only.delete(character);
  return only;
}
// 平台, 批准, 干擾, 游標 and 占用 are right in traditional Chinese, though the table has just one counterpart for each.
const simplifiedOnly = onlyIn(simplifiedToTraditional, '台准干游占');
const traditionalOnly = onlyIn(traditionalToSimplified);

// Error: one wrong character tells a reader that the text was converted by a machine.
const script: Check = ({ text, tag }) => {
  if (!/^zh\b/.test(tag)) return [];
  const traditional = /-(?:Hant|TW|HK|MO)\b/.test(tag);
  const wrong = traditional ? simplifiedOnly : traditionalOnly;
  const found: Finding[] = [];
  let at = 0;
  for (const c of text) {
    if (wrong.has(c))
      found.push(
        finding(
          'error',
          'script',
          at,
          `${traditional ? 'traditional' : 'simplified'} characters`,
          c,
          `Write its ${traditional ? 'traditional' : 'simplified'} form.`,
        ),
      );
    at += c.length;
  }
  return found;
};

// Those with two forms; nothing but a word's end may follow, since {max, number}이상 is no particle.
const particles =
  /\}(은|는|이|가|을|를|과|와|으로|로|으로서|로서|으로써|로써|으로부터|로부터|이나|나|이라|라|이라는|라는|이라고|라고|이란|란|이며|며|이면|면|이고|고|이든|든|예요|이에요)(?![가-힣])/g;

// Error: whether 은 or 는 is right depends on how the value is read aloud, which nobody knows before.
const particle: Check = ({ text, isSource }) => {
  if (!isSource) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(particles))
    found.push(
      finding(
        'error',
        'particle',
        match.index + 1,
        'a counter between placeholder and particle',
        quote(match[1] as string),
        'Put the unit between: {max, number}바이트를.',
      ),
    );
  return found;
};

// Error: an end user cannot act on jargon, and a code in a toast frightens.
const jargon: Check = ({ text, namespace }) => {
  if (namespace !== 'imNotice') return [];
  return [
    ...text.matchAll(/\b(?:SDK|API|UserSig|UserID|SDKAppID|REST|JSON|HTTP|URL|IM|callback|webhook|server)\b/gi),
  ].map((match) =>
    finding('error', 'jargon', match.index, 'words of everyday', quote(match[0]), 'Say it without the term.'),
  );
};

// Identifiers (`SessionNode`) and names in quotation marks are no use of a term that is to be avoided.
const names = /[A-Za-z]+[A-Z_][A-Za-z_]*|\w+(?:\(\)|\.\w+)+|“[^”]*”|「[^」]*」/g;

// Error: two words for one thing look like two things. A term inside a longer term of the glossary counts as the longer.
const terms: Check = ({ text, source, tag, glossary, isSource, namespace }) => {
  if (namespace !== 'imError') return [];
  const own = tryParse(text);
  if (!own) return [];
  const reading = readingOf(own);
  const prose = reading.replace(names, ' ').toLowerCase();
  const found: Finding[] = [];
  const korean = isSource ? reading : source;
  if (korean === undefined) return [];
  let rest = korean;
  for (const { id, term, forms } of longestFirst(glossary)) {
    const there = forms.filter((form) => rest.includes(form));
    for (const form of there) rest = rest.split(form).join('\ufffc');
    const entry = term[tag];
    if (!entry) continue;
    for (const form of entry.avoid ?? []) {
      const at = prose.indexOf(form.toLowerCase());
      if (at >= 0 && (isSource || there.length > 0))
        found.push(
          finding(
            'error',
            'term',
            Math.max(text.toLowerCase().indexOf(form.toLowerCase()), 0),
            quote(entry.use[0] as string),
            quote(form),
            `The glossary says so under ${id}.`,
          ),
        );
    }
    if (isSource || there.length === 0) continue;
    if (!entry.use.some((form) => reading.toLowerCase().includes(form.toLowerCase())))
      found.push(
        finding(
          'error',
          'term',
          0,
          entry.use.map((form) => quote(form)).join(' or '),
          `none of them for ${there[0]}`,
          `Use the glossary’s word (${id}), or add the form to locales/glossary.json.`,
        ),
      );
  }
  return found;
};

interface Ordered {
  readonly id: string;
  readonly term: GlossaryTerm;
  /** The Korean forms, by which a term is recognized. */
  readonly forms: readonly string[];
}

const orders = new WeakMap<Glossary, readonly Ordered[]>();

/** The terms that have a Korean form. */
function longestFirst(glossary: Glossary): readonly Ordered[] {
  let order = orders.get(glossary);
  if (!order) {
    const longestOf = ({ forms }: Ordered) => Math.max(...forms.map((form) => form.length));
    order = Object.entries(glossary)
      .flatMap(([id, term]) => (term.ko ? [{ id, term, forms: term.ko.use }] : []))
      .sort((a, b) => longestOf(b) - longestOf(a));
    orders.set(glossary, order);
  }
  return order;
}

/** All checks of one message, cheap and plain ones first. */
const checks: readonly Check[] = [
  length,
  syntax,
  markup,
  foreignSyntax,
  link,
  placeholders,
  style,
  plurals,
  digits,
  identifiers,
  invisible,
  nfc,
  spaces,
  untranslated,
  alphabet,
  script,
  particle,
  jargon,
  terms,
];

/** What is wrong with a message. Of an empty text, and of one too long to be parsed, there is only one thing to say. */
export function check(subject: Subject): Finding[] {
  const { text } = subject;
  const applying = text.trim() === '' ? [empty] : text.length > longest ? [length] : checks;
  return applying.flatMap((one) => one(subject));
}
