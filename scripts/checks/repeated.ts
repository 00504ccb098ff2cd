import { defineCheck, type Finding } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import { matchesOf, proseOf, sentencesOf } from '../lib/prose.js';

const word = '[\\p{L}\\p{M}]+';
const doubledWord = new RegExp(`(?<![\\p{L}\\p{M}\\d_.’'-])(${word})\\s+\\1(?![\\p{L}\\p{M}\\d_(’'-]|\\.\\w)`, 'giu');
/** A phrase that stands there twice in a row: words with spaces between them, or characters without. */
const doubledPhrase =
  /(?<![\p{L}\p{M}\d_])(\p{L}[^\ufffc.,。]{9,}?)\s*\1(?![\p{L}\p{M}\d_])|([\p{sc=Han}ぁ-ヺー\p{sc=Thai}]{5,}?)[、，]?\2|(?<![ァ-ヺー])([ァ-ヺ][ァ-ヺー]{2,})\3(?![ァ-ヺー])|((?!一)\p{sc=Han}{2,4})\4/gu;
const doubledParticle = /をを|([をがはにのへでもと])\1(?![ぁ-ゖ])|([的了在])\2|(?<=\p{sc=Han})([をがはにの])\3/gu;

// Grammar or emphasis; languages that double words as a matter of course are held to phrases only.
const honest: Readonly<Record<string, RegExp>> = {
  de: /^(?:die|das|der|sie)\b/i,
  en: /^(?:that|had)\b/i,
  es: /^(?:nos|se)\b/i,
  fr: /^(?:vous|nous)\b/i,
  hi: /^(?:से )?(?:ज़्यादा|ज्यादा|कम|अधिक) से|^से (?:ज़्यादा|ज्यादा|कम|अधिक)/,
};
const doubling = /^(?:hi|id|ms|th|tr|vi)\b/;

export default defineCheck({
  name: 'repeated',
  scope: 'message',
  severity: 'error',
  reason: 'A word or a sentence that stands there twice was pasted twice.',
  example: {
    tag: 'en',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'The user was not not found.',
  },
  check({ text, tag }) {
    const prose = proseOf(text);
    const tell = (pattern: RegExp) => matchesOf(prose, pattern, 'it once', 'Remove the second one.');
    const { language } = new Intl.Locale(tag);
    const words = doubling.test(tag)
      ? []
      : tell(doubledWord).filter(({ at }) => !honest[language]?.test(prose.slice(at)));
    const particles = /^(?:ja|zh)\b/.test(tag) ? tell(doubledParticle) : [];
    const found = [
      ...words,
      ...particles,
      ...tell(doubledPhrase).filter(({ at }) => !honest[language]?.test(prose.slice(at))),
    ];
    return found.length > 0 ? found : repeatedSentences(text);
  },
});

function repeatedSentences(text: string): Finding[] {
  const sentences = sentencesOf(text).map((sentence) => sentence.toLowerCase());
  return sentences
    .filter((sentence, i) => sentences.indexOf(sentence) < i)
    .map((sentence) => ({
      at: Math.max(text.toLowerCase().lastIndexOf(sentence.slice(0, 12)), 0),
      expected: 'the sentence once',
      found: quote(sentence),
      fix: 'Remove the second one.',
    }));
}
