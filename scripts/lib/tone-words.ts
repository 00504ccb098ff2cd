/** Words that tell a language from its neighbour, a style from another, and end users from developers. */

/** Words of a near relative that a language does not have, by tag. */
export const neighbourWords: Readonly<Record<string, string>> = {
  // Words of Latin America, which a reader in Spain does without.
  es: 'ficheros?|ordenador(?:es)?|vosotros|vosotras|vuestr[oa]s?|habéis|podéis|tenéis|debéis|intentadlo|você|não|então|também|usuários?',
  id: 'muat (?:turun|naik)|ralat|pelayan|peranti|mesej|sembang|akaun|tetapan|kata laluan|tamat tempoh|kod|cuba|kerana|nombor|saiz|sahaja|selepas|pautan|ahli kumpulan',
  ms: 'unduh|unggah|mengunduh|mengunggah|diunduh|diunggah|berkas|perangkat|obrolan|grup|akun|pengaturan|kata sandi|kedaluwarsa|kode|coba|mencoba|karena|nomor|tautan|silakan|butuh|diizinkan|menghapus|dihapus|mengirim|dikirim',
  // Words of Portugal, and of Spanish.
  'pt-BR':
    'utilizador(?:es)?|ficheiros?|ecrãs?|palavra-passe|telemóve(?:l|is)|partilhar|contactos?|registos?|aceder|equipas?|facto|usuarios?|archivos?|usted|mensajes?',
  'zh-Hant': '用戶(?!端)|服務器|數據庫|默認|網絡|回調|字段|緩存|插件|字符串|字節|登錄|視頻|軟件|硬件',
};

/** Words and forms that are too familiar, by language. */
export const informalWords: Readonly<Record<string, string>> = {
  de: 'hoppla|ups|sorry|krass',
  en: "oops|whoops|uh-oh|oh no|yikes|sorry|gonna|wanna|gotta|hey|guys|dude|lol|pls|bummer|yeah|nope|yep|ain(?:’|')t",
  es: 'ups|uy|vaya|vos|che',
  fr: 'oups|zut|désolé|tu|toi|tes|réessaie|vérifie',
  hi: 'तुम|तू|तेरा|तुम्हारा|करो|यार|भाई|ओह|उफ़',
  id: 'kamu|kalian|gue|elo|nggak|enggak|gak|ups|yah|dong|sih',
  ja: 'おっと|ごめん(?:ね|なさい)?|だよ|だね|してね|しちゃ|ちゃった|みたい(?:だよ|だね)|やばい',
  ko: '앗|이런!|아이고|ㅠ+|ㅋ+|ㅎ+|죄송해요|미안해요',
  ms: 'korang|kau|aku|awak|alamak|ops|nak|takde',
  pt: 'ops|opa|cê|né|pra|tá|foi mal',
  ru: 'ты|тебя|тебе|твой|твоя|упс|ой|извини|попробуй|проверь',
  th: 'ครับ|ค่ะ|นะคะ|(?<!เ)จ้า|อุ๊ปส์|โอ๊ะ',
  tr: 'sen|senin|sana|hay aksi|tüh|kusura bakma',
  vi: 'ối|ôi|nhé|nha|ạ',
  zh: '哎呀|糟糕|抱歉啦|亲，|哦|啦|哟|咯|呗|嘛|噢|喔',
};

/** Words that only a developer knows, in any language. */
export const jargonWords =
  'SDK|API|UserSig|UserID|SDKAppID|REST|JSON|HTTPS?|URL|DNS|TCP|SSL|callback|webhook|server|backend|endpoint|timeout|token|cache|payload|debug|null' +
  '|error codes?|parameters?|databases?|exceptions?|Parameter|Datenbank|Fehlercode|Ausnahme|servidor(?:es)?|parámetros?|base de datos|código de error|parâmetros?|banco de dados|código de erro' +
  "|serveurs?|base de données|code d[’']erreur|sunucu\\p{L}*|parametre\\p{L}*|veritabanı|hata kodu|peladen|basis data|kode kesalahan|pelayan|pangkalan data|kod ralat|máy chủ|tham số|cơ sở dữ liệu|mã lỗi" +
  '|сервер\\p{L}*|параметр\\p{L}*|баз[аеуы] данных|код\\p{L}* ошибки|кэш\\p{L}*|токен\\p{L}*';

