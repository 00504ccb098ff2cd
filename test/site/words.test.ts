import { describe, expect, it } from 'vitest';
import { languagesFor } from '../../site/src/search/scripts.js';
import { fold, plainDigits, termsOf } from '../../site/src/search/words.js';

describe('what people type, and what stands in the texts', () => {
  it.each([
    ['the four Turkish i', 'İSTEĞİ SINIR', 'isteği sinir'],
    ['case and accents', 'Não É possível', 'nao e possivel'],
    ['the tones of Vietnamese, and đ', 'Người dùng đã đăng nhập', 'nguoi dung da dang nhap'],
    ['ß', 'größer', 'groesser'.replace('oe', 'o')],
    ['width', 'ＵｓｅｒＳｉｇ', 'usersig'],
    ['half-width kana', 'ﾒｯｾｰｼﾞ', 'メッセージ'],
    ['Arabic vowels and the stretching stroke', 'مُسْتَخْدِم رســـالة', 'مستخدم رسالة'],
    ['Arabic letters of the same sound', 'إعادة أخرى', 'اعاده اخري'],
    ['isolates around a number', '\u206828\u2069 MB', '28 mb'],
    ['ё', 'ещё', 'еще'],
  ])('%s make no difference', (_, text, typed) => {
    expect(fold(text)).toBe(fold(typed));
  });

  it('keeps Korean syllables and Japanese voicing', () => {
    expect(fold('가각')).toBe('가각');
    expect(fold('がぎ')).not.toBe(fold('かき'));
  });

  it('reads the digits of any script', () => {
    expect(plainDigits('٦٢٠٦ ۶۲۰۶ ६२०६ ๖๒๐๖ ６２０６')).toBe('6206 6206 6206 6206 6206');
  });

  it('finds an Arabic word with and without its article', () => {
    expect(termsOf('والمستخدم')).toEqual(termsOf('مستخدم'));
  });

  it('finds any part of a text that is written without spaces', () => {
    const text = termsOf('ลายเซ็นหมดอายุแล้ว');
    for (const term of termsOf('หมดอา')) expect(text).toContain(term);
    expect(termsOf('消息发送失败')).toContain('发送');
  });
});

describe('which languages are searched', () => {
  const tags = ['ko', 'en', 'ja', 'zh-Hans', 'ar', 'de', 'hi', 'ru', 'th', 'tr', 'zh-Hant'];

  it.each([
    ['차단', ['ko']],
    ['メッセージ', ['ja']],
    ['登录', ['ja', 'zh-Hans', 'zh-Hant']],
    ['رسالة', ['ar']],
    ['संदेश', ['hi']],
    ['ошибка', ['ru']],
    ['ข้อความ', ['th']],
  ])('the script of %s tells', (text, expected) => {
    expect(languagesFor(text, tags, ['en'])).toEqual({ first: expected, later: [] });
  });

  it('begins with the shown language, and asks the other Latin ones later', () => {
    expect(languagesFor('mesaj', tags, ['en'])).toEqual({ first: ['en'], later: ['de', 'tr'] });
    expect(languagesFor('登录', tags, ['zh-Hant']).first[0]).toBe('zh-Hant');
  });
});
