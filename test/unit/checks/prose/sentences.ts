import type { ProseCase } from '../../../helpers/prose.js';

export const ending: readonly ProseCase[] = [
  ['en', 'The user was not found', ['d']],
  ['ja', 'ユーザーが見つかりません.', ['.']],
  ['zh-Hans', '找不到用户。。', ['。']],
  ['hi', 'उपयोगकर्ता नहीं मिला.', ['.']],
  ['th', 'ไม่พบผู้ใช้.', ['.']],
  ['ar', 'تعذّر العثور على', ['ى']],
  ['en', 'The user was not found.', []],
  ['hi', 'उपयोगकर्ता नहीं मिला।', []],
  ['th', 'ไม่พบผู้ใช้', []],
  ['ja', '{text}', [], { source: '{text}' }],
  ['ko', '사용자를 찾을 수 없습', ['습'], { isSource: true, source: undefined }],
  ['en', 'test The user was not found.', ['test']],
  ['ja', 'test ユーザーが見つかりません。', ['test']],
  ['en', 'login failed.', [], { source: 'login이 실패했습니다.' }],
  ['es', 'Compruebe: ¿está bien escrito?', []],
];

export const register: readonly ProseCase[] = [
  ['ja', 'ユーザーが見つからない。もう一度お試しください。', ['ユーザーが見つからない。']],
  ['ko', '사용자를 찾을 수 없어요.', ['자를 찾을 수 없어요.'], { isSource: true, source: undefined }],
  ['ja', 'ユーザーが見つかりません（一方向の関係）。', []],
  ['ko', '사용자를 찾을 수 없습니다(단방향 관계). 다시 시도하세요.', [], { isSource: true, source: undefined }],
  ['en', 'User gone.', []],
];

export const pairs: readonly ProseCase[] = [
  ['en', 'The type (Work is invalid.', ['(']],
  ['ja', 'タイプWork）が正しくありません。', ['）']],
  ['fr', 'Le type « Work est incorrect.', ['«']],
  ['de', 'Der Typ „Work ist falsch.', ['„']],
  ['en', 'The type ”Work“ is invalid.', ['”', '“']],
  ['en', 'The type “Work” (a group) is invalid.', []],
  ['de', 'Der Typ „Work“ ist falsch.', []],
  ['ru', 'Тип «Work» неверен.', []],
  ['en', '{max, plural, one {(# byte)} other {(# bytes)}}', []],
];

export const punctuation: readonly ProseCase[] = [
  ['ja', 'ユーザーが、、見つかりません。', ['、、']],
  ['en', 'Try again , then wait.', [' ,']],
  ['zh-Hans', '找不到用户,请重试。', [',']],
  ['zh-Hans', '找不到用户， 请重试。', [' ']],
  ['fr', 'Attention : réessayez.', [' :']],
  ['de', 'Prüfen,dann senden.', [',']],
  ['en', "See the API ''documentation''.", ["''", "''"]],
  ['ja', 'サ一バ一が応答しません。', ['一', '一']],
  ['ja', 'メッセ-ジを送れません。', ['-']],
  ['zh-Hans', '请查看 webhook(第三方回调)。', ['(', ')']],
  ['ko', '실패했습니다.다시 시도하세요.', ['.'], { isSource: true, source: undefined }],
  ['hi', 'नहीं मिला।फिर कोशिश करें।', ['।']],
  ['hi', 'TUIChatEngine.login को कॉल करें।', []],
  ['ja', 'グループ一つを選択してください。', []],
  ['fr', 'Attention\u00a0: réessayez.', []],
  ['zh-Hans', '请调用 login()，再查看 data.message。', []],
  ['en', 'Look at data.message, then call login().', []],
  ['en', 'Set the .file field.', []],
];

export const repeated: readonly ProseCase[] = [
  ['en', 'The the user was not found.', ['The the']],
  ['ja', 'ユーザーをを選択してください。', ['をを']],
  ['zh-Hans', '请检查网络连接请检查网络连接。', ['请检查网络连接请检查网络连接']],
  ['en', 'Try again. The user was not found. Try again.', ['try again.']],
  ['ja', 'メンバーのロールロールが正しくありません。', ['ロールロール']],
  ['zh-Hans', '请告知用户用户需要登录。', ['用户用户']],
  ['zh-Hans', '请一个一个删除。', []],
  ['hi', 'ज़्यादा से ज़्यादा {max, number} MB चुनें।', []],
  ['fr', 'Vérifiez que vous vous connectez.', []],
  ['vi', 'Luôn luôn thử lại.', []],
  ['hi', 'इनमें से कम से कम एक दें।', []],
  ['id', 'Periksa pesan-pesan itu satu satu.', []],
  ['en', 'Pass the userID of userID list.', []],
];
