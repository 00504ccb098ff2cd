import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'bom',
  scope: 'file',
  severity: 'error',
  reason: 'JSON has no byte order mark, and i18next’s loaders choke on one.',
  check: ({ file, content }) =>
    file.hasByteOrderMark
      ? [
          {
            at: 0,
            expected: 'no byte order mark',
            found: 'U+FEFF',
            fix: content === 'messages' ? 'Run `npm run validate -- --fix`.' : 'Restore the file from Git.',
          },
        ]
      : [],
});
