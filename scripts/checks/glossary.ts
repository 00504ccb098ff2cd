import { defineCheck, type Finding } from '../lib/check.js';
import type { GlossaryFile } from '../lib/glossary.js';
import { contentFaultsOf } from '../lib/glossary-content.js';
import { compareWithLock } from '../lib/glossary-lock.js';
import { quote } from '../lib/problems.js';

const accept = 'run `npm run locale -- glossary --accept`';

/** Rules that went or came without anybody having said so. */
function lockFaultsOf(glossary: GlossaryFile): Finding[] {
  const difference = compareWithLock(glossary);
  const { lock: file } = glossary;
  if (!difference) {
    const fix = `Restore it from Git, or ${accept}.`;
    return [
      { at: 0, file, expected: 'the list of the glossary’s rules', found: file.readError ?? 'something else', fix },
    ];
  }
  const raw = file.document.getText();
  const keyOf = (rule: string) => /^[^ :]*/.exec(rule)?.[0];
  const gone = difference.gone.map((rule) => ({
    at: Math.max(raw.indexOf(JSON.stringify(rule)), 0),
    file,
    key: keyOf(rule),
    expected: `the rule ${quote(rule)} in locales/glossary.json`,
    found: 'none',
    fix: `Restore it there; if it is meant to go, ${accept}.`,
  }));
  const added = difference.added.map((rule) => ({
    at: glossary.file.entries?.find(({ key }) => key === keyOf(rule))?.keyOffset ?? 0,
    key: keyOf(rule),
    expected: 'rules that the lock knows, so that none is lost unseen',
    found: `${quote(rule)}, which it does not`,
    fix: `Once it is as it should be, ${accept}.`,
  }));
  return [...gone, ...added];
}

export default defineCheck({
  name: 'glossary',
  scope: 'glossary',
  severity: 'error',
  reason: 'Without the glossary nobody holds translations to its terms.',
  check(glossary) {
    const { file, fault } = glossary;
    if (!fault) return [...contentFaultsOf(glossary), ...lockFaultsOf(glossary)];
    const { term, expected, found } = fault;
    const at = file.encodingError ?? file.error?.offset ?? file.entries?.find(({ key }) => key === term)?.keyOffset;
    return [{ at: at ?? 0, key: term, expected, found, fix: 'Fix the term, or restore the file from Git.' }];
  },
});
