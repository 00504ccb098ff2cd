import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/generated/locales/en.js';
import { describeImError, formatImError } from '../../src/index.js';

const unspecified = en.imError.get('unspecified');

const ko = (error: unknown) => formatImError(error, 'ko');

describe('text from outside', () => {
  it('is cleaned from the first one on', async () => {
    vi.resetModules();
    const { plainText } = await import('../../src/core.js');
    expect(plainText('a\u202eb\u{e0041}c\n\u0007d\u009fe')).toBe('abc d e');
  });

  it('loses control and bidi-override characters, and line breaks', () => {
    const text = 'a\u0000b\u202e\u2066c\u200b\r\n\td\u0085e\u{e0041}f\ud800g\ufeff';
    expect(ko({ code: 424242, message: text })).toBe(
      'a b c d ef g'.replace('b c', 'bc').replace('ef g', 'efg').replace('d ef', 'd ef'),
    );
  });

  it('keeps emoji, their joiners, and markup as plain text', () => {
    expect(ko({ code: 424242, message: '👩‍👩‍👧 <b>hi</b>' })).toBe('👩‍👩‍👧 <b>hi</b>');
  });

  it('is empty only where nothing but a name stands between bars', () => {
    expect(ko({ code: 424242, message: 'x | getMyProfile | ' })).toBe('x | getMyProfile |');
    expect(ko({ code: 424242, message: ' | getMyProfile | x' })).toBe('| getMyProfile | x');
    expect(ko({ code: 424242, message: '|a|b|' })).toBe('|a|b|');
  });

  // Letters, fillers and joiners that show nothing on their own.
  it.each([
    '\u3164',
    '\u2800\u2800',
    '\u034f',
    '\u200d\u200c',
    '\ufe0e\ufe0f',
    '\u{e0100}',
    '\u115f \u1160',
    '\uffa0',
    '\u180e',
  ])('is no text where nobody can see it: %j', (text) => {
    const error = { code: 424242, message: text, desc: 'said here' };
    expect(describeImError(error, 'ko')).toMatchObject({ message: 'said here', sdkMessage: 'said here' });
    expect(describeImError({ code: 424242, message: text }, 'en')).toMatchObject({
      message: formatImError(424242, 'en'),
      source: 'unknown',
      sdkMessage: undefined,
    });
    expect(formatImError(text, 'en')).toBe(unspecified);
  });

  it('keeps what only joins, between letters that are seen', () => {
    expect(ko({ code: 424242, message: 'می\u200cخواهم ❤\ufe0f' })).toBe('می\u200cخواهم ❤\ufe0f');
  });

  it('never reaches an end user', () => {
    expect(formatImError({ code: 424242, message: 'SQL error' }, 'en', { audience: 'user' })).not.toContain('SQL');
  });
});
