/**
 * Words that compare a value with a limit, by language; forms as `words.ts` reads them. `most` and `least` are looked
 * for first, so that "no more than" is not "more than".
 */
export interface Comparisons {
  readonly most: string;
  readonly least: string;
  readonly more: string;
  readonly less: string;
}

export type Comparison = keyof Comparisons;

export const comparisons: Readonly<Record<string, Comparisons>> = {
  ko: {
    most: '이하 | 이내 | 까지 | 최대 | 안에 | (?:넘|초과하)지 (?:않|마|못)',
    least: '(?<!더 )이상(?!하|한|의) | 최소(?!화) | 적어도',
    more: '초과 | 넘 | 보다 (?:많|길|긴|크|큰|오래)',
    less: '미만 | 보다 (?:적|짧|작)',
  },
  en: {
    most: "at most | up to | or (?:fewer|less|smaller|shorter|below) | within | no (?:more|longer|larger|greater|bigger|higher) than | not (?:be )?(?:more|longer|larger|greater) than | maximum | max | (?:not|n[’']t) exceed… | not over",
    least:
      'at least | or (?:more|longer|larger|greater|above) | no (?:less|fewer|shorter) than | not less than | minimum',
    more: '(?:more|longer|larger|greater|higher) than | over | exceed… | above',
    less: '(?:less|fewer|shorter|smaller|lower) than | under | below',
  },
  ja: {
    most: '以下 | 以内 | まで | 最大 | 上限 | 超え(?:ない|ません|ず|て(?:は|も)) | (?:より|を)?上回らない | のみ',
    least: '(?<!これ|それ)以上 | 最低 | 最小 | 少なくとも',
    more: '超え | 超過 | 上回 | より(?:多|長|大き)',
    less: '未満 | 下回 | より(?:少な|短|小さ)',
  },
  'zh-Hans': {
    most: '以内 | 之内 | 以下 | 最多 | 最大 | 最长 | 不超过 | 不(?:大于|多于|长于|高于) | 不得超过 | 不能超过 | 不可超过 | 未超过 | 至多 | 内(?!容|存|部)',
    least: '(?<!版)以上 | 至少 | 最少 | 最低 | 不少于 | 不低于 | 不小于',
    more: '超过 | 超出 | 大于 | 多于 | 长于',
    less: '少于 | 小于 | 低于 | 不足 | 不到',
  },
  'zh-Hant': {
    most: '以內 | 之內 | 以下 | 最多 | 最大 | 最長 | 不超過 | 不(?:大於|多於|長於|高於) | 不得超過 | 不能超過 | 不可超過 | 未超過 | 至多 | 內(?!容|存|部)',
    least: '(?<!版)以上 | 至少 | 最少 | 最低 | 不少於 | 不低於 | 不小於',
    more: '超過 | 超出 | 大於 | 多於 | 長於',
    less: '少於 | 小於 | 低於 | 不足 | 不到',
  },
  ar: {
    most: 'ألا [^.،]{1,40}? أكثر من | حتى | كحد أقصى | (?:على )?الأكثر | (?:لا|ألا|أن لا|ألّا|لم) (?:ت|ي)(?:تجاوز|زيد|تعدى) | أو أقل | خلال | غضون | أقصاه | أقصاها | أقصى',
    least: 'على الأقل | كحد أدنى | أو أكثر | لا (?:ت|ي)قل | ألا (?:ت|ي)قل | أدنى',
    more: 'أكثر من | أكبر من | أطول من | تجاوز… | …تجاوز… | …زيد (?:على|عن)',
    less: 'أقل من | أصغر من | أقصر من | دون',
  },
  id: {
    most: 'maksimum | maksimal | paling (?:banyak|lama|besar|panjang) | hingga | sampai | atau kurang | dalam | tidak (?:lebih|melebihi) | tidak boleh (?:lebih|melebihi)',
    least: 'minimum | minimal | paling (?:sedikit|tidak|pendek) | setidaknya | sekurang… | atau lebih | tidak kurang',
    more: 'lebih (?:dari|besar|banyak|panjang|lama) | melebihi | melampaui | di atas',
    less: 'kurang dari | lebih (?:kecil|sedikit|pendek|singkat) | di bawah',
  },
  ms: {
    most: 'maksimum | paling (?:banyak|lama|besar|panjang) | hingga | sehingga | sampai | atau kurang | dalam | tidak (?:lebih|melebihi) | tidak boleh (?:lebih|melebihi) | selebih-lebihnya',
    least: 'minimum | paling (?:sedikit|pendek) | sekurang… | setidak… | atau lebih | tidak kurang',
    more: 'lebih (?:daripada|dari|besar|banyak|panjang|lama) | melebihi | melampaui | di atas',
    less: 'kurang (?:daripada|dari) | lebih (?:kecil|sedikit|pendek|singkat) | di bawah',
  },
  vi: {
    most: 'tối đa | nhiều nhất | không (?:\\p{L}+ )?quá | không vượt quá | không được vượt | không nhiều hơn | không dài hơn | trở xuống | trong vòng | trong | đến | tới',
    least: 'tối thiểu | ít nhất | trở lên | không ít hơn | không dưới',
    more: 'hơn | vượt | quá | trên',
    less: 'dưới | ít hơn | ngắn hơn | nhỏ hơn',
  },
  th: {
    most: 'ไม่เกิน | ไม่ให้[^.]{0,25}?เกิน | สูงสุด | มากที่สุด | อย่างมาก | ภายใน | หรือน้อยกว่า | ไม่มากกว่า | ถึง',
    least: 'อย่างน้อย | ขั้นต่ำ | หรือมากกว่า | ขึ้นไป | ไม่น้อยกว่า | ไม่ต่ำกว่า | ต่ำสุด',
    more: 'มากกว่า | เกิน(?!ไป) | นานกว่า | ยาวกว่า',
    less: 'น้อยกว่า | ต่ำกว่า | สั้นกว่า | ไม่ถึง',
  },
  hi: {
    most: 'अधिकतम | तक | ज़्यादा से ज़्यादा | ज्यादा से ज्यादा | से (?:अधिक|ज़्यादा|ज्यादा) (?:न|नहीं) | या (?:उससे |इससे )?कम | के (?:भीतर|अंदर)',
    least: 'कम से कम | न्यूनतम | या (?:उससे |इससे )?(?:अधिक|ज़्यादा|ज्यादा) | से कम (?:न|नहीं)',
    more: 'से (?:अधिक|ज़्यादा|ज्यादा)(?! से (?:अधिक|ज़्यादा|ज्यादा)) | से बड़… | से लंब…',
    less: 'से कम(?! से कम) | से छोट…',
  },
  es: {
    most: 'como máximo | máxim… | hasta | a lo sumo | o menos | no más | no superior… | no mayor… | (?:no|sin) super… | (?:no|sin) exced… | (?:no|sin) sobrepas… | en un plazo | en | dentro',
    least: 'como mínimo | mínim… | al menos | por lo menos | o más | no menos | no inferior…',
    more: 'más de | super… | exced… | sobrepas… | mayor que | por encima',
    less: 'menos de | inferior… | menor que | por debajo',
  },
  'pt-BR': {
    most: 'no máximo | máxim… | até | ou menos | (?:não|sem) mais | (?:não|sem) exced… | (?:não|sem) ultrapass… | (?:não|sem) pass… | (?:não|sem) super… | em | dentro',
    least: 'no mínimo | mínim… | pelo menos | ao menos | ou mais | não menos',
    more: 'mais de | mais do que | exced… | ultrapass… | super… | maior (?:que|do que) | acima',
    less: 'menos de | menos do que | inferior… | menor (?:que|do que) | abaixo',
  },
  fr: {
    most: "(?:au|à un) (?:plus|maximum) | maxim… | jusqu… | ou moins | ne (?:pas )?dépass\\p{L}*(?: pas)? | sans dépass… | pas plus | dans | en | d[’']ici",
    least: 'au (?:moins|minimum) | minim… | ou plus | pas moins',
    more: 'plus d… | plus longue?s? que | dépass… | excéd… | supérieure?s? | au-delà',
    less: 'moins d… | inférieure?s? | en dessous | plus courte?s? que',
  },
  de: {
    most: 'höchstens | maximal… | bis zu | bis | oder (?:weniger|kürzer|kleiner) | nicht (?:mehr|länger|größer) als | nicht überschr… | nicht überst… | innerhalb | maximum | binnen',
    least: 'mindestens | minimal… | wenigstens | oder (?:mehr|länger|größer) | nicht weniger als | minimum',
    more: '(?:mehr|länger|größer|höher) als | über | überschr… | überst…',
    less: '(?:weniger|kürzer|kleiner|niedriger) als | unter | unterschr…',
  },
  ru: {
    most: 'не более | не больше | не длиннее | не дольше | максимум | максимальн… | до | или меньше | или менее | не превы… | не \\p{L}+ превы… | в течение | за | в пределах',
    least: 'не менее | не меньше | минимум | минимальн… | или больше | или более | как минимум | по крайней мере',
    more: 'более | больше | свыше | превы… | дольше | длиннее',
    less: 'менее | меньше | короче | ниже',
  },
  tr: {
    most: 'en fazla | en çok | maksimum | azami | kadar | veya daha (?:az|kısa|küçük) | ya da daha (?:az|kısa|küçük) | aşma… | aşılma… | geçme… | içinde',
    least: 'en az | minimum | asgari | veya daha (?:fazla|çok|uzun) | ya da daha (?:fazla|çok|uzun)',
    more: '…den fazla | …dan fazla | …ten fazla | …tan fazla | daha (?:fazla|uzun|büyük) | aş(?:ıldı|tı|an|ıyor)… | üzerinde | üstünde',
    less: '…(?:den|dan|ten|tan) az | daha (?:az|kısa|küçük) | altında',
  },
};
