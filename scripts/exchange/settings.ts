/** The platforms' settings that list the languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../lib/files.js';
import { tagsOf } from '../lib/languages.js';

/** Files with a list of all languages, from the root. */
export const listingFiles = ['.tolgeerc.json', 'project.inlang/settings.json'] as const;

/** Brings the lists up to date with `locales/languages.json`, a language a line, all else in the files as it was. */
export function writeListings(root: string): void {
  const tags = tagsOf(root).map((tag) => JSON.stringify(tag));
  for (const path of listingFiles.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(
      /^( *)("(?:languages|locales)": )\[[^\]]*\]/m,
      (_, indent, name) => `${indent}${name}[\n${tags.map((tag) => `${indent}  ${tag}`).join(',\n')}\n${indent}]`,
    );
    writeFileAtomic(path, after);
  }
}
