import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'missing-file',
  scope: 'file',
  severity: 'error',
  reason: 'A language without one of its files is left out of the build.',
  check({ file: { readError }, content, tag }) {
    // A language that nobody has accepted a text of has no record yet, nor one without warnings any answers.
    if (readError === undefined || (content !== 'messages' && readError === 'ENOENT')) return [];
    return [
      {
        at: 0,
        expected: 'this file',
        found: readError === 'ENOENT' ? 'none' : `one that cannot be read (${readError})`,
        fix: content !== 'messages' ? 'Restore the file from Git.' : `Create it with \`npm run locale -- add ${tag}\`.`,
      },
    ];
  },
});