/** The same in scripts that set no space between words, or fuse them. */
export const fusedJargonWords =
  '서버|콜백|웹훅|매개변수|파라미터|데이터베이스|캐시|토큰|엔드포인트|(?:오류|에러) ?코드' +
  '|サーバー?|コールバック|パラメータ|引数|データベース|キャッシュ|トークン|エラーコード|エンドポイント|バックエンド' +
  '|服务器|服務器|伺服器|接口|参数|參數|回调|回呼|数据库|資料庫|缓存|快取|令牌|權杖|错误码|錯誤碼|字段|欄位' +
  '|เซิร์ฟเวอร์|พารามิเตอร์|ฐานข้อมูล|รหัสข้อผิดพลาด|सर्वर|पैरामीटर|डेटाबेस|त्रुटि कोड|خادم|معلمة|قاعدة البيانات|رمز الخطأ';

/** A number in words and what it counts, by language. */
export const countedWords: Readonly<Record<string, string>> = {
  ar: '(?:دقيقتان|دقيقتين|ساعتان|ساعتين|يومان|يومين)|(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (?:ثوان|دقائق|ساعات|أيام|مرات)\\p{L}*',
  de: '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|sechzig|hundert) (?:Sekunden|Minuten|Stunden|Tagen?|Mal|Megabyte)',
  en: '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|(?:a )?hundred|a dozen|half an?)[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|tries|attempts|retries|bytes|characters|megabytes|friends|members)',
  es: '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|sesenta|cien) (?:segundos|minutos|horas|días|veces|megabytes)',
  fr: '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante|cent) (?:secondes|minutes|heures|jours|fois|mégaoctets)',
  hi: '(?:दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बीस|तीस|साठ|सौ) (?:सेकंड|सेकेंड|मिनट|घंटे|दिन|बार)',
  id: '(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dua puluh|tiga puluh) (?:detik|menit|jam|hari|kali)',
  ja: '[二三四五六七八九十百]+(?:秒|分(?:間|後|ほど|以内|待|お待)|時間|日(?:間|後|以内)|週間|[かヶ]月|回|度(?!と)|文字|件|人)',
  ko: '(?<![가-힣])(?:이|삼|사|오|육|칠|팔|구|십|이십|삼십|육십) ?(?:초|분|시간|일|주|개월) ?(?:후|뒤|동안|안에|기다|정도|이내|만에)|(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?:시간|번|명|개|글자)',
  ms: '(?:dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh) (?:saat|minit|jam|hari|kali)',
  pt: '(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|sessenta|cem) (?:segundos|minutos|horas|dias|vezes|megabytes)',
  ru: '(?:две|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сто) (?:секунд|минут|час|дн|раз)\\p{L}*',
  th: '(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|สามสิบ) ?(?:วินาที|นาที|ชั่วโมง|วัน|ครั้ง)',
  tr: '(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|altmış|yüz) (?:saniye|dakika|saat|gün|kez|kere)\\p{L}*',
  vi: '(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai mươi|ba mươi) (?:giây|phút|giờ|ngày|lần)',
  zh: '(?<![第再])[二两兩三四五六七八九十百]+(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年|次|个字|個字|位好友|人)',
};

/** Words as a pattern that matches them whole, in any script that sets spaces; the others have no such ends. */
export function wholeWords(words: string, flags = 'giu'): RegExp {
  const spaceless =
    /^[^a-zа-я]*$/iu.test(words.replace(/\\p\{L\}/g, '')) && !/[\u0600-\u06ff\u0900-\u097f]/.test(words);
  return new RegExp(spaceless ? words : `(?<![\\p{L}\\p{M}\\d_-])(?:${words})(?![\\p{L}\\p{M}\\d_-])`, flags);
}
