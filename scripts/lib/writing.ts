/**
 * What each language writes with: its letters, its signs, and how it ends a sentence. Of a language that is not here,
 * the letters are those of its script, and every usual sign is fine.
 */

export interface Writing {
  /** Letters and marks beside A to Z: the inside of a character class. */
  readonly letters: string;
  /** Signs beside those that every language has: the inside of a character class. */
  readonly signs: string;
  /** Decodes the Han characters of the language's national standard, two bytes each. */
  readonly han?: 'euc-jp' | 'gbk' | 'big5';
  /** What ends a sentence; empty where nothing does. */
  readonly stop: string;
  /** Brackets and quotation marks, opening and closing in turn. */
  readonly pairs: string;
  /** Letters that no sentence can do without: the inside of a character class. */
  readonly telling: string;
}

const latin = { stop: '.', pairs: '()“”', telling: 'A-Za-z' } as const;
const fullWidth = '、。，：；？！（）「」『』《》／〜・';

/** By tag. */
const writings: Readonly<Record<string, Writing>> = {
  ar: {
    letters: '\u0621-\u063a\u0641-\u0652\u0670',
    signs: '،؛؟«»“”–\u200e\u200f',
    stop: '.',
    pairs: '()«»“”',
    telling: '\u0621-\u064a',
  },
  de: { ...latin, letters: 'äöüÄÖÜßẞé', signs: '„“‚‘–—…\u00a0', pairs: '()„“‚‘' },
  en: { ...latin, letters: '', signs: '‘’“”–—…' },
  es: { ...latin, letters: 'áéíóúüñÁÉÍÓÚÜÑ', signs: '¿¡“”«»–—…', pairs: '()“”«»' },
  fr: { ...latin, letters: 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ', signs: '’«»“”–—…\u00a0\u202f', pairs: '()«»“”' },
  hi: {
    letters: '\u0900-\u0963\u0970-\u097f',
    signs: '।‘’“”–—…\u200c\u200d',
    stop: '।',
    pairs: '()“”',
    telling: '\u0904-\u0939',
  },
  id: { ...latin, letters: 'é', signs: '‘’“”–—…' },
  ja: {
    letters: 'ぁ-ゖァ-ヺー々〆ヶ',
    signs: fullWidth,
    han: 'euc-jp',
    stop: '。',
    pairs: '()（）「」『』《》',
    telling: 'ぁ-ゖ',
  },
  ko: { letters: '가-힣', signs: '‘’“”·~…', stop: '.', pairs: '()“”‘’', telling: '가-힣' },
  ms: { ...latin, letters: 'é', signs: '‘’“”–—…' },
  'pt-BR': { ...latin, letters: 'áàâãéêíóôõúüçÁÀÂÃÉÊÍÓÔÕÚÜÇ', signs: '‘’“”–—…ºª' },
  ru: { ...latin, letters: 'А-Яа-яЁё', signs: '«»„“–—…№\u00a0', pairs: '()«»„“', telling: 'А-Яа-яЁё' },
  th: { ...latin, letters: 'ก-ฺเ-๎', signs: '“”‘’ฯ…–', stop: '', telling: 'ก-ฮ' },
  tr: { ...latin, letters: 'çğıöşüâîûÇĞİÖŞÜÂÎÛ', signs: '‘’“”–—…' },
  vi: {
    ...latin,
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-ỹ',
    signs: '‘’“”–—…',
  },
  'zh-Hans': {
    letters: '',
    signs: `${fullWidth}“”‘’—…～`,
    han: 'gbk',
    stop: '。',
    pairs: '()（）“”‘’《》',
    telling: '\\p{sc=Han}',
  },
  'zh-Hant': {
    letters: '',
    signs: `${fullWidth}—…～`,
    han: 'big5',
    stop: '。',
    pairs: '()（）「」『』《》',
    telling: '\\p{sc=Han}',
  },
};

const known = new Map<string, Writing | undefined>();

/** What a language writes with; `undefined` where that is not known. */
export function writingOf(tag: string): Writing | undefined {
  if (!known.has(tag)) {
    const { language, script } = new Intl.Locale(tag).maximize();
    const own = writings[`${language}-${script}`] ?? writings[language];
    known.set(tag, own ?? (language === 'pt' ? writings['pt-BR'] : undefined));
  }
  return known.get(tag);
}

const ranges = { 'euc-jp': [0xb0, 0xf4], gbk: [0xb0, 0xf7], big5: [0xa4, 0xf9] } as const;

/** The Han characters of a national standard: JIS X 0208, GB 2312 or Big5. */
function hanOf(encoding: keyof typeof ranges): string {
  const [first, last] = ranges[encoding];
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail++)
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  const decoded = new TextDecoder(encoding).decode(new Uint8Array(bytes));
  return (decoded.match(/\p{sc=Han}/gu) ?? []).join('');
}

const shared = ` \\dA-Za-z.,:;?!()/'"@#$_%+&\\-`;

const foreign = new Map<string, RegExp>();

/** Matches what a language does not write with, apart from invisible characters. */
export function foreignCharacters(tag: string): RegExp {
  let pattern = foreign.get(tag);
  if (!pattern) {
    const writing = writingOf(tag);
    const own = writing
      ? `${writing.letters}${writing.signs}${writing.han ? hanOf(writing.han) : ''}`
      : `\\p{scx=${new Intl.Locale(tag).maximize().script ?? 'Latn'}}‘’“”„«»–—…`;
    pattern = new RegExp(`[^${shared}${own}]`, 'gu');
    foreign.set(tag, pattern);
  }
  return pattern;
}
