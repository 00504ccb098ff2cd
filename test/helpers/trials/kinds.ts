/** Ways in which any text of a language goes wrong, by class. Data, but for a few lines of grammar. */
import { type Change, type Kind, type Tag, tags } from './draw.js';

type ByTag = Readonly<Partial<Record<Tag, string>>>;
type Options = Partial<Pick<Kind, 'each' | 'namespace' | 'key'>>;

const list: Kind[] = [];
const translated: readonly Tag[] = ['en', 'ja', 'zh-Hans'];
const eastAsian: readonly Tag[] = ['ja', 'zh-Hans'];
const isSpaced = (tag: Tag) => tag === 'en' || tag === 'ko';

/** The sentences of a text. */
export function sentencesOf(text: string, tag: Tag): string[] {
  return text.split(isSpaced(tag) ? /(?<=[a-z)}”가-힣]\.)\s+/ : /(?<=。)/);
}
const join = (sentences: readonly string[], tag: Tag) => sentences.join(isSpaced(tag) ? ' ' : '');

/** A damage in several languages. */
function add(group: string, name: string, languages: readonly Tag[], change: Change, options: Options = {}): void {
  list.push({ class: group, name, tags: languages, namespace: 'imError', each: 1, ...options, change });
}

/** A damage that has other words in each language. */
function addWords(
  group: string,
  name: string,
  words: ByTag,
  change: (text: string, word: string, tag: Tag) => string | undefined,
  options: Options = {},
): void {
  const languages = tags.filter((tag) => words[tag] !== undefined);
  add(group, name, languages, (text, { tag }) => change(text, words[tag] as string, tag), options);
}

/** Changes the sentences of a text that has at least so many. */
const inSentences =
  (least: number, write: (sentences: string[]) => readonly string[]) =>
  (text: string, { tag }: { readonly tag: Tag }): string | undefined => {
    const sentences = sentencesOf(text, tag);
    return sentences.length < least ? undefined : join(write(sentences), tag);
  };

/** Replaces the first match outside of placeholders; without a match there is nothing to damage. */
const change =
  (pattern: RegExp, by: string | ((match: string) => string)) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text.replace(pattern, (match) => (typeof by === 'string' ? by : by(match))) : undefined;

/** The prose of a text: no braces, so that a damage anywhere in it leaves the placeholders alone. */
const plain =
  (damage: Change): Change =>
  (text, about) =>
    text.includes('{') ? undefined : damage(text, about);

/** Damages the word in the middle of the prose, where it has one of that form. */
const middle = (pattern: RegExp, by: (match: string) => string): Change =>
  plain((text) => {
    const matches = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
    const match = matches[Math.floor(matches.length / 2)];
    return match && text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
  });

const before = (words: string) => (text: string) => `${words}${text}`;
const after = (words: string) => (text: string) => `${text}${words}`;

// Residue: what tools and people leave behind.
for (const [name, damage] of [
  ['TODO before the text', before('TODO: ')],
  ['FIXME behind the text', after(' FIXME')],
  ['a mark of review', before('[REVIEW] ')],
  ['the tag of the language', (text: string) => `[xx] ${text}`],
  ['a pseudo-localization', (text: string) => `[!!! ${text} !!!]`],
  ['quotes of a CSV file', (text: string) => `"${text}"`],
  ['doubled quotes of a CSV file', (text: string) => `""${text}""`],
  ['a semicolon of a source file', after('";')],
  ['a fuzzy mark of gettext', before('#, fuzzy ')],
  ['a column mark', after('|')],
  ['a conflict mark', before('<<<<<<< HEAD ')],
  ['the end of a conflict', after(' >>>>>>> main')],
  ['a %s', after(' %s')],
  ['a %1$d', after(' (%1$d)')],
  ['a %@', after(' %@')],
  ['an [[index]]', after(' [[max]]')],
  ['a segment mark of a tool', after(' XXX1XXX')],
  ['a test mark', before('test ')],
] as const)
  add('residue', name, tags, damage);
for (const text of [
  '-',
  '—',
  '...',
  '???',
  'N/A',
  '#REF!',
  '#NAME?',
  '[object Object]',
  'undefined',
  'null',
  'xxx',
  'TBD',
])
  add('residue', `${text} instead of the text`, translated, () => text);
