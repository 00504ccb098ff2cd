import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { t } from '../../src/index.js';

/** Runs a line of shell in which `"$@"` is the program. */
function shell(line: string) {
  const command = ['env', 'LC_ALL=ja_JP', process.execPath, '--import', 'tsx', 'src/cli.ts'];
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line, 'bash', ...command], {
    encoding: 'utf8',
    env: { ...process.env, LANGUAGE: '' },
  });
  return { status, stdout, stderr };
}

describe('as a process', () => {
  it('reads a pipe, also one that is slow', () => {
    const { status, stdout } = shell('(echo 6206; sleep 0.2; echo 2024) | "$@"');
    expect(status).toBe(0);
    expect(stdout).toContain(t(6206, 'ja'));
    expect(stdout).toContain(t(2024, 'ja'));
  });

  it('leaves a pipe without end', () => {
    expect(shell('set +o pipefail; yes 1 | "$@" 2>&1 | tail -n 1').stdout).toMatch(/read only the first/);
  });

  it('a folder as standard input is one line and status 2', () => {
    expect(shell('"$@" < .')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'im-error-i18n: cannot read standard input: it is a folder\n',
    });
  });

  it('a closed standard input is a wrong call', () => {
    expect(shell('"$@" <&-')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage:/) });
  });

  it('a reader that leaves is no failure', () => {
    expect(shell('"$@" search e -l en | head -n 1')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('below standard output is one line and status 2', () => {
    const { status, stderr } = shell('"$@" 6206 > /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^im-error-i18n: ENOSPC.*\n$/)]);
  });

  it('below standard error does not keep the answer back', () => {
    const { status, stdout } = shell('"$@" 6206 424242 2> /dev/full');
    expect([status, stdout]).toEqual([1, expect.stringContaining(t(6206, 'ja'))]);
  });

  it.each(['"$@" 6206 > /dev/full 2> /dev/full', '"$@" 424242 2>&-'])('that takes the message too: %s', (line) => {
    expect(shell(line).status).toBeGreaterThan(0);
  });
});
