import { eld } from 'eld/extrasmall';
import { defineCheck, type Finding } from '../lib/check.js';
import type { Glossary } from '../lib/glossary.js';
import { treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';
import { matchesOf, sentencesOf, wordsOf } from '../lib/prose.js';
import { neighbourWords, wholeWords } from '../lib/tone-words.js';
import { writingOf } from '../lib/writing.js';

const fix = 'Translate it.';

/** The detector’s name of a language. It takes Indonesian and Malay for one. */
function detectorNameOf(language: string): string {
  return language === 'id' ? 'ms' : language;
}

/** The languages that a wrong text may be in: the detector knows more, and takes short texts for them. */
const detectable = /^(?:de|en|es|fr|it|ms|nl|pl|pt|ru|tr|vi)$/;

// Sentences shorter than this are names of things as often as not, or look like a neighbour’s.
const shortestDetected = 16;

/** Whether a sentence reads like another language that is written with the same letters. */
function isForeign(words: string, language: string): boolean {
  if ((words.match(/\p{L}/gu) ?? []).length < shortestDetected) return false;
  const own = detectorNameOf(language);
  const result = eld.detect(words);
  if (result.language === own || !detectable.test(result.language) || !result.isReliable()) return false;
  const scores = result.getScores();
  return (scores[own] ?? 0) < 0.85 * (scores[result.language] as number);
}

/** Whether a sentence lacks what its language cannot be written without, such as hiragana. */
function lacksScript(words: string, telling: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && !new RegExp(`[${telling}]`, 'u').test(words);
}

/** Three Latin words in a row that the Korean text does not have. */
function latinWords(words: string, source: string): string | undefined {
  const ownWords = /[A-Za-z][A-Za-z’'-]*/g;
  const known = new Set(source.match(ownWords));
  return words
    .match(/[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f’'-]*(?:[ ,]+[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f’'-]*)*/g)
    ?.flatMap((run) =>
      run
        .split(/[ ,]+/)
        .map((word) => (known.has(word) ? '|' : word))
        .join(' ')
        .split('|'),
    )
    .map((run) => run.trim())
    .find((run) => run.split(' ').length > 2);
}

// Words that people write in Latin letters in any script.
const loanWords = /^(?:app|web|token|log|long|polling|push|login|webhook|bug)$/;

const allForms = new WeakMap<Glossary, Map<string, string>>();

/** Every form of the glossary in a language, in one text. */
function formsOf(glossary: Glossary, tag: string): string {
  const byTag = allForms.get(glossary) ?? new Map<string, string>();
  allForms.set(glossary, byTag);
  let forms = byTag.get(tag);
  if (forms === undefined) {
    forms = Object.values(glossary)
      .flatMap((term) => term[tag]?.use ?? [])
      .join(' ');
    byTag.set(tag, forms);
  }
  return forms;
}

// Where developers mix English words into their language, only everyday ones are strangers.
const mixing = /^(?:ar|hi|th)\b/;
const everydayWords =
  /^(?:the|and|please|try|again|later|check|retry|network|server|user|users|group|message|friend|file|not|failed|invalid)$/;

/** A plain English word in a text of another script: neither in the Korean text nor in the glossary. */
function latinWord(words: string, tag: string, source: string, glossary: Glossary): string | undefined {
  return words
    .match(/(?<![A-Za-z\d_./@#-])[a-z]{3,}(?![A-Za-z\d_./@#-])/g)
    ?.find(
      (word) =>
        !loanWords.test(word) &&
        (!mixing.test(tag) || everydayWords.test(word)) &&
        !new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`).test(source) &&
        !formsOf(glossary, tag).includes(word),
    );
}

function checkSentence(sentence: string, tag: string, source: string, glossary: Glossary): string | undefined {
  const { language } = new Intl.Locale(tag);
  const telling = writingOf(tag)?.telling;
  const words = wordsOf(sentence);
  if (!telling || telling === 'A-Za-z') return isForeign(words, language) ? words : undefined;
  if (lacksScript(words, telling)) return words;
  const latin = latinWords(words, source) ?? latinWord(words, tag, source, glossary);
  return latin ?? (language === 'ru' && isForeign(words, language) ? words : undefined);
}

export default defineCheck({
  name: 'language',
  scope: 'message',
  severity: 'error',
  reason: 'A sentence of another language was forgotten, or came from the file of that language.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다. 다시 시도하세요.',
    text: 'ユーザーが見つかりません。 Please try again.',
  },
  check({ text, tag, source, glossary }) {
    // `icu-syntax` and `untranslated` report these.
    if (source === undefined || !treeOf(text) || /\p{sc=Hang}/u.test(text)) return [];
    const found: Finding[] = sentencesOf(text).flatMap((sentence) => {
      const words = checkSentence(sentence, tag, source, glossary);
      if (words === undefined) return [];
      const at = Math.max(text.indexOf(sentence.slice(0, 12)), 0);
      return { at, expected: `a sentence of ${tag}`, found: quote(words.trim()), fix };
    });
    const near = neighbourWords[tag];
    if (!near) return found;
    return [
      ...found,
      ...matchesOf(text, wholeWords(near), `a word of ${tag}`, 'This is the neighbour’s word: write your own.'),
    ];
  },
});
