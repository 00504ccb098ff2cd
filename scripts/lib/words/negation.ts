/**
 * Words that negate, by language; forms as `words.ts` reads them. `plain` negates and nothing else; `inWords` are words
 * that may stand for a negation or be put as one: "failed" for "could not", "missing" for "is not there", "only" for
 * "nothing but".
 */
export interface Negation {
  readonly plain: string;
  readonly inWords: string;
  /**
   * Whether the words may be counted, not only looked for. Just where that was tried on a whole translation: who counts
   * with words that are not complete finds faults where there are none.
   */
  readonly counted?: true;
}

export const negation: Readonly<Record<string, Negation>> = {
  ko: {
    plain:
      '않(?!는지|은지|았는지|을 수도) | 없(?!는지) | (?<!잘)못 | 아니 | 아닌(?!지) | 아닙 | 마세요 | 말고 | 말아 | 말라 | 불가 | 무효',
    inWords:
      '않 | 없 | 아닌지 | 잘못 | 실패 | 거부 | 금지 | 비어 | 빠[졌져진지] | 뺀 | 만료 | 부족 | 다르 | 다릅 | 달라 | 다른 | 미납 | 지났 | 지나 | 대신 | 까지만 | [해어여아와워려켜꿔]야',
  },
  en: {
    plain:
      "not | cannot | …n[’']t | no | never | none | nor | neither | unable | invalid… | impossible | incorrect… | nothing | nobody | unavailable | unsupported | unknown | disallow… | inactive",
    inWords:
      'fail… | without | miss… | lack… | only | unless | unexpected… | unencrypted | unsigned | unstable | unneeded | unnecessary | unregistered | undefined | gone | instead | before | too | from being | other than | insufficient | poor | limit | OK | expired',
    counted: true,
  },
  ja: {
    plain:
      'ない(?!か|と) | ません | なかった | なく(?!だ) | なけれ | なし | ず、 | ずに | 無効 | 不[正可明適] | 未(?:満|[^来払]) | せず',
    inWords: 'ないか | ないと | 失敗 | 不足 | のみ | 以外 | 拒否 | 禁止 | 不要 | 不安定 | 未払',
    counted: true,
  },
  'zh-Hans': {
    plain:
      '不(?!同|断|足|妨|仅|超过|得超过|少于|低于|一致|符|要使用) | 没 | 无(?!线|需|须) | 未(?!来) | 非(?!常) | 勿 | (?<!是|能|可)否(?!则)',
    inWords: '不 | 无需 | 无须 | 失败 | 仅 | 只 | 拒绝 | 缺少 | 意外 | 避免 | 禁止 | 去掉 | 失效 | 作废 | 以外 | 正常',
    counted: true,
  },
  'zh-Hant': {
    plain:
      '不(?!同|斷|足|妨|僅|超過|得超過|少於|低於|一致|符|要使用) | 沒 | 無(?!線|需|須|論) | 未(?!來) | 非(?!常) | 勿 | (?<!是|能|可)否(?!則)',
    inWords:
      '不 | 無需 | 無須 | 失敗 | 僅 | 只 | 拒絕 | 缺少 | 意外 | 避免 | 禁止 | 移除 | 失效 | 作廢 | 以外 | 正常 | 錯誤 | 已過 | 太 | 過 | 才',
  },
  ar: {
    plain: 'لا | ألا | ألّا | لم | لن | ليس… | غير | عدم | يتعذر | تعذر… | تعذّر | يتعذّر | ليست | مستحيل…',
    inWords:
      'بدون | دون | إلا | فقط | فشل… | …فشل | خطأ… | خاطئ… | انتهت | انته… | مرفوض… | رفض… | ممنوع… | محظور… | مفقود… | ناقص… | فارغ… | خال… | نقص… | بلا | يمنع | تجنب… | بدلا… | بدلاً | قبل | سوى | عدا | أقل | حد | انقط… | توقف…',
  },
  id: {
    plain: 'tidak | tak | bukan | jangan | belum | mustahil | nihil',
    inWords:
      'tanpa | gagal… | hanya | invalid | kosong | kurang | hilang | salah | ditolak | menolak… | dilarang | kedaluwarsa | kadaluarsa | berakhir | terlalu | selain | sebelum | hindari | terputus | tiada | habis | sudah lewat | baru',
  },
  ms: {
    plain: 'tidak | tak | bukan | jangan | belum | mustahil | tiada',
    inWords:
      'tanpa | gagal… | hanya | kosong | kurang | hilang | salah | ditolak | menolak… | dilarang | tamat | luput | terlalu | selain | sebelum | elakkan | terputus | habis | sudah lewat | baru',
  },
  vi: {
    plain:
      '(?<!hay )(?<!hoặc )không(?! gian| khí| quân)(?![\\s]*(?:[,.;:?)]|$)) | chưa(?![\\s]*(?:[,.;:?)]|$)) | đừng | chẳng | vô hiệu | bất khả',
    inWords:
      'không | chưa | thất bại | chỉ | thiếu | sai | lỗi | hết hạn | hết | bị từ chối | từ chối | cấm | trống | rỗng | quá | trước khi | ngoài | tránh | mất | thay vì | mới',
  },
  th: {
    plain: '(?<!หรือ)ไม่(?!เกิน|ว่า|น้อยกว่า|ต่ำกว่า|ใช่หรือ) | มิได้ | อย่า(?!ง) | ยังมิ',
    inWords:
      'ไม่ | ล้มเหลว | เท่านั้น | เพียง | ขาด | ผิด | ว่าง | หมดอายุ | ปฏิเสธ | ห้าม | เกิน | ไร้ | ก่อน | นอกเหนือ | นอกจาก | หลีกเลี่ยง | สูญหาย | หาย | แทน | จึงจะ',
  },
  hi: {
    plain: '(?<!या )(?<!कि )नहीं(?! तो) | न(?! केवल) | मत | अमान्य… | असमर्थ… | असंभव | अनुपलब्ध… | अज्ञात…',
    inWords:
      'नहीं | बिना | विफल… | असफल… | केवल | सिर्फ़ | सिर्फ | ही | गलत | ग़लत | त्रुटि… | समाप्त… | अस्वीकार… | निषिद्ध… | खाली | ख़ाली | कम | गुम | बहुत | पहले | अलावा | बजाय | रोक… | मना | बंद | अप्रत्याशित… | अन[^ ]+',
  },
  es: {
    plain: 'no | ni | nunca | jamás | tampoco | ningún | ninguna? | nada | nadie | inválid… | incorrect… | imposible…',
    inWords:
      'sin | solo | sólo | únicamente | fall… | error… | falt… | vací… | caduc… | venci… | expir… | rechaz… | deneg… | prohib… | demasiad… | desconocid… | in[a-záéíóú]{4,} | im[a-záéíóú]{4,} | antes | fuera | salvo | excepto | evit… | perdi… | carec… | lugar | vez | des[a-záéíóú]{4,} | menos | poc…',
  },
  'pt-BR': {
    plain:
      'não | nem | nunca | jamais | tampouco | nenhum | nenhuma | nada | ninguém | inválid… | incorret… | impossível…',
    inWords:
      'sem | só | somente | apenas | falh… | erro… | falt… | vazi… | expir… | venc… | rejeit… | recus… | neg… | proib… | demais | muito… | desconhecid… | in[a-záéíóúâêôãõç]{4,} | im[a-záéíóúâêôãõç]{4,} | antes | fora | exceto | evit… | perd… | lugar | vez | des[a-záéíóúâêôãõç]{4,} | menos | pouc…',
  },
  fr: {
    plain:
      "ne | n[’'](?=\\p{L}) | pas | non | aucune? | jamais | ni | rien | personne ne | invalides? | incorrecte?s? | impossibles?",
    inWords:
      "n[’']… | sans | seul… | uniquement | échou… | échec… | erreur… | erron… | manqu… | vides? | expir… | refus… | rejet… | interdi… | trop | inconnu… | in[a-zéèêâîôûç]{4,} | im[a-zéèêâîôûç]{4,} | avant | hors | sauf | évit… | perdu… | absen… | lieu | plutôt | dés?[a-zéèêâîôûç]{4,} | moins | peu | empêch… | autres? que",
  },
  de: {
    plain:
      'nicht | nichts | kein… | nie | niemals | niemand… | weder | ungültig… | unmöglich… | unbekannt… | unzulässig… | inkorrekt… | falsch…',
    inWords:
      'ohne | nur | erst | un[a-zäöüß]{4,} | fehl… | …fehl… | gescheitert… | leer… | abgelaufen… | abgelehnt… | abgewiesen… | verweiger… | verbot… | untersag… | zu | mangel… | bevor | vor | außer… | vermeid… | verlor… | statt… | anstatt | sonst | weniger | noch | verhinder… | …los | …lose… | …frei | aus',
  },
  ru: {
    plain:
      'не | нет | нельзя | ни | никогда | ничего | никто | никак… | недействительн… | неверн… | некорректн… | недопустим… | невозможн… | неизвестн… | недоступн… | неправильн…',
    inWords:
      'без | только | лишь | сбой… | ошиб… | не[а-яё]{3,} | отсутств… | пуст… | истек… | истёк… | отклон… | отказ… | запре… | слишком | до | перед | кроме | избег… | потер… | вместо | мало | меньше | прекра… | утра… | просроч… | удал… | иной | другой | ещё',
  },
  tr: {
    plain:
      'değil… | yok… | …madı… | …medi… | …m[ıiuü]yor… | …maz | …mazsa… | …mez | …mezse… | …mayan… | …meyen… | …mamış… | …memiş… | …mayın… | …meyin… | …masın | …mesin | …mayaca… | …meyece… | …madığ… | …mediğ… | …maması… | …memesi… | …mamak… | …memek… | …mamalı… | …memeli… | geçersiz…',
    inWords:
      'başarısız… | …[sş][ıiuü]z… | yalnızca | sadece | hata… | yanlış… | eksik… | boş… | süresi… | reddedil… | reddet… | yasak… | çok | …madan | …meden | önce | dışında | kaçın… | kayıp | yerine | bilinmeyen… | doldu | engel… | ancak | hariç',
  },
};
