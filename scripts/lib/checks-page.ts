/** `docs/checks.md`: every check, what for, and how often it was wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { checks } from '../checks/index.js';
import { parseAnswers } from './answers.js';
import type { Check, Example, MessageSubject, Scope } from './check.js';
import { writeFileAtomic } from './files.js';
import { type Glossary, readGlossary } from './glossary.js';
import { tagsOf } from './languages.js';
import { pathFromRoot, pathsOf, sourceTag } from './locales.js';
import { visible } from './problems.js';
import { readSourceFile } from './source-file.js';

/** What a scope is called in a sentence. */
const scopes: Readonly<Record<Scope, string>> = {
  message: 'each message',
  messages: 'the keys of a file',
  file: 'a file',
  language: 'a language',
  answers: 'answers to warnings',
  record: 'the record of what was accepted',
  glossary: 'the glossary',
  languages: 'the list of languages',
  folder: 'a folder',
  schema: 'schemas for editors',
};

/** An example as a check gets to see it. */
export function subjectOf(
  { tag, namespace = 'imError', key, source, text }: Example,
  glossary: Glossary,
): MessageSubject {
  const isSource = tag === sourceTag;
  return { tag, isSource, namespace, key, text, source: isSource ? undefined : source, glossary };
}

function exampleLines(check: Check<'message'>, glossary: Glossary): string[] {
  const { tag, key, source, text } = check.example;
  const [finding] = check.check(subjectOf(check.example, glossary));
  const lines = [
    tag === sourceTag ? '' : `${sourceTag} ${key}: ${source}`,
    `${tag} ${key}: ${text}`,
    `→ expected ${finding?.expected}; found ${finding?.found}`,
  ];
  return ['', '```text', ...lines.filter((line) => line !== '').map(visible), '```'];
}

/** How many warnings of each check were answered, in all languages. */
function answeredOf(root: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tagsOf(root))
    for (const { check } of parseAnswers(readSourceFile(root, pathsOf(root).answers(tag))).answers)
      counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

function sectionOf(check: Check<Scope>, answered: number, glossary: Glossary): string {
  const { name, severity, scope, reason } = check;
  const alarms = severity === 'error' ? '' : ` · false alarms: ${answered}`;
  const example = scope === 'message' ? exampleLines(check as Check<'message'>, glossary) : [];
  return [`### ${name}`, '', `${severity}${alarms}. ${reason}`, ...example].join('\n');
}

/** The page's text. */
export function checksPage(root: string): string {
  const { terms } = readGlossary(root);
  const answered = answeredOf(root);
  const byScope = (Object.keys(scopes) as Scope[]).map((scope) => {
    const own = checks[scope] as readonly Check<Scope>[];
    const sections = [...own]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((check) => sectionOf(check, answered.get(check.name) ?? 0, terms));
    return [`## Of ${scopes[scope]}`, ...sections].join('\n\n');
  });
  return `# The checks

Written by \`npm run validate -- --fix\` from \`scripts/checks/\`. An **error** must be fixed. A **warning** asks somebody to
look, and may be answered; an answered one counts as a false alarm. No message of ours has an error, so errors have none.

${byScope.join('\n\n')}
`;
}

/** Renews the page where it is out of date; returns its path from the root. A folder without the page gets none. */
export function writeChecksPage(root: string): string[] {
  const path = pathsOf(root).checksPage;
  if (!existsSync(path)) return [];
  const text = checksPage(root);
  if (readFileSync(path, 'utf8') === text) return [];
  writeFileAtomic(path, text);
  return [pathFromRoot(root, path)];
}
