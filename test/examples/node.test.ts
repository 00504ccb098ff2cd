import { expect, it } from 'vitest';
import { Example } from './example.js';

it('a server answers each request in its own language', async () => {
  const example = new Example('node-esm');
  example.npm('build');
  const origin = await example.serve();
  const ask = async (languages: string) => {
    const response = await fetch(origin, { headers: { 'accept-language': languages } });
    return [response.status, await response.json()];
  };
  expect(await ask('ko-KR,ko;q=0.9,en;q=0.8')).toEqual([409, { code: 10014, notice: example.notice(10014, 'ko') }]);
  expect(await ask('ja')).toEqual([409, { code: 10014, notice: example.notice(10014, 'ja') }]);
  expect(await ask('xx')).toEqual([409, { code: 10014, notice: example.notice(10014, 'en') }]);
});

it('a CommonJS job prints what to do', () => {
  const example = new Example('node-cjs');
  example.npm('build');
  const [typed, guard, described, ...report] = example.npm('start').split('\n');
  expect(typed).toMatch(/^UserSig.*세요\./);
  expect(guard).toBe('false');
  expect(described).toMatch(/^wait: The rate limit .* https:\/\//);
  expect(report.join('\n')).toMatch(/sendToAll.*60007/);
});
