/**
 * Number words by language; forms as `words.ts` reads them. Without "one", which is an article or a pronoun, and without
 * those that are also other words.
 */
export const numberWords: Readonly<Record<string, string>> = {
  en: 'two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | fifty | hundreds? | thousands? | millions? | dozens? | half',
  ja: '[二三四五六七八九十百千万億]',
  'zh-Hans': '[二两三四五六七八九十百千万亿]',
  'zh-Hant': '[二兩三四五六七八九十百千萬億]',
  ar: 'اثنان | اثنين | اثنتان | اثنتين | ثلاث | ثلاثة | أربع | أربعة | خمس | خمسة | ستة | سبع | سبعة | ثمانية | تسعة | عشر | عشرة | عشرون | عشرين | مئة | مائة | ألف | آلاف | مليون | ملايين',
  id: 'dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh | puluh | belas | ratus | seratus | ribu | seribu | juta',
  ms: 'dua | tiga | empat | lima | enam | tujuh | lapan | sembilan | sepuluh | puluh | belas | ratus | seratus | ribu | seribu | juta',
  vi: 'hai | ba | bốn | sáu | bảy | tám | chín | mười | mươi | trăm | nghìn | ngàn | triệu',
  th: '(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)',
  hi: 'तीन | चार | पाँच | पांच | छह | सात | आठ | नौ | दस | बीस | सौ | हज़ार | हजार | लाख | करोड़',
  es: 'dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | doce | quince | veinte | cien | cientos? | mil | miles | millones',
  'pt-BR':
    'dois | duas | três | quatro | cinco | seis | sete | oito | nove | dez | doze | quinze | vinte | cem | centos? | mil | milhares | milhões',
  fr: 'deux | trois | quatre | cinq | sept | huit | dix | douze | quinze | vingt | cents? | mille | milliers | millions?',
  de: 'zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | zwölf | zwanzig | hundert | tausend | Millionen',
  ru: 'два | две | двух | три | трёх | трех | четыре | пять | пяти | шесть | семь | восемь | девять | десять | десяти | двадцать | сто | сотен | тысяч | тысячи | миллион…',
  tr: 'iki | üç | dört | beş | yedi | sekiz | dokuz | on | yirmi | otuz | elli | yüz | bin | milyon',
};
