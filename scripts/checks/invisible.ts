import { defineCheck, type Finding } from '../lib/check.js';
import { invisibleCharacters, quote } from '../lib/problems.js';

// Joiners belong to the spelling of some scripts.
const joinerScripts = /^(?:fa|ur|ckb|hi|mr|ne|bn|gu|kn|ml|ta|te|si|my|km|ar)\b/;

export default defineCheck({
  name: 'invisible',
  scope: 'message',
  severity: 'error',
  reason: 'What one cannot see can hide or reorder what one does see (Trojan Source), and breaks searching.',
  example: { tag: 'en', key: '6014', source: '로그인해 주세요.', text: 'Log\u200b in.' },
  check({ text, tag }) {
    const found: Finding[] = [];
    let open = 0;
    for (const match of text.matchAll(invisibleCharacters)) {
      const [character] = match;
      // Isolates in pairs are the one honest means to set a left-to-right name into a right-to-left sentence.
      if (character >= '\u2066' && character <= '\u2068') open++;
      else if (character === '\u2069' && open > 0) open--;
      else if (!((character === '\u200c' || character === '\u200d') && joinerScripts.test(tag)))
        found.push({
          at: match.index,
          expected: 'characters that can be seen',
          found: quote(character),
          fix: 'Delete the character; to set names in right-to-left text, pair isolates (U+2066 … U+2069).',
        });
    }
    if (open > 0)
      found.push({
        at: text.length - 1,
        expected: 'U+2069 after each isolate',
        found: `${open} not closed`,
        fix: 'Close the isolate.',
      });
    return found;
  },
});
