/** README's two commands on a fresh clone, alone: the second runs all unit tests, some of which watch processes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const commands = readFileSync(join(repository, 'README.md'), 'utf8').match(/(?<=^```sh\n)npm ci .*$/gm) ?? [];

let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'im-error-i18n-clone-'));
  execFileSync('git', ['clone', '--quiet', repository, clone]);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** Runs a command as a newcomer's shell would, without what the test runner has set. */
function shell(command: string) {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|NODE_ENV|npm_|IM_)/.test(name));
  return spawnSync('bash', ['-c', command], { cwd: clone, encoding: 'utf8', env: Object.fromEntries(own) });
}

it('README has two of them', () => {
  expect(commands).toHaveLength(2);
});

it('the first shows the main job', () => {
  const { status, stdout, stderr } = shell(commands[0] as string);
  expect([status, stdout], stderr).toEqual([0, expect.stringContaining('ERR_USER_SIG_EXPIRED')]);
});

it('the second passes all tests', () => {
  const { status, stdout } = shell(commands[1] as string);
  const failures = stdout.match(/^.*(?:FAIL|Error:).*$/gm)?.join('\n');
  expect([status, stdout], failures).toEqual([0, expect.stringMatching(/Tests .*passed/)]);
});
