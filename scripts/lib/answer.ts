/** `npm run locale -- answer`: says why a warning may stay. */
import { existsSync } from 'node:fs';
import { answerHashOf, parseAnswers, serializeAnswers } from './answers.js';
import { writeChecksPage } from './checks-page.js';
import { withLock, writeFileAtomic } from './files.js';
import { type Namespace, namespaces, pathFromRoot, pathsOf, readMessages, sourceTag } from './locales.js';
import { invisibleCharacters } from './problems.js';
import { readSourceFile } from './source-file.js';
import { validateLocales } from './validate-locales.js';

const fewestWords = 3;

/** A reason on one line. Throws where it says too little to be reviewed. */
function checkedReason(reason: string): string {
  const text = reason.replace(/\s+/g, ' ').trim();
  if (text.search(invisibleCharacters) >= 0) throw new Error('the reason has characters that cannot be seen');
  // Words are counted by ICU, since Japanese and Chinese have no spaces between them.
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter((word) => word.isWordLike);
  if (words.length < fewestWords)
    throw new Error(`expected a reason of at least ${fewestWords} words, found '${text}'; give it with --reason "…"`);
  return text;
}

/** The namespace in which a check warns about a message. Throws where it does not. */
function warnedNamespace(root: string, tag: string, key: string, check: string): Namespace {
  const { problems, answered } = validateLocales(root, { tags: [tag] });
  const own = [...problems, ...answered].filter((problem) => problem.key === key && problem.check === check);
  const found = namespaces.flatMap((namespace) => {
    const path = pathFromRoot(root, pathsOf(root).file(tag, namespace));
    return own.filter(({ file }) => file === path).map(({ severity }) => ({ severity, namespace }));
  });
  if (found.some(({ severity }) => severity === 'error'))
    throw new Error(`${tag} ${key}: ${check} is an error, which must be fixed; only a warning can be answered`);
  if (!found[0])
    throw new Error(`${tag} ${key}: there is no warning ${check}; \`npm run validate -- ${tag}\` tells what there is`);
  return found[0].namespace;
}

/** Answers the warnings of a check about a message. Throws, and writes nothing, where there are none. */
export async function answer(root: string, tag: string, key: string, check: string, reason: string): Promise<void> {
  const text = checkedReason(reason);
  const path = pathsOf(root).answers(tag);
  await withLock(path, () => {
    const file = readSourceFile(root, path);
    const { answers, fault } = parseAnswers(file);
    if (fault) throw new Error(`${file.path} is broken; \`npm run validate -- ${tag}\` tells where`);
    const namespace = warnedNamespace(root, tag, key, check);
    const textIn = (language: string) => {
      const messages = pathsOf(root).file(language, namespace);
      return existsSync(messages) ? readMessages(messages)[key] : undefined;
    };
    const hash = answerHashOf(tag === sourceTag ? undefined : textIn(sourceTag), textIn(tag) ?? '');
    const others = answers.filter(
      (other) => [other.namespace, other.key, other.check].join() !== [namespace, key, check].join(),
    );
    writeFileAtomic(path, serializeAnswers([...others, { namespace, key, check, reason: text, hash, at: 0 }]));
  });
  writeChecksPage(root);
  console.log(`${tag}: answered ${check} of ${key}`);
}
