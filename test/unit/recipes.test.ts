/** The recipes show the examples as they are; that the examples work is tested over the packed package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const recipes = readdirSync(join(repository, 'docs/recipes')).filter((name) => name.endsWith('.md'));
const examples = readdirSync(join(repository, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a block of code shows: a file of an example, named by a link on the line above. */
function shownIn(page: string): { readonly file: string; readonly code: string }[] {
  const found = page.matchAll(/^\[[^\]]+\]\(\.\.\/\.\.\/(examples\/[^)]+)\)\n\n```\w+\n(.*?)^```$/gms);
  return [...found].map(([, file, code]) => ({ file: file as string, code: code as string }));
}

function commandsIn(page: string): string[] {
  return [...page.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, code]) => (code as string).trim().split('\n'));
}

const pages = recipes.map((name) => {
  const page = readFileSync(join(repository, 'docs/recipes', name), 'utf8');
  const shown = shownIn(page);
  return { name, page, shown, folders: [...new Set(shown.map(({ file }) => file.split('/')[1] as string))] };
});

describe.each(pages.filter(({ shown }) => shown.length > 0))('docs/recipes/$name', ({ page, shown, folders }) => {
  it.each(shown)('shows $file as it is', ({ file, code }) => {
    expect(code).toBe(readFileSync(join(repository, file), 'utf8'));
  });

  it.each(folders)('examples/%s is at most 40 lines to copy', (folder) => {
    const lines = shown
      .filter(({ file }) => file.startsWith(`examples/${folder}/`))
      .flatMap(({ code }) => code.split('\n'));
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(40);
  });

  it('installs what the examples have, and runs what they run', () => {
    const manifests = folders.map((name) =>
      JSON.parse(readFileSync(join(repository, 'examples', name, 'package.json'), 'utf8')),
    );
    const packages = manifests.flatMap(({ dependencies, devDependencies }) =>
      Object.keys({ ...dependencies, ...devDependencies }),
    );
    const scripts = manifests.flatMap(({ scripts }) => Object.values<string>(scripts)).join('\n');
    for (const command of commandsIn(page)) {
      const [, names] = /^npm install (?:-D )?(.*)$/.exec(command) ?? [];
      if (names) expect(packages).toEqual(expect.arrayContaining(names.split(' ')));
      else expect(scripts).toContain(command);
    }
  });
});

it('every example has a recipe and a test, and the recipes name no page that is not there', () => {
  expect([...new Set(pages.flatMap(({ folders }) => folders))].sort()).toEqual(examples.sort());
  const tests = readdirSync(join(repository, 'test/examples')).map((name) =>
    readFileSync(join(repository, 'test/examples', name), 'utf8'),
  );
  for (const name of examples) expect(tests.join('\n')).toContain(`new Example('${name}')`);
  for (const { name, page } of pages)
    for (const [, path, anchor] of page.matchAll(/\]\((?!https?:)([^)#]+)#?([^)]*)\)/g)) {
      const target = join(repository, 'docs/recipes', path as string);
      expect(existsSync(target), `${name}: ${path}`).toBe(true);
      if (!anchor) continue;
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
        (heading as string)
          .toLowerCase()
          .replace(/[^\p{L}\d -]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(headings, `${name}: ${path}`).toContain(anchor);
    }
});
