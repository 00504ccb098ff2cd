import { parseAnswers } from '../lib/answers.js';
import { defineCheck, type Finding } from '../lib/check.js';
import { namespaces } from '../lib/locales.js';
import { quote } from '../lib/problems.js';
import type { SourceFile } from '../lib/source-file.js';

function checkMessages({ error, entries }: SourceFile): Finding[] {
  if (error)
    return [
      {
        at: error.offset,
        expected: 'valid JSON',
        found: error.message,
        fix: 'Fix the syntax here: quotes, commas, braces.',
      },
    ];
  if (entries) return [];
  return [
    {
      at: 0,
      expected: 'an object of messages',
      found: 'something else',
      fix: 'The file is { "key": "message", … }.',
    },
  ];
}

function checkAccepted({ error, entries }: SourceFile): Finding[] {
  const wrong = entries?.find(({ key, kind }) => kind !== 'object' || !(namespaces as readonly string[]).includes(key));
  if (entries && !wrong) return [];
  return [
    {
      at: error?.offset ?? wrong?.keyOffset ?? 0,
      key: wrong?.key,
      expected: `the record of accepted texts, { ${namespaces.map((name) => `"${name}": {…}`).join(', ')} }`,
      found: error?.message ?? (wrong && `${quote(wrong.key)}: ${wrong.kind}`) ?? 'something else',
      fix: 'Restore the file from Git.',
    },
  ];
}

function checkAnswers(file: SourceFile): Finding[] {
  const { fault } = parseAnswers(file);
  if (!fault) return [];
  return [{ ...fault, fix: 'Correct it by hand, or restore the file from Git.' }];
}

const byContent = { messages: checkMessages, accepted: checkAccepted, answers: checkAnswers };

export default defineCheck({
  name: 'json',
  scope: 'file',
  severity: 'error',
  reason: 'Nobody can read what is not JSON: neither the messages, nor the record of what is stale.',
  check({ file, content }) {
    // Other checks report what could not be read at all.
    if (file.readError !== undefined || file.encodingError !== undefined) return [];
    return byContent[content](file);
  },
});