add('residue', 'the key instead of the text', tags, (_, { key }) => key);
add('residue', 'the path of the key', translated, (_, { key }) => `imError.${key}`);
add(
  'residue',
  'a dollar before a placeholder',
  translated,
  change(/\{max, number\}/, (match) => `$${match}`),
);
add(
  'residue',
  'a % before a placeholder',
  eastAsian,
  change(/\{\w+, number\}/, (match) => `%${match}`),
);
addWords(
  'residue',
  'chatter of a tool before the text',
  { en: 'Sure! Here is the translation: ', ja: '以下が翻訳です：', 'zh-Hans': '以下是翻译：', ko: '번역 결과: ' },
  (text, words) => words + text,
);
addWords(
  'residue',
  'chatter of a tool behind the text',
  {
    en: ' Let me know if you need anything else!',
    ja: '（他に翻訳が必要でしたらお知らせください！）',
    'zh-Hans': '（如需其他帮助，请告诉我！）',
  },
  (text, words) => text + words,
);
addWords(
  'residue',
  'a remark of the translator',
  { en: ' [translator: check term]', ja: '【要確認】', 'zh-Hans': '【待确认】', ko: '[검토 필요]' },
  (text, words) => text + words,
  { each: 2 },
);
addWords(
  'residue',
  'a remark instead of the text',
  { en: 'Same as above', ja: '同上', 'zh-Hans': '同上' },
  (_, words) => words,
);
add('residue', 'a notice that is its key', translated, (_, { key }) => key, { namespace: 'imNotice' });
add('residue', 'a notice that is a dash', translated, () => '-', { namespace: 'imNotice' });

