import { defineCheck, type Finding } from '../lib/check.js';
import { quote } from '../lib/problems.js';
import { proseOf } from '../lib/prose.js';
import { writingOf } from '../lib/writing.js';

const allPairs = '()（）[]【】「」『』《》“”«»';

export default defineCheck({
  name: 'pairs',
  scope: 'message',
  severity: 'error',
  reason: 'A bracket or quotation mark without its partner shows that something was cut off or left over.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '라이브 그룹(AVChatRoom)에만 가입할 수 있습니다.',
    text: 'ライブグループ（AVChatRoom）」にのみ参加できます。',
  },
  check({ text, tag }) {
    // „ and “ are a pair in German and Russian, so the language’s own pairs come first.
    const own = writingOf(tag)?.pairs ?? '';
    const pairs = own + (own.includes('“') ? allPairs.replace('“”', '') : allPairs);
    const found: Finding[] = [];
    const open: { character: string; at: number }[] = [];
    const tell = (character: string, at: number, expected: string) =>
      found.push({ at, expected, found: quote(character), fix: 'Put the missing one, or remove this one.' });
    for (const [at, character] of [...proseOf(text)].entries()) {
      const index = pairs.indexOf(character);
      if (index < 0) continue;
      if (index % 2 === 0) open.push({ character, at });
      else if (open.at(-1)?.character === pairs[index - 1]) open.pop();
      else tell(character, at, `${quote(pairs[index - 1] as string)} before it`);
    }
    for (const { character, at } of open)
      tell(character, at, `${quote(pairs[pairs.indexOf(character) + 1] as string)} after it`);
    return found;
  },
});
