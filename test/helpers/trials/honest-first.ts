/** Honest texts of Korean, English, Japanese and Simplified Chinese: other words than those in `locales/`, as good. */
import type { HonestMessage } from './honest.js';

/** Translations, and Korean texts, that say the same in another way. */
export const first: readonly HonestMessage[] = [
  {
    key: '20012',
    korean:
      '보낸 사람의 채팅이 금지된 상태여서 메시지를 보낼 수 없습니다. 채팅 금지를 해제하거나 금지 기간이 끝난 뒤에 보내세요.',
    texts: [
      [
        'ko',
        '보낸 사람의 채팅이 금지되어 메시지 전송에 실패했습니다. 채팅 금지를 해제한 뒤 보내거나, 금지 기간이 끝날 때까지 기다리세요.',
        'no negative word',
      ],
      [
        'en',
        'Sending the message failed because the sender is muted. Remove the mute, or wait until it ends before you send the message.',
        'no negative word',
      ],
      [
        'en',
        'The sender is muted, so the message can only be sent once the mute ends. Remove the mute, or send the message later.',
        'can only',
      ],
      [
        'ja',
        '送信者が発言禁止になっているため、メッセージの送信に失敗しました。発言禁止を解除するか、禁止期間が終わってから送信してください。',
        'no negative word',
      ],
      ['zh-Hans', '发送者被禁言，消息发送失败。请先解除禁言，或等禁言期结束后再发送。', 'no negative word'],
    ],
  },
  {
    key: '30007',
    korean: '서버가 친구 API 요청을 제시간에 처리하지 못했습니다. 잠시 후 다시 시도하세요.',
    texts: [
      ['ko', '서버의 친구 API 요청 처리가 늦어져 시간이 초과되었습니다. 잠시 후 다시 시도하세요.', 'no negative word'],
      ['en', 'The friend API request timed out on the server. Try again in a moment.', 'no negative word'],
      ['en', 'The server was too slow to process the friend API request. Try again in a moment.', 'no negative word'],
      [
        'ja',
        'サーバーでの友だちAPIのリクエストの処理がタイムアウトしました。しばらくしてから再試行してください。',
        'no negative word',
      ],
      ['zh-Hans', '服务器处理好友 API 请求超时。请稍后重试。', 'no negative word'],
    ],
  },
  {
    key: '2253',
    korean: '이미지가 너무 큽니다. {max, number}MB 이하의 이미지를 선택하도록 사용자에게 안내하세요.',
    texts: [
      [
        'ko',
        '이미지가 너무 큽니다. {max, number}MB를 넘지 않는 이미지를 선택하도록 사용자에게 안내하세요.',
        'a comparison with a negative word',
      ],
      [
        'en',
        'The image is too large. Ask the user to choose one that is no larger than {max, number} MB.',
        'a comparison with a negative word',
      ],
      [
        'en',
        'The image is too large. Ask the user to choose an image of {max, number} MB or less.',
        'a comparison behind the unit',
      ],
      [
        'ja',
        '画像のサイズが大きすぎます。{max, number} MBを超えない画像を選ぶよう、ユーザーに案内してください。',
        'a comparison with a negative word',
      ],
      [
        'ja',
        '画像が大きすぎます。{max, number} MBまでの画像を選択するよう、ユーザーに案内してください。',
        'another comparison',
      ],
      ['zh-Hans', '图片过大。请提示用户选择大小不大于 {max, number} MB 的图片。', 'a comparison with a negative word'],
      ['zh-Hans', '图片过大。请提示用户选择 {max, number} MB 以内的图片。', 'another comparison'],
    ],
  },
  {
    key: '20011',
    korean:
      '보낸 사람이 받는 사람을 친구로 추가하지 않아 1:1 메시지를 보낼 수 없습니다(단방향 친구 관계). 받는 사람을 먼저 친구로 추가하거나 IM 콘솔에서 친구 관계 확인을 끄세요.',
    texts: [
      [
        'en',
        'Sending the one-to-one message fails unless the sender has added the recipient as a friend (one-way friend relationship). Add the recipient as a friend first, or turn off the friend relationship check in the Chat console.',
        'fails unless',
      ],
      [
        'en',
        'A one-to-one message can be sent only after the sender has added the recipient as a friend (one-way friend relationship). Add the recipient as a friend first, or turn off the friend relationship check in the Chat console.',
        'only after',
      ],
      [
        'ja',
        '送信者が受信者を友だちに追加していないと、1:1メッセージの送信に失敗します（一方向の友だち関係）。先に受信者を友だちに追加するか、IMコンソールで友だち関係の確認をオフにしてください。',
        '1:1',
      ],
      [
        'zh-Hans',
        '发送者尚未将接收者添加为好友，一对一消息发送失败（单向好友）。请先添加接收者为好友，或在 IM 控制台关闭好友关系检查。',
        'another negative',
      ],
    ],
  },
  {
    key: '10018',
    korean:
      '한 번에 요청한 데이터가 많아 응답 패킷의 길이가 {max, number}MB를 넘었습니다. 한 번에 가져오는 데이터를 줄여 여러 번 요청하세요.',
    texts: [
      [
        'en',
        'Too much was requested in the data: the response packet is longer than {max, number} MB. Reduce the amount of data retrieved at once, and send several requests.',
        'a word like the scheme of a link',
      ],
      [
        'en',
        'The response packet is longer than {max, number} MB. This is because too much data was requested at once. Reduce the data retrieved at once and send several requests.',
        'a sentence split in two',
      ],
      [
        'ja',
        '応答パケットの長さが{max, number} MBを超えました。一度にリクエストしたデータが多すぎます。一度に取得するデータを減らし、数回に分けてリクエストしてください。',
        'a sentence split in two',
      ],
      [
        'zh-Hans',
        '一次请求的数据过多，导致响应包的长度大于 {max, number} MB。请减少一次获取的数据量，并分多次请求。',
        'another comparison',
      ],
    ],
  },
  {
    key: '7003',
    korean:
      'UserID가 비어 있거나 규칙에 맞지 않습니다. UserID는 인쇄 가능한 ASCII 문자(0x20-0x7e)로 {max, number}바이트까지 지정하세요.',
    texts: [
      [
        'en',
        'The UserID is empty or breaks the rules. Specify a UserID of printable ASCII characters (0x20-0x7e) with no more than {max, plural, one {# byte} other {# bytes}}.',
        'a range of figures, no negative word',
      ],
      [
        'ja',
        'UserIDが空か、規則に反しています。UserIDには、印字可能なASCII文字（0x20-0x7e）を{max, number}バイトまで使用できます。',
        'a range of figures, no negative word',
      ],
      [
        'zh-Hans',
        'UserID 为空或违反规则。UserID 请用可打印的 ASCII 字符（0x20-0x7e）指定，长度不超过 {max, number} 字节。',
        'a range of figures, no negative word',
      ],
      [
        'de',
        'Die UserID ist leer oder entspricht nicht den Regeln. Geben Sie eine UserID mit höchstens {max, plural, one {# Byte} other {# Byte}} aus druckbaren ASCII-Zeichen (0x20-0x7e) an.',
        'a unit that has no plural behind a number',
      ],
      [
        'vi',
        'UserID trống hoặc không đúng quy tắc. Hãy đặt UserID bằng các ký tự ASCII in được (0x20-0x7e), tối đa {max, number} byte.',
        'a range of figures',
      ],
      [
        'tr',
        'UserID boş veya kurallara uymuyor. UserID değerini yazdırılabilir ASCII karakterleriyle (0x20-0x7e) en fazla {max, plural, one {# bayt} other {# bayt}} olacak şekilde belirtin.',
        'a unit that has no plural behind a number',
      ],
    ],
  },
  {
    key: '8502',
    korean:
      '그룹 이름이 너무 길거나 UTF-8로 인코딩되지 않았습니다. UTF-8로 인코딩해 {max, number}바이트 이내로 줄이세요. 한글이나 중국어는 한 글자가 여러 바이트이므로 글자 수가 아니라 바이트 수를 세어야 합니다.',
    texts: [
      [
        'ko',
        '그룹 이름이 너무 길거나 UTF-8이 아닌 방식으로 인코딩되었습니다. UTF-8로 인코딩해 {max, number}바이트 이하로 줄이세요. 한글이나 중국어는 한 글자가 여러 바이트이므로 글자 수가 아니라 바이트 수를 세어야 합니다.',
        'a particle behind an identifier',
      ],
      [
        'en',
        'The group name is too long or is not UTF-8. Encode it in UTF-8 and shorten it to {max, plural, one {# byte} other {# bytes}} or less. Count bytes, not characters: a Korean or Chinese character takes up several bytes.',
        'bytes and characters in one sentence',
      ],
      [
        'ja',
        'グループ名が長すぎるか、UTF-8以外でエンコードされています。UTF-8でエンコードし、{max, number}バイト以下にしてください。韓国語や中国語は一文字が複数バイトになるため、文字数ではなくバイト数で数えてください。',
        'bytes and characters in one sentence',
      ],
      [
        'zh-Hans',
        '群名称过长，或不是 UTF-8 编码。请使用 UTF-8 编码，并缩短至不超过 {max, number} 字节。韩文或中文一个字占多个字节，因此请按字节数计算，而不是按字数。',
        'bytes and characters in one sentence',
      ],
      [
        'zh-Hant',
        '群組名稱過長，或未以 UTF-8 編碼。請以 UTF-8 編碼，並縮短至 {max, number} 位元組以內。韓文或中文一個字佔多個位元組，因此應計算位元組數而非字數。',
        'bytes and characters in one sentence',
      ],
      [
        'id',
        'Nama grup terlalu panjang atau tidak dikodekan dalam UTF-8. Kodekan dalam UTF-8 dan pendekkan menjadi paling banyak {max, number} bita. Satu huruf Korea atau Tionghoa terdiri atas beberapa bita, jadi hitunglah bita, bukan huruf.',
        'bytes and characters in one sentence',
      ],
    ],
  },
  {
    key: '6206',
    korean:
      'UserSig의 유효 기간이 지났습니다. 앱 서버에서 UserSig를 새로 발급받아 login을 다시 호출하세요. 발급 방법은 UserSig 문서를 참고하세요.',
    texts: [
      [
        'ko',
        'UserSig가 만료되었습니다. 앱 서버에서 UserSig를 다시 발급받은 뒤 login을 호출하세요. 발급 방법은 UserSig 문서에 있으니 참고하세요.',
        'other words',
      ],
      [
        'en',
        'The UserSig is no longer valid because its validity period has passed. Get a new UserSig from the app server and call login again. The UserSig documentation explains how to issue one.',
        'a negative that the Korean has not',
      ],
      [
        'ja',
        'UserSigの有効期間が過ぎています。アプリサーバーでUserSigを発行し直し、loginをもう一度呼び出してください。発行方法についてはUserSigのドキュメントをご覧ください。',
        'other words',
      ],
      [
        'zh-Hans',
        'UserSig 的有效期已过。请从 App 服务器获取新的 UserSig，然后重新调用 login。签发方法见 UserSig 文档。',
        'other words',
      ],
    ],
  },
  {
    key: '2404',
    korean:
      '구버전 웹 SDK(2.x)는 WeChat 미니 프로그램에서 파일 메시지를 지원하지 않습니다. 파일 메시지를 보내려면 웹 SDK를 3.x로 올리세요.',
    texts: [
      [
        'en',
        'File messages in WeChat mini programs are not supported by earlier web SDK versions (2.x). Upgrade the web SDK to 3.x to send file messages.',
        'another order',
      ],
      [
        'ja',
        'WeChatミニプログラムのファイルメッセージは、旧バージョンのWeb SDK（2.x）では非対応です。ファイルメッセージを送信するには、Web SDKを3.xへアップグレードしてください。',
        'Latin words, a negative in one character',
      ],
      [
        'zh-Hans',
        '旧版 Web SDK（2.x）尚不支持在微信小程序（WeChat）中收发文件消息。要发送文件消息，请将 Web SDK 升级到 3.x。',
        'another order',
      ],
    ],
  },
  {
    key: '1005',
    korean:
      '메시지 기록 파일이 만료되었습니다. 파일은 {days, number}일 동안만 다운로드할 수 있으니 새 파일을 요청하세요.',
    texts: [
      [
        'ko',
        '메시지 기록 파일의 유효 기간이 지났습니다. {days, number}일이 지난 파일은 다운로드할 수 없으니 새 파일을 요청하세요.',
        'a negative for a limit',
      ],
      [
        'en',
        'The message history file has expired. Files cannot be downloaded after {days, plural, one {# day} other {# days}}, so request a new file.',
        'a negative that the Korean has not',
      ],
      [
        'ja',
        'メッセージ履歴ファイルの有効期限が切れました。ファイルは{days, number}日を過ぎるとダウンロードできません。新しいファイルをリクエストしてください。',
        'a sentence split in two',
      ],
      [
        'zh-Hans',
        '消息记录文件已过期。文件的下载期限为 {days, number} 天，请重新发起请求，获取新的文件。',
        'no word for only',
      ],
    ],
  },
  {
    key: '70005',
    korean:
      'UserSig 검증에 실패했습니다. IM 콘솔의 “개발 보조 툴” 페이지에서 UserSig가 올바른지 확인하고, 올바르지 않으면 공식 웹사이트가 제공하는 API로 다시 생성하세요.',
    texts: [
      [
        'en',
        'The UserSig could not be verified. On the “Development Tools” page of the Chat console, check whether the UserSig is correct. If it is not, generate it again with the API from the official website.',
        'a sentence split in two',
      ],
      [
        'ja',
        'UserSigを検証できませんでした。IMコンソールの「開発支援ツール」ページでUserSigが正しいか確認し、誤っている場合は、公式サイトが提供するAPIで生成し直してください。',
        'corner brackets',
      ],
      [
        'zh-Hans',
        'UserSig 校验未通过。请在 IM 控制台的“开发辅助工具”页面检查 UserSig 是否正确；若有误，请使用官网提供的 API 重新生成。',
        'curly quotes',
      ],
    ],
  },
  {
    key: '10015',
    korean:
      '그룹 ID가 올바르지 않습니다. ID를 잘못 적었거나, 이 ID의 그룹이 존재하지 않거나 이미 삭제되었습니다. 그룹 ID의 철자가 맞는지, 이 SDKAppID에서 만든 그룹인지 확인하세요.',
    texts: [
      [
        'en',
        'The group ID is wrong. The ID is misspelled, there is no group with this ID, or the group has already been deleted. Make sure that that group was created under this SDKAppID and its ID is spelled correctly.',
        'a word rightly doubled',
      ],
      [
        'ja',
        'グループIDに誤りがあります。IDのつづりが違うか、このIDのグループが存在しないか、すでに削除されています。グループIDのつづりと、このSDKAppIDで作成したグループかどうかを確認してください。',
        'no negative in the first sentence',
      ],
      [
        'zh-Hans',
        '群 ID 有误。可能是 ID 写错了，也可能是此 ID 对应的群不存在或已被删除。请检查群 ID 的拼写，以及该群是否在此 SDKAppID 下创建。',
        'no negative in the first sentence',
      ],
    ],
  },
  {
    key: '10025',
    korean:
      '이미 사용 중인 그룹 ID이지만, 요청한 사용자가 그룹 소유자입니다. 새로 만들지 말고 이 그룹 ID를 그대로 사용하세요.',
    texts: [
      [
        'en',
        'The group ID is already in use, but the user who made the request is the group owner. Use this group ID as is instead of creating a new group.',
        'instead of',
      ],
      [
        'ja',
        'すでに使用されているグループIDですが、リクエストしたユーザーがグループオーナーです。新しく作成する代わりに、このグループIDをそのまま使用してください。',
        'instead of',
      ],
      ['zh-Hans', '此群 ID 已在使用，但发起请求的用户是群主。无需新建群，直接使用此群 ID 即可。', 'no request'],
    ],
  },
  {
    key: '90024',
    korean: '푸시를 너무 자주 보냈습니다. 푸시와 푸시 사이에 {seconds, number}초보다 긴 간격을 두세요.',
    texts: [
      ['ko', '푸시를 너무 자주 보냈습니다. 푸시 간격을 {seconds, number}초보다 길게 두세요.', 'a word once'],
      [
        'en',
        'Pushes were sent too often. Wait for more than {seconds, plural, one {# second} other {# seconds}} between two pushes.',
        'another comparison',
      ],
      [
        'ja',
        'プッシュを頻繁に送信しすぎています。プッシュとプッシュの間隔は、{seconds, number}秒を超えるようにしてください。',
        'a word twice',
      ],
      ['zh-Hans', '推送过于频繁。两次推送的间隔请超过 {seconds, number} 秒。', 'another comparison'],
    ],
  },
  {
    key: '2801',
    korean:
      '요청에 대한 응답이 {seconds, number}초(로그인은 {loginSeconds, number}초) 안에 오지 않았습니다. 네트워크 연결을 확인하고, 연결되면 다시 시도하세요.',
    texts: [
      [
        'en',
        'The request timed out: no response arrived within {seconds, plural, one {# second} other {# seconds}} ({loginSeconds, plural, one {# second} other {# seconds}} for login). Check the network connection, and try again once it is back.',
        'a colon',
      ],
      [
        'ja',
        '{seconds, number}秒（ログインの場合は{loginSeconds, number}秒）待ちましたが、リクエストに対する応答がありませんでした。ネットワーク接続を確認し、接続されたら再試行してください。',
        'a placeholder first',
      ],
      [
        'zh-Hans',
        '请求在 {seconds, number} 秒（登录为 {loginSeconds, number} 秒）内没有得到响应。请检查网络连接，待连接恢复后重试。',
        'another negative',
      ],
    ],
  },
  {
    key: '2024',
    korean: '로그인하지 않은 상태에서 API를 호출했습니다. login을 호출하고 로그인이 성공한 뒤 API를 호출하세요.',
    texts: [
      [
        'ko',
        '로그인하기 전에 API를 호출했습니다. login을 호출해 로그인에 성공한 다음 API를 호출하세요.',
        'no negative word',
      ],
      [
        'en',
        'The API was called before login. Call login, and call the API once the user is logged in.',
        'no negative word',
      ],
      [
        'ja',
        'ログイン前にAPIが呼び出されました。loginを呼び出し、ログインが成功した後でAPIを呼び出してください。',
        'no negative word',
      ],
      ['zh-Hans', '在登录之前调用了 API。请先调用 login，登录成功后再调用 API。', 'no negative word'],
    ],
  },
  {
    key: 'unknown',
    korean: '알 수 없는 오류가 발생했습니다(코드 {code}).',
    texts: [
      ['ko', '알려지지 않은 오류가 발생했습니다(코드: {code}).', 'a colon'],
      ['en', 'An unknown error occurred (code: {code}).', 'a colon'],
      ['en', 'Something unexpected happened (code {code}).', 'no negative word'],
      ['ja', '原因不明のエラーが発生しました（コード：{code}）。', 'another negative'],
      ['zh-Hans', '发生未知错误（错误码：{code}）。', 'full-width brackets'],
    ],
  },
  {
    key: 'cannotMessage',
    korean: '이 사용자에게 메시지를 보낼 수 없습니다.',
    texts: [
      ['ko', '이 사용자에게는 메시지를 보내지 못합니다.', 'another negative'],
      ['en', 'You’re unable to message this person.', 'another negative'],
      ['en', 'Messages to this person aren’t allowed.', 'another negative'],
      ['ja', 'このユーザーへのメッセージ送信は許可されていません。', 'another negative'],
      ['zh-Hans', '你不能给该用户发消息。', 'another negative'],
    ],
  },
  {
    key: 'serverBusy',
    korean: '지금은 이용자가 많습니다. 잠시 후 다시 시도하세요.',
    texts: [
      ['ko', '지금은 이용자가 많으니 잠시 후 다시 시도하세요.', 'two sentences made one'],
      ['en', 'It’s busy right now. Please try again in a moment.', 'contractions'],
      ['ja', 'ただ今、大変混み合っています。少し時間をおいて、もう一度お試しください。', 'other words'],
      ['zh-Hans', '当前访问人数较多。请稍后再试。', 'two sentences'],
    ],
  },
  {
    key: 'wifiSignIn',
    korean: 'Wi-Fi에 로그인해야 합니다. Wi-Fi 로그인 후 다시 시도하세요.',
    texts: [
      ['en', 'Sign in to the Wi-Fi network, and then try again.', 'two sentences made one'],
      ['ja', 'Wi-Fiにログインする必要があります。ログインしてから、もう一度お試しください。', 'a word with a hyphen'],
      ['zh-Hans', '需要先登录 Wi-Fi。请登录后再试。', 'a word with a hyphen'],
      ['fr', 'Vous devez vous connecter au Wi-Fi. Connectez-vous, puis réessayez.', 'a pronoun behind a hyphen'],
      ['de', 'Du musst dich im WLAN (Wi-Fi) anmelden. Versuche es danach noch einmal.', 'another name'],
    ],
  },
];
