/**
 * A language's life: `npm run locale`.
 *
 *     npm run locale -- add pl              makes a language ready to translate
 *     npm run locale -- todo pl             what is missing or stale, with the Korean and English beside it
 *     npm run locale -- accept ja 6206      says that a translation fits the Korean text as it is now
 *     npm run locale -- accept ja --all     the same for every translated message
 *     npm run locale -- answer ja 6206 <check> --reason "…"   says why a warning may stay
 *     npm run locale -- sample ja 20        twenty random messages with facts, Korean and English, for a reader
 *                       [--seed <text>]     the same seed draws the same ones
 *     npm run locale -- status              the table of coverage
 *
 * Exits 0, 1 where a key or language is not there, 2 on a wrong call.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashOf, readAccepted, updateAccepted } from './lib/accepted.js';
import { answer } from './lib/answer.js';
import { tableOf } from './lib/coverage.js';
import { writeFileAtomic } from './lib/files.js';
import { limitsOf } from './lib/keys.js';
import {
  canonicalTagOf,
  type Messages,
  type Namespace,
  namespaces,
  pathsOf,
  readMessages,
  serializeMessages,
  sourceTag,
  tagsOf,
} from './lib/locales.js';
import { pluralCategoriesOf } from './lib/plural-categories.js';
import { sampleTable } from './lib/sample.js';
import { validateLocales } from './lib/validate-locales.js';

class CallError extends Error {}

function messagesOf(root: string, tag: string, namespace: Namespace): Messages {
  const path = pathsOf(root).file(tag, namespace);
  return existsSync(path) ? readMessages(path) : {};
}

/** A language to work on: one that is there, and not the source. */
function requireLanguage(root: string, tag: string): void {
  if (tag === sourceTag) throw new CallError(`${sourceTag} is the source that the others are translated from`);
  const tags = tagsOf(root);
  if (!tags.includes(tag))
    throw new Error(`no folder locales/${tag}; there are ${tags.join(', ')}. New one: npm run locale -- add ${tag}`);
}

/** A plural with each category of a language, to fill in. */
function pluralTemplateOf(tag: string, name: string): string {
  const branches = pluralCategoriesOf(tag).all.map((category) => `${category} {# …}`);
  return branches.length > 1 ? `{${name}, plural, ${branches.join(' ')}}` : `{${name}, number}`;
}

function todo(root: string, tag: string): string {
  const accepted = readAccepted(root, tag);
  const blocks: string[] = [];
  for (const namespace of namespaces) {
    const korean = messagesOf(root, sourceTag, namespace);
    const english = messagesOf(root, 'en', namespace);
    const own = messagesOf(root, tag, namespace);
    for (const [key, source] of Object.entries(korean)) {
      const text = own[key] ?? '';
      if (text !== '' && accepted[namespace]?.[key] === hashOf(source)) continue;
      const limits = namespace === 'imError' ? Object.keys(limitsOf(key)) : [];
      const templates = limits.map((name) => pluralTemplateOf(tag, name)).join(' ');
      const lines = [
        `## ${namespace} ${key}`,
        `ko: ${source}`,
        tag === 'en' ? '' : `en: ${english[key] ?? ''}`,
        text === '' ? '' : `${tag}: ${text}`,
        templates === '' ? '' : `placeholders: ${templates}`,
      ];
      blocks.push(lines.filter((line) => line !== '').join('\n'));
    }
  }
  return blocks.join('\n\n');
}

function checkNewTag(tag: string): void {
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new CallError(`'${tag}' is no BCP 47 tag; a tag looks like pl, pt-BR, zh-Hant`);
  }
  if (canonical !== tag) throw new CallError(`'${tag}' is spelled '${canonical}' in BCP 47`);
  if (canonicalTagOf(tag) === undefined)
    throw new CallError(`'${tag}' is no language that ICU knows, so its plural categories are unknown`);
}

function add(root: string, tag: string): void {
  checkNewTag(tag);
  const absent = namespaces.filter((namespace) => !existsSync(pathsOf(root).file(tag, namespace)));
  if (absent.length === 0)
    throw new CallError(`locales/${tag} is there already; \`npm run locale -- todo ${tag}\` tells what it lacks`);
  for (const namespace of absent) {
    const keys = Object.keys(messagesOf(root, sourceTag, namespace));
    writeFileAtomic(
      pathsOf(root).file(tag, namespace),
      serializeMessages(Object.fromEntries(keys.map((key) => [key, '']))),
    );
  }
  const { all } = pluralCategoriesOf(tag);
  const example = pluralTemplateOf(tag, 'max');
  console.log(`locales/${tag}/ is ready: ${namespaces.map((namespace) => `${namespace}.json`).join(', ')}, every key with an empty text.

Plural categories of ${tag}: ${all.join(', ')}${all.length > 1 ? `; a countable limit is written ${example}` : ` (write ${example})`}
Korean and English beside each key: on hover in VS Code, or \`npm run locale -- todo ${tag}\`.
Terms: add "${tag}" to the terms of locales/glossary.json.
Check: \`npm run validate -- ${tag}\`. Done with a message: \`npm run locale -- accept ${tag} <code>\`.
Until every message is there, the build leaves the language out.`);
}

