import { type Case, en } from '../../helpers/check.js';

const cannot = '메시지를 보낼 수 없습니다.';
const lost = ['0 negation: expected a negation; found none'];
const added = ['0 negation: expected no negation; found one'];

export const cases: readonly Case[] = [
  ['the same', 'The message cannot be sent.', { ...en, source: cannot }, []],
  ['lost', 'The message can be sent.', { ...en, source: cannot }, lost],
  ['added', 'Do not send the message.', { ...en, source: '메시지를 보내세요.' }, added],
  ['in a word of its own', 'Sending the message failed.', { ...en, source: cannot }, []],
  ['valid for invalid', 'The key is valid.', { ...en, source: '키가 올바르지 않습니다.' }, lost],
  [
    'lost in one sentence of two',
    'Could not log in. You can log in again.',
    { ...en, source: '로그인하지 못했습니다. 다시 로그인할 수 없습니다.' },
    ['18 negation: expected a negation; found none'],
  ],
  [
    'one of two lost in a sentence',
    'You can send it because you have not joined.',
    { ...en, source: '가입하지 않아 보낼 수 없습니다.' },
    lost,
  ],
  ['a question of whether', '形式が正しいか確認してください。', { source: '형식이 잘못되지 않았는지 확인하세요.' }, []],
  ['lost', 'メッセージを送信できます。', { source: cannot }, lost],
  ['only after', '相手が減らないと、フォローできません。', { source: '상대방이 줄여야 팔로우할 수 있습니다.' }, []],
  ['lost', '可以发送消息。', { tag: 'zh-Hans', source: cannot }, lost],
  ['whether or not', '请检查是否正确。', { tag: 'zh-Hans', source: '올바른지 확인하세요.' }, []],
  ['no need', '无需再次发送。', { tag: 'zh-Hans', source: '다시 보내지 않아도 됩니다.' }, []],
  ['lost', '訊息可以傳送。', { tag: 'zh-Hant', source: cannot }, lost],
  ['lost', 'يمكن إرسال الرسالة.', { tag: 'ar', source: cannot }, lost],
  ['kept', 'لا يمكن إرسال الرسالة.', { tag: 'ar', source: cannot }, []],
  ['lost', 'Pesan dapat dikirim.', { tag: 'id', source: cannot }, lost],
  ['lost', 'Mesej boleh dihantar.', { tag: 'ms', source: cannot }, lost],
  ['lost', 'Có thể gửi tin nhắn.', { tag: 'vi', source: cannot }, lost],
  ['whether or not', 'Kiểm tra xem có đúng hay không.', { tag: 'vi', source: '올바른지 확인하세요.' }, []],
  ['lost', 'ส่งข้อความได้', { tag: 'th', source: cannot }, lost],
  ['whether or not', 'ตรวจสอบว่าถูกต้องหรือไม่', { tag: 'th', source: '올바른지 확인하세요.' }, []],
  ['lost', 'संदेश भेजा जा सकता है।', { tag: 'hi', source: cannot }, lost],
  ['lost', 'El mensaje se puede enviar.', { tag: 'es', source: cannot }, lost],
  ['lost', 'A mensagem pode ser enviada.', { tag: 'pt-BR', source: cannot }, lost],
  ['lost', 'Le message peut être envoyé.', { tag: 'fr', source: cannot }, lost],
  ['kept', 'Le message n’a pas pu être envoyé.', { tag: 'fr', source: cannot }, []],
  ['lost', 'Die Nachricht kann gesendet werden.', { tag: 'de', source: cannot }, lost],
  ['lost', 'Сообщение можно отправить.', { tag: 'ru', source: cannot }, lost],
  ['lost', 'Mesaj gönderilebilir.', { tag: 'tr', source: cannot }, lost],
  ['kept in an ending', 'Mesaj gönderilemiyor.', { tag: 'tr', source: cannot }, []],
  ['in a language without a table', 'Ujumbe unaweza kutumwa.', { tag: 'sw', source: cannot }, []],
];
