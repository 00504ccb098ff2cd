import { createIntl } from '@formatjs/intl';
import fc from 'fast-check';
import { createIntl as createReactIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { toIcu } from '../../src/core/icu.js';
import { createFormatImError, createImErrors, jsonLanguage } from '../../src/core.js';
import { formatImError, type IntlLike, imErrorMessages } from '../../src/formatjs.js';
import { languages } from '../../src/generated/languages.js';
import { ko as koWithLimits } from '../../src/generated/limits/ko.js';
import { en } from '../../src/generated/locales/en.js';
import { ko } from '../../src/generated/locales/ko.js';
import * as all from '../../src/index.js';

const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
const codes = Object.keys(facts).map((key) => (/^-?\d+$/.test(key) ? Number(key) : Number.parseInt(key, 10) || key));
const onError = (error: Error): never => {
  throw error;
};

/** The app's own `intl`, with words of its own beside ours; a fault in any message is an error. */
const makers: [string, (locale: string, messages: Record<string, string>) => IntlLike][] = [
  ['@formatjs/intl', (locale, messages) => createIntl({ locale, messages: { hello: 'hi', ...messages }, onError })],
  [
    'react-intl',
    (locale, messages) =>
      createReactIntl({
        locale,
        defaultLocale: 'en',
        messages: { hello: 'hi', ...messages },
        onError,
      }),
  ],
];

const cases = makers.flatMap(([library, make]) =>
  languages.map((locale) => [library, locale.tag, make(locale.tag, imErrorMessages(locale)), locale] as const),
);

describe.each(cases)('the app’s own %s in %s', (_, tag, intl, { imError }) => {
  it('says of every code what formatImError says', () => {
    for (const code of codes) {
      expect(formatImError(intl, code)).toBe(all.formatImError(code, tag));
      expect(formatImError(intl, { code, message: 'x' })).toBe(all.formatImError({ code, message: 'x' }, tag));
      expect(formatImError(intl, code, { audience: 'user', catalog })).toBe(
        all.formatImError(code, tag, { audience: 'user' }),
      );
    }
  });

  it.each([
    0,
    424242,
    10150,
    125000,
    '6206',
    { ErrorCode: 424242 },
    { code: 424242, message: "it's {odd} <b>&</b> '{'" },
    { code: 10150, message: 'no pets here' },
    new Error('wrapped', { cause: { code: 6206 } }),
    'unknown',
    'support',
    '10100-10200',
    undefined,
    null,
    {},
    Number.NaN,
  ])('says of %j what formatImError says', (error) => {
    expect(formatImError(intl, error)).toBe(all.formatImError(error, tag));
    expect(formatImError(intl, error, { audience: 'developer' })).toBe(all.formatImError(error, tag));
    expect(formatImError(intl, error, { audience: 'user', catalog })).toBe(
      all.formatImError(error, tag, { audience: 'user' }),
    );
  });

  it('tells support what supportImError tells it', () => {
    const values = { api: 'sendMessage', code: '424242', text: "it's {odd}" };
    expect(intl.formatMessage({ id: 'imError.support' }, values)).toBe(
      all.supportImError({ code: 424242, message: "it's {odd}" }, tag, { api: 'sendMessage' }),
    );
    expect(imError.get('support')).toContain('{{api}}');
  });
});

describe('messages for the app’s own intl', () => {
  it('hold every text of the language, under ids that clash with no others', () => {
    const messages = imErrorMessages(ko);
    expect(Object.keys(messages)).toHaveLength([...ko.imError.keys(), ...ko.imNotice.keys()].length);
    for (const id of Object.keys(messages)) expect(id).toMatch(/^(imError|imNotice)\./);
    messages['imError.6206'] = 'changed';
    expect(imErrorMessages(ko)['imError.6206']).toBe(ko.imError.get(6206));
  });

  it('carry limits of one’s own', () => {
    const limited = koWithLimits.withLimits({ recallMinutes: 5 });
    const intl = createIntl({ locale: 'ko', messages: imErrorMessages(limited), onError });
    expect(formatImError(intl, 10031)).toContain('5분');
    for (const code of codes) expect(formatImError(intl, code)).toBe(createFormatImError(limited)(code));
  });

  it('give way to the app’s own words', () => {
    const intl = createIntl({ locale: 'ko', messages: { ...imErrorMessages(ko), 'imError.6206': '앗' }, onError });
    expect(formatImError(intl, { code: '6206' })).toBe('앗');
  });

  it('say what plain texts say, whatever those hold', () => {
    const piece = fc.constantFrom(
      "'",
      "''",
      '{',
      '}',
      '{{',
      '}}',
      '<',
      '>',
      '</',
      '<b>',
      '#',
      '|',
      'a',
      ' ',
      '\n',
      '{{code}}',
      '{{a}}',
      '$&',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const unknown = `x${pieces.join('')}`;
        const locale = jsonLanguage(
          'ko',
          () => ({ unknown, 6206: unknown.replaceAll('{{code}}', '') || 'x' }),
          () => ({}),
        );
        const intl = createIntl({ locale: 'ko', messages: imErrorMessages(locale), onError });
        for (const code of [424242, 6206]) expect(formatImError(intl, code)).toBe(createFormatImError(locale)(code));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what intl lacks', () => {
  const none = createIntl({ locale: 'en', messages: { hello: 'hi' }, onError });

  it.each([
    [6206, 'Error 6206'],
    [{ code: 10150 }, 'Error 10150'],
    [-302, 'Error -302'],
    [undefined, 'Unknown error'],
    [{ code: 6206, message: 'sig\u202e expired' }, 'sig expired'],
    ['SearchUnable', 'SearchUnable'],
  ])('%j is said without it', (error, text) => {
    expect(formatImError(none, error)).toBe(text);
    expect(formatImError(none, error, { audience: 'user', catalog })).toBe('Something went wrong.');
  });

  it('is said with what else there is', () => {
    const only = (...ids: string[]) =>
      createIntl({
        locale: 'en',
        messages: Object.fromEntries(Object.entries(imErrorMessages(en)).filter(([id]) => ids.includes(id))),
        onError,
      });
    expect(formatImError(only('imError.unknown'), 6206)).toContain('6206');
    expect(formatImError(only('imError.unknown'), 10150)).toContain('10150');
    expect(formatImError(only('imError.6206'), 70001)).toBe('Error 70001');
    expect(formatImError(only('imNotice.general'), 6206, { audience: 'user', catalog })).toBe(
      en.imNotice.get('general'),
    );
  });

  it.each(['', '  ', '\u3164'])('or leaves blank: %j', (blank) => {
    const messages = { ...imErrorMessages(en), 'imError.6206': blank, 'imNotice.signIn': blank };
    const intl = createIntl({ locale: 'en', messages, onError });
    expect(formatImError(intl, 6206)).toBe(en.imError.get('unknown')?.replace('{{code}}', '6206'));
    expect(formatImError(intl, 6206, { audience: 'user', catalog })).toBe(en.imNotice.get('general'));
  });

  it('or spells wrongly, in an app whose onError throws', () => {
    const messages = {
      ...imErrorMessages(en),
      'imError.6206': '{',
      'imError.70001': '{name}',
      'imNotice.signIn': '{x}',
    };
    const intl = createIntl({ locale: 'en', messages, onError });
    for (const code of [6206, 70001]) {
      expect(formatImError(intl, code)).toBe(en.imError.get('unknown')?.replace('{{code}}', `${code}`));
      expect(formatImError(intl, { code, message: 'said' })).toBe('said');
    }
    expect(formatImError(intl, 6206, { audience: 'user', catalog })).toBe(en.imNotice.get('general'));
  });

  it('or has no messages at all, it still answers', () => {
    const bare = { messages: undefined, formatMessage: onError } as unknown as IntlLike;
    expect(formatImError(bare, { code: 6206 })).toBe('Error 6206');
    expect(formatImError(bare, 6206, { audience: 'user' } as never)).toBe('Something went wrong.');
  });
});

describe('a plain text as an ICU message', () => {
  it.each([
    ["it's", "it''s"],
    ['a {b} c', "a '{'b'}' c"],
    ['{<', "'{<'"],
    ['Error {{code}}.', 'Error {code}.'],
    ["'{{code}}'", "''{code}''"],
  ])('%s', (text, icu) => {
    expect(toIcu(text)).toBe(icu);
  });
});

it('without the catalog a notice cannot be asked for, and is the general one', () => {
  const intl = createIntl({ locale: 'ko', messages: imErrorMessages(ko), onError });
  expect(formatImError(intl, 6206, { audience: 'user' } as never)).toBe(
    createImErrors({ locales: [ko], catalog }).describeImError(undefined, 'ko').notice,
  );
});
