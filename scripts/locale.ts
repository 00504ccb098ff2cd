/**
 * A language's life: `npm run locale`.
 *
 *     npm run locale -- add pl              makes a language ready to translate
 *     npm run locale -- todo pl             what is missing or stale, with the Korean and English beside it
 *     npm run locale -- accept ja 6206      says that a translation fits the Korean text as it is now
 *     npm run locale -- accept ja --all     the same for every translated message
 *     npm run locale -- status              the table of coverage
 *
 * Exits 0, 1 where a key or language is not there, 2 on a wrong call.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pluralCategoriesOf } from './lib/checks.js';
import {
  hashOf,
  type Messages,
  type Namespace,
  namespaces,
  pathsOf,
  readAccepted,
  readMessages,
  sourceTag,
  spell,
  tagsOf,
  writeAccepted,
  writeWhole,
} from './lib/locales.js';
import { withLock } from './lib/lock.js';
import { limitsOf } from './lib/render.js';
import { tableOf, validateLocales } from './lib/validate-locales.js';

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

/** The placeholders of a message as the new language would write them, plural categories filled in. */
function skeletonOf(tag: string, key: string): string {
  const categories = pluralCategoriesOf(tag).all;
  return Object.keys(limitsOf(key))
    .map((name) =>
      categories.length > 1
        ? `{${name}, plural, ${categories.map((category) => `${category} {# …}`).join(' ')}}`
        : `{${name}, number}`,
    )
    .join(' ');
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
      const skeleton = namespace === 'imError' ? skeletonOf(tag, key) : '';
      const lines = [
        `## ${namespace} ${key}`,
        `ko: ${source}`,
        tag === 'en' ? '' : `en: ${english[key] ?? ''}`,
        text === '' ? '' : `${tag}: ${text}`,
        skeleton === '' ? '' : `placeholders: ${skeleton}`,
      ];
      blocks.push(lines.filter((line) => line !== '').join('\n'));
    }
  }
  return blocks.join('\n\n');
}

function add(root: string, tag: string): void {
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new CallError(`'${tag}' is no BCP 47 tag; a tag looks like pl, pt-BR, zh-Hant`);
  }
  if (canonical !== tag) throw new CallError(`'${tag}' is spelled '${canonical}' in BCP 47`);
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    throw new CallError(`'${tag}' is no language that ICU knows, so its plural categories are unknown`);
  withLock(`${pathsOf(root).locales}/${tag}`, () => {
    const there = namespaces.map((namespace) => pathsOf(root).file(tag, namespace)).filter((path) => existsSync(path));
    if (there.length === namespaces.length)
      throw new CallError(`locales/${tag} is there already; \`npm run locale -- todo ${tag}\` tells what it lacks`);
    for (const namespace of namespaces) {
      const path = pathsOf(root).file(tag, namespace);
      if (existsSync(path)) continue;
      const keys = Object.keys(messagesOf(root, sourceTag, namespace));
      writeWhole(path, spell(Object.fromEntries(keys.map((key) => [key, '']))));
    }
  });
  const { all } = pluralCategoriesOf(tag);
  console.log(`locales/${tag}/ is ready: ${namespaces.map((namespace) => `${namespace}.json`).join(', ')}, every key with an empty text.

Plural categories of ${tag}: ${all.join(', ')}${all.length > 1 ? `; a countable limit is written ${'{max, plural, '}${all.map((category) => `${category} {# …}`).join(' ')}}` : ' (write {max, number})'}
Korean and English beside each key: on hover in VS Code, or \`npm run locale -- todo ${tag}\`.
Terms: add "${tag}" to the terms of locales/glossary.json.
Check: \`npm run validate -- ${tag}\`. Done with a message: \`npm run locale -- accept ${tag} <code>\`.
Until every message is there, the build leaves the language out.`);
}

function accept(root: string, tag: string, keys: readonly string[], all: boolean): void {
  requireLanguage(root, tag);
  if (all === keys.length > 0) throw new CallError('accept takes codes, or --all');
  const accepted = withLock(pathsOf(root).accepted(tag), () => {
    const record = readAccepted(root, tag);
    const done: string[] = [];
    const found = new Set<string>();
    for (const namespace of namespaces) {
      const source = messagesOf(root, sourceTag, namespace);
      const own = messagesOf(root, tag, namespace);
      const hashes: Record<string, string> = {};
      // What the source no longer has is dropped, so that the record does not grow for ever.
      for (const [key, hash] of Object.entries(record[namespace] ?? {}))
        if (Object.hasOwn(source, key)) hashes[key] = hash;
      for (const key of all ? Object.keys(source) : keys) {
        if (!Object.hasOwn(source, key)) continue;
        found.add(key);
        if ((own[key] ?? '').trim() === '') {
          if (all) continue;
          throw new Error(`${tag} has no text for ${key} yet`);
        }
        const hash = hashOf(source[key] as string);
        if (hashes[key] !== hash) done.push(key);
        hashes[key] = hash;
      }
      record[namespace] = hashes;
    }
    const unknown = keys.filter((key) => !found.has(key));
    if (unknown.length > 0) throw new Error(`no key ${unknown.join(', ')} in locales/${sourceTag}`);
    writeAccepted(root, tag, record);
    return done;
  });
  console.log(
    accepted.length === 0
      ? `${tag}: nothing was stale`
      : `${tag}: accepted ${accepted.length > 20 ? `${accepted.length} messages` : accepted.join(' ')}`,
  );
}

/** Runs the command with its arguments; returns the exit status. */
export function locale(argv: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      args: argv.map((arg) => (/^-\d+$/.test(arg) ? ` ${arg}` : arg)),
      options: { all: { type: 'boolean', default: false }, root: { type: 'string' } },
    });
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    const [command, tag, ...keys] = positionals.map((word) => word.trim());
    if (command === 'status') console.log(tableOf(validateLocales(root).coverage));
    else if (command === 'add' && tag) add(root, tag);
    else if (command === 'accept' && tag) accept(root, tag, keys, values.all);
    else if (command === 'todo' && tag) {
      requireLanguage(root, tag);
      console.log(todo(root, tag) || `${tag}: nothing to do`);
    } else throw new CallError('expected add <tag>, todo <tag>, accept <tag> <code …>, accept <tag> --all, or status');
    return 0;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    console.error(`locale: ${message}`);
    return error instanceof CallError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = locale(process.argv.slice(2));
