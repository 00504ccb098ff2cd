import { defineCheck } from '../lib/check.js';
import { matchesOf, proseOf } from '../lib/prose.js';

const html = /<\/?[\p{L}!?][^<>]{0,40}>?|&(?:#\d+|#x[\da-f]+|\w{2,12});/giu;

const patterns = [
  html,
  // BBCode.
  /\[\/?(?:b|i|u|s|url|img|color|size|quote|code|list)(?:=[^\]]*)?\]/giu,
  // Markdown: emphasis, code, links, headings, lists and quotes.
  /\*{1,3}(?=\S)[^*]+\*{1,3}|(?<![\w#@$.])__?(?=[^\s_])[^_]+(?<=[^\s_#@])__?(?![\w_])|~~[^~]+~~|`+[^`]*`*|!?\[[^\]]*\]\([^)]*\)|^(?:#{1,6}|>|[-*+]|\d+[.)])\s/gu,
];

export default defineCheck({
  name: 'markup',
  scope: 'message',
  severity: 'error',
  reason: 'Apps may insert a text as HTML although they should not, and `<userID>` is a tag to ICU.',
  example: {
    tag: 'en',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'The user was **not** found.',
  },
  check: ({ text }) =>
    patterns.flatMap((pattern) =>
      // ICU reads tags, so those stand in the raw text only; a placeholder’s name is no markup.
      matchesOf(
        pattern === html ? text : proseOf(text),
        pattern,
        'plain text',
        'Remove the tag or entity; use “…” or （…） to set a word off.',
      ),
    ),
});
