/** Honest texts of the other languages: other words than those in `locales/`, and as good. */
import type { HonestMessage } from './honest.js';

/** Translations that say the same in another way. */
export const others: readonly HonestMessage[] = [
  {
    key: '20012',
    korean:
      '보낸 사람의 채팅이 금지된 상태여서 메시지를 보낼 수 없습니다. 채팅 금지를 해제하거나 금지 기간이 끝난 뒤에 보내세요.',
    texts: [
      ['zh-Hant', '傳送者處於禁言狀態，無法傳送訊息。請解除禁言，或在禁言期結束後再傳送。', 'traditional characters'],
      [
        'ar',
        'لا يمكن إرسال الرسالة لأن المرسل في حالة كتم. أزل الكتم، أو أرسل الرسالة بعد انتهاء مدته.',
        'an Arabic comma',
      ],
      [
        'id',
        'Pesan tidak dapat dikirim karena pengirim sedang dibisukan. Batalkan pembisuan, atau kirim pesan setelah masa pembisuan berakhir.',
        'Latin letters that are not English',
      ],
      [
        'ms',
        'Mesej tidak dapat dihantar kerana pengirim sedang dibisukan. Batalkan pembisuan, atau hantar mesej selepas tempoh pembisuan tamat.',
        'close to Indonesian',
      ],
      [
        'vi',
        'Không thể gửi tin nhắn vì người gửi đang bị cấm chat. Hãy gỡ lệnh cấm hoặc gửi sau khi hết thời gian cấm.',
        'letters with two marks',
      ],
      ['th', 'ส่งข้อความไม่ได้เพราะผู้ส่งถูกระงับการส่งข้อความ ยกเลิกการระงับ หรือส่งหลังจากสิ้นสุดช่วงเวลาที่ระงับ', 'no full stop'],
      ['hi', 'भेजने वाला म्यूट है, इसलिए संदेश नहीं भेजा जा सकता। म्यूट हटाएँ, या म्यूट की अवधि समाप्त होने के बाद संदेश भेजें।', 'a danda'],
      [
        'es',
        'No se puede enviar el mensaje porque el remitente está silenciado. Quite el silencio o envíelo cuando termine el periodo de silencio.',
        'letters with accents',
      ],
      [
        'pt-BR',
        'Não é possível enviar a mensagem porque o remetente está silenciado. Remova o silenciamento ou envie a mensagem depois que ele terminar.',
        'close to Spanish',
      ],
      [
        'fr',
        'Impossible d’envoyer le message\u00a0: l’expéditeur a été rendu muet. Rétablissez son droit de parole, ou envoyez le message une fois la période d’interdiction terminée.',
        'a no-break space before a colon',
      ],
      [
        'de',
        'Die Nachricht kann nicht gesendet werden, weil für den Absender eine Schreibsperre gilt. Heben Sie die Schreibsperre auf oder senden Sie die Nachricht, sobald sie abgelaufen ist.',
        'a longer text',
      ],
      [
        'ru',
        'Сообщение нельзя отправить, потому что отправителю запрещено писать в чат. Снимите запрет или отправьте сообщение, когда его срок истечёт.',
        'Cyrillic letters',
      ],
      [
        'tr',
        'Gönderen susturulduğu için mesaj gönderilemiyor. Susturmayı kaldırın veya mesajı susturma süresi bittikten sonra gönderin.',
        'a dotless i',
      ],
    ],
  },
  {
    key: '30007',
    korean: '서버가 친구 API 요청을 제시간에 처리하지 못했습니다. 잠시 후 다시 시도하세요.',
    texts: [
      ['zh-Hant', '伺服器處理好友 API 請求逾時。請稍後再試一次。', 'no negative word'],
      [
        'ar',
        'لم يعالج الخادم طلب \u2068API\u2069 الخاص بالأصدقاء في الوقت المحدد. حاول مرة أخرى بعد قليل.',
        'isolates',
      ],
      [
        'id',
        'Server terlambat memproses permintaan API pertemanan. Coba lagi beberapa saat lagi.',
        'a word twice in a sentence',
      ],
      [
        'ms',
        'Pelayan gagal memproses permintaan API rakan dalam masa yang ditetapkan. Cuba sebentar lagi.',
        'no negative word',
      ],
      ['vi', 'Máy chủ không xử lý kịp yêu cầu API bạn bè. Hãy thử lại sau giây lát.', 'letters with two marks'],
      ['th', 'เซิร์ฟเวอร์ประมวลผลคำขอ API เพื่อนไม่ทันเวลา ลองอีกครั้งในอีกสักครู่', 'no full stop'],
      ['hi', 'सर्वर मित्र API का अनुरोध समय पर पूरा नहीं कर सका। थोड़ी देर बाद फिर कोशिश करें।', 'a danda'],
      [
        'es',
        'El servidor tardó demasiado en procesar la solicitud de la API de amigos. Vuelva a intentarlo en unos instantes.',
        'no negative word',
      ],
      [
        'pt-BR',
        'O servidor demorou demais para processar a solicitação da API de amigos. Tente de novo em instantes.',
        'no negative word',
      ],
      [
        'fr',
        'Le serveur a mis trop de temps à traiter la requête de l’API d’amis. Réessayez dans un instant.',
        'no negative word',
      ],
      [
        'de',
        'Der Server hat die Anfrage der Freunde-API nicht rechtzeitig verarbeitet. Versuchen Sie es gleich noch einmal.',
        'a hyphen before an identifier',
      ],
      [
        'ru',
        'Сервер не успел обработать запрос API друзей. Повторите попытку через некоторое время.',
        'Latin and Cyrillic letters',
      ],
      [
        'tr',
        'Sunucu, arkadaş API isteğini zamanında işleyemedi. Biraz sonra yeniden deneyin.',
        'the negative within a verb',
      ],
    ],
  },
  {
    key: '2253',
    korean: '이미지가 너무 큽니다. {max, number}MB 이하의 이미지를 선택하도록 사용자에게 안내하세요.',
    texts: [
      ['zh-Hant', '圖片過大。請提示使用者選擇不超過 {max, number} MB 的圖片。', 'a comparison with a negative word'],
      [
        'ar',
        'الصورة كبيرة جدًا. اطلب من المستخدم اختيار صورة لا يتجاوز حجمها \u2068{max, number} MB\u2069.',
        'isolates around a placeholder',
      ],
      [
        'id',
        'Gambar terlalu besar. Minta pengguna memilih gambar berukuran paling besar {max, number} MB.',
        'a comparison in words',
      ],
      [
        'ms',
        'Imej terlalu besar. Minta pengguna memilih imej yang tidak melebihi {max, number} MB.',
        'a comparison with a negative word',
      ],
      [
        'vi',
        'Hình ảnh quá lớn. Hãy đề nghị người dùng chọn hình ảnh không quá {max, number} MB.',
        'a comparison with a negative word',
      ],
      ['th', 'รูปภาพมีขนาดใหญ่เกินไป แนะนำให้ผู้ใช้เลือกรูปภาพขนาดไม่เกิน {max, number} MB', 'a unit at the end'],
      ['hi', 'इमेज बहुत बड़ी है। उपयोगकर्ता से {max, number} MB तक की इमेज चुनने को कहें।', 'a comparison behind the unit'],
      [
        'es',
        'La imagen es demasiado grande. Pida al usuario que elija una de {max, number} MB como máximo.',
        'a comparison behind the unit',
      ],
      [
        'pt-BR',
        'A imagem é grande demais. Peça ao usuário que escolha uma imagem de até {max, number} MB.',
        'a comparison before the placeholder',
      ],
      [
        'fr',
        'L’image est trop volumineuse. Demandez à l’utilisateur d’en choisir une de {max, number}\u00a0Mo au maximum.',
        'a unit of its own, a no-break space',
      ],
      [
        'de',
        'Das Bild ist zu groß. Bitten Sie den Benutzer, ein Bild mit höchstens {max, number} MB auszuwählen.',
        'a sharp s',
      ],
      [
        'ru',
        'Изображение слишком большое. Предложите пользователю выбрать изображение размером не более {max, number} МБ.',
        'a unit of its own',
      ],
      [
        'tr',
        'Görüntü çok büyük. Kullanıcıdan en fazla {max, number} MB boyutunda bir görüntü seçmesini isteyin.',
        'a comparison in words',
      ],
    ],
  },
  {
    key: '20011',
    korean:
      '보낸 사람이 받는 사람을 친구로 추가하지 않아 1:1 메시지를 보낼 수 없습니다(단방향 친구 관계). 받는 사람을 먼저 친구로 추가하거나 IM 콘솔에서 친구 관계 확인을 끄세요.',
    texts: [
      [
        'zh-Hant',
        '傳送者尚未將接收者加為好友，無法傳送一對一訊息（單向好友）。請先將接收者加為好友，或在 IM 主控台關閉好友關係檢查。',
        '1:1 in words',
      ],
      [
        'ar',
        'لا يمكن إرسال الرسالة الفردية لأن المرسل لم يضف المستلم صديقًا (علاقة صداقة من طرف واحد). أضف المستلم صديقًا أولًا، أو أوقف التحقق من علاقة الصداقة في لوحة تحكم \u2068IM\u2069.',
        'an isolate before the full stop',
      ],
      [
        'id',
        'Pesan pribadi tidak dapat dikirim karena pengirim belum menambahkan penerima sebagai teman (pertemanan satu arah). Tambahkan penerima sebagai teman dahulu, atau nonaktifkan pemeriksaan pertemanan di konsol IM.',
        '1:1 in words',
      ],
      [
        'ms',
        'Mesej peribadi tidak dapat dihantar kerana pengirim belum menambah penerima sebagai rakan (hubungan rakan sehala). Tambah penerima sebagai rakan dahulu, atau matikan semakan hubungan rakan dalam konsol IM.',
        '1:1 in words',
      ],
      [
        'vi',
        'Không thể gửi tin nhắn 1:1 vì người gửi chưa thêm người nhận làm bạn (quan hệ bạn bè một chiều). Hãy thêm người nhận làm bạn trước, hoặc tắt tính năng kiểm tra quan hệ bạn bè trong bảng điều khiển IM.',
        '1:1 in words',
      ],
      [
        'th',
        'ส่งข้อความแบบตัวต่อตัวไม่ได้เพราะผู้ส่งยังไม่ได้เพิ่มผู้รับเป็นเพื่อน (เป็นเพื่อนฝ่ายเดียว) เพิ่มผู้รับเป็นเพื่อนก่อน หรือปิดการตรวจสอบความเป็นเพื่อนในคอนโซล IM',
        'sentences told apart by spaces',
      ],
      [
        'hi',
        'भेजने वाले ने प्राप्तकर्ता को मित्र के रूप में नहीं जोड़ा है, इसलिए वन-टू-वन संदेश नहीं भेजा जा सकता (एकतरफ़ा मित्रता)। पहले प्राप्तकर्ता को मित्र के रूप में जोड़ें, या IM कंसोल में मित्रता की जाँच बंद करें।',
        'a bracket before a danda',
      ],
      [
        'es',
        'El mensaje individual no se puede enviar porque el remitente no ha agregado al destinatario como amigo (amistad unilateral). Agregue primero al destinatario como amigo o desactive la comprobación de amistad en la consola de IM.',
        '1:1 in words',
      ],
      [
        'pt-BR',
        'A mensagem individual não pode ser enviada porque o remetente não adicionou o destinatário como amigo (amizade unilateral). Adicione primeiro o destinatário como amigo ou desative a verificação de amizade no console do IM.',
        '1:1 in words',
      ],
      [
        'fr',
        'Le message individuel ne peut pas être envoyé, car l’expéditeur n’a pas ajouté le destinataire à ses amis (relation d’amitié à sens unique). Ajoutez d’abord le destinataire aux amis, ou désactivez la vérification des relations d’amitié dans la console IM.',
        'a negative in two words',
      ],
      [
        'de',
        'Die 1:1-Nachricht kann nicht gesendet werden, weil der Absender den Empfänger nicht als Freund hinzugefügt hat (einseitige Freundschaft). Fügen Sie zuerst den Empfänger als Freund hinzu oder schalten Sie die Freundschaftsprüfung in der IM-Konsole aus.',
        'compounds with hyphens',
      ],
      [
        'ru',
        'Личное сообщение нельзя отправить, потому что отправитель не добавил получателя в друзья (односторонняя дружба). Сначала добавьте получателя в друзья или отключите проверку дружбы в консоли IM.',
        '1:1 in words',
      ],
      [
        'tr',
        'Gönderen, alıcıyı arkadaş olarak eklemediği için birebir mesaj gönderilemiyor (tek yönlü arkadaşlık). Önce alıcıyı arkadaş olarak ekleyin veya IM konsolunda arkadaşlık denetimini kapatın.',
        'a dotless i',
      ],
    ],
  },
  {
    key: '2404',
    korean:
      '구버전 웹 SDK(2.x)는 WeChat 미니 프로그램에서 파일 메시지를 지원하지 않습니다. 파일 메시지를 보내려면 웹 SDK를 3.x로 올리세요.',
    texts: [
      [
        'zh-Hant',
        '舊版 Web SDK（2.x）不支援在微信（WeChat）小程式中傳送檔案訊息。如需傳送檔案訊息，請將 Web SDK 升級至 3.x。',
        'Latin words',
      ],
      [
        'ar',
        'لا تدعم إصدارات \u2068SDK\u2069 القديمة للويب (\u20682.x\u2069) رسائل الملفات في برامج \u2068WeChat\u2069 المصغّرة. لإرسال رسائل الملفات، حدّث \u2068SDK\u2069 للويب إلى \u20683.x\u2069.',
        'several isolates',
      ],
      [
        'id',
        'SDK web versi lama (2.x) tidak mendukung pesan file di program mini WeChat. Untuk mengirim pesan file, tingkatkan SDK web ke 3.x.',
        'a full stop behind a version',
      ],
      [
        'ms',
        'SDK web versi lama (2.x) tidak menyokong mesej fail dalam program mini WeChat. Untuk menghantar mesej fail, naik taraf SDK web kepada 3.x.',
        'a full stop behind a version',
      ],
      [
        'vi',
        'SDK web phiên bản cũ (2.x) không hỗ trợ tin nhắn tệp trong chương trình nhỏ WeChat. Để gửi tin nhắn tệp, hãy nâng cấp SDK web lên 3.x.',
        'a full stop behind a version',
      ],
      [
        'th',
        'SDK เว็บรุ่นเก่า (2.x) ไม่รองรับข้อความไฟล์ในโปรแกรมขนาดเล็กของ WeChat หากต้องการส่งข้อความไฟล์ ให้อัปเกรด SDK เว็บเป็น 3.x',
        'a version at the end',
      ],
      [
        'hi',
        'वेब SDK के पुराने वर्शन (2.x) WeChat मिनी प्रोग्राम में फ़ाइल संदेश का समर्थन नहीं करते। फ़ाइल संदेश भेजने के लिए वेब SDK को 3.x पर अपग्रेड करें।',
        'a letter with a dot below',
      ],
      [
        'es',
        'Las versiones anteriores del SDK web (2.x) no admiten mensajes de archivo en los miniprogramas de WeChat. Para enviar mensajes de archivo, actualice el SDK web a la versión 3.x.',
        'a longer text',
      ],
      [
        'pt-BR',
        'As versões antigas do SDK para Web (2.x) não oferecem suporte a mensagens de arquivo em miniprogramas do WeChat. Para enviar mensagens de arquivo, atualize o SDK para Web para a versão 3.x.',
        'a word twice in a row of words',
      ],
      [
        'fr',
        'Les anciennes versions du SDK web (2.x) ne prennent pas en charge les messages de fichier dans les mini-programmes WeChat. Pour envoyer des messages de fichier, passez à la version 3.x du SDK web.',
        'a word with a hyphen',
      ],
      [
        'de',
        'Frühere Versionen des Web-SDK (2.x) unterstützen keine Dateinachrichten in WeChat-Miniprogrammen. Um Dateinachrichten zu senden, aktualisieren Sie das Web-SDK auf 3.x.',
        'hyphens around identifiers',
      ],
      [
        'ru',
        'Старые версии веб-SDK (2.x) не поддерживают файловые сообщения в мини-программах WeChat. Чтобы отправлять файловые сообщения, обновите веб-SDK до версии 3.x.',
        'Cyrillic and Latin letters joined by a hyphen',
      ],
      [
        'tr',
        'Eski web SDK sürümleri (2.x), WeChat mini programlarında dosya mesajlarını desteklemez. Dosya mesajı göndermek için web SDK’yı 3.x sürümüne yükseltin.',
        'an ending behind an apostrophe',
      ],
    ],
  },
  {
    key: '6206',
    korean:
      'UserSig의 유효 기간이 지났습니다. 앱 서버에서 UserSig를 새로 발급받아 login을 다시 호출하세요. 발급 방법은 UserSig 문서를 참고하세요.',
    texts: [
      [
        'zh-Hant',
        'UserSig 已過期。請從 App 伺服器取得新的 UserSig，然後再次呼叫 login。簽發方式請參閱 UserSig 文件。',
        'Latin words',
      ],
      [
        'ar',
        'انتهت صلاحية \u2068UserSig\u2069. احصل على \u2068UserSig\u2069 جديد من خادم التطبيق، ثم استدعِ \u2068login\u2069 مرة أخرى. لمعرفة طريقة الإصدار، راجع وثائق \u2068UserSig\u2069.',
        'isolates around identifiers',
      ],
      [
        'id',
        'Masa berlaku UserSig telah habis. Dapatkan UserSig baru dari server aplikasi, lalu panggil login lagi. Cara penerbitannya dijelaskan dalam dokumentasi UserSig.',
        'a request as a statement',
      ],
      [
        'vi',
        'UserSig đã hết hạn. Hãy lấy UserSig mới từ máy chủ ứng dụng rồi gọi lại login. Xem cách cấp trong tài liệu UserSig.',
        'Vietnamese letters',
      ],
      [
        'th',
        'UserSig หมดอายุแล้ว ขอ UserSig ใหม่จากเซิร์ฟเวอร์ของแอป แล้วเรียก login อีกครั้ง ดูวิธีออก UserSig ได้ในเอกสาร UserSig',
        'an identifier once more than in Korean, without a full stop',
      ],
      [
        'hi',
        'UserSig की वैधता अवधि बीत चुकी है। ऐप सर्वर से नया UserSig लें और login को फिर से कॉल करें। जारी करने का तरीका UserSig दस्तावेज़ में देखें।',
        'a danda',
      ],
      [
        'es',
        'El UserSig ha caducado. Obtenga un UserSig nuevo del servidor de la aplicación y vuelva a llamar a login. El modo de emitirlo se explica en la documentación de UserSig.',
        'a request as a statement',
      ],
      [
        'pt-BR',
        'O período de validade do UserSig terminou. Obtenha um novo UserSig no servidor do aplicativo e chame login novamente. Para saber como emiti-lo, consulte a documentação do UserSig.',
        'a pronoun behind a hyphen',
      ],
      [
        'fr',
        'L’UserSig a expiré. Demandez un nouvel UserSig au serveur de l’application, puis rappelez login. La procédure est décrite dans la documentation d’UserSig.',
        'apostrophes before identifiers',
      ],
      [
        'de',
        'Der Gültigkeitszeitraum der UserSig ist abgelaufen. Fordern Sie beim App-Server eine neue UserSig an und rufen Sie login erneut auf. Wie man sie ausstellt, steht in der UserSig-Dokumentation.',
        'a hyphen behind an identifier',
      ],
      [
        'ru',
        'Срок действия UserSig истёк. Получите новый UserSig на сервере приложения и снова вызовите login. О том, как его выпустить, читайте в документации по UserSig.',
        'letters with dots',
      ],
      [
        'tr',
        'UserSig süresi doldu. Uygulama sunucusundan yeni bir UserSig alıp login çağrısını yineleyin. Nasıl alınacağı UserSig belgelerinde açıklanmaktadır.',
        'a request as a statement',
      ],
    ],
  },
  {
    key: '1005',
    korean:
      '메시지 기록 파일이 만료되었습니다. 파일은 {days, number}일 동안만 다운로드할 수 있으니 새 파일을 요청하세요.',
    texts: [
      ['zh-Hant', '訊息記錄檔案已過期。檔案只能在 {days, number} 天內下載，請重新申請檔案。', 'no plural'],
      [
        'ar',
        'انتهت صلاحية ملف سجل الرسائل. لا يمكن تنزيل الملف إلا خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، فاطلب ملفًا جديدًا.',
        'numbers in the form of the noun',
      ],
      [
        'id',
        'File riwayat pesan telah kedaluwarsa. File hanya dapat diunduh selama {days, number} hari, jadi mintalah file baru.',
        'no plural',
      ],
      [
        'vi',
        'Tệp lịch sử tin nhắn đã hết hạn. Chỉ có thể tải xuống tệp trong {days, number} ngày, vì vậy hãy yêu cầu tệp mới.',
        'no plural',
      ],
      ['th', 'ไฟล์ประวัติข้อความหมดอายุแล้ว ดาวน์โหลดไฟล์ได้ภายใน {days, number} วันเท่านั้น โปรดขอไฟล์ใหม่', 'no plural'],
      [
        'hi',
        'संदेश इतिहास की फ़ाइल एक्सपायर हो गई है। फ़ाइल केवल {days, plural, one {# दिन} other {# दिनों}} तक डाउनलोड की जा सकती है, इसलिए नई फ़ाइल का अनुरोध करें।',
        'a plural',
      ],
      [
        'es',
        'El archivo del historial de mensajes ha vencido. Los archivos solo se pueden descargar durante {days, plural, one {# día} many {# de días} other {# días}}, así que solicite uno nuevo.',
        'a plural of three forms',
      ],
      [
        'pt-BR',
        'O arquivo do histórico de mensagens expirou. Os arquivos só podem ser baixados por {days, plural, one {# dia} many {# de dias} other {# dias}}, então solicite um novo.',
        'a plural of three forms',
      ],
      [
        'fr',
        'Le fichier de l’historique des messages a expiré. Un fichier ne peut être téléchargé que pendant {days, plural, one {# jour} many {# de jours} other {# jours}}\u00a0; demandez-en un nouveau.',
        'a negative word for only, a no-break space before a semicolon',
      ],
      [
        'de',
        'Die Datei mit dem Nachrichtenverlauf ist abgelaufen. Dateien können nur {days, plural, one {# Tag} other {# Tage}} lang heruntergeladen werden. Fordern Sie daher eine neue Datei an.',
        'a sentence split in two',
      ],
      [
        'ru',
        'Срок действия файла с историей сообщений истёк. Файл можно скачать только в течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}, поэтому запросите новый.',
        'two branches alike',
      ],
      [
        'tr',
        'Mesaj geçmişi dosyasının süresi doldu. Dosyalar yalnızca {days, plural, one {# gün} other {# gün}} boyunca indirilebilir; yeni bir dosya isteyin.',
        'a noun that has no plural behind a number',
      ],
    ],
  },
  {
    key: '70005',
    korean:
      'UserSig 검증에 실패했습니다. IM 콘솔의 “개발 보조 툴” 페이지에서 UserSig가 올바른지 확인하고, 올바르지 않으면 공식 웹사이트가 제공하는 API로 다시 생성하세요.',
    texts: [
      [
        'zh-Hant',
        'UserSig 驗證失敗。請在 IM 主控台的「開發輔助工具」頁面檢查 UserSig 是否正確；如不正確，請透過官方網站提供的 API 重新產生。',
        'corner brackets',
      ],
      [
        'fr',
        'La vérification de l’UserSig a échoué. Vérifiez l’UserSig sur la page «\u00a0Outils de développement\u00a0» de la console IM\u00a0; s’il est incorrect, régénérez-le avec l’API fournie sur le site officiel.',
        'French quotes with no-break spaces',
      ],
      [
        'de',
        'Die Prüfung der UserSig ist fehlgeschlagen. Prüfen Sie die UserSig auf der Seite „Entwicklungstools“ der IM-Konsole. Ist sie falsch, erzeugen Sie sie mit der API auf der offiziellen Website neu.',
        'German quotes',
      ],
      [
        'es',
        'La verificación del UserSig ha fallado. Compruebe el UserSig en la página «Herramientas de desarrollo» de la consola de IM y, si no es correcto, vuelva a generarlo con la API que se ofrece en el sitio web oficial.',
        'angle quotes',
      ],
      [
        'pt-BR',
        'A verificação do UserSig falhou. Confira na página “Ferramentas de desenvolvimento” do console do IM se o UserSig está correto e, se não estiver, gere-o novamente com a API disponível no site oficial.',
        'curly quotes',
      ],
      [
        'ru',
        'Не удалось проверить UserSig. Проверьте UserSig на странице «Инструменты разработки» в консоли IM; если он неверен, создайте его заново с помощью API на официальном сайте.',
        'angle quotes',
      ],
      [
        'tr',
        'UserSig doğrulanamadı. IM konsolundaki “Geliştirme Araçları” sayfasında UserSig değerinin doğru olup olmadığını denetleyin; yanlışsa resmî web sitesindeki API ile yeniden oluşturun.',
        'a word doubled by grammar',
      ],
      [
        'vi',
        'Xác minh UserSig không thành công. Hãy kiểm tra UserSig tại trang “Công cụ phát triển” của bảng điều khiển IM. Nếu không đúng, hãy tạo lại bằng API trên trang web chính thức.',
        'a sentence split in two',
      ],
      [
        'ar',
        'فشل التحقق من \u2068UserSig\u2069. تحقق من صحة \u2068UserSig\u2069 في صفحة «أدوات التطوير» في لوحة تحكم \u2068IM\u2069، وإن لم يكن صحيحًا فأنشئه من جديد باستخدام \u2068API\u2069 المتاح على الموقع الرسمي.',
        'angle quotes',
      ],
    ],
  },
  {
    key: '10015',
    korean:
      '그룹 ID가 올바르지 않습니다. ID를 잘못 적었거나, 이 ID의 그룹이 존재하지 않거나 이미 삭제되었습니다. 그룹 ID의 철자가 맞는지, 이 SDKAppID에서 만든 그룹인지 확인하세요.',
    texts: [
      [
        'es',
        'El ID del grupo no es válido. Puede que el ID esté mal escrito, o que el grupo no exista o ya se haya eliminado. Compruebe lo siguiente: ¿está bien escrito el ID del grupo?, ¿se creó el grupo con este SDKAppID?',
        'inverted question marks',
      ],
      [
        'fr',
        'L’ID du groupe n’est pas valide. L’ID est mal orthographié, ou le groupe correspondant n’existe pas ou a déjà été supprimé. Vérifiez l’orthographe de l’ID et assurez-vous que le groupe a bien été créé avec ce SDKAppID.',
        'negatives in two words',
      ],
      [
        'de',
        'Die Gruppen-ID ist ungültig. Die ID ist falsch geschrieben, oder die Gruppe mit dieser ID existiert nicht oder wurde bereits gelöscht. Prüfen Sie, ob die Gruppen-ID richtig geschrieben ist und ob die Gruppe unter dieser SDKAppID erstellt wurde.',
        'a compound with an identifier',
      ],
      [
        'hi',
        'ग्रुप ID अमान्य है। ID ग़लत लिखी गई है, या इस ID का ग्रुप मौजूद नहीं है या पहले ही हटाया जा चुका है। जाँचें कि ग्रुप ID की वर्तनी सही है और ग्रुप इसी SDKAppID में बनाया गया है।',
        'letters with marks',
      ],
    ],
  },
  {
    key: 'unknown',
    korean: '알 수 없는 오류가 발생했습니다(코드 {code}).',
    texts: [
      ['zh-Hant', '發生未知錯誤（錯誤碼：{code}）。', 'full-width brackets'],
      ['ar', 'حدث خطأ غير معروف (الرمز \u2068{code}\u2069).', 'isolates around a placeholder'],
      ['es', 'Se produjo un error desconocido (código {code}).', 'a bracket before the full stop'],
      ['fr', 'Une erreur inconnue s’est produite (code\u00a0: {code}).', 'a no-break space in brackets'],
      ['hi', 'अज्ञात त्रुटि हुई (कोड {code})।', 'a bracket before a danda'],
      ['th', 'เกิดข้อผิดพลาดที่ไม่รู้จัก (รหัส {code})', 'a bracket at the end'],
      ['ru', 'Произошла неизвестная ошибка (код {code}).', 'Cyrillic letters'],
    ],
  },
  {
    key: 'serverBusy',
    korean: '지금은 이용자가 많습니다. 잠시 후 다시 시도하세요.',
    texts: [
      ['zh-Hant', '目前使用人數較多，請稍後再試。', 'two sentences made one'],
      ['ar', 'عدد المستخدمين كبير الآن. حاول بعد قليل.', 'a short text'],
      ['id', 'Sedang banyak pengguna. Coba lagi sebentar lagi.', 'a word twice'],
      ['vi', 'Hiện có quá nhiều người dùng. Hãy thử lại sau.', 'Vietnamese letters'],
      ['th', 'ขณะนี้มีผู้ใช้จำนวนมาก โปรดลองอีกครั้งในอีกสักครู่', 'no full stop'],
      ['hi', 'अभी बहुत सारे लोग इसका उपयोग कर रहे हैं। थोड़ी देर बाद कोशिश करें।', 'a danda'],
      ['es', 'Hay muchos usuarios ahora mismo. Inténtalo dentro de un momento.', 'the familiar form'],
      ['pt-BR', 'Há muitas pessoas usando agora. Tente de novo daqui a pouco.', 'a letter with an accent first'],
      ['fr', 'Il y a beaucoup de monde. Réessayez dans un instant.', 'a short text'],
      ['de', 'Gerade ist viel los. Versuche es gleich noch einmal.', 'the familiar form'],
      ['ru', 'Сейчас много пользователей. Повторите попытку чуть позже.', 'Cyrillic letters'],
      ['tr', 'Şu anda çok kullanıcı var. Biraz sonra yeniden dene.', 'a letter with a cedilla first'],
    ],
  },
  {
    key: 'cannotMessage',
    korean: '이 사용자에게 메시지를 보낼 수 없습니다.',
    texts: [
      ['zh-Hant', '無法傳送訊息給此使用者。', 'traditional characters'],
      ['ar', 'يتعذر إرسال رسالة إلى هذا المستخدم.', 'a negative without a negative word'],
      ['ms', 'Anda tidak boleh menghantar mesej kepada pengguna ini.', 'Malay'],
      ['es', 'No puedes enviar mensajes a esta persona.', 'the familiar form'],
      ['fr', 'Impossible d’envoyer un message à cette personne.', 'a negative without a negative word'],
      ['de', 'Dieser Person kannst du keine Nachrichten senden.', 'a negative article'],
      ['tr', 'Bu kişiye mesaj gönderemezsin.', 'the negative within a verb'],
      ['ru', 'Этому пользователю нельзя отправить сообщение.', 'Cyrillic letters'],
    ],
  },
];
