/** The folders of `examples/` as a user gets them: copied, installed with the packed package, built and run. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { emptyFolder, repository, run } from '../package/project.js';

const servers: ChildProcess[] = [];

afterAll(() => {
  // A server is a child of npm, so the whole group goes.
  for (const { pid, exitCode } of servers.splice(0)) if (pid !== undefined && exitCode === null) process.kill(-pid);
});

/** One example, in a fresh folder. */
export class Example {
  readonly folder: string;

  /** Copies and installs it; the package comes from the tarball, everything else from the registry. */
  constructor(readonly name: string) {
    this.folder = emptyFolder(`example-${name}`);
    const source = join(repository, 'examples', name);
    // What a run in the checkout left behind is none of a user's.
    const left = ['node_modules', 'dist', 'out', '.next', 'package-lock.json'];
    cpSync(source, this.folder, {
      recursive: true,
      filter: (path) => !left.some((name) => path === join(source, name)),
    });
    const file = join(this.folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.dependencies['im-error-i18n'] = `file:${inject('tarball')}`;
    writeFileSync(file, JSON.stringify(manifest));
    const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
    execFileSync('npm', ['install', ...flags], { cwd: this.folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Runs one of its scripts, which must succeed; returns what it prints. */
  npm(script: string, ...args: string[]): string {
    const { status, stdout, stderr } = run('npm', ['run', '--silent', script, '--', ...args], this.folder);
    if (status !== 0) throw new Error(`npm run ${script}: exit ${status}\n${stdout}\n${stderr}`);
    return stdout;
  }

  /** Runs its script `start` with a free port in PORT until the tests are over; returns the origin. */
  async serve(): Promise<string> {
    const port = await freePort();
    const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;
    const server = spawn('npm', ['run', '--silent', 'start'], {
      cwd: this.folder,
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    // Told only where the server fails: some of it is what an example logs.
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
    });
    servers.push(server);
    const origin = `http://localhost:${port}`;
    for (let tries = 0; tries < 300; tries++) {
      try {
        await fetch(origin);
        return origin;
      } catch {
        if (server.exitCode !== null)
          throw new Error(`${this.name}: the server ended with ${server.exitCode}\n${said}`);
        await new Promise((done) => setTimeout(done, 100));
      }
    }
    throw new Error(`${this.name}: no answer at ${origin}\n${said}`);
  }

  /** What the installed package itself says. */
  describe(error: unknown, locale: string): { readonly message: string; readonly notice: string } {
    return createRequire(join(this.folder, 'package.json'))('im-error-i18n').describeImError(error, locale);
  }

  /** The end user's text alone. */
  notice(error: unknown, locale: string): string {
    return this.describe(error, locale).notice;
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** A page in Chromium that remembers what its console calls an error. */
export async function openPage(url: string, locale = 'en-US'): Promise<{ page: Page; errors: string[] }> {
  browser ??= chromium.launch({
    executablePath: process.env.IM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const page = await (await browser).newPage({ locale, viewport: { width: 420, height: 320 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, errors };
}

/**
 * What all examples with a page do: the button "Send" calls an SDK that refuses with 20007, a toast shows the notice,
 * and follows the language that is chosen. Screenshots go to a folder in the temp folder, for people.
 *
 * @param languages the app's codes, as they stand in its list of languages, each with our tag; the first is shown first
 */
export async function expectToast(
  example: Example,
  origin: string,
  languages: Readonly<Record<string, string>>,
): Promise<void> {
  const { page, errors } = await openPage(origin);
  const screenshots = join(tmpdir(), 'im-error-i18n-screenshots');
  mkdirSync(screenshots, { recursive: true });
  await page.getByRole('button', { name: 'Send' }).click();
  const toast = page.locator('p[role=alert]');
  for (const [index, [code, tag]] of Object.entries(languages).entries()) {
    if (index > 0) await page.getByRole('combobox').selectOption(code);
    await expect.poll(() => toast.innerText()).toBe(example.notice(20007, tag));
    await page.screenshot({ path: join(screenshots, `${example.name}-${code}.png`) });
  }
  expect(errors).toEqual([]);
  await page.close();
}

/** What of a page's requested files a pattern's group names, by name: which languages it has loaded. */
export async function requested(page: Page, pattern: RegExp): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return urls.flatMap((url) => pattern.exec(url)?.[1] ?? []).sort();
}
