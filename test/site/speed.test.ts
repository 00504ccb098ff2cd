import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../src/index.js';
import { open, Site } from './page.js';

let site: Site;
beforeAll(async () => {
  site = await Site.serve();
});
afterAll(() => site.close());

/** What is typed letter by letter: words that are found, words in a language that is not shown, and what nobody wrote. */
const typed = [
  'user signature expired',
  'oturum suresi doldu',
  'mensaje demasiado grande',
  'zzyzx qwrtp',
  '登录失败请重试',
  'ERR_SVR_GROUP',
];

it('searches all languages as one types; the figure is for people', async () => {
  const { page } = await open(`${site.url}#?q=a`);
  // Words that no language has bring all of them.
  for (const text of ['qqzzxx', '차단', 'メッセージ', '登录', 'رسالة', 'ข้อความ', 'संदेश', 'ошибка']) {
    await page.fill('#search', text);
    await page.waitForLoadState('networkidle');
  }
  // The processor's time, which other programs on the machine do not lengthen.
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics: all } = await metrics.send('Performance.getMetrics');
    return (all.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const times = await page.evaluate(async (texts) => {
    const box = document.querySelector('#search') as HTMLTextAreaElement;
    const all: number[] = [];
    for (const text of texts)
      for (let end = 1; end <= text.length; end++) {
        box.value = text.slice(0, end);
        const start = performance.now();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // Drawn, and laid out.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        all.push(performance.now() - start);
      }
    return all.sort((a, b) => a - b);
  }, typed);
  const mean = ((await busy()) - before) / times.length;
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] as number).toFixed(0);
  console.log(
    `${times.length} keys in ${locales.length} languages: ${mean.toFixed(1)} ms of the processor each; up to the drawn frame median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  expect(times.length).toBeGreaterThan(80);
  await page.close();
});
