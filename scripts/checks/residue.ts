import { defineCheck, type MessageSubject } from '../lib/check.js';
import { placeholdersOf, readingOf, treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';
import { proseOf } from '../lib/prose.js';

const translation =
  'translation|translated text|번역문?|翻訳文?|訳文?|译文|翻译|譯文|翻譯|Übersetzung|traducción|traduction|tradução|перевод|terjemahan|bản dịch|çeviri|คำแปล|अनुवाद|الترجمة|ترجمة';

/** What tools, platforms and spreadsheets leave in a text. */
const residues: readonly RegExp[] = [
  // Notes to oneself and to others.
  /\b(?:TODO|FIXME|TBD|TBC|WIP|XXX+|N\/A|UNTRANSLATED|FUZZY|NEEDS REVIEW)\b|\[(?:untranslated|fuzzy|todo|draft|mt|[a-z]{2}(?:-\w+)?)\]|\b(?:[Tt]odo|[Ff]ixme):/g,
  // What a translator or a translating program says about its work.
  new RegExp(
    `(?:here(?:’|')s|here is|below is|다음은|아래는|以下[はが是為]|這是|这是|voici|hier ist|aquí está|aqui está|вот|işte|berikut|inilah|dưới đây là|นี่คือ|यहाँ|إليك)[^.。]{0,20}(?:${translation})`,
    'giu',
  ),
  new RegExp(`^[^.。:：]{0,30}(?:${translation})[^.。:：]{0,12}[:：]`, 'giu'),
  /\bas an ai\b|\b(?:large )?language model\b|\bI (?:can(?:’|')?t|cannot|am unable to) (?:translate|assist|help)\b|^(?:sure|certainly|of course)[,!:]|人工智能(?:助手|模型|语言)|AI(?:言語モデル|アシスタントとして| 언어 모델|로서)/giu,
  /lorem ipsum|dolor sit amet|\basdf|\bfoo ?bar\b|锟斤拷|烫烫烫|\bgoogle translate\b|\bdeepl\b/giu,
  // What a program prints for a value that it does not have.
  /\?{2,}|？{2,}|#(?:REF|VALUE|NAME|NULL|DIV\/0|NUM|N\/A|ERROR)[!?]?|\[object \w+\]/giu,
  // The marks of a merge, and what other template languages put around a value.
  /^#[,.:|~]+ ?|([<>=|])\1{2,}|%(?:\d+\$)?[sdif@](?!\p{L})|%[({]\w+[)}]|\$\{|#\{|\[\[|\]\]|\{\{(?=\s*\w+\s*\}\})|<%|\{%|__\w+__|⟦|⟧|\$\w+\$/giu,
  // The name of a key instead of its text, and a sign that turns a value into another.
  /^(?:test|draft|temp|fuzzy|copy)(?=[\s:]+[^a-z\s])|\bim(?:Error|Notice)[.:]\w+|[$@€£¥#&~^=<>*+≈≤≥±]\{|(?<![}\p{L}\d])[-−/]\{|\}[$%@€£¥&~^*]/gu,
];

/** Words for no value. Some are words of a language as well (`null` is zero in German). */
const noValue = /(?<![\p{L}\d])(?:undefined|null|NaN)(?![\p{L}\d])/gu;
const wholeNoValue = /^(?:undefined|null|none|nil|true|false|test|n\/?a|error|string)[.。]?$/i;

/** Something that a developer types in place of a text. */
const onlyAName = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z]+[A-Z]\w*|\w+(?:[._]\w+)+|[-\d]+)[.。]?$/;

const fix = 'Remove it, and write what the Korean text says.';
const expected = 'a finished translation';

/** Whether a text holds nothing to read. One that only shows what the program fills in is left alone. */
function isBare(text: string): boolean {
  const tree = treeOf(text);
  if (!tree || /\p{L}[\p{L}\p{M}]/u.test(readingOf(tree))) return false;
  return placeholdersOf(tree).length < 2;
}

function wholeTextOf({ text, key, source }: MessageSubject): string | undefined {
  const trimmed = text.trim();
  if (trimmed === key || wholeNoValue.test(trimmed) || onlyAName.test(trimmed)) return trimmed;
  return isBare(text) && (source === undefined || !isBare(source)) ? trimmed : undefined;
}

export default defineCheck({
  name: 'residue',
  scope: 'message',
  severity: 'error',
  reason: 'What a tool, a merge or an unfinished piece of work left behind would be shown to people.',
  example: {
    tag: 'ja',
    key: '6206',
    source: '사용자를 찾을 수 없습니다.',
    text: 'TODO: ユーザーが見つかりません。',
  },
  check(subject) {
    const { text, source, tag, isSource } = subject;
    const whole = wholeTextOf(subject);
    if (whole !== undefined) return [{ at: 0, expected, found: quote(whole), fix }];
    // A sign before a placeholder is seen in the raw text only.
    const matches = residues.flatMap((pattern) => [...text.matchAll(pattern)]);
    // In Turkish the sign stands before the number.
    if (!/^tr\b/.test(tag)) matches.push(...text.matchAll(/%\{/g));
    if (!isSource && !/^(?:en|de)\b/.test(tag)) matches.push(...proseOf(text).matchAll(noValue));
    // What two patterns find in one place is one fault.
    const places = new Set<number>();
    const isFirst = ({ index }: { readonly index: number }) => !places.has(index) && places.add(index);
    return matches
      .filter(isFirst)
      .filter(([match]) => !source?.includes(match) || match.includes('{'))
      .map((match) => ({ at: match.index, expected, found: quote(match[0]), fix }));
  },
});