// Wrong language.
add('wrong language', 'the English text', ['ja', 'zh-Hans', 'ko'], (_, { textIn }) => textIn('en'), { each: 2 });
add('wrong language', 'the English notice', ['ja', 'zh-Hans', 'ko'], (_, { textIn }) => textIn('en'), {
  namespace: 'imNotice',
});
add('wrong language', 'the Chinese text', ['ja', 'en', 'ko'], (_, { textIn }) => textIn('zh-Hans'), { each: 2 });
add('wrong language', 'the Japanese text', ['zh-Hans', 'en', 'ko'], (_, { textIn }) => textIn('ja'), { each: 2 });
add('wrong language', 'the Chinese notice', ['ja', 'en'], (_, { textIn }) => textIn('zh-Hans'), {
  namespace: 'imNotice',
});
add('wrong language', 'the Japanese notice', ['zh-Hans', 'en'], (_, { textIn }) => textIn('ja'), {
  namespace: 'imNotice',
});
for (const [name, from, to] of [
  ['English', 'en', ['ja', 'zh-Hans', 'ko']],
  ['Chinese', 'zh-Hans', ['ja', 'en', 'ko']],
  ['Japanese', 'ja', ['zh-Hans', 'en', 'ko']],
  ['Korean', 'ko', ['ja', 'zh-Hans', 'en']],
] as const) {
  const other =
    (at: 0 | -1): Change =>
    (text, { tag, textIn }) => {
      const [own, foreign] = [sentencesOf(text, tag), sentencesOf(textIn(from), from)];
      const sentence = foreign.at(at) as string;
      // A sentence with a placeholder would bring it in a second time, or lose it.
      if (own.length < 2 || foreign.length < 2 || /[{]/.test(text + sentence)) return undefined;
      return join(own.with(at, sentence), tag);
    };
  add('wrong language', `a last sentence in ${name}`, to, other(-1), { each: from === 'ko' ? 1 : 2 });
  add('wrong language', `a first sentence in ${name}`, to, other(0));
}
const lastSentence = (words: ByTag, name: string) =>
  addWords('wrong language', name, words, (text, sentence, tag) =>
    text.includes('{') ? undefined : inSentences(2, (own) => own.with(-1, sentence))(text, { tag }),
  );
lastSentence(
  { ja: 'Shibaraku shite kara mou ichido tameshite kudasai.', 'zh-Hans': 'Qing shaohou zai shi yi ci.' },
  'a sentence in Latin letters',
);
lastSentence(
  { en: 'Bitte versuchen Sie es später noch einmal.', ja: 'Bitte versuchen Sie es später noch einmal.' },
  'a German sentence',
);
lastSentence(
  { en: 'Veuillez réessayer dans quelques instants.', 'zh-Hans': 'Veuillez réessayer dans quelques instants.' },
  'a French sentence',
);
lastSentence({ en: 'Vuelva a intentarlo dentro de unos minutos.' }, 'a Spanish sentence');
lastSentence({ en: 'Tente novamente mais tarde.' }, 'a Portuguese sentence');
lastSentence({ en: 'Probeer het later opnieuw.' }, 'a Dutch sentence');
lastSentence({ en: 'Silakan coba lagi beberapa saat lagi.' }, 'an Indonesian sentence');
lastSentence({ ja: 'Попробуйте ещё раз позже.', 'zh-Hans': 'Попробуйте ещё раз позже.' }, 'a Russian sentence');
/** Writes one character of the first that a text has as in another spelling. */
const respell = (name: string, tag: Tag, pairs: string, each = 2) => {
  const rows = pairs.split(' ').map((pair) => [...pair] as [string, string]);
  add(
    'wrong language',
    name,
    [tag],
    (text) => {
      const row = rows.find(([own]) => text.includes(own));
      return row && text.replace(row[0], row[1]);
    },
    { each },
  );
};
respell('a traditional character', 'zh-Hans', '请請 试試 误誤 网網 无無 络絡 检檢');
respell('a character of Japan', 'zh-Hans', '发発 对対 检検 应応 证証 录録 图図');
respell('a simplified character', 'ja', '発发 認认 録录 検检 確确 応应 続续');
respell('a traditional character in Japanese', 'ja', '発發 続續 対對 応應 変變 参參');
/** Leaves one word in English. */
const leave = (tag: Tag, pairs: readonly (readonly [string, string])[]) => {
  for (const [own, english] of pairs)
    add('wrong language', `${own} left as ${english}`, [tag], (text) =>
      text.includes(own) ? text.replace(own, english) : undefined,
    );
};
leave('ja', [
  ['ネットワーク', 'network'],
  ['サーバー', 'server'],
  ['確認してください', 'check please'],
  ['グループ', 'group'],
  ['ユーザー', 'user'],
]);
leave('zh-Hans', [
  ['网络', 'network'],
  ['服务器', 'server'],
  ['请检查', 'please check'],
  ['用户', 'user'],
  ['稍后重试', 'retry later'],
]);
leave('en', [
  ['network', '网络'],
  ['server', 'サーバー'],
  ['user', '用户'],
]);
leave('ko', [
  ['네트워크', '网络'],
  ['그룹', 'グループ'],
  ['잠시 후 다시 시도하세요', 'try again later'],
]);

// Swap: rows exchanged or shifted, a text pasted over another.
for (const namespace of ['imError', 'imNotice'] as const) {
  add(
    'swap',
    `two neighbouring texts of ${namespace}`,
    translated,
    (text, { key, tag, textIn, next }) => {
      const other = next();
      return other === undefined ? undefined : { [key]: textIn(tag, other), [other]: text };
    },
    { namespace, each: 3 },
  );
  add(
    'swap',
    `a text of ${namespace} pasted over the next`,
    translated,
    (text, { next }) => {
      const other = next();
      return other === undefined ? undefined : { [other]: text };
    },
    { namespace, each: 3 },
  );
  add(
    'swap',
    `three texts of ${namespace} shifted by one`,
    translated,
    (text, { key, tag, textIn, next }) => {
      const [second, third] = [next(), next()];
      if (second === undefined || third === undefined) return undefined;
      return { [key]: textIn(tag, second), [second]: textIn(tag, third), [third]: text };
    },
    { namespace },
  );
}
for (const [one, other] of [
  ['20010', '20011'],
  ['2740', '2741'],
  ['2452', '2250'],
  ['8503', '8504'],
] as const)
  add(
    'swap',
    `the texts of ${one} and ${other}`,
    translated,
    (text, { key, tag, textIn }) =>
      key === one && textIn(tag, other) !== text ? { [one]: textIn(tag, other), [other]: text } : undefined,
    { key: one },
  );

// Sentences.
add('sentences', 'the last one lost', translated, plain(inSentences(2, (all) => all.slice(0, -1))), { each: 3 });
add('sentences', 'the first one lost', translated, plain(inSentences(2, (all) => all.slice(1))), { each: 2 });
add('sentences', 'one in the middle lost', translated, plain(inSentences(3, (all) => all.toSpliced(1, 1))), {
  each: 2,
});
add('sentences', 'only the first one left', translated, plain(inSentences(3, (all) => all.slice(0, 1))));
add('sentences', 'the last one doubled', tags, plain(inSentences(2, (all) => [...all, all.at(-1) as string])), {
  each: 2,
});
add('sentences', 'the first one doubled', tags, plain(inSentences(2, (all) => [all[0] as string, ...all])));
add('sentences', 'the whole text doubled', tags, plain(inSentences(1, (all) => [...all, ...all])));
addWords(
  'sentences',
  'one added',
  {
    en: ' We apologize for the inconvenience.',
    ja: 'ご不便をおかけして申し訳ございません。',
    'zh-Hans': '给您带来不便，敬请谅解。',
  },
  (text, sentence) => text + sentence,
  { each: 3 },
);
addWords(
  'sentences',
  'an advice added',
  {
    en: ' You can also restart the app.',
    ja: 'アプリを再起動することもできます。',
    'zh-Hans': '您也可以重启应用。',
  },
  (text, sentence) => text + sentence,
);
add(
  'sentences',
  'cut off in the middle',
  tags,
  plain((text) => (text.length > 40 ? text.slice(0, Math.floor(text.length * 0.6)).trim() : undefined)),
  { each: 2 },
);
add(
  'sentences',
  'cut off before the last word',
  tags,
  plain((text, { tag }) => (isSpaced(tag) ? text.replace(/\s\S+$/, '') : text.slice(0, -4))),
);
add('sentences', 'the full stop lost', tags, change(/[.。]$/, ''), { each: 2 });
add(
  'sentences',
  'a comma for the full stop',
  tags,
  (text, { tag }) => text.slice(0, -1) + (isSpaced(tag) ? ',' : '，'),
);
add('sentences', 'an exclamation mark', tags, (text, { tag }) => text.slice(0, -1) + (isSpaced(tag) ? '!' : '！'), {
  each: 2,
});
add('sentences', 'two full stops', tags, (text) => text + text.slice(-1));
add(
  'sentences',
  'a full stop of another script',
  tags,
  (text, { tag }) => text.slice(0, -1) + (isSpaced(tag) ? '。' : '.'),
);
add('sentences', 'a bracket that is not closed', tags, change(/[)）]/, ''));
add('sentences', 'a bracket that was not opened', tags, change(/[(（]/, ''));
add('sentences', 'no space after a full stop', ['en', 'ko'], change(/(?<=[a-z가-힣])\. (?=[A-Z가-힣])/, '.'));
add(
  'sentences',
  'a word doubled',
  ['en'],
  middle(/\b(?:the|is|to|a|of) /, (word) => word + word),
);
add(
  'sentences',
  'a word doubled in Japanese',
  ['ja'],
  middle(/[\p{sc=Kana}ー]{3,}/u, (word) => word + word),
);
add(
  'sentences',
  'a particle doubled',
  ['ja'],
  middle(/(?<=\p{L})を/u, (word) => word + word),
);
add(
  'sentences',
  'a word doubled in Chinese',
  ['zh-Hans'],
  middle(/请(?=检查)|网络|用户/u, (word) => word + word),
);
add('sentences', 'the plain style', ['ja'], change(/してください。$/, 'しろ。'), { each: 2 });
add(
  'sentences',
  'a statement in the plain style',
  ['ja'],
  change(/ました。|ません。/, (word) => (word === 'ました。' ? 'た。' : 'ない。')),
  { each: 2 },
);
add('sentences', 'the plain style in Korean', ['ko'], change(/하세요\.$/, '해라.'), { each: 2 });
add('sentences', 'a statement in the plain style in Korean', ['ko'], change(/했습니다\./, '했다.'), { each: 2 });
add('sentences', 'the casual style in Korean', ['ko'], change(/하세요\.$/, '해 줘.'));

// ICU.
const plural = /\{(\w+), plural, one \{# (\w[\w ]*)\} other \{# (\w[\w ]*)\}\}/;
const inPlural =
  (write: (name: string, one: string, other: string) => string): Change =>
  (text) =>
    plural.test(text) ? text.replace(plural, (_, name, one, other) => write(name, one, other)) : undefined;
add(
  'ICU',
  'the branches of a plural alike',
  ['en'],
  inPlural((name, _, other) => `{${name}, plural, one {# ${other}} other {# ${other}}}`),
  { each: 3 },
);
add(
  'ICU',
  'both branches in the singular',
  ['en'],
  inPlural((name, one) => `{${name}, plural, one {# ${one}} other {# ${one}}}`),
  { each: 2 },
);
add(
  'ICU',
  'the branches of a plural exchanged',
  ['en'],
  inPlural((name, one, other) => `{${name}, plural, one {# ${other}} other {# ${one}}}`),
  { each: 3 },
);
add(
  'ICU',
  'another noun in one branch',
  ['en'],
  inPlural((name, _, other) => `{${name}, plural, one {# item} other {# ${other}}}`),
  { each: 2 },
);
add(
  'ICU',
  'a branch for zero invented',
  ['en'],
  inPlural((name, one, other) => `{${name}, plural, =0 {no ${other}} one {# ${one}} other {# ${other}}}`),
);
add(
  'ICU',
  'a number before a noun in the plural',
  ['en'],
  inPlural((name, _, other) => `{${name}, number} ${other}`),
  { each: 3 },
);
add(
  'ICU',
  'a noun with (s)',
  ['en'],
  inPlural((name, one) => `{${name}, number} ${one}(s)`),
  { each: 2 },
);
add(
  'ICU',
  'a nested plural',
  ['en'],
  inPlural(
    (name, one, other) =>
      `{${name}, plural, one {# ${one}} other {{${name}, plural, one {# ${one}} other {# ${other}}}}}`,
  ),
);
add(
  'ICU',
  'a space lost before the noun',
  ['en'],
  inPlural((name, one, other) => `{${name}, plural, one {#${one}} other {#${other}}}`),
);
add('ICU', 'a keyword translated', ['en', 'ja', 'zh-Hans'], (text, { tag }) =>
  ({
    en: change(/, plural,/, ', plurial,'),
    ja: change(/, number\}/, ', 数値}'),
    'zh-Hans': change(/, number\}/, ', 数字}'),
    ko: () => undefined,
  })[tag](text),
);
add('ICU', 'a name translated', eastAsian, change(/\{max, /, '{最大, '));
add(
  'ICU',
  'full-width braces',
  eastAsian,
  change(/\{(\w+), number\}/, (match) => `｛${match.slice(1, -1)}｝`),
);
add(
  'ICU',
  'a placeholder in apostrophes',
  translated,
  change(/\{\w+, (?:number\}|plural, .*?\}\})/, (match) => `'${match}'`),
);
add(
  'ICU',
  'a placeholder escaped',
  eastAsian,
  change(/\{\w+, number\}/, (match) => `\\${match}`),
);
add(
  'ICU',
  'doubled apostrophes',
  translated,
  middle(/\p{L}{2,}/u, (word) => `''${word}''`),
);
add(
  'ICU',
  'a plural that the language has not',
  eastAsian,
  change(/\{(\w+), number\}/, (match) => `{${match.slice(1, -9)}, plural, one {#} other {#}}`),
);
add(
  'ICU',
  'a placeholder moved to the end',
  eastAsian,
  (text) => {
    const match = /\{\w+, number\}/.exec(text);
    return match && !text.endsWith(`${match[0]}。`)
      ? `${text.replace(match[0], '').replace(/。$/, '')}${match[0]}。`
      : undefined;
  },
  { each: 2 },
);
add('ICU', 'a placeholder moved to the beginning', translated, (text) => {
  const match = /\{\w+, number\}/.exec(text);
  return match && match.index > 0 ? match[0] + text.replace(match[0], '') : undefined;
});
add(
  'ICU',
  'two limits exchanged',
  translated,
  (text) => {
    const names = [...new Set([...text.matchAll(/\{(\w+), (?:number|plural)/g)].map(([, name]) => name as string))];
    const [one, other] = names;
    if (one === undefined || other === undefined) return undefined;
    return text.replace(/\{(\w+), (?=number|plural)/g, (match, name) =>
      name === one ? `{${other}, ` : name === other ? `{${one}, ` : match,
    );
  },
  { each: 3 },
);

// Figures.
addWords(
  'figures',
  'an en dash in a range',
  { en: '0x20–0x7e', ja: '0x20–0x7e', 'zh-Hans': '0x20–0x7e' },
  (text, by) => (text.includes('0x20-0x7e') ? text.replace('0x20-0x7e', by) : undefined),
);
addWords('figures', 'a wave dash in a range', { ja: '0x20〜0x7e', 'zh-Hans': '0x20～0x7e' }, (text, by) =>
  text.includes('0x20-0x7e') ? text.replace('0x20-0x7e', by) : undefined,
);
add('figures', 'another encoding', translated, change(/UTF-8/, 'UTF-16'));
add('figures', 'a hyphen lost', translated, change(/UTF-8/, 'UTF8'));
add(
  'figures',
  'another version',
  translated,
  change(/(?<![\w.])\d\.(?:\d+|x)/, (match) => (match.startsWith('9') ? match : `9${match.slice(1)}`)),
  { each: 2 },
);
add(
  'figures',
  'the digits of a version exchanged',
  translated,
  change(/(?<![\w.])\d\.1[0-9]/, (match) => `${match.slice(0, 2)}${match[3]}${match[2]}`),
);
add(
  'figures',
  'full-width digits',
  translated,
  change(/(?<![\w.])\d\.\d+/, (match) => match.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))),
);
add(
  'figures',
  'Arabic-Indic digits',
  ['en'],
  change(/(?<![\w.])\d\.\d+/, (match) => match.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)))),
);
for (const sign of ['½', '²', '①', '３', 'Ⅳ', '٣'])
  add(
    'figures',
    `the sign ${sign}`,
    translated,
    middle(/(?<=\p{L})[,、，。]/u, (mark) => `${sign}${mark}`),
  );
