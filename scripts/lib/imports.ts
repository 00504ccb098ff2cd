/** What the files of a built or installed package load, code and declarations alike, as TypeScript's own scanner sees it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file that imports, from the folder. */
  readonly file: string;
  /** What it says: `./core.js`, `node:fs`. */
  readonly specifier: string;
  /** The file that it leads to, whether or not it is there; for relative ones. */
  readonly target?: string;
}

/** Every import, export and `require` in the files below a folder. */
export function importsOf(folder: string): Import[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => /\.c?(?:js|ts)$/.test(file))
    .flatMap((file) =>
      ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => {
        if (!fileName.startsWith('.')) return { file, specifier: fileName };
        // A declaration file names the code beside the declarations that are meant.
        const target = /\.d\.c?ts$/.test(file) ? fileName.replace(/\.(c?)js$/, '.d.$1ts') : fileName;
        return { file, specifier: fileName, target: join(folder, file, '..', target) };
      }),
    );
}
