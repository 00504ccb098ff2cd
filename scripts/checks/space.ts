import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

export default defineCheck({
  name: 'space',
  scope: 'message',
  severity: 'error',
  reason: 'Such spaces show up when the app joins texts, and no reader of a diff sees them.',
  example: { tag: 'en', key: '6014', source: '로그인해 주세요.', text: 'Log  in.' },
  check: ({ text }) =>
    [...text.matchAll(/^\s+|\s$|\s{2,}|[\t-\r]/gu)].map((match) => ({
      at: match.index,
      expected: 'single spaces, none at the ends',
      found: quote(match[0]),
      fix: 'Delete the space.',
    })),
});