addWords(
  'figures',
  'the limit in words beside the placeholder',
  { en: 'twelve', ja: '十二', 'zh-Hans': '十二' },
  (text, word) => (/\{max, number\}/.test(text) ? text.replace('{max, number}', `{max, number} (${word})`) : undefined),
);
addWords(
  'figures',
  'the limit typed beside the placeholder',
  { en: ' (12)', ja: '（12）', 'zh-Hans': '（12）' },
  (text, word) => (/\{max, number\}/.test(text) ? text.replace('{max, number}', `{max, number}${word}`) : undefined),
);
addWords(
  'figures',
  'a number of times added',
  { en: 'Try again three times', ja: '三回再試行してください', 'zh-Hans': '请重试三次' },
  (text, words, tag) => {
    const own = { en: 'Try again', ja: '再試行してください', 'zh-Hans': '请稍后重试', ko: '' }[tag];
    return text.includes(own) ? text.replace(own, words) : undefined;
  },
);
addWords(
  'figures',
  'a time in words added',
  { en: 'in ten minutes', ja: '十分後に', 'zh-Hans': '十分钟后' },
  (text, words, tag) => {
    const own = { en: 'in a moment', ja: 'しばらくしてから', 'zh-Hans': '稍后', ko: '' }[tag];
    return text.includes(own) ? text.replace(own, words) : undefined;
  },
  { each: 2 },
);
addWords(
  'figures',
  'a time in figures added',
  { en: 'in 10 minutes', ja: '10分後に', 'zh-Hans': '10 分钟后' },
  (text, words, tag) => {
    const own = { en: 'in a moment', ja: 'しばらくしてから', 'zh-Hans': '稍后', ko: '' }[tag];
    return text.includes(own) ? text.replace(own, words) : undefined;
  },
);

