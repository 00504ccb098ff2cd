import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'empty',
  scope: 'message',
  severity: 'error',
  reason: 'An empty message would be shown as nothing, which the package promises never to do.',
  check: ({ text }) =>
    text.trim() === '' ? [{ at: 0, expected: 'a text', found: 'nothing', fix: 'Write the translation.' }] : [],
});
