import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'encoding',
  scope: 'file',
  severity: 'error',
  reason: 'What is not UTF-8 was saved in another encoding, and its letters are lost for every reader.',
  check: ({ file: { encodingError } }) =>
    encodingError === undefined
      ? []
      : [{ at: encodingError, expected: 'UTF-8', found: 'bytes that are not', fix: 'Save the file as UTF-8.' }],
});
