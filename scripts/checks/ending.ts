import { defineCheck, type Finding } from '../lib/check.js';
import { treeOf } from '../lib/icu.js';
import { invisibleCharacters, quote } from '../lib/problems.js';
import { writingOf } from '../lib/writing.js';

/** A word in small letters at the beginning of a translation that the Korean text does not have. */
function beginningOf(text: string, tag: string, source: string | undefined): string | undefined {
  // These have no capital letters, and begin with English words as they mix them in.
  if (/^(?:ar|hi|th)\b/.test(tag)) return undefined;
  const word = /^\p{Ll}[\p{Lu}\p{Ll}\p{M}\d_]*/u.exec(text)?.[0];
  return word !== undefined && source !== undefined && !source.includes(word) ? word : undefined;
}

function isEnd(end: string, stop: string): boolean {
  if (!stop) return /[^.,;:。…-]$/u.test(end);
  // A Spanish question shows that it is one.
  if (end.endsWith('?') && end.includes('¿')) return true;
  return end.endsWith(stop) && !end.endsWith(stop.repeat(2));
}

export default defineCheck({
  name: 'ending',
  scope: 'message',
  severity: 'error',
  reason:
    'A text that does not end like a sentence was cut off, and one that ends otherwise stands out beside the rest.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'ユーザーが見つかりま',
  },
  check({ text, tag, source, isSource }) {
    const stop = writingOf(tag)?.stop;
    // Every Korean text is made of whole sentences.
    if (stop === undefined || !(isSource || source?.endsWith('.')) || !treeOf(text)) return [];
    const found: Finding[] = [];
    const beginning = beginningOf(text, tag, source);
    if (beginning !== undefined)
      found.push({
        at: 0,
        expected: 'a capital letter at the beginning',
        found: quote(beginning),
        fix: 'Begin the sentence as the language does; only what a developer types has a small letter there.',
      });
    // `space` and `invisible` report what is behind the end.
    const end = text.replace(invisibleCharacters, '').trimEnd();
    if (!isEnd(end, stop))
      found.push({
        at: Math.max(text.length - 1, 0),
        expected: stop ? `${quote(stop)} at the end` : 'no full stop at the end',
        found: quote(end.slice(-1)),
        fix: 'Finish the sentence as the language does.',
      });
    return found;
  },
});
