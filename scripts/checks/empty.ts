import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'empty',
  scope: 'message',
  severity: 'error',
  reason: 'An empty message would be shown as nothing, which the package promises never to do.',
  example: { tag: 'ja', key: '6206', source: '로그인해 주세요.', text: '' },
  check: ({ text }) =>
    text.trim() === '' ? [{ at: 0, expected: 'a text', found: 'nothing', fix: 'Write the translation.' }] : [],
});
