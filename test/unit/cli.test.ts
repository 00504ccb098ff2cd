import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { describeImError, formatImError, t } from '../../src/index.js';

interface Surroundings {
  readonly env?: Record<string, string>;
  /** Standard input: a text, or what reading it does. Without it a terminal. */
  readonly input?: string | (() => AsyncGenerator<Uint8Array>);
  readonly colours?: boolean;
}

/** Runs the program inside this process. */
async function cli(line: string | readonly string[], { env = {}, input, colours = false }: Surroundings = {}) {
  let out = '';
  let err = '';
  async function* text() {
    yield Buffer.from(input as string);
  }
  const status = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env,
    colours,
    input: () => (typeof input === 'function' ? input() : input === undefined ? undefined : text()),
  });
  return { status, out, err };
}

const usage = expect.stringContaining('Usage:');

describe('looking codes up', () => {
  it('shows code, constant, area and action, then the message and the address that it points to', async () => {
    expect(await cli('6206 --locale ja')).toEqual({
      status: 0,
      out: `6206  ERR_USER_SIG_EXPIRED  sdk.account  ${describeImError(6206, 'ja').action}\n  ${t(6206, 'ja')}\n  ${describeImError(6206, 'ja').docs}\n`,
      err: '',
    });
  });

  it('takes several codes in the order given, negative ones and names', async () => {
    const { out, status } = await cli('-302 70001 SearchUnable \u2212302 -l en');
    expect(out.match(/^\S+/gm)).toEqual(['-302', '70001', 'SearchUnable', '-302']);
    expect(status).toBe(0);
  });

  it('takes a constant’s name and a name in any case', async () => {
    expect((await cli('err_user_sig_expired -l en')).out).toContain('6206  ERR_USER_SIG_EXPIRED');
    expect((await cli('SEARCHUNABLE -l en')).out).toMatch(/^SearchUnable {2}web/);
  });

  it.each(['10100', '10150', '10200'])('takes %s of an app-defined range', async (code) => {
    expect((await cli([code, '-l', 'en'])).out).toContain(formatImError(Number(code), 'en'));
  });

  it('takes the range itself', async () => {
    expect((await cli('10100-10200 -l en')).out).toMatch(/^10100-10200 .*\n.*defined by the app/);
  });

  it.each(['0', '-0', '+00'])('%s is no error, and said so', async (zero) => {
    const { status, out, err } = await cli([zero, '-l', 'en']);
    expect([status, out, err]).toEqual([0, `0  none\n  ${formatImError(0, 'en')}\n`, '']);
  });

  it('shows the notice for end users', async () => {
    expect((await cli('6206 -l en --user')).out).toContain(formatImError(6206, 'en', { audience: 'user' }));
  });

  it('writes JSON for machines: what describeImError says of each', async () => {
    const [first, ...others] = JSON.parse((await cli('6206 2024 10100-10200 0 -l ko --json')).out);
    expect(first).toEqual(JSON.parse(JSON.stringify(describeImError(6206, 'ko'))));
    expect(others.map(({ code }: { code: unknown }) => code)).toEqual([2024, '10100-10200', 0]);
  });
});

