import { defineCheck } from '../lib/check.js';
import { matchesOf } from '../lib/prose.js';
import { fusedJargonWords, jargonWords, wholeWords } from '../lib/tone-words.js';

// In small letters it is a German word.
const terms = [wholeWords(jargonWords), wholeWords('IM', 'gu'), new RegExp(fusedJargonWords, 'gu')];

export default defineCheck({
  name: 'jargon',
  scope: 'message',
  severity: 'error',
  reason: 'An end user cannot act on jargon, and a code in a toast frightens.',
  example: {
    tag: 'ja',
    namespace: 'imNotice',
    key: 'serverBusy',
    source: '지금은 이용자가 많습니다. 잠시 후 다시 시도하세요.',
    text: 'サーバーが混み合っています。しばらくしてから、もう一度お試しください。',
  },
  check: ({ text, namespace }) =>
    namespace === 'imNotice'
      ? terms.flatMap((term) => matchesOf(text, term, 'words of everyday', 'Say it without the term.'))
      : [],
});
