/** Requests for a language as browsers, phones, servers and people write them, by the language that answers. */

const words = (text: string) => text.trim().split(/\s+/);

/** A tag that is asked for, and the language of the package that answers; `none` where no language does. */
export const requests: readonly (readonly [request: string, answer: string])[] = Object.entries({
  ko: 'ko ko-KR ko-KP KO-kr ko_KR ko_KR.UTF-8 ko@euro ko.UTF-8@x ko-Kore-KR ko-x-foo ko-u-co-phonebk kr',
  en: `en en-US en-GB en-AU en-IN en-CA en-ZA en-SG en-001 en-150 en_US EN-us en-Latn-US en-GB-oxendict en-US-POSIX
    en-US-u-hc-h23-x-y en-t-jp`,
  ja: 'ja ja-JP ja_JP ja-Jpan-JP ja.eucJP ja-JP-u-ca-japanese ja-hira ja-JP-x-lvariant-JP jp',
  'zh-Hans': `zh zh-CN zh-SG zh-MY zh_CN zh-Hans zh-Hans-CN zh-Hans-SG zh-Hans-HK zh-Hans-MO zh-Hans-TW zh_Hans_CN
    zh-u-co-pinyin zh-cmn-Hans-CN zh-Latn-pinyin zh-US yue-CN yue-Hans yue-Hans-CN cn`,
  'zh-Hant': `zh-TW zh-HK zh-MO zh-Hant zh-Hant-TW zh-Hant-HK zh-Hant-MO zh-Hant-CN zh_TW zh_Hant_HK zh-hant-hk ZH-TW
    zh-TW-u-ca-roc zh-Hant-u-nu-hanidec yue yue-HK yue-Hant yue-Hant-HK tw`,
  ar: 'ar ar-EG ar-SA ar-AE ar-MA ar-DZ ar-IQ ar-001 ar-Arab-EG ar_EG ar-EG-u-nu-latn ar-u-nu-arab ar-Latn',
  de: 'de de-DE de-AT de-CH de-LU de-LI de_AT de-1996 de-CH-1996 de-u-co-phonebk',
  es: 'es es-ES es-MX es-419 es-AR es-CO es-US es-CL es-PR es_MX es-mx es-Latn-MX es-419-u-nu-latn',
  fr: 'fr fr-FR fr-CA fr-CH fr-BE fr-SN fr_CA',
  hi: 'hi hi-IN hi_IN hi-Deva hi-Latn hi-Latn-IN hi-IN-u-nu-deva',
  id: 'id id-ID id_ID in in-ID in_ID id-u-sd-idjk',
  ms: 'ms ms-MY ms-SG ms-BN ms-ID ms-Latn ms-Arab ms_MY',
  'pt-BR': 'pt pt-BR pt-PT pt-AO pt-MZ pt-TL pt_BR PT-br pt-Latn-BR pt-PT-u-ca-gregory',
  ru: 'ru ru-RU ru-KZ ru-BY ru-UA ru_RU',
  th: 'th th-TH th_TH th-TH-u-nu-thai th-u-ca-buddhist-nu-thai',
  tr: 'tr tr-TR tr-CY tr_TR',
  vi: 'vi vi-VN vi_VN',
  none: `it it-IT pl nl sv nb no da fi el he iw fa cs ro uk uk-UA sr sr-Latn sr-Cyrl sr-ME hr tl fil mn lv mul xx tlh und
    ca gl br lb gsw-CH be kk-KZ uz jv su mr ur bn ta lo km cmn-Hans-CN nan zsm arz und-KR und-Hant vn mx my hk sa
    tw-GH x-private i-klingon sgn-ja mas-KE root * - -- _ __proto__ constructor 💥`,
}).flatMap(([answer, list]) => words(list).map((request) => [request, answer] as const));

