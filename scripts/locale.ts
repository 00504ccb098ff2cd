/**
 * A language's life: `npm run locale`.
 *
 *     npm run locale -- add pl              makes a language ready to translate
 *     npm run locale -- todo pl             what is missing or stale, with the Korean and English beside it
 *     npm run locale -- accept ja 6206      says that a translation fits the Korean text as it is now; checks it first
 *     npm run locale -- accept ja --all     the same for every translated message
 *                       [--as machine|human|reviewed] [--by <name>] [--on <date>]     how it came about
 *     npm run locale -- answer ja 6206 <check> --reason "…"   says why a warning may stay
 *     npm run locale -- sample ja 20        twenty random messages with facts, Korean and English, for a reader
 *                       [--seed <text>]     the same seed draws the same ones
 *     npm run locale -- glossary            which rules of the glossary came or went; --accept says that this is meant
 *     npm run locale -- export ja <file.po|.xliff|.csv>       the messages of a language for a translator's program
 *     npm run locale -- import <folder|file> what a platform brings back, after the checks, all or nothing
 *                       [--approved]        and accepts what is marked as approved  [--language <tag>] [--as …] [--by …]
 *     npm run locale -- context [folder]    the glossary and the facts about each message, for a platform
 *     npm run locale -- status              the table of coverage, and how the translations came about
 *
 * Exits 0, 1 where a key or language is not there, 2 on a wrong call.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeContext } from './exchange/context.js';
import { exportLanguage } from './exchange/export.js';
import { importTranslations, summaryOf } from './exchange/import.js';
import { writeListings } from './exchange/settings.js';
import './lib/closed-pipe.js';
import { acceptTranslations, messagesOf, type Translation, translationsOf } from './lib/accept.js';
import { isDate, origins, type Provenance } from './lib/accepted.js';
import { answer } from './lib/answer.js';
import { CallError } from './lib/call-error.js';
import { tableOf } from './lib/coverage.js';
import { writeFileAtomic } from './lib/files.js';
import { readGlossary } from './lib/glossary.js';
import { compareWithLock, rulesOf, writeGlossaryLock } from './lib/glossary-lock.js';
import { limitsOf } from './lib/keys.js';
import { addToList, hasFolder, tagsOf } from './lib/languages.js';
import { canonicalTagOf, namespaces, pathsOf, serializeMessages, sourceTag } from './lib/locales.js';
import { pluralCategoriesOf } from './lib/plural-categories.js';
import { lineOf } from './lib/problems.js';
import { provenanceTable } from './lib/provenance.js';
import { sampleTable } from './lib/sample.js';
import { validateLocales } from './lib/validate-locales.js';

const options = {
  all: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  approved: { type: 'boolean', default: false },
  language: { type: 'string' },
  by: { type: 'string' },
  on: { type: 'string' },
  as: { type: 'string' },
  reason: { type: 'string' },
  root: { type: 'string' },
  seed: { type: 'string' },
} as const;

interface Flags {
  readonly all: boolean;
  readonly approved: boolean;
  readonly language?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly as?: string | undefined;
}

/** A language to work on: one that is there, and not the source. */
function requireLanguage(root: string, tag: string): void {
  if (tag === sourceTag) throw new CallError(`${sourceTag} is the source that the others are translated from`);
  const tags = tagsOf(root);
  if (!tags.includes(tag) || !hasFolder(root, tag))
    throw new Error(`no folder locales/${tag}; there are ${tags.join(', ')}. New one: npm run locale -- add ${tag}`);
}

/** A plural with each category of a language, to fill in. */
function pluralTemplateOf(tag: string, name: string): string {
  const branches = pluralCategoriesOf(tag).all.map((category) => `${category} {# …}`);
  return branches.length > 1 ? `{${name}, plural, ${branches.join(' ')}}` : `{${name}, number}`;
}

function todo(root: string, tag: string): string {
  const english = new Map(namespaces.map((namespace) => [namespace, messagesOf(root, 'en', namespace)]));
  const open = translationsOf(root, tag).filter(({ text, state }) => text === '' || state !== 'accepted');
  const blocks = open.map((one) => {
    const { namespace, key, korean, text } = one;
    const limits = namespace === 'imError' ? Object.keys(limitsOf(key)) : [];
    const templates = limits.map((name) => pluralTemplateOf(tag, name)).join(' ');
    const lines = [
      `## ${namespace} ${key}`,
      `reason: ${reasonOf(one)}`,
      `ko: ${korean}`,
      tag === 'en' ? '' : `en: ${english.get(namespace)?.[key] ?? ''}`,
      text === '' ? '' : `${tag}: ${text}`,
      templates === '' ? '' : `placeholders: ${templates}`,
    ];
    return lines.filter((line) => line !== '').join('\n');
  });
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
  if (absent.length === 0 && tagsOf(root).includes(tag))
    throw new CallError(`locales/${tag} is there already; \`npm run locale -- todo ${tag}\` tells what it lacks`);
  for (const namespace of absent) {
    const keys = Object.keys(messagesOf(root, sourceTag, namespace));
    writeFileAtomic(
      pathsOf(root).file(tag, namespace),
      serializeMessages(Object.fromEntries(keys.map((key) => [key, '']))),
    );
  }
  // Last, so that a run that was cut short is told of as a folder that is not in the list, and can be run again.
  addToList(root, tag);
  writeListings(root);
  const { all } = pluralCategoriesOf(tag);
  const example = pluralTemplateOf(tag, 'max');
  console.log(`locales/${tag}/ is ready: ${namespaces.map((namespace) => `${namespace}.json`).join(', ')}, every key with an empty text.

Plural categories of ${tag}: ${all.join(', ')}${all.length > 1 ? `; a countable limit is written ${example}` : ` (write ${example})`}
Korean and English beside each key: on hover in VS Code, or \`npm run locale -- todo ${tag}\`.
Its names in locales/languages.json are those that ICU knows: see whether they are right.
Terms: add "${tag}" to the terms of locales/glossary.json.
Check: \`npm run validate -- ${tag}\`. Done with a message: \`npm run locale -- accept ${tag} <code>\`.
Until every message is there, the build leaves the language out.`);
}

