import oldToNewJapanese from 'opencc-js/dict/JPShinjitaiCharactersRev';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { defineCheck, type Finding } from '../lib/check.js';

/** The characters that OpenCC's table replaces, without those that everyday words of the other kind have as well. */
function charactersOf(table: string, both = ''): Set<string> {
  const characters = new Set(table.split('|').map((row) => row.slice(0, row.indexOf(' '))));
  for (const character of both) characters.delete(character);
  return characters;
}
// 平台, 批准, 干擾, 游標 and 占用 are right in traditional Chinese, though the table has just one counterpart for each; so
// are 群組, 吃, 秘 and others, for which the table has an older form.
const simplifiedOnly = charactersOf(simplifiedToTraditional, '台准干游占群峰床岩吃唇凶秘涌痴晒雇伙');
const traditionalOnly = charactersOf(traditionalToSimplified);

const oldJapanese = charactersOf(oldToNewJapanese);

/** The characters of the other Chinese script, or of the time before the Japanese reform; none in other languages. */
export function otherFormsOf(tag: string): ReadonlySet<string> {
  if (/^ja\b/.test(tag)) return oldJapanese;
  if (!/^zh\b/.test(tag)) return new Set();
  return /-(?:Hant|TW|HK|MO)\b/.test(tag) ? simplifiedOnly : traditionalOnly;
}

export default defineCheck({
  name: 'script',
  scope: 'message',
  severity: 'error',
  reason: 'One character of the other Chinese script shows a reader that the text was converted by a machine.',
  example: { tag: 'zh-Hans', key: '6014', source: '로그인해 주세요.', text: '請登录。' },
  check({ text, tag }) {
    const wrong = otherFormsOf(tag);
    const right = wrong === simplifiedOnly ? 'traditional' : wrong === oldJapanese ? 'new' : 'simplified';
    const found: Finding[] = [];
    let at = 0;
    for (const character of text) {
      if (wrong.has(character))
        found.push({ at, expected: `${right} characters`, found: character, fix: `Write its ${right} form.` });
      at += character.length;
    }
    return found;
  },
});
