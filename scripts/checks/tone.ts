import { defineCheck } from '../lib/check.js';
import { matchesOf, proseOf } from '../lib/prose.js';
import { informalWords, wholeWords } from '../lib/tone-words.js';

export default defineCheck({
  name: 'tone',
  scope: 'message',
  severity: 'error',
  reason: 'Somebody whose message was just lost wants neither jokes nor shouting.',
  example: {
    tag: 'en',
    namespace: 'imNotice',
    key: 'userNotFound',
    source: '존재하지 않는 사용자입니다.',
    text: 'Oops, this user doesn’t exist.',
  },
  check({ text, tag }) {
    const prose = proseOf(text);
    const informal = informalWords[new Intl.Locale(tag).language];
    return [
      ...matchesOf(prose, /[!！¡]/gu, 'a calm sentence', 'End it without an exclamation mark.'),
      ...(informal ? matchesOf(prose, wholeWords(informal), 'polite words', 'Say it calmly and politely.') : []),
    ];
  },
});
