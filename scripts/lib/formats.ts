/** The forms in which the validator tells what it found. */
import { commentOf } from '../comment.js';
import { tableOf } from './coverage.js';
import { lineOf, type Problem, sentenceOf, visible } from './problems.js';
import { reportText } from './report-text.js';
import type { Report } from './validate-locales.js';

/** A line each, for editors and `grep`. */
function linesOf({ fixed, problems, coverage }: Report): string {
  const lines = [...fixed.map((file) => `${file}: fixed`), ...problems.map(lineOf)];
  return [...lines, ...(lines.length > 0 ? [''] : []), tableOf(coverage)].join('\n');
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A command by which GitHub Actions marks a line of a pull request. */
function commandOf(problem: Problem): string {
  const { severity, check, file, line, column, key } = problem;
  const properties = { file, line, col: column, title: visible(key === undefined ? check : `${check} ${key}`) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${severity} ${written.join(',')}::${escapeData(sentenceOf(problem))}`;
}

const commandsOf = ({ problems, coverage }: Report) => [...problems.map(commandOf), tableOf(coverage)].join('\n');

/** Each form by its name. */
export const formats = {
  text: reportText,
  lines: linesOf,
  json: (report) => JSON.stringify(report, null, 2),
  github: commandsOf,
  markdown: (report, root) => commentOf(reportText(report, root)),
} satisfies Record<string, (report: Report, root: string) => string>;

export type Format = keyof typeof formats;