// Characters.
const mojibake = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));
add(
  'characters',
  'a replacement character',
  tags,
  middle(/(?<=\p{L})\p{L}(?=\p{L})/u, () => '\ufffd'),
);
add('characters', 'the whole text as Windows-1252', ['ja', 'zh-Hans', 'ko'], mojibake);
add('characters', 'an apostrophe as Windows-1252', ['en'], change(/’/, mojibake));
add('characters', 'every letter a question mark', ['ja', 'zh-Hans', 'ko'], (text) =>
  text.replace(/[^\u0000-\u007f]/g, '?'),
);
add(
  'characters',
  'an accent as Windows-1252',
  ['en'],
  middle(/(?<=[a-z])e(?=[a-z])/u, () => 'Ã©'),
);
add('characters', 'a no-break space', tags, change(/ /, '\u00a0'));
add('characters', 'an ideographic space', translated, (text, { tag }) =>
  (tag === 'ja' ? change(/。(?=.)/, '。\u3000') : change(/ /, '\u3000'))(text),
);
add('characters', 'a thin space', ['en', 'zh-Hans'], change(/ /, '\u2009'));
add('characters', 'a ligature', ['en'], change(/fi/, 'ﬁ'));
add(
  'characters',
  'mathematical letters',
  ['en'],
  middle(/\b[a-z]{4,}\b/u, (word) =>
    [...word].map((c) => String.fromCodePoint(0x1d41a + (c.codePointAt(0) as number) - 97)).join(''),
  ),
);
add(
  'characters',
  'a dotless i',
  ['en'],
  middle(/(?<=[a-z])i(?=[a-z])/u, () => 'ı'),
);
add(
  'characters',
  'a Cyrillic o',
  ['en'],
  middle(/(?<=[a-z])o(?=[a-z])/u, () => 'о'),
);
add(
  'characters',
  'a Greek o',
  ['en'],
  middle(/(?<=[a-z])o(?=[a-z])/u, () => 'ο'),
);
add(
  'characters',
  'a letter with an accent',
  ['en'],
  middle(/(?<=[a-z])e(?=[a-z])/u, () => 'é'),
);
add('characters', 'an emoji', tags, after('🙂'));
add('characters', 'a warning sign', tags, before('⚠️ '));
add('characters', 'a check mark', tags, before('✅ '));
add(
  'characters',
  'a soft hyphen',
  ['en'],
  middle(/(?<=[a-z]{3})(?=[a-z]{3})/u, () => '\u00ad'),
);
add(
  'characters',
  'a zero-width space',
  tags,
  middle(/(?<=\p{L})(?=\p{L})/u, () => '\u200b'),
);
add(
  'characters',
  'a written-out line break',
  tags,
  middle(/(?<=[.。])\s?/u, () => '\\n'),
);
add(
  'characters',
  'a written-out escape',
  tags,
  middle(/(?<=\p{L})\p{L}(?=\p{L})/u, (c) => `\\u${(c.codePointAt(0) as number).toString(16).padStart(4, '0')}`),
);
add(
  'characters',
  'a line break',
  tags,
  middle(/(?<=[.。])\s?/u, () => '\n'),
);
add(
  'characters',
  'a tab',
  tags,
  middle(/(?<=[.。])\s?/u, () => '\t'),
);
add('characters', 'a bullet', tags, before('• '));
add(
  'characters',
  'an arrow',
  translated,
  middle(/(?<=\p{L})[,、，]/u, () => ' → '),
);
add(
  'characters',
  'full-width letters',
  ['ja', 'zh-Hans', 'ko'],
  change(/API|SDK|REST/, (word) =>
    [...word].map((c) => String.fromCodePoint((c.codePointAt(0) as number) + 0xfee0)).join(''),
  ),
);
add('characters', 'half-width katakana', ['ja'], change(/サーバー/, 'ｻｰﾊﾞｰ'));
add('characters', 'a number one for a long vowel', ['ja'], change(/サーバー/, 'サ一バ一'));
add('characters', 'a dash for a long vowel', ['ja'], change(/ユーザー/, 'ユ―ザ―'));
add('characters', 'a hyphen for a long vowel', ['ja'], change(/メッセージ/, 'メッセ-ジ'));
add(
  'characters',
  'a radical for a character',
  ['zh-Hans', 'ja'],
  change(/人|用|日/, (c) => ({ 人: '⼈', 用: '⽤', 日: '⽇' })[c] as string),
);
add(
  'characters',
  'a combining mark',
  ['en'],
  middle(/(?<=[a-z])u(?=[a-z])/u, (c) => `${c}\u0308`),
);
add('characters', 'an acute for an apostrophe', ['en'], change(/’/, '´'));
add(
  'characters',
  'a straight comma in Chinese',
  ['zh-Hans'],
  middle(/，/u, () => ','),
);
add(
  'characters',
  'straight brackets in Chinese',
  ['zh-Hans'],
  change(/（([^）]*)）/, (match) => `(${match.slice(1, -1)})`),
);
add(
  'characters',
  'a full-width comma',
  ['en', 'ko'],
  middle(/, /u, () => '，'),
);
add('characters', 'a full-width colon', ['en', 'ko'], change(/: /, '：'));

