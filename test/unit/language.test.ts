import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.js';
import {
  createFormatImError,
  createImErrors,
  type ImErrorLocale,
  jsonLanguage,
  layer,
  packedLanguage,
  toObject,
} from '../../src/core.js';
import { errorKeys, noticeKeys } from '../../src/generated/keys.js';
import { en } from '../../src/generated/locales/en.js';
import { ko } from '../../src/generated/locales/ko.js';
import * as all from '../../src/index.js';

const gone = (): never => {
  throw new Error('ENOENT: no such file or directory');
};

/** The Korean texts as a file gives them, read by functions that count their calls and may fail at first. */
function counted(failures = 0) {
  const reads = { imError: 0, imNotice: 0 };
  const read = (namespace: 'imError' | 'imNotice') => () => {
    reads[namespace] += 1;
    return reads[namespace] > failures ? toObject(ko[namespace]) : gone();
  };
  return { reads, locale: jsonLanguage('ko', read('imError'), read('imNotice')) };
}

describe('what has been read', () => {
  it('is kept, whoever asks', () => {
    const { reads, locale } = counted();
    let facts = 0;
    const errors = createImErrors({
      locales: [locale],
      get catalog() {
        facts += 1;
        return catalog;
      },
    });
    expect([reads, facts]).toEqual([{ imError: 0, imNotice: 0 }, 0]);
    errors.formatImError({ code: 6206 }, 'ko');
    errors.t(70001);
    errors.supportImError(424242, 'ko');
    expect([reads, facts]).toEqual([{ imError: 1, imNotice: 0 }, 0]);
    for (const error of [6206, { code: 70001 }, 424242, undefined, new Error('x'), 10150, 'SearchUnable']) {
      expect(errors.describeImError(error, 'ko')).toEqual(all.describeImError(error, 'ko'));
      expect(errors.formatImError(error, 'ko', { audience: 'user' })).toBe(
        all.formatImError(error, 'ko', { audience: 'user' }),
      );
    }
    expect(reads).toEqual({ imError: 1, imNotice: 1 });
    expect(facts).toBeGreaterThan(0);
  });

  it('is only the language that is asked for', () => {
    const { reads, locale } = counted();
    const errors = createImErrors({ locales: [locale, en], catalog });
    errors.describeImError(6206, 'en');
    errors.formatImError(424242, 'en');
    errors.formatImError(undefined, 'xx', { audience: 'user' });
    expect(reads).toEqual({ imError: 0, imNotice: 0 });
  });

  it('is the same as what the module holds', () => {
    const { locale } = counted();
    expect([...locale.imError.keys()]).toEqual([...ko.imError.keys()]);
    expect(toObject(locale.imError)).toEqual(toObject(ko.imError));
    expect(toObject(locale.imNotice)).toEqual(toObject(ko.imNotice));
  });

  it('is handed out in copies', () => {
    const own = toObject(ko.imError);
    own[6206] = 'changed';
    expect(ko.imError.get(6206)).toBe(all.t(6206));
    expect(toObject(ko.imError)[6206]).toBe(all.t(6206));
  });
});

describe('a language that cannot be read', () => {
  const ways: [string, ImErrorLocale<'ko'>][] = [
    ['no file', jsonLanguage('ko', gone, gone)],
    ['half a file', jsonLanguage('ko', () => JSON.parse('{"6206": "'), gone)],
    [
      'a file of null',
      jsonLanguage(
        'ko',
        () => JSON.parse('null'),
        () => JSON.parse('null'),
      ),
    ],
    [
      'an empty object',
      jsonLanguage(
        'ko',
        () => ({}),
        () => ({}),
      ),
    ],
    ['a module cut short', packedLanguage('ko', '["', '')],
  ];
  // A number and an object take different ways to the text.
  const errors = [6206, '6206', { code: 6206 }, { cause: { ErrorCode: 6206 } }];

  it.each(ways)('%s: another one answers', (_, broken) => {
    const { formatImError, t, getFixedT, describeImError, supportImError, isImErrorCode } = createImErrors({
      locales: [broken, en],
      catalog,
    });
    for (const error of errors) {
      expect(formatImError(error, 'ko')).toBe(all.t(6206, 'en'));
      expect(describeImError(error, 'ko')).toEqual(all.describeImError(error, 'en'));
      expect(formatImError(error, 'ko', { audience: 'user' })).toBe(
        all.formatImError(error, 'en', { audience: 'user' }),
      );
      expect(supportImError(error, 'ko')).toBe(all.supportImError(error, 'en'));
    }
    expect([t(6206), getFixedT('ko')(6206)]).toEqual([all.t(6206, 'en'), all.t(6206, 'en')]);
    for (const error of [424242, undefined, 10150, 0])
      expect(formatImError(error, 'ko')).toBe(all.formatImError(error, 'en'));
    expect([isImErrorCode(6206), isImErrorCode(424242)]).toEqual([true, false]);
  });

  it.each(ways)('%s: alone, it still says the code', (_, broken) => {
    const only = createImErrors({ locales: [broken], catalog });
    for (const error of errors) {
      expect(only.formatImError(error, 'ko')).toBe('Error 6206');
      expect(createFormatImError(broken)(error)).toBe('Error 6206');
      expect(only.describeImError(error, 'ko')).toMatchObject({
        code: 6206,
        message: 'Error 6206',
        action: 'renew-usersig',
      });
      expect(only.formatImError(error, 'ko', { audience: 'user' })).toBe('Something went wrong.');
      expect(only.supportImError(error, 'ko')).toBe('Error 6206');
    }
    expect(only.t('SearchUnable')).not.toBe('');
    expect(only.formatImError(undefined, 'ko')).toBe('Unknown error');
    expect(only.formatImError({ code: 6206, message: 'sig expired' }, 'ko')).toBe('sig expired');
  });

  it('only for notices takes those of another', () => {
    const { formatImError, describeImError } = createImErrors({
      locales: [jsonLanguage('ko', () => toObject(ko.imError), gone), en],
      catalog,
    });
    const notice = all.formatImError(6206, 'en', { audience: 'user' });
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe(notice);
    expect(describeImError(6206, 'ko')).toMatchObject({ message: all.t(6206), notice, locale: 'ko' });
  });

  it('never says nothing, whatever the file lacks', () => {
    const blank = { unknown: '', unspecified: '', 6206: '', '10100-10200': '' };
    const { formatImError } = createImErrors({
      locales: [
        jsonLanguage(
          'ko',
          () => blank,
          () => ({ general: '', signIn: '' }),
        ),
      ],
      catalog,
    });
    expect([6206, { code: 6206 }, 424242].map((error) => formatImError(error, 'ko'))).toEqual([
      'Error 6206',
      'Error 6206',
      'Error 424242',
    ]);
    expect(formatImError(10150, 'ko')).toBe('Error 10150');
    expect(formatImError(undefined, 'ko')).toBe('Unknown error');
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe('Something went wrong.');
  });

  it.each([1, 2, 3, 4])('%i times is read again the next time', (failures) => {
    const { locale } = counted(failures);
    const { t, formatImError } = createImErrors({ locales: [locale, en], catalog });
    expect([all.t(6206, 'ko'), all.t(6206, 'en')]).toContain(t(6206));
    expect([all.t(6206, 'ko'), all.t(6206, 'en')]).toContain(formatImError({ code: 6206 }, 'ko'));
    for (let i = 0; i < failures; i++) formatImError(6206, 'ko', { audience: 'user' });
    expect(t(6206)).toBe(all.t(6206, 'ko'));
    expect(formatImError(6206, 'ko', { audience: 'user' })).toBe(all.formatImError(6206, 'ko', { audience: 'user' }));
  });
});

