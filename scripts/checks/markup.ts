import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const tagsAndEntities = /<\/?[\p{L}!?][^<>]{0,40}>?|&(?:#\d+|#x[\da-f]+|\w{2,12});/giu;

export default defineCheck({
  name: 'markup',
  scope: 'message',
  severity: 'error',
  reason: 'Apps may insert a text as HTML although they should not, and `<userID>` is a tag to ICU.',
  example: { tag: 'en', key: '6014', source: '로그인해 주세요.', text: '<b>Log in.</b>' },
  check: ({ text }) =>
    [...text.matchAll(tagsAndEntities)].map((match) => ({
      at: match.index,
      expected: 'plain text',
      found: quote(match[0]),
      fix: 'Remove the tag or entity; use “…” or （…） to set a word off.',
    })),
});
