import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/locale.js';
import { call } from '../helpers/locales.js';

const sample = (args: string) => call(run, 'sample', ...args.split(' '));
const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| im(?:Error|Notice) /.test(line));

describe('a sample for a reader', () => {
  it('is drawn by the command that docs/quality.md names', async () => {
    const [, command] = /```sh\nnpm run locale -- sample (.*)\n```/.exec(
      readFileSync('docs/quality.md', 'utf8'),
    ) as string[];
    const { code, stdout } = await sample(command as string);
    expect(code).toBe(0);
    expect(rowsOf(stdout)).toHaveLength(100);
  });

  it('is the same for the same seed, and another for another', async () => {
    const first = await sample('ja 20 --seed a');
    const again = await sample('ja 20 --seed a');
    const other = await sample('ja 20 --seed b');
    expect(first.stdout).toBe(again.stdout);
    expect(rowsOf(first.stdout)).not.toEqual(rowsOf(other.stdout));
  });

  it('shows facts, Korean, English and the language side by side', async () => {
    const { stdout } = await sample('ja 734 --seed a');
    expect(stdout).toMatch(/^\| key \| facts \| ko \| en \| ja \|/);
    expect(stdout).toMatch(
      /^\| imError 6206 \| ERR_USER_SIG_EXPIRED, sdk\.account, renew-usersig \| .*UserSig.* \| .*UserSig.* \| .*UserSig/m,
    );
    expect(stdout).toMatch(/^\| imError 10031 \| .*minutes=2/m);
  });

  it.each(['xx 5', 'ja 0', 'ja many'])('of %s is refused with a sentence', async (args) => {
    const { code, stderr } = await sample(args);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/^locale: .+\n$/);
  });
});
