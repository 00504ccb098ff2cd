/**
 * The comment on a pull request: `npx tsx scripts/comment.ts < report`.
 *
 * The report is untrusted: whoever opens a pull request may have changed the script that wrote it. So nothing of it is
 * Markdown here, and this file imports nothing of ours: the workflow runs it by itself, by Node alone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By this the workflow finds its comment again. */
const marker = '<!-- im-error-i18n: translations -->';

// GitHub takes 65,536 characters. The table of coverage stands at the end, so that is kept.
const longestHead = 50_000;
const longestTail = 5_000;

/** What is too long without its middle, cut between lines where there are any. */
function shorten(text: string): string {
  if (text.length <= longestHead + longestTail) return text;
  const head = text.slice(0, longestHead).replace(/\n.*$/, '');
  const tail = text.slice(-longestTail).replace(/^.*\n/, '');
  return `${head}\n\n[…]\n\n${tail}`;
}

/** A report as Markdown: a block of code, in which nothing is a link, a mention, an image or HTML. */
export function commentOf(report: string): string {
  const text = shorten(report.replace(/[^\P{C}\n]/gu, '').trim());
  const longestRun = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${marker}\n### Translations\n\n${fence}text\n${text}\n${fence}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(commentOf(readFileSync(0, 'utf8')));
