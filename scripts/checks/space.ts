import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import { isUnspaced } from '../lib/words.js';

export default defineCheck({
  name: 'space',
  scope: 'message',
  severity: 'error',
  reason:
    'Such spaces show up when the app joins texts, and no reader of a diff sees them; "5minutes" is a slip as well.',
  example: { tag: 'en', key: '6014', source: '로그인해 주세요.', text: 'Log  in.' },
  check({ text, tag }) {
    const spaces = [...text.matchAll(/^\s+|\s$|\s{2,}|[\t-\r]/gu)].map((match) => ({
      at: match.index,
      expected: 'single spaces, none at the ends',
      found: quote(match[0]),
      fix: 'Delete the space.',
    }));
    if (isUnspaced(tag)) return spaces;
    const lost = [...text.matchAll(/(?:(?<!\w)#|, number\})(?=\p{Ll}{2})/gu)].map((match) => ({
      at: match.index + match[0].length,
      expected: 'a space between a number and a word',
      found: 'none',
      fix: 'Put a space there.',
    }));
    return [...spaces, ...lost];
  },
});