/** Where we answer otherwise than FormatJS, and why. */
export const differences: readonly (readonly [why: string, requests: readonly string[]])[] = [
  ['a country code that people write for a language', words('kr jp cn tw')],
  [
    'another language, which those who speak it may not want: the next request or the app decides',
    [...words('ca gl br lb gsw-CH be kk-KZ uz jv su mr ur bn ta lo km mn my sa tlh tw-GH')],
  ],
  [
    'a code for one of the languages of Chinese, Arabic or Malay that browsers and phones do not send',
    [...words('cmn-Hans-CN nan zsm arz')],
  ],
  ['a script or a region is no language', words('und-KR und-Hant')],
  ['whoever names no script is asked for none: most readers of Chinese abroad read simplified characters', ['zh-US']],
  ['who reads Malay in Arabic letters reads it in Latin ones, too', ['ms-Arab']],
];

/** Lists in order of preference, and the language that answers. */
export const lists: readonly (readonly [list: readonly string[], answer: string])[] = [
  [['xx', 'fr-CH', 'ja'], 'fr'],
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-Hant', 'zh-Hans'], 'zh-Hant'],
  [['zh-HK', 'zh-CN', 'en'], 'zh-Hant'],
  [['en-US', 'ko-KR'], 'en'],
  [['sr-Latn', 'de'], 'de'],
  [['it', 'es-MX', 'en'], 'es'],
  [['pt-PT', 'es'], 'pt-BR'],
  [['id-ID', 'ms'], 'id'],
  [['ms-SG', 'en-SG', 'zh-SG'], 'ms'],
  [['nl-BE', 'fr-BE', 'de'], 'fr'],
  [['uk-UA', 'ru-UA'], 'ru'],
  [['kk', 'ru-KZ'], 'ru'],
  [['el-CY', 'tr-CY'], 'tr'],
  [['hi-Latn', 'hi', 'en'], 'hi'],
  [['ca', 'fr'], 'fr'],
  [['gsw', 'fr'], 'fr'],
  [['vi-VN', 'vi', 'fr'], 'vi'],
  [['pl', 'cs', 'th'], 'th'],
  [['pl', 'cs'], 'none'],
];

/** `Accept-Language` headers, and what each asks for in order of preference. */
export const headers: readonly (readonly [header: string, list: readonly string[]])[] = [
  ['fr;q=0.4, ko;q=0.9', ['ko', 'fr']],
  ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', ['ko-KR', 'ko', 'en-US', 'en']],
  ['zh-TW,zh;q=0.9,en-US;q=0.8', ['zh-TW', 'zh', 'en-US']],
  ['zh-HK,zh-Hant;q=0.9,zh-CN;q=0.8', ['zh-HK', 'zh-Hant', 'zh-CN']],
  ['xx, ja;q=0.5', ['xx', 'ja']],
  ['de;q=0.5,fr;q=0.5', ['de', 'fr']],
  ['tlh;q=1.0,es-419;q=0.25,ru;q=0.125', ['tlh', 'es-419', 'ru']],
  ['fr;q=0.001', ['fr']],
  ['ko;q=0,ja;q=0.1', ['ja']],
  ['JA ; Q=0.8 , th;q=.9', ['th', 'ja']],
  ['de;level=1;q=0.2,en;q=0.3', ['en', 'de']],
  ['ko,', ['ko']],
  [',,ko;', ['ko']],
  ['pt-PT,pt;q=0.9,en;q=0.8', ['pt-PT', 'pt', 'en']],
  ['es-MX,es;q=0.8,en-US;q=0.5,en;q=0.3', ['es-MX', 'es', 'en-US', 'en']],
  ['nl;q=0.9, fr-BE;q=0.8, de;q=0.7', ['nl', 'fr-BE', 'de']],
  ['ar-EG,ar;q=0.9,fr;q=0.8', ['ar-EG', 'ar', 'fr']],
  ['hi-IN,hi;q=0.9,en-IN;q=0.8', ['hi-IN', 'hi', 'en-IN']],
  ['en;q=0.1,ms-MY;q=0.9,id;q=0.5', ['ms-MY', 'id', 'en']],
  ['tr-TR, tr;q=0.5, *;q=0.1', ['tr-TR', 'tr']],
];