/** What is known of an acceptance that no longer holds, or never was. */
function reasonOf({ text, state, provenance }: Translation): string {
  if (text === '') return 'not translated';
  return provenance ? `${state} since it was accepted on ${provenance.on} (${provenance.as})` : state;
}

/** What was accepted, for the person who has just said so: each in full, or only how many. */
function shown(tag: string, accepted: readonly Translation[]): string[] {
  if (accepted.length > 20) return [];
  return accepted.map((one) =>
    [`${one.key} (${one.state})`, `  ${sourceTag}: ${one.korean}`, `  ${tag}: ${one.text}`].join('\n'),
  );
}

function provenanceFrom({ as = 'human', on = new Date().toISOString().slice(0, 10), by = '' }: Flags): Provenance {
  const origin = origins.find((name) => name === as);
  if (!origin) throw new CallError(`--as takes ${origins.join(', ')}; found '${as}'`);
  if (!isDate(on)) throw new CallError(`--on takes a date such as 2026-11-24; found '${on}'`);
  if (/[\p{C}"\\]/u.test(by) || by.trim() !== by || by.length > 60)
    throw new CallError(`--by takes a name or handle of at most 60 characters; found '${by}'`);
  return { as: origin, on, by };
}

async function accept(root: string, tag: string, keys: readonly string[], flags: Flags): Promise<number> {
  requireLanguage(root, tag);
  if (flags.all === keys.length > 0) throw new CallError('accept takes codes, or --all');
  const provenance = provenanceFrom(flags);
  const renew = flags.as !== undefined || flags.by !== undefined || flags.on !== undefined;
  const chosen = flags.all ? {} : { keys };
  const { accepted, problems, warnings } = await acceptTranslations(root, tag, { ...chosen, provenance, renew });
  for (const problem of [...problems, ...warnings]) console.error(lineOf(problem));
  if (problems.length > 0) throw new Error(`${tag}: nothing was accepted; fix the errors above first`);
  for (const block of shown(tag, accepted)) console.log(block);
  const what = accepted.length > 20 ? `${accepted.length} messages` : accepted.map(({ key }) => key).join(' ');
  console.log(accepted.length === 0 ? `${tag}: nothing was stale` : `${tag}: accepted ${what}`);
  return 0;
}

async function importFrom(root: string, path: string, flags: Flags): Promise<number> {
  const { approved, language } = flags;
  const provenance = provenanceFrom(flags);
  const as = flags.as === undefined ? undefined : provenance.as;
  const { languages, problems } = await importTranslations(root, { path, approved, language, provenance, as });
  for (const problem of problems) console.error(lineOf(problem));
  if (problems.some(({ severity }) => severity === 'error'))
    throw new Error(`${path}: nothing was written; fix the errors above first`);
  for (const one of languages) console.log(summaryOf(one));
  if (languages.length === 0) console.log(`${path}: no translation in it`);
  return 0;
}

/** Shows which rules of the glossary came or went since they were last accepted; accepts them where that is asked for. */
function glossary(root: string, isAccepted: boolean): void {
  const file = readGlossary(root);
  const { gone, added } = compareWithLock(file) ?? { gone: [], added: rulesOf(file) };
  for (const rule of gone) console.log(`- ${rule}`);
  for (const rule of added) console.log(`+ ${rule}`);
  if (isAccepted) writeGlossaryLock(root);
  const what = `${gone.length} rules gone, ${added.length} new`;
  console.log(`glossary: ${what}${isAccepted ? ', accepted' : '; accept them with --accept'}`);
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
      options,
    });
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    const [command, tag, ...keys] = positionals.map((word) => word.trim());
    if (command === 'status') console.log(`${tableOf(validateLocales(root).coverage)}\n\n${provenanceTable(root)}`);
    else if (command === 'glossary' && !tag) glossary(root, values.accept);
    else if (command === 'add' && tag) add(root, tag);
    else if (command === 'accept' && tag) return await accept(root, tag, keys, values);
    else if (command === 'import' && tag && keys.length === 0) return await importFrom(root, tag, values);
    else if (command === 'context' && keys.length === 0) console.log(writeContext(root, tag));
    else if (command === 'export' && tag && keys.length === 1) {
      requireLanguage(root, tag);
      console.log(exportLanguage(root, tag, keys[0] as string));
    } else if (command === 'answer' && tag && keys.length === 2) {
      if (tag !== sourceTag) requireLanguage(root, tag);
      await answer(root, tag, keys[0] as string, keys[1] as string, values.reason ?? '');
    } else if (command === 'todo' && tag) {
      requireLanguage(root, tag);
      console.log(todo(root, tag) || `${tag}: nothing to do`);
    } else if (command === 'sample' && tag) sample(root, tag, keys[0], values.seed);
    else
      throw new CallError(
        'expected add <tag>, todo <tag>, accept <tag> <code …>, accept <tag> --all, answer <tag> <code> <check> --reason "…", sample <tag> <n>, export <tag> <file>, import <folder or file>, context, glossary, or status',
      );
    return 0;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    console.error(`locale: ${message}`);
    return error instanceof CallError || code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
