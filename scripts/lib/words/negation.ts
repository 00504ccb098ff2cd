/**
 * Words that negate, by language; forms as `words.ts` reads them. `plain` negates and nothing else; `inWords` are words
 * that may stand for a negation or be put as one: "without" for "not having".
 */
export interface Negation {
  readonly plain: string;
  readonly inWords: string;
  /** What looks like a negation and is none: "whether or not". */
  readonly idioms?: string;
  /** What means "only" with a word that negates. */
  readonly nothingBut?: string;
  /**
   * More words that may stand for a negation, by what they mean. Where the Korean text has such a word itself ("only when
   * it is not encrypted"), its translation stands for that and for no negation. With these, negations are counted and not
   * only looked for: just where that was tried on a whole translation, since who counts with words that are not complete
   * finds faults where there are none.
   */
  readonly kinds?: Readonly<Record<Kind, string>>;
}

/** Meanings near a negation. */
export const kinds = [
  'only',
  'fail',
  'refuse',
  'before',
  'beyond',
  'empty',
  'wrong',
  'limit',
  'lack',
  'instead',
] as const;
export type Kind = (typeof kinds)[number];

export const negation: Readonly<Record<string, Negation>> = {
  ko: {
    plain:
      '않(?!는지|은지|았는지|을 수도) | 없(?!는지) | (?<!잘)못(?!하도록) | 아니 | 아닌(?!지) | 아닙 | 마세요 | 말고 | 말아 | 말라 | 불가 | 무효(?! 처리)',
    inWords:
      '않 | 없 | 아닌지 | 못하도록 | 무효 처리 | 미납 | 뺀 | 빼 | 가득 | 찼 | 평문 | 숨기 | 해제 | 계속 | [해어여아와워려켜꿔]야',
    kinds: {
      only: '[가-힣]만(?![가-힣]) | 뿐',
      fail: '실패',
      refuse: '거부 | 거절 | 금지 | 금칙 | 막 | 차단',
      before: '전에 | 기 전 | 이전 | 다음 | 뒤(?![가-힣])',
      beyond: '너무 | 초과 | 넘 | 만료 | 지났 | 지나 | 지난 | 끝난 | 끝났',
      empty: '비어 | 비운 | 빈 | 빠[졌져진지] | 누락',
      wrong: '잘못 | 다르 | 다릅 | 달라 | 다른 | 어긋 | 틀[리린려]',
      limit: '한도 | 까지 | 제한',
      lack: '부족 | 모자라',
      instead: '대신',
    },
  },
  en: {
    plain:
      "not(?! enough| sufficient) | cannot | …n[’']t | no | never | none | nor | neither | unable | invalid… | impossible | incorrect… | nothing | nobody | unavailable | unsupported | unknown | disallow… | inactive | too (?:\\p{L}+ ){1,4}to(?= \\p{L})",
    inWords:
      'without | un(?!der|i|til|less|sen[dt]|block|mute|follow|subscri|pin|lock|install|ban|load)\\p{L}{4,} | ok | from being | stop…',
    kinds: {
      only: 'only | unless | other than | until',
      fail: 'fail… | tim(?:e|ed|ing|es)[ -]?outs?',
      refuse: 'refus… | reject… | declin… | den(?:y|ies|ied) | prohibit… | forbid… | prevent… | block…',
      before: 'before',
      beyond: 'too | over | exceed… | expire… | passed | gone | ended | ends | out of date | outdated',
      empty: 'empty | blank | miss(?:ing|es|ed)? | absen… | lost',
      wrong: 'wrong… | mis\\p{L}{4,} | differ… | break… | broken | violat…',
      limit: 'limit… | up to',
      lack: 'lack… | not (?:enough|sufficient) | insufficient | poor | short of',
      instead: 'instead | rather',
    },
  },
  ja: {
    plain:
      'ない(?!か|と) | ません | なかった | なく(?!だ) | なけれ | なし | ず、 | ずに | 無効 | 不[正可明適] | 未[^来払満] | せず | 非(?:対応|公開|表示)',
    inWords: 'ないか | ないと | 以外 | 不要 | 不安定 | 未払 | 未満',
    kinds: {
      only: 'のみ | だけ | しか',
      fail: '失敗 | タイムアウト',
      refuse: '拒否 | 禁止 | 拒絶',
      before: '前に | までに',
      beyond: 'すぎ | 過ぎ | 超え | 超過 | 切れ | 終わ | 終了 | 満了 | 失効 | 経過',
      empty: '空 | 欠け | 抜け',
      wrong: '誤 | 異な | 違 | 反し',
      limit: '上限 | 制限 | まで',
      lack: '不足 | 足り(?:ない|ません|なく|ず)',
      instead: '代わり',
    },
  },
  'zh-Hans': {
    idioms: '原封不动',
    plain:
      '不(?!同|断|足|妨|仅|超过|得超过|少于|低于|一致|符|要使用) | 没 | 无(?!线|需|须) | 未(?!来) | 非(?!常) | 勿 | (?<!是|能|可)否(?!则)',
    inWords: '不 | 无需 | 无须 | 意外 | 以外 | 正常',
    kinds: {
      only: '仅 | 只 | 才',
      fail: '失败 | 超时',
      refuse: '拒绝 | 禁止 | 避免 | 禁言',
      before: '(?<![当目提先])前',
      beyond: '过[大长多高低深小短] | 太 | 超过 | 超出 | 过期 | 失效 | 作废 | 已过 | 到期 | 超过有效期 | 结束',
      empty: '空 | 缺少 | 缺失 | 遗漏 | 去掉',
      wrong: '错误的 | 有误 | 写错 | 违反 | 不同 | 不一致 | 不符 | 异常',
      limit: '上限 | 限制',
      lack: '不足 | 不够',
      instead: '而 | 代替 | 直接',
    },
  },
  'zh-Hant': {
    idioms: '原封不動',
    plain:
      '不(?!同|當|斷|足|妨|僅|超過|得超過|少於|低於|一致|符|要使用|動) | 沒 | 無(?!線|需|須|論) | 未(?!來) | 非(?!常) | 勿 | (?<!是|能|可)否(?!則)',
    inWords: '不 | 無需 | 無須 | 意外 | 以外 | 正常',
    kinds: {
      only: '僅 | 只 | 才',
      fail: '失敗 | 逾時',
      refuse: '拒絕 | 禁止 | 避免 | 禁言',
      before: '(?<![當目提先])前',
      beyond: '過[大長多高低深小短] | 太 | 超過 | 超出 | 過期 | 失效 | 作廢 | 已過 | 到期 | 結束',
      empty: '空 | 缺少 | 缺失 | 遺漏 | 移除',
      wrong: '錯誤的 | 有誤 | 寫錯 | 違反 | 不同 | 不一致 | 不符 | 異常',
      limit: '上限 | 限制',
      lack: '不足 | 不夠',
      instead: '而 | 代替 | 直接',
    },
  },
  ar: {
    idioms: '(?:لا|ما) [تي]زال',
    nothingBut: '(?:لا|لم|لن) [^.،]{1,25}? (?:إلا|غير)',
    plain: 'لا | ألا | ألّا | لم | لن | ليس… | لست… | لسنا | غير | عدم | يتعذر | تعذر… | تعذّر… | يتعذّر | ليست | مستحيل…',
    inWords:
      'منع… | مخالف… | أُبطل… | ملغا… | وحد… | اللازم | انقض… | بدل… | حذف… | بخير | يرام | مهلة | متأخر… | بدون | دون | إلا | فقط | فشل… | …فشل | خطأ… | خاطئ… | انتهت | انته… | مرفوض… | رفض… | ممنوع… | محظور… | مفقود… | ناقص… | فارغ… | خال… | نقص… | بلا | يمنع | تجنب… | بدلا… | بدلاً | قبل | سوى | عدا | أقل | حد | انقط… | توقف…',
  },
  id: {
    plain: 'tidak | tak | bukan | jangan | belum | mustahil | nihil',
    inWords:
      'baik | lain dari | terlambat | habis | tanpa | gagal… | hanya | invalid | kosong | kurang | hilang | salah | ditolak | menolak… | dilarang | kedaluwarsa | kadaluarsa | berakhir | terlalu | selain | sebelum | hindari | terputus | tiada | habis | sudah lewat | baru',
  },
  ms: {
    plain: 'tidak | tak | bukan | jangan | belum | mustahil | tiada',
    inWords:
      'baik | lewat | habis | tanpa | gagal… | hanya | kosong | kurang | hilang | salah | ditolak | menolak… | dilarang | tamat | luput | terlalu | selain | sebelum | elakkan | terputus | habis | sudah lewat | baru',
  },
  vi: {
    idioms: 'xem [^.;]*? (?:không|chưa)(?=[ ,.;:]|$) | chẳng hạn',
    plain:
      '(?<!hay )(?<!hoặc )không(?! gian| khí| quân)(?![\\s]*(?:[,.;:?)]|$)) | chưa(?![\\s]*(?:[,.;:?)]|$)) | đừng | chẳng | vô hiệu | bất khả',
    inWords:
      'ổn | bỏ | chậm | muộn | không | chưa | thất bại | chỉ | thiếu | sai | lỗi | hết hạn | hết | bị từ chối | từ chối | cấm | trống | rỗng | quá | trước khi | ngoài | tránh | mất | thay vì | mới',
  },
  th: {
    plain: '(?<!หรือ)ไม่(?!เกิน|ว่า|น้อยกว่า|ต่ำกว่า|ใช่หรือ) | มิได้ | อย่า(?!ง) | ยังมิ',
    inWords:
      'เพิกถอน | เลย | ยกเลิก | เรียบร้อย | ปกติ | หมดเวลา | ช้า | ไม่ | ล้มเหลว | เท่านั้น | เพียง | ขาด | ผิด | ว่าง | หมดอายุ | ปฏิเสธ | ห้าม | เกิน | ไร้ | ก่อน | นอกเหนือ | นอกจาก | หลีกเลี่ยง | สูญหาย | หาย | แทน | จึงจะ',
  },
  hi: {
    idioms: 'तो नहीं',
    plain: '(?<!या )(?<!कि )नहीं(?! तो) | न(?! केवल) | मत | अमान्य… | असमर्थ… | असंभव | अनुपलब्ध… | अज्ञात…',
    inWords:
      'रद्द… | गैर\\S* | ठीक | वरना | अन्यथा | देर | टाइम | नहीं | बिना | विफल… | असफल… | केवल | सिर्फ़ | सिर्फ | ही | गलत | ग़लत | त्रुटि… | समाप्त… | अस्वीकार… | निषिद्ध… | खाली | ख़ाली | कम | गुम | बहुत | पहले | अलावा | बजाय | रोक… | मना | बंद | अप्रत्याशित… | अन[^ ]+',
  },
  es: {
    plain: 'no | ni | nunca | jamás | tampoco | ningún | ninguna? | nada | nadie | inválid… | incorrect… | imposible…',
    inWords:
      'distint… | bien | tarde | agotó | sin | solo | sólo | únicamente | fall… | error… | falt… | vací… | caduc… | venci… | expir… | rechaz… | deneg… | prohib… | demasiad… | desconocid… | in[a-záéíóú]{4,} | im[a-záéíóú]{4,} | antes | fuera | salvo | excepto | evit… | perdi… | carec… | lugar | vez | des[a-záéíóú]{4,} | menos | poc…',
  },
  'pt-BR': {
    plain:
      'não | nem | nunca | jamais | tampouco | nenhum | nenhuma | nada | ninguém | inválid… | incorret… | impossível…',
    inWords:
      'diferente… | certo | bem | tarde | esgot… | sem | só | somente | apenas | falh… | erro… | falt… | vazi… | expir… | venc… | rejeit… | recus… | neg… | proib… | demais | muito… | desconhecid… | in[a-záéíóúâêôãõç]{4,} | im[a-záéíóúâêôãõç]{4,} | antes | fora | exceto | evit… | perd… | lugar | vez | des[a-záéíóúâêôãõç]{4,} | menos | pouc…',
  },
  fr: {
    nothingBut: "(?:ne |n[’'])(?:\\p{L}+ ){1,3}qu[e’']",
    plain:
      "ne | n[’'](?=\\p{L}) | pas | non | aucune? | jamais | ni | rien | personne ne | invalides? | incorrecte?s? | impossibles?",
    inWords:
      "bien | tard | sinon | différent… | délai | n[’']… | sans | seul… | uniquement | échou… | échec… | erreur… | erron… | manqu… | vides? | expir… | refus… | rejet… | interdi… | trop | inconnu… | in[a-zéèêâîôûç]{4,} | im[a-zéèêâîôûç]{4,} | avant | hors | sauf | évit… | perdu… | absen… | lieu | plutôt | dés?[a-zéèêâîôûç]{4,} | moins | peu | empêch… | autres? qu[e’'] | autres? qu[’']…",
  },
  de: {
    plain:
      'nicht | nichts | kein… | nie | niemals | niemand… | weder | ungültig… | unmöglich… | unbekannt… | unzulässig… | inkorrekt… | falsch…',
    inWords:
      'andernfalls | instabil… | ordnung | zeitüberschreitung… | ohne | nur | erst | un[a-zäöüß]{4,} | fehl… | …fehl… | gescheitert… | leer… | abgelaufen… | abgelehnt… | abgewiesen… | verweiger… | verbot… | untersag… | zu | mangel… | bevor | vor | außer… | vermeid… | verlor… | statt… | anstatt | sonst | weniger | noch | verhinder… | …los | …lose… | …frei | aus',
  },
  ru: {
    idioms: 'не \\p{L}+ ли | нет ли',
    plain:
      'не | нет | нельзя | ни | никогда | ничего | никто | никак… | недействительн… | неверн… | некорректн… | недопустим… | невозможн… | неизвестн… | недоступн… | неправильн…',
    inWords:
      'аннулир… | свободн… | порядке | больше | тайм-аут… | без | только | лишь | сбой… | ошиб… | не[а-яё]{3,} | отсутств… | пуст… | истек… | истёк… | отклон… | отказ… | запре… | слишком | до | перед | кроме | избег… | потер… | вместо | мало | меньше | прекра… | утра… | просроч… | удал… | иной | другой | ещё',
  },
  tr: {
    idioms: '\\p{L}+ (?:olup )?\\p{L}*m[aeıiuü]d[ıiuü]ğ[ıiuü]n[ıi]',
    plain:
      'değil… | yok… | …madı… | …medi… | …m[ıiuü]yor… | …maz | …mazsa… | …mez | …mezse… | …mayan… | …meyen… | …mamış… | …memiş… | …mayın… | …meyin… | …masın | …mesin | …mayaca… | …meyece… | …madığ… | …mediğ… | …maması… | …memesi… | …mamak… | …memek… | …mamalı… | …memeli… | geçersiz…',
    inWords:
      'önle… | zayıf… | tamam | yolunda | …m[ae]ktan | …[ae]m[ei]z… | …[ae]m[ıiae]… | zaman aşım… | başarısız… | …[sş][ıiuü]z… | yalnızca | sadece | hata… | yanlış… | eksik… | boş… | süresi… | reddedil… | reddet… | yasak… | çok | …madan | …meden | önce | dışında | kaçın… | kayıp | yerine | bilinmeyen… | doldu | engel… | ancak | hariç',
  },
};
