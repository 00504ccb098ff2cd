/**
 * Tries the validator on damages and on honest texts: `npm run trials`.
 *
 *     npm run trials                 a table: what was caught as an error, as a warning, and what was missed
 *     npm run trials -- --missed     what was missed or wrongly refused as well, with the texts
 */
import { parseArgs } from 'node:util';
import { type Outcome, runHonestTexts, runTextTrials, runTreeTrials, tableOfTrials } from '../test/helpers/trials.js';

const blockOf = ({ class: group, name, place, checks, texts }: Outcome) =>
  [
    `\n${group}: ${name}${place && ` (${place})`}`,
    ...checks.map((check) => `  ! ${check}`),
    ...texts.flatMap(([before, after]) => [`  - ${before}`, `  + ${after}`]),
  ].join('\n');

const { values } = parseArgs({ options: { missed: { type: 'boolean', default: false } } });
const texts = runTextTrials();
const trees = await runTreeTrials();
const honest = runHonestTexts();
if (values.missed) {
  for (const outcome of [...texts, ...trees]) if (!outcome.caught) console.log(blockOf(outcome));
  for (const outcome of honest) if (outcome.caught) console.log(blockOf(outcome));
  console.log();
}
console.log(`Damaged texts\n${tableOfTrials(texts)}\n\nDamaged trees\n${tableOfTrials(trees)}\n`);
const count = (caught: Outcome['caught']) => honest.filter((outcome) => outcome.caught === caught).length;
console.log(`Honest texts: ${honest.length}; refused ${count('error')}, warned of ${count('warning')}`);
