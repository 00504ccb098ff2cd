import { defineCheck } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import { sentencesOf } from '../lib/prose.js';

const politeEndings: Readonly<Record<string, RegExp>> = {
  ko: /(?:니다|세요)\.$/,
  ja: /(?:ます|です|ません|ませんか|ました|でした|ください|ましょう)。$/,
};

export default defineCheck({
  name: 'register',
  scope: 'message',
  severity: 'error',
  reason: 'One plain sentence among polite ones sounds rude. Only languages that show it in the verb are held to it.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다. 다시 시도하세요.',
    text: 'ユーザーが見つかりません。もう一度試せ。',
  },
  check({ text, tag }) {
    const polite = politeEndings[tag];
    if (!polite) return [];
    return sentencesOf(text)
      .filter(
        (sentence) => /[.。]$/.test(sentence) && !polite.test(sentence.replace(/[（(][^（）()]*[）)](?=[.。]$)/, '')),
      )
      .map((sentence) => ({
        at: Math.max(text.indexOf(sentence.slice(0, 12)), 0),
        expected: tag === 'ko' ? 'a sentence with -니다 or -세요' : 'a polite sentence (です, ます, ください)',
        found: quote(sentence.slice(-12)),
        fix: 'Say it politely.',
      }));
  },
});
