import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'glossary',
  scope: 'glossary',
  severity: 'error',
  reason: 'Without the glossary nobody holds translations to its terms.',
  check({ file, fault }) {
    if (!fault) return [];
    const { term, expected, found } = fault;
    const at = file.encodingError ?? file.error?.offset ?? file.entries?.find(({ key }) => key === term)?.keyOffset;
    return [{ at: at ?? 0, key: term, expected, found, fix: 'Fix the term, or restore the file from Git.' }];
  },
});