describe('facts that cannot be read', () => {
  it('leave the texts', () => {
    const errors = createImErrors({
      locales: [ko],
      get catalog(): typeof catalog {
        return gone();
      },
    });
    expect(errors.formatImError(6206, 'ko')).toBe(all.t(6206));
    expect(errors.describeImError({ code: 6206 }, 'ko')).toMatchObject({
      code: 6206,
      constant: undefined,
      area: undefined,
      sdks: [],
      action: 'contact-support',
      message: all.t(6206),
      notice: ko.imNotice.get('general'),
    });
    expect(errors.describeImError(0, 'ko').action).toBe('none');
    expect(errors.formatImError(6206, 'ko', { audience: 'user' })).toBe(ko.imNotice.get('general'));
  });
});

describe('packed texts', () => {
  const texts = errorKeys.split(' ').map((_, i) => `text ${i}`);
  const notices = noticeKeys.split(' ').map((key) => `notice ${key}`);
  const pack = (errors: readonly string[]) => packedLanguage('xx', errors.join('\n'), notices.join('\n'));

  it('stand at their keys, with all that a line may hold', () => {
    const odd = ['\r', '\u2028', '"', "'", '\\', '\\n', ',', '["]', '\0', '💥', ''];
    const { imError, imNotice } = pack(texts.map((text, i) => `${odd[i % odd.length]}${text}`));
    expect([...imError.keys()]).toEqual([...ko.imError.keys()]);
    expect([...imError.keys()].map((key) => imError.get(key))).toEqual(
      texts.map((text, i) => `${odd[i % odd.length]}${text}`),
    );
    expect(imNotice.get('signIn')).toBe('notice signIn');
  });

  it.each([
    ['one too many', [...texts, 'more']],
    ['one too many at the front', ['more', ...texts]],
    ['one too few', texts.slice(1)],
    ['none', []],
  ])('%s: the code, and never the words of its neighbour', (_, errors) => {
    const format = createFormatImError(pack(errors));
    expect([format(6206), format({ code: 6206 }), format(424242)]).toEqual([
      'Error 6206',
      'Error 6206',
      'Error 424242',
    ]);
    expect(createImErrors({ locales: [pack(errors), en] }).t(6206)).toBe(all.t(6206, 'en'));
  });
});

describe('texts over texts', () => {
  const lower = new Map<unknown, string>([
    [1, 'a'],
    [2, 'b'],
  ]);
  const upper = new Map<unknown, string>([
    [2, 'B'],
    ['C', 'c'],
  ]);

  it('answer from the upper ones first', () => {
    const both = layer(upper, lower);
    expect([1, 2, 'C', 3].map((key) => both.get(key))).toEqual(['a', 'B', 'c', undefined]);
    expect([1, 2, 'C', 3].map((key) => both.has(key))).toEqual([true, true, true, false]);
    expect(toObject(both)).toEqual({ 1: 'a', 2: 'B', C: 'c' });
  });

  it('may be maps of one’s own', () => {
    const own = { tag: 'xx', imError: new Map<unknown, string>([[6206, 'own']]), imNotice: new Map() };
    expect(createFormatImError(own)(6206)).toBe('own');
    expect(createFormatImError(own)(70001)).toBe('Error 70001');
  });
});