// Identifiers. What is changed stands in the Korean too, so it is not the translator's own word.
const identifier = /\b[a-z]+[A-Z]\w*|\b[A-Z]\w*_\w+|\bUserSig\b|\bSDKAppID\b|\bUserID\b/g;
const inIdentifier =
  (write: (word: string) => string, last = false): Change =>
  (text, { textIn }) => {
    const matches = [...text.matchAll(identifier)].filter(
      ([word]) => textIn('ko').includes(word) && write(word) !== word,
    );
    const match = last
      ? new Set(matches.map(([word]) => word)).size < matches.length
        ? matches.at(-1)
        : undefined
      : matches[0];
    return match && text.slice(0, match.index) + write(match[0]) + text.slice(match.index + match[0].length);
  };
const lower = (word: string) => word[0]?.toLowerCase() + word.slice(1);
const upper = (word: string) => word[0]?.toUpperCase() + word.slice(1);
add('identifiers', 'a small letter for a capital', translated, inIdentifier(lower));
add('identifiers', 'a capital for a small letter', translated, inIdentifier(upper), { each: 2 });
add(
  'identifiers',
  'one of several with a small letter',
  translated,
  (text) =>
    /\b(UserSig|SDKAppID|UserID)\b.*\b\1\b/.test(text)
      ? text.replace(/^(.*)\b(UserSig|SDKAppID|UserID)\b/, (_, head, word) => head + lower(word))
      : undefined,
  { each: 2 },
);
add(
  'identifiers',
  'one of several misspelled',
  translated,
  inIdentifier((word) => word.replace(/(?<=..)[a-z](?=.)/, ''), true),
  { each: 2 },
);
add(
  'identifiers',
  'Id for ID',
  translated,
  inIdentifier((word) => word.replace(/ID/, 'Id')),
  { each: 2 },
);
add(
  'identifiers',
  'an underscore lost',
  translated,
  inIdentifier((word) => word.replace(/_/, '')),
  { each: 2 },
);
add(
  'identifiers',
  'a space in it',
  translated,
  inIdentifier((word) => word.replace(/(?<=[a-z])(?=[A-Z])/, ' ')),
  { each: 2 },
);
add(
  'identifiers',
  'two letters exchanged',
  translated,
  inIdentifier((word) => word.replace(/(?<=.)([a-z])([a-z])(?=.)/, '$2$1')),
);
add(
  'identifiers',
  'an s behind it',
  eastAsian,
  inIdentifier((word) => `${word}s`),
);
addWords(
  'identifiers',
  'an additional one',
  { en: ' (userName)', ja: '（userName）', 'zh-Hans': '（userName）' },
  (text, word) => (/[.。]$/.test(text) ? text.slice(0, -1) + word + text.slice(-1) : undefined),
  { each: 2 },
);
addWords('identifiers', 'another call', { en: 'quitGroup', ja: 'quitGroup', 'zh-Hans': 'quitGroup' }, (text, word) =>
  text.includes('joinGroup') && !text.includes(word) ? text.replace('joinGroup', word) : undefined,
);
addWords(
  'identifiers',
  'one translated',
  { en: 'user signature', ja: 'ユーザー署名', 'zh-Hans': '用户签名' },
  (text, word) => (/\bUserSig\b.*\bUserSig\b/.test(text) ? text.replace(/\bUserSig\b/, word) : undefined),
);