describe('standard input', () => {
  it('is read for codes', async () => {
    const { out, status } = await cli('-l en', { input: '6206, -302\n70001;2024' });
    expect(out.match(/^-?\d+/gm)).toEqual(['6206', '-302', '70001', '2024']);
    expect(status).toBe(0);
  });

  it('without a word is a wrong call, and an empty list in JSON', async () => {
    expect(await cli('', { input: ' \n' })).toMatchObject({ status: 2, out: '', err: usage });
    expect(await cli('--json', { input: ' \n' })).toEqual({ status: 0, out: '[]\n', err: '' });
  });

  it('that cannot be read is one line and status 2', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
    const input = async function* (): AsyncGenerator<Uint8Array> {
      throw new Error('EAGAIN: resource temporarily unavailable, read');
    };
    expect(await cli('', { input })).toEqual({
      status: 2,
      out: '',
      err: 'im-error-i18n: cannot read standard input: EAGAIN: resource temporarily unavailable, read\n',
    });
  });

  it('without an end is read up to 1 MB, and that is said', async () => {
    let chunks = 0;
    const input = async function* () {
      for (;;) {
        chunks++;
        yield Buffer.alloc(100_000, 'x');
      }
    };
    const { status, err } = await cli('', { input });
    expect(chunks).toBe(11);
    expect([status, err]).toEqual([1, 'im-error-i18n: read only the first 1 MB of standard input\n']);
  });

  it('that is cut inside a code does not show another code', async () => {
    // 1 000 000 bytes end after 62 of 6206.
    const { out } = await cli('-l en', { input: `2024${' '.repeat(999_994)}6206` });
    expect(out.match(/^\d+/gm)).toEqual(['2024']);
  });

  it('of many words is looked up in part, and that is said', async () => {
    const { status, out, err } = await cli('-l en', { input: '0 '.repeat(10_001) });
    expect(out.match(/^0 /gm)).toHaveLength(10_000);
    expect([status, err]).toEqual([1, 'im-error-i18n: read only the first 10000 words of standard input\n']);
  });
});

describe('the language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'ko_KR' }, 'ko'],
    [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'zh_CN', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: '', LC_ALL: '' }, 'ja'],
    [{ LANG: 'ko_KR', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'ko_KR', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'ko_KR', LC_MESSAGES: 'POSIX' }, 'en'],
    [{ LANG: 'xx_XX', LC_ALL: '' }, 'en'],
    [{ LANG: 'en', LANGUAGE: 'xx:zh_CN:ko' }, 'zh-Hans'],
    [{ LANG: 'ja', LANGUAGE: 'xx' }, 'ja'],
    [{ LANG: 'ja', LANGUAGE: 'C:ko' }, 'en'],
    [{ LANG: 'C', LANGUAGE: 'ko' }, 'en'],
    [{ LANGUAGE: 'ko' }, 'en'],
    [{ LANG: 'ja', LANGUAGE: `${'k-'.repeat(50_000)}:ko` }, 'ko'],
  ])('is the environment’s: %j', async (env, locale) => {
    expect((await cli('6206', { env })).out).toContain(t(6206, locale));
  });

  it('that is not there is said, and English shown', async () => {
    const { out, err, status } = await cli('6206 --locale tlh');
    expect(err).toMatch(/^im-error-i18n: no language 'tlh'; there are ko, .* Showing en\.\n$/);
    expect(out).toContain(t(6206, 'en'));
    expect(status).toBe(0);
  });

  it.each(['en_US', 'en-GB', 'ko_KR.UTF-8', 'zh-CN'])('%s is there', async (tag) => {
    expect((await cli(['6206', '-l', tag])).err).toBe('');
  });
});

describe('what goes wrong', () => {
  it('an unknown code says so on standard error, offers near ones, and exits 1', async () => {
    const { status, out, err } = await cli('6260 -l en');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/unknown code '6260'; near: .*\b6250\b/);
  });

  it('shows what is known beside what is not', async () => {
    const { status, out, err } = await cli('6206 99999999 -l en');
    expect(status).toBe(1);
    expect(out).toContain('6206');
    expect(err).toMatch(/unknown code '99999999'; near: \d/);
  });

  it('a mistyped constant is offered the right one', async () => {
    expect((await cli('ERR_USER_SIG_EXPIERD')).err).toContain('ERR_USER_SIG_EXPIRED');
    expect((await cli('USER_SIG')).err).toContain('ERR_USER_SIG_EXPIRED');
  });

  it.each(['@', '__proto__', 'hasOwnProperty'])('a word that is like nothing, %s, is just unknown', async (word) => {
    expect(await cli([word])).toEqual({ status: 1, out: '', err: `im-error-i18n: unknown code '${word}'\n` });
  });

  it.each([
    ['', ''],
    ['6206 --nonsense', "im-error-i18n: Unknown option '--nonsense'\n\n"],
    ['6206 --locale', "im-error-i18n: Option '-l, --locale <value>' argument missing\n\n"],
    ['6206 --locale --user', "im-error-i18n: Option '--locale' argument is ambiguous\n\n"],
    ['search --json', 'im-error-i18n: search for what?\n\n'],
    ['1 '.repeat(10_001), 'im-error-i18n: more than 10000 arguments\n\n'],
  ])('a wrong call is said briefly, with the usage, and exits 2 (%#)', async (line, message) => {
    const { status, out, err } = await cli(line);
    expect([status, out, err.split('Usage:')[0]]).toEqual([2, '', message]);
    expect(err).toEqual(usage);
  });
});

