import { expect, it } from 'vitest';
import { Example } from './example.js';

const added = { en: 'Added.', ko: '추가했습니다.', ja: '追加しました。', 'zh-Hans': '已添加。' };
const asked = [
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['fr;q=0.9,ja', 'ja'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-CN,zh;q=0.9', 'zh-Hans'],
  ['en-GB', 'en'],
  ['xx', 'en'],
] as const;

it('Express with i18next answers many requests at once, each in its own language', async () => {
  const example = new Example('express');
  example.npm('build');
  const origin = await example.serve();
  const add = async (group: string, languages: string) => {
    const headers = { 'accept-language': languages };
    const response = await fetch(`${origin}/groups/${group}/members`, { method: 'POST', headers });
    return [response.status, await response.json()];
  };
  const answers = Array.from({ length: 120 }, async (_, index) => {
    const [languages, tag] = asked[index % asked.length] ?? asked[0];
    const notice = example.notice(10014, tag);
    expect(await add('full', languages)).toEqual([409, { code: 10014, action: 'refused', notice }]);
    expect(await add('friends', languages)).toEqual([200, { text: added[tag] }]);
  });
  await Promise.all(answers);
});
