import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { open } from './page.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
let server: ChildProcess;
let url: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** What `npm run site` does, in a copy of the repository, so that its locale files can be changed. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'im-error-i18n-translators-'));
  for (const name of ['src', 'scripts', 'site', 'locales', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const port = await freePort();
  url = `http://localhost:${port}/`;
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  server = spawn('npm', ['run', '--silent', 'site', '--', '--port', `${port}`, '--strictPort'], {
    cwd: root,
    env,
    stdio: 'ignore',
    detached: true,
  });
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (server.exitCode === null && !(await answers())) await new Promise((done) => setTimeout(done, 200));
});
afterAll(() => {
  // A child of npm, so the whole group goes.
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  rmSync(root, { recursive: true, force: true });
});

it('shows a saved text at once, and then what validation says about it', async () => {
  const { page } = await open(`${url}#6206/en`);
  const message = page.locator('.message');
  await expect.poll(() => message.count(), { timeout: 60_000 }).toBe(1);
  const path = join(root, 'locales/en/imError.json');
  const messages = JSON.parse(readFileSync(path, 'utf8'));
  messages[6206] = 'Saved a moment ago.';
  writeFileSync(path, `${JSON.stringify(messages, null, 2)}\n`);
  await expect.poll(() => message.innerText()).toBe('Saved a moment ago.');
  await expect.poll(() => page.locator('.findings').first().innerText(), { timeout: 60_000 }).toContain('identifier');
  // A file that is no JSON for a moment takes nothing away, and is told of.
  writeFileSync(path, '{');
  await page.goto(`${url}#`);
  await expect
    .poll(() => page.locator('.coverage').innerText(), { timeout: 60_000 })
    .toMatch(/English\s[\s\S]*1 error/);
  await page.close();
});
