/**
 * The installed package in Chromium, on a page whose Content-Security-Policy allows no inline code and no `eval`:
 * as one bundled file, and as the package's own modules, unbundled.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../package/project.js';

const executable = process.env.IM_CHROMIUM ?? '/usr/bin/chromium';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

// A file of its own, since the policy forbids inline code; before the others, so that it sees what they do.
const watch = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(event.effectiveDirective + ' ' + event.blockedURI));
`;

function page(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>im-error-i18n</title>
<link rel="stylesheet" href="/style.css"><script src="/watch.js"></script></head>
<body><ul id="out"></ul><script type="module" src="/${script}"></script></body></html>`;
}

// As an app shows text of an SDK: never as HTML.
const show = `
  function show(texts) {
    for (const text of texts) {
      const item = document.createElement('li');
      item.textContent = text;
      document.querySelector('#out').append(item);
    }
  }
`;

const errors = `[6206, { code: 8001 }, { code: 120005, message: '<img src=x onerror=alert(1)>' }, 424242]`;

const bundled = `
  import { createImErrors } from 'im-error-i18n/core';
  import { ko } from 'im-error-i18n/locales/ko';
  ${show}
  const { formatImError } = createImErrors({ locales: [ko] });
  show(${errors}.map((error) => formatImError(error, navigator.languages)));
`;

const native = `
  import { loadImErrors } from '/node_modules/im-error-i18n/dist/load.js';
  ${show}
  const { formatImError } = await loadImErrors(['ja-JP', 'en']);
  show(${errors}.map((error) => formatImError(error, 'ja')));
`;

// Proves that the page tells of a violation, and that the policy is in force.
const forbidden = `
  let answer = 'evaluated';
  try { answer = String((0, eval)('1')); } catch { answer = 'refused'; }
  ${show}
  show([answer]);
`;

let browser: Browser;
let server: Server;
let origin: string;
let project: Project;
const screenshots = join(tmpdir(), 'im-error-i18n-screenshots');

beforeAll(async () => {
  if (!existsSync(executable))
    throw new Error(
      `There is no Chromium at ${executable}. Debian and Ubuntu: apt-get install chromium. Elsewhere set IM_CHROMIUM to its path.`,
    );
  project = new Project('browser', {
    files: {
      'watch.js': watch,
      'style.css': 'body { font: 16px sans-serif; }',
      'bundled.html': page('bundled.js'),
      'native.html': page('native.js'),
      'native.js': native,
      'forbidden.html': page('forbidden.js'),
      'forbidden.js': forbidden,
    },
  });
  await build({
    stdin: { contents: bundled, resolveDir: project.folder },
    outfile: join(project.folder, 'bundled.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(project.folder, path);
    const type = types[extname(path)];
    const there = type !== undefined && existsSync(file) && statSync(file).isFile();
    response.writeHead(there ? 200 : 404, {
      'Content-Security-Policy': policy,
      'Content-Type': type ?? 'text/plain',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(there ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: executable,
    args: [
      // Containers run tests as root, where Chromium's sandbox cannot start.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      // Nothing but the page under test: no look-ups of its own.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

interface Visit {
  readonly texts: string[];
  readonly violations: string[];
  readonly complaints: string[];
  readonly scripts: string[];
}

/** Opens a page, waits till it has shown its texts, and takes a picture. */
async function visit(name: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'ko-KR' });
  const tab = await context.newPage();
  const complaints: string[] = [];
  const scripts: string[] = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
  });
  try {
    await tab.goto(`${origin}/${name}.html`);
    const items = tab.locator('#out li');
    await items
      .first()
      .waitFor({ timeout: 20_000 })
      .catch(() => {
        throw new Error(`${name}.html showed nothing: ${complaints.join('\n')}`);
      });
    const texts = await items.allInnerTexts();
    const violations = await tab.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
    mkdirSync(screenshots, { recursive: true });
    await tab.screenshot({ path: join(screenshots, `${name}.png`) });
    return { texts, violations, complaints, scripts };
  } finally {
    await context.close();
  }
}

/** What the package says on Node. */
function expected(locale: string): unknown {
  return project.esm(`
    import { formatImError } from 'im-error-i18n';
    console.log(JSON.stringify(${errors}.map((error) => formatImError(error, '${locale}'))));
  `);
}

describe('under a strict Content-Security-Policy', () => {
  test('one bundled file with one language shows the right texts', async () => {
    const { texts, violations, complaints, scripts } = await visit('bundled');
    expect(texts).toEqual(expected('ko'));
    expect(texts[0]).toMatch(/[\uac00-\ud7a3]/);
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    expect(scripts.sort()).toEqual(['/bundled.js', '/watch.js']);
  });

  test('the modules of the package, unbundled, load the one language that is asked for', async () => {
    const { texts, violations, complaints, scripts } = await visit('native');
    expect(texts).toEqual(expected('ja'));
    expect(texts[0]).toMatch(/[\u3041-\u30ff]/);
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    const languages = scripts.filter((path) => path.includes('/dist/locales/'));
    expect(languages).toEqual(['/node_modules/im-error-i18n/dist/locales/ja.js']);
  });

  // Without this, a page that cannot see violations would make the tests above pass for nothing.
  test('the page refuses eval, and tells of it', async () => {
    const { texts, violations } = await visit('forbidden');
    expect(texts).toEqual(['refused']);
    expect(violations).toEqual(['script-src eval']);
  });

  test('a picture of each page was taken', () => {
    for (const name of ['bundled', 'native']) {
      const picture = readFileSync(join(screenshots, `${name}.png`));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
    }
  });
});