describe('hostile input', () => {
  const junk = 'a\u001b[31m\u0007\u009b\u202e\u200b\u2028\u3164\ufeff\ud800z';
  const shown = 'a\\u{1b}[31m\\u{7}\\u{9b}\\u{202e}\\u{200b}\\u{2028}\\u{3164}\\u{feff}\\u{d800}z';

  it.each([[[junk]], [[`--${junk}`]], [['0', '-l', junk]], [['search', junk]]])(
    'is shown escaped: %j',
    async (args) => {
      expect((await cli(args)).err).toContain(`${shown}'`);
    },
  );

  it.each([[['X'.repeat(200_000)]], [[`--${'X'.repeat(200_000)}`]], [['0', '-l', 'X'.repeat(200_000)]]])(
    'that is long is cut (%#)',
    async (args) => {
      const { err } = await cli(args);
      expect(err).toMatch(/X{30,60}…/);
      expect(err).not.toContain('X'.repeat(61));
    },
  );

  it('is not cut inside a character', async () => {
    expect((await cli(['\u{1f600}'.repeat(61)])).err).toContain(`'${'\u{1f600}'.repeat(60)}…'`);
  });

  it('gets offers only for words as long as a constant may be', async () => {
    expect((await cli(['9'.repeat(64)])).err).toContain('near:');
    expect((await cli(['9'.repeat(65)])).err).not.toContain('near:');
  });

  it('gets offers only for the first words', async () => {
    const { err } = await cli('', { input: '62061 '.repeat(500) });
    expect(err.match(/unknown code/g)).toHaveLength(500);
    expect(err.match(/near:/g)).toHaveLength(10);
  });
});

describe('searching', () => {
  it('finds words in constants and messages', async () => {
    const { out, status } = await cli('search usersig expired -l en');
    expect(out).toMatch(/^6206 /m);
    expect(out).toMatch(/^70001 /m);
    expect(status).toBe(0);
  });

  it('finds them in the language shown, and in English', async () => {
    expect((await cli('search 만료 -l ko')).out).toMatch(/^70001 /m);
    expect((await cli('search expired -l ko')).out).toMatch(/^6206 /m);
  });

  it('finds codes, negative ones too, and a whole message', async () => {
    expect((await cli('search -302 -l en')).out).toMatch(/^-302 /);
    expect((await cli(['search', t(6206, 'en'), '-l', 'en'])).out).toMatch(/^6206 /);
  });

  it('that finds nothing exits 1', async () => {
    expect(await cli('search qqqqqq')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('qqqqqq') });
    expect((await cli('search qqqqqq --json')).out).toBe('[]\n');
  });

  it.each([[['search', 'x'.repeat(501)]], [['search', ...Array.from({ length: 21 }, (_, i) => `${i}`)]]])(
    'for too much is a wrong call (%#)',
    async (args) => {
      expect(await cli(args)).toMatchObject({ status: 2, err: expect.stringContaining('20 words of 500 characters') });
    },
  );
});

describe('the terminal', () => {
  it('gets colours, a pipe none', async () => {
    expect((await cli('6206 -l en', { colours: true })).out).toContain('\u001b[1m6206');
    expect((await cli('6206 -l en')).out).not.toContain('\u001b');
  });

  it('gets help and the version', async () => {
    expect(await cli('--help')).toMatchObject({ status: 0, out: usage });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await cli('--version')).out).toBe(`${version}\n`);
  });
});