// Markup.
const wrap = (open: string, close: string): Change => middle(/\p{L}{2,6}/u, (word) => `${open}${word}${close}`);
for (const [name, damage] of [
  ['bold in Markdown', wrap('**', '**')],
  ['italics in Markdown', wrap(' _', '_ ')],
  ['code in Markdown', wrap('`', '`')],
  ['a link in Markdown', wrap('[', '](help)')],
  ['a heading in Markdown', before('# ')],
  ['a list in Markdown', before('- ')],
  ['struck out in Markdown', wrap('~~', '~~')],
  ['BBCode', wrap('[b]', '[/b]')],
  ['a link in BBCode', wrap('[url=help]', '[/url]')],
  ['HTML', wrap('<strong>', '</strong>')],
  ['a line break in HTML', after('<br>')],
  ['an entity', after(' &amp;')],
  ['an entity without a name', after('&#160;')],
  ['an entity without a semicolon', after(' &nbsp')],
  ['an address', after(' https://example.com/help')],
  ['an address without a scheme', after(' www.example.com')],
  ['a page without a scheme', after(' (example.com/help)')],
  ['an address of mail', after(' help@example.com')],
  ['a mailto link', after(' mailto:help')],
  ['an image in Markdown', after(' ![x](x.png)')],
] as const)
  add('markup', name, translated, damage);

