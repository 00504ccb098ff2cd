import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

// A scheme is followed by its address at once: “the data: try again” is prose.
const address =
  /\b(?:https?|ftp|file|wss?):\/\/\S*|\bdata:\S+|\b(?:javascript|vbscript)\s*:(?:\S|\s*[\w.]+\()\S*|\b(?:mailto|tel):\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<![\w.])(?:[\w-]+\.)+(?:com|net|org|io|cn|jp|kr|dev|app)(?![\w(])(?:\/\S*)?/gi;

export default defineCheck({
  name: 'link',
  scope: 'message',
  severity: 'error',
  reason: 'A link or script address that the Korean text does not have is an attack or a slip of pasting.',
  example: {
    tag: 'en',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'The user was not found. See www.example.com for more.',
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