/** What `accept` does to the record of one namespace. */
interface Acceptance {
  /** The new record. */
  readonly hashes: Record<string, string>;
  /** The keys that were found in the source. */
  readonly found: readonly string[];
  /** Those of them that were stale. */
  readonly stale: readonly string[];
}

/** Accepts translations of one namespace; without keys, every one that has a text. */
function acceptKeys(
  { source, own, hashes: before }: { source: Messages; own: Messages; hashes: Readonly<Record<string, string>> },
  tag: string,
  keys: readonly string[],
): Acceptance {
  const hasText = (key: string) => (own[key] ?? '').trim() !== '';
  const found = keys.filter((key) => Object.hasOwn(source, key));
  const without = found.find((key) => !hasText(key));
  if (without !== undefined) throw new Error(`${tag} has no text for ${without} yet`);
  const wanted = keys.length > 0 ? found : Object.keys(source).filter(hasText);
  // What the source no longer has is dropped, so that the record does not grow for ever.
  const hashes = Object.fromEntries(Object.entries(before).filter(([key]) => Object.hasOwn(source, key)));
  const stale = wanted.filter((key) => hashes[key] !== hashOf(source[key] as string));
  for (const key of stale) hashes[key] = hashOf(source[key] as string);
  return { hashes, found, stale };
}

async function accept(root: string, tag: string, keys: readonly string[], all: boolean): Promise<void> {
  requireLanguage(root, tag);
  if (all === keys.length > 0) throw new CallError('accept takes codes, or --all');
  const accepted: string[] = [];
  await updateAccepted(root, tag, (record) => {
    const unknown = new Set(keys);
    for (const namespace of namespaces) {
      const source = messagesOf(root, sourceTag, namespace);
      const own = messagesOf(root, tag, namespace);
      const { hashes, found, stale } = acceptKeys({ source, own, hashes: record[namespace] ?? {} }, tag, keys);
      record[namespace] = hashes;
      for (const key of found) unknown.delete(key);
      accepted.push(...stale);
    }
    if (unknown.size > 0) throw new Error(`no key ${[...unknown].join(', ')} in locales/${sourceTag}`);
  });
  console.log(
    accepted.length === 0
      ? `${tag}: nothing was stale`
      : `${tag}: accepted ${accepted.length > 20 ? `${accepted.length} messages` : accepted.join(' ')}`,
  );
}

function sample(root: string, tag: string, count = '20', seed = `${Math.random()}`.slice(2, 8)): void {
  if (tag !== sourceTag) requireLanguage(root, tag);
  if (!/^[1-9]\d{0,3}$/.test(count)) throw new CallError(`sample takes a number from 1 to 9999, found '${count}'`);
  console.log(`${sampleTable(root, tag, Number(count), seed)}\n\nSeed: ${seed}`);
}

/** Runs the command with its arguments; returns the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      // A negative code is no option.
      args: args.map((arg) => (/^-\d+$/.test(arg) ? ` ${arg}` : arg)),
      options: {
        all: { type: 'boolean', default: false },
        root: { type: 'string' },
        seed: { type: 'string' },
        reason: { type: 'string' },
      },
    });
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    const [command, tag, ...keys] = positionals.map((word) => word.trim());
    if (command === 'status') console.log(tableOf(validateLocales(root).coverage));
    else if (command === 'add' && tag) add(root, tag);
    else if (command === 'accept' && tag) await accept(root, tag, keys, values.all);
    else if (command === 'answer' && tag && keys.length === 2) {
      if (tag !== sourceTag) requireLanguage(root, tag);
      await answer(root, tag, keys[0] as string, keys[1] as string, values.reason ?? '');
    } else if (command === 'todo' && tag) {
      requireLanguage(root, tag);
      console.log(todo(root, tag) || `${tag}: nothing to do`);
    } else if (command === 'sample' && tag) sample(root, tag, keys[0], values.seed);
    else
      throw new CallError(
        'expected add <tag>, todo <tag>, accept <tag> <code …>, accept <tag> --all, answer <tag> <code> <check> --reason "…", sample <tag> <n>, or status',
      );
    return 0;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    console.error(`locale: ${message}`);
    return error instanceof CallError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
