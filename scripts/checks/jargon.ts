import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';

const terms = /\b(?:SDK|API|UserSig|UserID|SDKAppID|REST|JSON|HTTP|URL|IM|callback|webhook|server)\b/gi;

export default defineCheck({
  name: 'jargon',
  scope: 'message',
  severity: 'error',
  reason: 'An end user cannot act on jargon, and a code in a toast frightens.',
  example: {
    tag: 'en',
    namespace: 'imNotice',
    key: 'signIn',
    source: '로그인해 주세요.',
    text: 'Your UserSig has expired.',
  },
  check: ({ text, namespace }) =>
    [...(namespace === 'imNotice' ? text.matchAll(terms) : [])].map((match) => ({
      at: match.index,
      expected: 'words of everyday',
      found: quote(match[0]),
      fix: 'Say it without the term.',
    })),
});
