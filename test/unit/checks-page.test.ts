/** `docs/checks.md`, and the examples that it shows. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../scripts/checks/index.js';
import { checksPage, subjectOf } from '../../scripts/lib/checks-page.js';
import { readGlossary } from '../../scripts/lib/glossary.js';
import { run } from '../../scripts/validate.js';
import { call, read, repository, smallCopyOfLocales, write } from '../helpers/locales.js';

it('is up to date; `npm run validate -- --fix` renews it', () => {
  expect(read(repository, 'docs/checks.md')).toBe(checksPage(repository));
});

it('has each check once, with its reason', () => {
  const page = checksPage(repository);
  for (const { name, reason } of Object.values(checks).flat()) {
    expect(page).toContain(`\n### ${name}\n`);
    expect(page).toContain(reason);
  }
});

describe('each check finds something in its example', () => {
  const { terms } = readGlossary(repository);
  it.each(checks.message.map((check) => [check.name, check] as const))('%s', (_, check) => {
    expect(check.check(subjectOf(check.example, terms))).not.toEqual([]);
  });
});

it('counts answered warnings, and --fix renews it where it is', async () => {
  const root = smallCopyOfLocales();
  const answered = { 'same-source': { reason: 'They differ on purpose', hash: '01234567' } };
  write(root, 'locales/ja/answers.json', JSON.stringify({ imError: { 6210: answered, 6252: answered } }));
  expect(checksPage(root)).toMatch(/### same-source\n\nwarning · false alarms: 2\. /);
  expect((await call(run, '--fix', '--root', root)).stdout).not.toContain('checks.md');
  mkdirSync(join(root, 'docs'));
  write(root, 'docs/checks.md', '');
  expect((await call(run, '--fix', '--root', root)).stdout).toMatch(/^docs\/checks\.md: fixed$/m);
  // By then the answers are gone, since there are no such warnings.
  expect(read(root, 'docs/checks.md')).toBe(checksPage(root));
  expect(checksPage(root)).toMatch(/### same-source\n\nwarning · false alarms: 0\. /);
});
