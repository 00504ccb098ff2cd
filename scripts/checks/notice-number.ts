import { defineCheck } from '../lib/check.js';
import { matchesOf } from '../lib/prose.js';
import { countedWords, wholeWords } from '../lib/tone-words.js';

export default defineCheck({
  name: 'notice-number',
  scope: 'message',
  severity: 'error',
  reason: 'A notice has no figures, as one text serves many codes; a number in words is a figure too.',
  example: {
    tag: 'en',
    namespace: 'imNotice',
    key: 'tooFast',
    source: '너무 자주 시도했습니다. 잠시 후 다시 시도하세요.',
    text: 'Too many attempts. Try again in ten minutes.',
  },
  check({ text, tag, namespace }) {
    const counted = namespace === 'imNotice' ? countedWords[new Intl.Locale(tag).language] : undefined;
    return counted ? matchesOf(text, wholeWords(counted), 'no number', 'Say it without a number.') : [];
  },
});
