import type { ProseCase } from '../../../helpers/prose.js';

const notice = { namespace: 'imNotice' } as const;

export const tone: readonly ProseCase[] = [
  ['en', 'Oops, the user was not found.', ['Oops']],
  ['ja', 'ユーザーが見つかりません！', ['！']],
  ['es', '¡Usuario no encontrado!', ['¡', '!']],
  ['id', 'Kamu tidak bisa masuk.', ['Kamu']],
  ['zh-Hans', '哎呀，找不到用户。', ['哎呀']],
  ['ru', 'Упс, пользователь не найден.', ['Упс']],
  ['fr', 'Tu ne peux pas entrer.', ['Tu']],
  ['en', 'The user was not found.', []],
  ['ko', '이런 메시지는 보낼 수 없습니다.', [], { isSource: true }],
  ['ru', 'Вы не можете войти. Откройте мой список.', []],
];

export const numberWord: readonly ProseCase[] = [
  ['en', 'Try again in ten minutes.', ['ten minutes'], notice],
  ['ja', '十分後にもう一度お試しください。', ['十分後'], notice],
  ['zh-Hans', '请十分钟后再试。', ['十分钟'], notice],
  ['de', 'In zehn Minuten erneut versuchen.', ['zehn Minuten'], notice],
  ['en', 'Try again in ten minutes.', []],
  ['en', 'Someone else made changes.', [], notice],
  ['ja', '空き容量が十分ではありません。一度お試しください。', [], notice],
];

export const jargon: readonly ProseCase[] = [
  ['ja', 'サーバーが混み合っています。', ['サーバー'], notice],
  ['zh-Hant', '伺服器忙碌中。', ['伺服器'], notice],
  ['ru', 'Сервер недоступен.', ['Сервер'], notice],
  ['es', 'El servidor no responde.', ['servidor'], notice],
  ['en', 'The error code is wrong.', ['error code'], notice],
  ['en', 'Enter the code that was sent to you.', [], notice],
  ['ja', 'サーバーが混み合っています。', []],
];

export const markup: readonly ProseCase[] = [
  ['en', 'The user was **not** found.', ['**not**']],
  ['ja', '`userID`が見つかりません。', ['`userID`']],
  ['de', '[b]Nicht gefunden[/b]', ['[b]', '[/b]']],
  ['fr', 'Lisez [ceci](lien).', ['[ceci](lien)']],
  ['es', '- Inténtalo.', ['- ']],
  ['en', 'Use snake_case_names and _id or @TGS#_ and @TOPIC#_ here.', []],
  ['en', 'Allow 0x20-0x7e and A & B.', []],
];

export const link: readonly ProseCase[] = [
  ['en', 'See www.example.com for more.', ['www.example.com']],
  ['de', 'Schreiben Sie an help@example.com.', ['help@example.com']],
  ['en', 'There is an error in the data: try again.', []],
  ['en', 'For JavaScript: call changeGroupOwner().', []],
  ['en', 'Look at data.message and payload.file.', []],
];

export const character: readonly ProseCase[] = [
  ['en', 'The usersâ€™ list.', ['â" (U+00E2)', '€" (U+20AC)', '™" (U+2122)'].map((sign) => `"${sign}`)],
  ['en', 'Us\u0435r.', ['"\u0435" (U+0435)']],
  ['en', 'Inval\u0131d.', ['"\u0131" (U+0131)']],
  ['ja', '发信できません。', ['"发" (U+53D1)']],
  ['zh-Hans', '找不到\ufb01。', ['"\ufb01" (U+FB01)']],
  ['en', 'Done 😀.', ['"😀" (U+1F600)']],
  ['en', 'Not\u00a0found.', ['"\u00a0" (U+00A0)']],
  ['en', 'Line\\nbreak.', ['"\\" (U+005C)']],
  ['ar', 'الحقل \u067e.', ['"\u067e" (U+067E)']],
  ['pt-BR', 'Não é possível; usuário inválido.', []],
  ['vi', 'Không thể gửi tin nhắn đến người dùng này.', []],
  ['tr', 'İşlem geçersiz: SDK’yı güncelleyin.', []],
  ['fr', 'Le champ «\u00a0userID\u00a0» n’est pas valide\u202f; réessayez.', []],
  ['ar', 'يُرجى التحقق من الحقل \u2068userID\u2069، ثم إعادة المحاولة.', []],
  ['hi', 'फ़ाइल नहीं मिली। “userID” को जाँचें।', []],
  ['th', 'ไม่พบผู้ใช้ที่ระบุ', []],
];