// Notices.
const notice = { namespace: 'imNotice' } as const;
for (const word of ['SDK', 'API', 'UserSig', 'null', 'HTTP', 'webhook', 'token', 'JSON'])
  addWords(
    'notices',
    `the jargon ${word}`,
    { en: ` (${word})`, ja: `（${word}）`, 'zh-Hans': `（${word}）` },
    (text, by) => text.slice(0, -1) + by + text.slice(-1),
    notice,
  );
addWords(
  'notices',
  'a word of developers',
  {
    en: 'This parameter is invalid.',
    ja: 'パラメータが正しくありません。',
    'zh-Hans': '参数不正确。',
    ko: '매개변수가 올바르지 않습니다.',
  },
  (_, text) => text,
  notice,
);
addWords(
  'notices',
  'a call named',
  {
    en: ' The callback timed out.',
    ja: 'コールバックがタイムアウトしました。',
    'zh-Hans': '回调超时。',
    ko: ' 콜백이 응답하지 않습니다.',
  },
  (text, more) => text + more,
  notice,
);
addWords(
  'notices',
  'a code',
  { en: ' (6206)', ja: '（6206）', 'zh-Hans': '（6206）', ko: '(6206)' },
  (text, code) => text.slice(0, -1) + code + text.slice(-1),
  notice,
);
addWords(
  'notices',
  'the words error code',
  {
    en: ' See the error code.',
    ja: 'エラーコードを確認してください。',
    'zh-Hans': '请查看错误码。',
    ko: ' 오류 코드를 확인하세요.',
  },
  (text, more) => text + more,
  notice,
);
addWords(
  'notices',
  'ten minutes',
  { en: ' Wait ten minutes.', ja: '十分お待ちください。', 'zh-Hans': '请等待十分钟。', ko: ' 십 분 기다려 주세요.' },
  (text, more) => text + more,
  notice,
);
addWords(
  'notices',
  'an informal word',
  { en: 'Oops! ', ja: 'おっと、', 'zh-Hans': '哎呀，', ko: '앗, ' },
  (text, word) => word + text,
  notice,
);
addWords(
  'notices',
  'a casual ending',
  { en: ' lol.', ja: 'だよ。', 'zh-Hans': '哦。', ko: ' ㅠㅠ' },
  (text, word) => text.slice(0, -1) + word,
  notice,
);
add(
  'notices',
  'an exclamation mark',
  tags,
  (text, { tag }) => text.slice(0, -1) + (isSpaced(tag) ? '!' : '！'),
  notice,
);
add('notices', 'an emoji', tags, after('😢'), notice);
add('notices', 'the full stop lost', tags, change(/[.。]$/, ''), notice);
add('notices', 'a text in capitals', ['en'], (text) => text.toUpperCase(), notice);
add(
  'notices',
  'the last sentence lost',
  translated,
  inSentences(2, (all) => all.slice(0, -1)),
  { ...notice, each: 2 },
);
add(
  'notices',
  'the whole text doubled',
  translated,
  inSentences(1, (all) => [...all, ...all]),
  notice,
);
addWords(
  'notices',
  'a text for developers',
  {
    en: ' If the problem persists, please collect the logs and contact our support team.',
    ja: 'それでも解決しない場合は、ログを取得したうえで、サポートチームまでお問い合わせいただきますようお願いいたします。この操作には数日かかる場合があります。',
    'zh-Hans':
      '如果问题仍然存在，请收集日志并联系我们的技术支持团队，以便我们尽快为您定位并解决该问题。感谢您的理解、耐心与配合，祝您使用愉快，生活顺利，工作一切顺心如意。',
  },
  (text, more) => text + more,
  notice,
);

/** Ways to damage any text. */
export const kinds: readonly Kind[] = list;
