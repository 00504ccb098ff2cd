/** Validates languages in a process of its own: gets tags, answers with what was found in each. */
import { fileURLToPath } from 'node:url';
import { sentenceOf } from '../../scripts/lib/problems.js';
import { type Memory, validateLocales } from '../../scripts/lib/validate-locales.js';
import type { Findings } from './translators.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const memory: Memory = new Map();
let waiting: string[] = [];

function validateNext(): void {
  const [tag, ...others] = waiting;
  if (tag === undefined) return;
  waiting = others;
  const { problems } = validateLocales(root, { tags: [tag], memory });
  const findings = problems.map((problem) => {
    const { severity, check, file, line, key } = problem;
    return { severity, check, file, line, key, sentence: sentenceOf(problem) };
  });
  process.send?.({ tag, findings } satisfies Findings);
  // Between two languages, newer wishes are heard.
  setImmediate(validateNext);
}

process.on('message', (tags: string[]) => {
  const idle = waiting.length === 0;
  waiting = [...tags, ...waiting.filter((tag) => !tags.includes(tag))];
  if (idle) validateNext();
});
process.on('disconnect', () => process.exit());
