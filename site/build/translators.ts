/**
 * For translators, while serving: a saved locale file renews what is generated and reloads the page, and what
 * validation says is sent after it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../../scripts/build.js';
import { writeFileAtomic } from '../../scripts/lib/files.js';
import { hasFolder, languagesOf } from '../../scripts/lib/languages.js';
import { sourceTag } from '../../scripts/lib/locales.js';
import type { Finding } from '../src/report.js';

/** What the validator's process answers. */
export interface Findings {
  readonly tag: string;
  readonly findings: readonly Finding[];
}

const validator = fileURLToPath(new URL('./validator.ts', import.meta.url));

/** The languages that a changed file concerns, the first to be validated first. */
function concerned(root: string, path: string): string[] {
  const tags = Object.keys(languagesOf(root)).filter((tag) => hasFolder(root, tag));
  const [folder = ''] = relative(join(root, 'locales'), path).split(sep);
  // All languages are held to the source, and to the files that lie beside it.
  return folder !== sourceTag && tags.includes(folder) ? [folder] : tags;
}

/** Asks for languages to be validated. A process that has ended said why; the page goes on without it. */
function validate(child: ChildProcess, tags: readonly string[]): void {
  if (child.connected) child.send(tags);
}

export function translators(root: string): Plugin {
  const locales = join(root, 'locales');
  let generated: ReadonlyMap<string, string> = new Map();
  const found = new Map<string, Findings>();

  function renew(server: ViteDevServer, child: ChildProcess, path: string): void {
    try {
      const files = compile(root);
      const changed = [...files].filter(([name, content]) => generated.get(name) !== content);
      for (const [name, content] of changed) writeFileAtomic(join(root, 'src/generated', name), content);
      generated = files;
      validate(child, concerned(root, path));
    } catch (error) {
      // A file in the middle of an edit: its texts stay as they were, and the validator says where.
      server.config.logger.warn((error as Error).message);
      validate(child, [relative(locales, path).split(sep)[0] as string]);
    }
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  }

  return {
    name: 'translators',
    apply: 'serve',
    configureServer(server) {
      // A process of its own: validation takes seconds, in which the page must be served.
      const child = fork(validator, { execArgv: ['--import', 'tsx'] });
      // The page comes first.
      if (child.pid !== undefined) setPriority(child.pid, 10);
      server.httpServer?.on('close', () => child.kill());
      child.on('message', (answer: Findings) => {
        found.set(answer.tag, answer);
        server.ws.send('findings', answer);
      });
      validate(child, concerned(root, locales));
      server.ws.on('findings:all', (_, client) => {
        for (const answer of found.values()) client.send('findings', answer);
      });

      generated = compile(root);
      server.watcher.add(locales);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(locales) || !path.endsWith('.json')) return;
        // Editors write a file in several steps: wait until they are done.
        clearTimeout(timer);
        timer = setTimeout(() => renew(server, child, path), 50);
      });
    },
  };
}
