/**
 * Words as people type them: what keyboards, habits and typing aids make different is made the same here, in the texts
 * and in what is typed.
 */

// Vowel signs that are seldom typed, the stretching stroke, and isolates around a number.
const unwrittenArabic = /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u2066-\u2069\u200e\u200f\u061c]/g;

const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};

/** Digits of any script as those of codes: `٦٢٠٦` is 6206. */
export function plainDigits(text: string): string {
  // Blocks of digits begin at a multiple of 16, but for those of India, which begin at 6.
  return text.replace(/[٠-٩۰-۹०-९๐-๙０-９]/g, (digit) => {
    const low = (digit.codePointAt(0) as number) & 15;
    return `${digit >= '०' && digit <= '९' ? low - 6 : low}`;
  });
}

/** Folds width, case, accents, the four Turkish i, and what Arabic writes in several ways. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Also the dot that a lower-case İ keeps, and the tone marks of Vietnamese.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[ıđøłß]/g, (letter) => ({ ı: 'i', đ: 'd', ø: 'o', ł: 'l' })[letter] ?? 'ss')
      .replace(unwrittenArabic, '')
      .replace(/[أإآٱىیئؤةک]/g, (letter) => arabicLetters[letter] ?? letter)
  );
}

// Written without spaces. Cutting such a text into words needs a dictionary, which half-typed words defeat and which
// browsers have or have not: pairs of characters find any part of a text everywhere.
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
const words = /[\p{L}\p{N}\p{M}]+/gu;

// The article, and the particles that are written as one with it.
const arabicArticle = /^[وفبك]?(?:ال|لل)(?=.{2})/;

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The terms of a text, to be indexed or searched. */
export function termsOf(text: string): string[] {
  return (fold(text).match(words) ?? []).flatMap((word) =>
    (word.match(runs) ?? []).flatMap((run) => (isUnspaced.test(run) ? pairsOf(run) : run.replace(arabicArticle, ''))),
  );
}

/** Whether a term is a word, in which a letter may be wrong; pairs of characters are forgiving by their number. */
export function isWord(term: string): boolean {
  return term.length > 3 && !isUnspaced.test(term) && !/^\d+$/.test(term);
}
