/**
 * What numbers count, by language; forms as `words.ts` reads them: people, and everything else that is counted in
 * messages. Not complete: a word that is missing here is left alone.
 */
export interface Counters {
  readonly people: string;
  readonly things: string;
}

export const counters: Readonly<Record<string, Counters>> = {
  ko: { people: '명', things: '개 | 건 | 번 | 회 | 차례 | 단계' },
  en: {
    people: 'users? | people | persons? | members? | friends?(?! lists?| groups?) | followers? | admins?',
    things:
      'groups? | items? | messages? | requests? | calls? | times | conversations? | files? | tags? | keys? | levels? | entries | reactions? | topics? | words? | devices? | images? | pushes',
  },
  ja: {
    people: '人 | 名(?!前)',
    things: '個 | 件 | 回 | つ | グループ | 階層 | 通 | 台 | 枚 | 種類',
  },
  'zh-Hans': {
    people: '[个名位]?(?:人|用户|成员|好友) | 名 | 位',
    things: '个?(?:群|会话|标签|请求|文件) | 条 | 次 | 层 | 项 | 台 | 张',
  },
  'zh-Hant': {
    people: '[個名位]?(?:人|使用者|成員|好友) | 名 | 位',
    things: '個?(?:群|對話|標籤|請求|檔案) | 則 | 次 | 層 | 項 | 台 | 張 | 筆',
  },
  es: {
    people: 'usuari… | personas? | miembros? | amig…',
    things:
      'grupos? | elementos? | mensajes? | solicitud… | llamadas? | veces | conversacion… | archivos? | etiquetas?',
  },
  'pt-BR': {
    people: 'usuári… | pessoas? | membros? | amig…',
    things: 'grupos? | itens | item | mensage… | solicitaç… | chamadas? | vezes | conversas? | arquivos? | tags?',
  },
  fr: {
    people: "(?:d[’'])?utilisat… | personnes? | membres? | (?:d[’'])?amis?",
    things:
      "groupes? | (?:d[’'])?éléments? | messages? | requêtes? | demandes? | appels? | fois | conversations? | fichiers?",
  },
  de: {
    people: 'Benutzer… | Nutzer… | Personen? | Mitglied… | Freunde?n?',
    things: 'Gruppen? | Elemente? | Nachrichten? | Anfragen? | Aufrufe? | …mal | Mal | Konversation… | Dateien?',
  },
  ru: {
    people: 'пользовател… | человек… | участник… | друз… | друг…',
    things: 'групп… | элемент… | сообщени… | запрос… | вызов… | раз | раза | чат… | файл… | тег…',
  },
  id: {
    people: 'pengguna | orang | anggota | teman',
    things: 'grup | item | pesan | permintaan | panggilan | kali | percakapan | file | berkas',
  },
  ms: {
    people: 'pengguna | orang | ahli | rakan',
    things: 'kumpulan | item | mesej | permintaan | panggilan | kali | perbualan | fail',
  },
  vi: {
    people: 'người | thành viên | bạn bè',
    things: 'nhóm | mục | tin nhắn | yêu cầu | lệnh gọi | lần | cuộc trò chuyện | tệp',
  },
  th: { people: 'คน | ราย(?!การ) | ผู้ใช้', things: 'กลุ่ม | รายการ | ข้อความ | ครั้ง | คำขอ | ไฟล์' },
  hi: {
    people: 'उपयोगकर्ता… | लोग… | सदस्य…',
    things: 'समूह… | आइटम | संदेश… | अनुरोध… | कॉल | बार | फ़ाइल…',
  },
  ar: {
    people: 'مستخدم… | شخص… | أشخاص | عضو… | أعضاء | صديق… | أصدقاء',
    things: 'مجموع… | عنصر… | عناصر | رسال… | رسائل | طلب… | استدعاء… | مر[ةات]… | محادث… | ملف…',
  },
  tr: {
    people: 'kullanıcı… | kişi… | üye… | arkadaş…',
    things: 'grup… | grub… | öğe… | mesaj… | ileti… | istek… | isteğ… | çağrı… | kez | kere | sohbet… | dosya…',
  },
};
