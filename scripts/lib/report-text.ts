/** What the validator found, for people: each message with its line, what is wrong with it, and the Korean. */
import { join } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tableOf } from './coverage.js';
import { excerptOf } from './excerpt.js';
import { namespaces, pathsOf, sourceTag } from './locales.js';
import { type Problem, visible } from './problems.js';
import { readSourceFile, textsOf } from './source-file.js';
import type { Report } from './validate-locales.js';

/** Finds the Korean text beside a message of another language. */
function koreanOf(root: string): (problem: Problem) => string | undefined {
  const texts = namespaces.map((namespace) => {
    const { entries } = readSourceFile(root, pathsOf(root).file(sourceTag, namespace));
    return [`/${namespace}.json`, textsOf(entries ?? [])] as const;
  });
  return ({ file, key }) => {
    if (key === undefined || file.startsWith(`locales/${sourceTag}/`)) return undefined;
    return texts.find(([ending]) => file.endsWith(ending))?.[1].get(key)?.text;
  };
}

/** The line that a problem is in, and a mark under the place; nothing where there is no such line. */
function linesAround(document: TextDocument, { line, column }: Problem): string[] {
  const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
  const text = document.getText(range).trimEnd();
  if (text === '') return [];
  const [excerpt, mark] = excerptOf(text, column - 1);
  return [`  ${line} | ${excerpt}`, `  ${' '.repeat(`${line}`.length)} | ${mark}`];
}

// One text in a wrong script has as many problems as letters.
const mostOfOneCheck = 3;

/** All that is wrong with one message, or with a file as a whole. */
function blockOf(document: TextDocument, problems: readonly Problem[], korean: string | undefined): string {
  const { file, line, column, key } = problems[0] as Problem;
  const lines = [`${file}:${line}:${column}${key === undefined ? '' : `  ${key}`}`];
  const counts = new Map<string, number>();
  let place = 0;
  for (const problem of problems) {
    const { severity, check, expected, found, fix } = problem;
    const count = (counts.get(check) ?? 0) + 1;
    counts.set(check, count);
    if (count > mostOfOneCheck) continue;
    // What stands at the same place shares its excerpt.
    if (problem.column !== place) lines.push(...linesAround(document, problem));
    place = problem.column;
    lines.push(`  ${severity} ${check}`);
    lines.push(`    expected  ${expected}`, `    found     ${found}`, `    fix       ${fix}`);
  }
  for (const [check, count] of counts)
    if (count > mostOfOneCheck) lines.push(`  … and ${count - mostOfOneCheck} more of ${check}`);
  lines.push(...waysToAnswer(problems));
  if (korean !== undefined) lines.push(`  Korean: ${korean}`);
  // Keys and texts come from the file: they must neither break a line nor control the terminal.
  return lines.map(visible).join('\n');
}

const tagOf = ({ file }: Problem) => file.split('/')[1] as string;

/** The commands by which warnings about a message may stay. */
function waysToAnswer(problems: readonly Problem[]): string[] {
  const warnings = problems.filter(({ severity, key }) => severity === 'warning' && key !== undefined);
  return [...new Set(warnings.map(({ check }) => check))].map(
    (check) =>
      `  If it is right as it is: npm run locale -- answer ${tagOf(problems[0] as Problem)} ${problems[0]?.key} ${check} --reason "…"`,
  );
}

// With more of them in a file, each would only hide what else is wrong.
const mostEmpty = 5;

/** Parts the empty texts of new languages from the problems, and says how many there are in each file. */
function foldEmpty(problems: readonly Problem[]): { shown: readonly Problem[]; folded: string[] } {
  const counts = new Map<string, number>();
  for (const { check, file } of problems) if (check === 'empty') counts.set(file, (counts.get(file) ?? 0) + 1);
  const many = new Map([...counts].filter(([, count]) => count > mostEmpty));
  return {
    shown: problems.filter(({ check, file }) => check !== 'empty' || !many.has(file)),
    folded: [...many].map(([file, count]) => `${file}\n  ${count} texts are still to be written`),
  };
}

/** A report for people. */
export function reportText({ problems, coverage, fixed }: Report, root: string): string {
  const groups = new Map<string, Problem[]>();
  const { shown, folded } = foldEmpty(problems);
  for (const problem of shown) {
    const id = [problem.file, problem.line, problem.key].join('\n');
    const group = groups.get(id);
    if (group) group.push(problem);
    else groups.set(id, [problem]);
  }
  const korean = koreanOf(root);
  const documents = new Map<string, TextDocument>();
  const blocks = [...groups.values()].map((group) => {
    const first = group[0] as Problem;
    // Once for each file: a broken one can have a problem on each of its lines.
    const document = documents.get(first.file) ?? readSourceFile(root, join(root, first.file)).document;
    documents.set(first.file, document);
    return blockOf(document, group, korean(first));
  });
  const fixes = fixed.map((file) => `${file}: fixed`).join('\n');
  return [fixes, ...folded, ...blocks, tableOf(coverage)].filter((block) => block !== '').join('\n\n');
}
