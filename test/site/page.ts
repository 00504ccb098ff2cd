/** The built page in Chromium, from a plain server of files. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export const desktop = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built page at a subfolder, as GitHub Pages does. */
export class Site {
  private constructor(
    private readonly server: Server,
    readonly url: string,
    /** Bytes sent, gzipped, by path. */
    readonly sent: ReadonlyMap<string, number>,
  ) {}

  static async serve(): Promise<Site> {
    const folder = inject('site');
    const sent = new Map<string, number>();
    const server = createServer((request, response) => {
      const path = (request.url as string).split(/[?#]/)[0]?.replace(/^\/im\//, '') || 'index.html';
      try {
        const body = gzipSync(readFileSync(join(folder, path)));
        sent.set(path, body.length);
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', 'content-encoding': 'gzip' });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, done));
    return new Site(server, `http://localhost:${(server.address() as AddressInfo).port}/im/`, sent);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** A page with what its console calls an error or a warning. A fresh one knows nothing of earlier visits. */
export async function open(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  browser ??= chromium.launch({
    executablePath: process.env.IM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await (await browser).newContext({ locale: 'en-US', viewport: desktop, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

/** The codes that stand in the list of results. */
export const listed = (page: Page): Promise<string[]> => page.locator('.results strong').allInnerTexts();
