import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const address = /\b(?:https?|ftp|file):\/\/\S*|\b(?:javascript|vbscript|data)\s*:\s*\S*/gi;

export default defineCheck({
  name: 'link',
  scope: 'message',
  severity: 'error',
  reason: 'A link or script address that the Korean text does not have is an attack or a slip of pasting.',
  example: {
    tag: 'en',
    key: '6014',
    source: '로그인해 주세요.',
    text: 'Log in at https://example.com/login.',
  },
  check: ({ text, source }) =>
    [...text.matchAll(address)]
      .filter((match) => !source?.includes(match[0]))
      .map((match) => ({
        at: match.index,
        expected: 'no address',
        found: quote(match[0]),
        fix: 'Remove the address.',
      })),
});
