import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { formatImError, t } from '../../src/index.js';

/** Runs the program inside this process. */
function cli(
  line: string,
  { env = {}, input, colours = false }: { env?: Record<string, string>; input?: string; colours?: boolean } = {},
) {
  let out = '';
  let err = '';
  const status = run(line.split(' ').filter(Boolean), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env,
    colours,
    input: () => input,
  });
  return { status, out, err };
}

describe('looking codes up', () => {
  it('shows message, constant, area and action', () => {
    expect(cli('6206 --locale ja')).toEqual({
      status: 0,
      out: `6206  ERR_USER_SIG_EXPIRED  sdk.account  sign-in\n  ${t(6206, 'ja')}\n`,
      err: '',
    });
  });

  it('takes several codes in the order given, negative ones and names', () => {
    const { out, status } = cli('-302 70001 SearchUnable -l en');
    expect(out.match(/^\S+/gm)).toEqual(['-302', '70001', 'SearchUnable']);
    expect(status).toBe(0);
  });

  it('takes a constant’s name in any case', () => {
    expect(cli('err_user_sig_expired -l en').out).toContain('6206  ERR_USER_SIG_EXPIRED');
  });

  it('takes a code of an app-defined range, and the range itself', () => {
    expect(cli('10150 -l en').out).toContain(formatImError(10150, 'en'));
    expect(cli('10100-10200 -l en').out).toMatch(/^10100-10200 .*\n.*defined by the app/);
  });

  it('shows the notice for end users', () => {
    expect(cli('6206 -l en --user').out).toContain(formatImError(6206, 'en', { audience: 'user' }));
  });

  it('reads codes from standard input', () => {
    const { out, status } = cli('-l en', { input: '6206, -302\n70001;2024' });
    expect(out.match(/^-?\d+/gm)).toEqual(['6206', '-302', '70001', '2024']);
    expect(status).toBe(0);
  });

  it('writes JSON for machines', () => {
    const [first, second] = JSON.parse(cli('6206 2024 -l ko --json').out);
    expect(first).toMatchObject({ code: 6206, constant: 'ERR_USER_SIG_EXPIRED', message: t(6206, 'ko'), locale: 'ko' });
    expect(second.code).toBe(2024);
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'C', LANGUAGE: 'xx:zh_CN' }, 'zh-Hans'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('is the environment’s: %j', (env, locale) => {
    expect(cli('6206', { env }).out).toContain(t(6206, locale));
  });

  it('that is not there is said, and English shown', () => {
    const { out, err, status } = cli('6206 --locale tlh');
    expect(err).toContain("no language 'tlh'");
    expect(out).toContain(t(6206, 'en'));
    expect(status).toBe(0);
  });
});

describe('what goes wrong', () => {
  it('an unknown code says so on standard error, offers near ones, and exits 1', () => {
    const { status, out, err } = cli('6260 -l en');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/unknown code '6260'; near: .*\b6250\b/);
  });

  it('shows what is known beside what is not', () => {
    const { status, out, err } = cli('6206 99999999 -l en');
    expect(status).toBe(1);
    expect(out).toContain('6206');
    expect(err).toMatch(/unknown code '99999999'; near: \d/);
  });

  it('a mistyped constant is offered the right one', () => {
    expect(cli('ERR_USER_SIG_EXPIERD').err).toContain('ERR_USER_SIG_EXPIRED');
    expect(cli('USER_SIG').err).toContain('ERR_USER_SIG_EXPIRED');
  });

  it('a word that is like nothing is just unknown', () => {
    expect(cli('@').err).toBe("im-error-i18n: unknown code '@'\n");
  });

  it.each(['', '--nonsense 6206', 'search'])('a wrong call (%j) shows the usage and exits 2', (line) => {
    expect(cli(line)).toMatchObject({ status: 2, err: expect.stringContaining('Usage:') });
  });
});

describe('searching', () => {
  it('finds words in constants and messages', () => {
    const { out, status } = cli('search usersig expired -l en');
    expect(out).toMatch(/^6206 /m);
    expect(out).toMatch(/^70001 /m);
    expect(status).toBe(0);
  });

  it('finds them in the language shown, and in English', () => {
    expect(cli('search 만료 -l ko').out).toMatch(/^6206 /m);
    expect(cli('search expired -l ko').out).toMatch(/^6206 /m);
  });

  it('that finds nothing exits 1', () => {
    expect(cli('search qqqqqq')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('qqqqqq') });
    expect(cli('search qqqqqq --json').out).toBe('[]\n');
  });
});

describe('the terminal', () => {
  it('gets colours, a pipe none', () => {
    expect(cli('6206 -l en', { colours: true }).out).toContain('\u001b[1m6206');
    expect(cli('6206 -l en').out).not.toContain('\u001b');
  });

  it('gets help and the version', () => {
    expect(cli('--help')).toMatchObject({ status: 0, out: expect.stringContaining('Usage:') });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(cli('--version').out).toBe(`${version}\n`);
  });

  it('as a process: codes through a pipe, status 1 for an unknown one, no complaint when the reader leaves', () => {
    const command = 'npx tsx src/cli.ts';
    const shell = (line: string) =>
      spawnSync('bash', ['-c', line], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'ja_JP' } });
    expect(shell(`echo 6206 | ${command}`)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(t(6206, 'ja')),
    });
    expect(shell(`${command} 424242 < /dev/null`)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('unknown code'),
    });
    expect(shell(`set -o pipefail; ${command} search e -l en | head -1`).stderr).not.toContain('EPIPE');
  });
});
