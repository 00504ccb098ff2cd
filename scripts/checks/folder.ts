import { defineCheck, type Finding } from '../lib/check.js';
import type { FolderSubject } from '../lib/folder.js';
import { canonicalTagOf, sourceTag } from '../lib/locales.js';
import { quote } from '../lib/problems.js';
import { emptyFile } from '../lib/source-file.js';

type Remark = Pick<Finding, 'expected' | 'found' | 'fix'>;

/** An entry that nothing reads. */
function remarkOnStray({ entries, expected, required }: FolderSubject, name: string): Remark {
  const meant = [...expected.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  const found = entries.get(name) === 'folder' ? 'a folder' : `a ${entries.get(name)}`;
  if (meant !== undefined && !entries.has(meant))
    return { expected: meant, found: quote(name), fix: `Rename it to ${meant}, in Git too (\`git mv\`).` };
  if (required.length > 0 && entries.get(name) === 'folder' && canonicalTagOf(name) === name)
    return {
      expected: 'only the languages of locales/languages.json',
      found: `${found} ${quote(name)}`,
      fix: `Run \`npm run locale -- add ${name}\` to put it into the list, or delete the folder.`,
    };
  return {
    expected: `only ${[...expected.keys()].join(', ')}`,
    found: `${found} ${quote(name)}, which nothing reads`,
    fix: 'Move what is of use in it to where it belongs, and delete it.',
  };
}

function remarkOn(subject: FolderSubject, name: string): Remark | undefined {
  const [kind, wanted] = [subject.entries.get(name), subject.expected.get(name)];
  if (wanted === undefined) return remarkOnStray(subject, name);
  // Those that read the files of a language tell where one is a folder.
  const isTold = kind === 'folder' && !subject.path.endsWith('/schema');
  if (kind === wanted || (wanted === 'file' && isTold)) return undefined;
  return { expected: `a ${wanted}`, found: `a ${kind}`, fix: `Put the ${wanted} itself here, as it is in Git.` };
}

export default defineCheck({
  name: 'folder',
  scope: 'folder',
  severity: 'error',
  reason: 'A language that is gone, or a file in the wrong place, would be missed by nobody before an app shows it.',
  check(subject) {
    const at = (path: string, remark: Remark): Finding => ({ at: 0, file: emptyFile(path), ...remark });
    const { path, entries, required, readError } = subject;
    if (readError !== undefined)
      return [
        at(path, {
          expected: 'a folder',
          found: `one that cannot be read (${readError})`,
          fix: 'Give yourself the right to read it.',
        }),
      ];
    const missing = required
      .filter((name) => !entries.has(name))
      .map((tag) =>
        at(`${path}/${tag}`, {
          expected: 'a folder for each language of locales/languages.json',
          found: 'none',
          fix: tag === sourceTag ? 'Restore it from Git.' : 'Restore it from Git, or take the language off the list.',
        }),
      );
    const others = [...entries.keys()].flatMap((name) => {
      const remark = remarkOn(subject, name);
      return remark ? [at(`${path}/${name}`, remark)] : [];
    });
    return [...missing, ...others];
  },
});
