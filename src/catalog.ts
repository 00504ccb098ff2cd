/**
 * The facts: a row per code, and the one registry from which the types, the guard and the lists derive; the types of
 * its keys by way of `npm run generate`, so that they are short and quick to check.
 * No prose and no language here; words live in `locales/`.
 *
 * Rows stand in the order that a JSON round trip gives: non-negative codes ascending, then negative codes,
 * ranges and names. A limit is a number that Tencent may change with the plan or the console; the message
 * of that code names it as a placeholder, and its unit (bytes, KB, minutes …) stands in the message.
 */
import type { ImErrorKey, ImErrorLimitNames, ImNoticeKey } from './generated/codes.js';

/** The part of the service that a code comes from. */
export const imErrorAreas = [
  'sdk.general',
  'sdk.account',
  'sdk.message',
  'sdk.group',
  'sdk.relationship',
  'sdk.network',
  'sdk.v3',
  'sdk.c',
  'web.general',
  'web.account',
  'web.message',
  'web.conversation',
  'web.group',
  'web.profile',
  'web.relationship',
  'web.network',
  'web.uikit',
  'server.access',
  'server.resource',
  'server.general',
  'server.account',
  'server.profile',
  'server.relationship',
  'server.conversation',
  'server.message',
  'server.group',
  'server.push',
  'server.analytics',
  'server.officialAccount',
  'server.desk',
  'push.client',
] as const;

/** One of {@link imErrorAreas}. */
export type ImErrorArea = (typeof imErrorAreas)[number];

/**
 * Who delivers a code: the current native SDKs (iOS, Android, Windows, Electron, Flutter), version 3 of them,
 * the current web packages, older web versions, the lite web SDK, a C or Electron call that returns at once,
 * the REST API, the engine of the web UI kits (TUIChatEngine), the push client SDK.
 */
export const imErrorSdks = [
  'native',
  'native-v3',
  'web',
  'web-legacy',
  'web-lite',
  'c',
  'rest',
  'uikit',
  'push',
] as const;

/** One of {@link imErrorSdks}. */
export type ImErrorSdk = (typeof imErrorSdks)[number];

/**
 * What an app should do; each is safe to obey without looking at the code. `retry` (passing fault, back off), `wait`
 * (rate limit), `renew-usersig` (the credential expired: fetch a fresh UserSig and log in again, without asking),
 * `sign-in` (the session ended or never began: tell the person, and log in only when they say so), `fix-request` (the caller's bug), `fix-setup` (console setting, certificate, permission), `upgrade` (plan
 * or quota), `ask-user` (the person must choose another file, free storage, reconnect), `refused` (a rule said no),
 * `contact-support`, `none` (nothing went wrong).
 */
export const imErrorActions = [
  'retry',
  'wait',
  'renew-usersig',
  'sign-in',
  'fix-request',
  'fix-setup',
  'upgrade',
  'ask-user',
  'refused',
  'contact-support',
  'none',
] as const;

/** One of {@link imErrorActions}. */
export type ImErrorAction = (typeof imErrorActions)[number];

/** The facts of one code. */
export interface ImErrorFacts {
  /** The SDKs' own public name of the code, letter for letter, misspellings included. */
  readonly constant?: string;
  /** The part of the service that it comes from. */
  readonly area: ImErrorArea;
  /** Who delivers it. */
  readonly sdks: readonly ImErrorSdk[];
  /** What an app should do. */
  readonly action: ImErrorAction;
  /** The situation, for the end user: a key of `imNotice`. */
  readonly notice: ImNoticeKey;
  /** Documented limits by placeholder name; the unit stands in the message. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Seconds to wait before another try, where a source says so; without it an app backs off as it likes, from 1 s. */
  readonly retryAfter?: number;
  /** The vendor's page that the message points to. */
  readonly docs?: ImErrorPage;
  /** The first version that delivers it, where known. */
  readonly since?: string;
  /** Only SDKs that are no longer current deliver it. */
  readonly legacy?: boolean;
}

/** The addresses of one page, by the tags of the languages that the vendor has it in. */
export type ImErrorPage = { readonly [Tag in 'en' | 'ko' | 'ja' | 'zh-Hans']?: string };

/** The vendor's pages that messages point to. */
export const imErrorPages = {
  accountImport: {
    en: 'https://trtc.io/document/34953',
    ko: 'https://www.tencentcloud.com/ko/document/product/1047/34954',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/1608',
  },
  accountQuery: {
    en: 'https://trtc.io/document/34956',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/38417',
  },
  apiRates: {
    en: 'https://www.tencentcloud.com/document/product/1047/34419#4bd5b460-57b2-4ac3-874c-e2738c2024a8',
  },
  arrearsTopUp: {
    en: 'https://www.tencentcloud.com/document/product/555/11319',
  },
  blocklistCheck: {
    en: 'https://www.tencentcloud.com/document/product/1047/34419#blocklist-check',
  },
  buy: {
    en: 'https://trtc.io/buy/chat',
    'zh-Hans': 'https://buy.cloud.tencent.com/avc',
  },
  cloudSearch: {
    en: 'https://console.trtc.io/chat/plugin/TUICloudSearch',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/101046',
  },
  console: {
    en: 'https://console.trtc.io/',
    'zh-Hans': 'https://console.cloud.tencent.com/im',
  },
  consoleAccounts: {
    en: 'https://console.trtc.io/chat/account-management',
    'zh-Hans': 'https://console.cloud.tencent.com/im/account-management',
  },
  consoleApiRates: {
    en: 'https://console.trtc.io/chat/adjust-frequency',
  },
  consoleFriends: {
    en: 'https://console.trtc.io/chat/friends-diy-vars',
  },
  consoleGroups: {
    en: 'https://console.trtc.io/chat/qun-setting',
  },
  consoleGuide: {
    en: 'https://trtc.io/document/34419',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/38656',
  },
  consoleGuideApplication: {
    en: 'https://trtc.io/document/34540',
  },
  consoleLoginAndMessage: {
    en: 'https://console.trtc.io/chat/login-message',
  },
  contentModeration: {
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/83795',
  },
  conversationGroups: {
    en: 'https://www.tencentcloud.com/document/product/1047/53440',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/77392',
  },
  friendsRest: {
    en: 'https://www.tencentcloud.com/document/product/1047/34908',
  },
  groupManagement: {
    en: 'https://trtc.io/document/33529',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/1502',
  },
  limits: {
    en: 'https://www.tencentcloud.com/document/product/1047/34381',
    'zh-Hans': 'https://www.tencentcloud.com/zh/document/product/1047/34381',
  },
  messageFormat: {
    en: 'https://trtc.io/document/33527',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/2720',
  },
  messageRecall: {
    en: 'https://trtc.io/document/34419?platform=web&product=chat&menulabel=uikit#message-recall-settings',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/38656',
  },
  messageStorage: {
    en: 'https://trtc.io/document/33524',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/3571',
  },
  multiDeviceLogin: {
    en: 'https://intl.cloud.tencent.com/document/product/1047/33518',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/3665',
  },
  officialAccounts: {
    en: 'https://www.tencentcloud.com/document/product/1047/60813',
  },
  offlinePush: {
    en: 'https://www.tencentcloud.com/document/product/1047/60534',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/100621',
  },
  pricingPlans: {
    en: 'https://trtc.io/document/67650',
    ko: 'https://tencentcloud.com/ko/document/product/1047/34350',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/11673',
  },
  profileFields: {
    en: 'https://trtc.io/document/33520',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/1500',
  },
  profileSubscription: {
    en: 'https://www.tencentcloud.com/document/product/1047/48162',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/75416',
  },
  purchaseGuide: {
    en: 'https://trtc.io/document/55096',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/32458',
  },
  pushAttributes: {
    en: 'https://www.tencentcloud.com/document/product/1047/60562',
  },
  pushErrorCodes: {
    en: 'https://www.tencentcloud.com/document/product/1047/74196',
    ko: 'https://trtc.io/ko/document/74196',
  },
  pushTags: {
    en: 'https://www.tencentcloud.com/document/product/1047/60565',
  },
  relationshipFaq: {
    en: 'https://www.tencentcloud.com/document/product/1047/34457',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/32485',
  },
  renewal: {
    en: 'https://console.tencentcloud.com/expense/renewal',
    ja: 'https://www.tencentcloud.com/jp/document/product/1047/55094',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/32472',
  },
  restApiOverview: {
    en: 'https://trtc.io/document/34620?product=chat&menulabel=restfulapi',
    'zh-Hans': 'https://tencentcloud.com/zh/document/product/1047/34620',
  },
  sdkParameters: {
    en: 'https://www.tencentcloud.com/document/product/1047/36169',
  },
  supportTicket: {
    en: 'https://console.tencentcloud.com/workorder/category?level1_id=29&level2_id=40&source=14&data_title=%E5%8D%B3%E6%97%B6%E9%80%9A%E4%BF%A1%20IM&step=1',
  },
  userStatus: {
    en: 'https://www.tencentcloud.com/document/product/1047/49562',
  },
  userSig: {
    en: 'https://trtc.io/document/34385',
    ko: 'https://www.tencentcloud.com/ko/document/product/1047/34385',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/32688',
  },
  userSigTool: {
    en: 'https://console.trtc.io/usersig',
    'zh-Hans': 'https://console.cloud.tencent.com/im/tool-usersig',
  },
  webhookBeforeC2cMessage: {
    en: 'https://trtc.io/document/34364',
    ja: 'https://tencentcloud.com/jp/document/product/1047/34364',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/1632',
  },
  webhooks: {
    en: 'https://trtc.io/document/34354',
    'zh-Hans': 'https://cloud.tencent.com/document/product/269/1522',
  },
} as const satisfies Record<string, ImErrorPage>;

/** Every code, range and name with its facts. */
// biome-ignore format: a row a code, so that a table can be read and compared as one.
export const catalog: Readonly<Record<ImErrorKey, ImErrorFacts>> = {
  1001: { area: 'server.analytics', sdks: ['rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  // The web SDK uses 1002 inside for being kicked out. The document’s meaning holds here; no constant.
  1002: { area: 'server.analytics', sdks: ['rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  1003: { area: 'server.analytics', sdks: ['rest'], action: 'contact-support', notice: 'general' },
  1004: { area: 'server.analytics', sdks: ['rest'], action: 'retry', notice: 'general' },
  // The document of 2024 says that the file is complete (완료), a slip for expired (만료); the newer table (EN 34348)
  // says expired.
  1005: { area: 'server.analytics', sdks: ['rest'], action: 'fix-request', notice: 'downloadFailed', limits: { days: 7 } },
  2000: { constant: 'NO_SDKAPPID', area: 'web.account', sdks: ['web'], action: 'fix-request', notice: 'general', docs: imErrorPages.console },
  // The content moderation REST API uses 2001 for a failure that passes (try again, then contact support).
  2001: { constant: 'NO_ACCOUNT_TYPE', area: 'web.account', sdks: ['web', 'rest'], action: 'fix-request', notice: 'general' },
  // The content moderation REST API uses 2002 for a command that it does not support.
  2002: { constant: 'NO_IDENTIFIER', area: 'web.account', sdks: ['web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.contentModeration },
  // The content moderation REST API uses 2003 for invalid request parameters.
  2003: { constant: 'NO_USERSIG', area: 'web.account', sdks: ['web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.userSig },
  // The content moderation REST API uses 2004 for a caller who is not an app admin.
  2004: { constant: 'NO_SDK_INSTANCE', area: 'web.account', sdks: ['web-legacy', 'rest'], action: 'fix-request', notice: 'general' },
  2015: { area: 'server.general', sdks: ['rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.contentModeration },
  2016: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general', limits: { max: 10 } },
  2020: { constant: 'REQ_GET_ACCESS_LAYER_FAILED', area: 'web.account', sdks: ['web-legacy'], action: 'retry', notice: 'tryAgain', legacy: true },
  2021: { constant: 'REQ_LOGIN_FAILED', area: 'web.account', sdks: ['web-legacy'], action: 'retry', notice: 'tryAgain', legacy: true },
  2022: { constant: 'NO_TINYID', area: 'web.account', sdks: ['web'], action: 'contact-support', notice: 'general' },
  2023: { constant: 'NO_A2KEY', area: 'web.account', sdks: ['web'], action: 'contact-support', notice: 'general' },
  2024: { constant: 'USER_NOT_LOGGED_IN', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signIn' },
  2025: { constant: 'REPEAT_LOGIN', area: 'web.account', sdks: ['web'], action: 'fix-request', notice: 'inProgress' },
  2040: { constant: 'COS_UNDETECTED', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2041: { constant: 'COS_GET_SIG_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'uploadFailed' },
  // The content moderation REST API uses 2100 for sensitive words that could not be deleted (no remedy given).
  2100: { constant: 'MESSAGE_SEND_FAIL', area: 'web.message', sdks: ['web', 'rest'], action: 'retry', notice: 'sendFailed' },
  // Room, call and TRTC kits reuse 2101 with another meaning.
  2101: { constant: 'MESSAGE_SEND_FAIL_NOT_IN_AVCHATROOM', area: 'web.message', sdks: ['web'], action: 'refused', notice: 'notInGroup' },
  2102: { constant: 'MESSAGE_ELEMENT_METHOD_UNDEFINED', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2103: { constant: 'MESSAGE_LIST_CONSTRUCTOR_NEED_OPTIONS', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2104: { constant: 'MESSAGE_PARAMETER_MISSING_TO_ACCOUNT', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2105: { constant: 'MESSAGE_SEND_NEED_MESSAGE_INSTANCE', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2106: { constant: 'MESSAGE_SEND_INVALID_CONVERSATION_TYPE', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2107: { constant: 'MESSAGE_RESEND_FILE_UNSUPPORTED', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'notSupported', legacy: true },
  2108: { constant: 'MESSAGE_FILE_IS_EMPTY', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileEmpty' },
  2109: { constant: 'MESSAGE_ONPROGRESS_FUNCTION_ERROR', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2110: { constant: 'MESSAGE_REVOKE_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'recallFailed' },
  2111: { constant: 'MESSAGE_DELETE_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'deleteFailed' },
  2112: { constant: 'MESSAGE_UNREAD_ALL_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'tryAgain' },
  2113: { constant: 'MESSAGE_CONTROL_INFO_FAIL', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'notSupported', legacy: true },
  2114: { constant: 'READ_RECEIPT_MESSAGE_LIST_EMPTY', area: 'web.message', sdks: ['web'], action: 'none', notice: 'nothing' },
  2115: { constant: 'MESSAGE_SEND_GROUP_WITH_TOPIC_FAIL', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2116: { constant: 'CANNOT_DELETE_GROUP_SYSTEM_NOTICE', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2117: { constant: 'TRANSLATE_TEXT_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'translateFailed' },
  2118: { constant: 'VOICE_TO_TEXT_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'voiceToTextFailed' },
  2119: { constant: 'UNSUPPORTED_VOICE_FORMAT', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'voiceToTextFailed' },
  2250: { constant: 'MESSAGE_IMAGE_UPLOAD_FAIL', area: 'web.message', sdks: ['web-legacy'], action: 'retry', notice: 'uploadFailed', legacy: true },
  2251: { constant: 'MESSAGE_IMAGE_SELECT_FILE_FIRST', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'chooseFile' },
  // An older page allows jpg, png, jpeg and gif only; chat 3.6.6 also lets the bare type "image" through.
  2252: { constant: 'MESSAGE_IMAGE_TYPES_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileType' },
  2253: { constant: 'MESSAGE_IMAGE_SIZE_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileTooLarge', limits: { max: 20 } },
  2300: { constant: 'MESSAGE_AUDIO_UPLOAD_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'uploadFailed' },
  2301: { constant: 'MESSAGE_AUDIO_SIZE_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileTooLarge', limits: { max: 20 } },
  2350: { constant: 'MESSAGE_VIDEO_UPLOAD_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'uploadFailed' },
  // An older English page says 20 MB.
  2351: { constant: 'MESSAGE_VIDEO_SIZE_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileTooLarge', limits: { max: 100 } },
  // chat 3.6.6 also lets mov and quicktime through.
  2352: { constant: 'MESSAGE_VIDEO_TYPES_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileType' },
  2400: { constant: 'MESSAGE_FILE_UPLOAD_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'uploadFailed' },
  2401: { constant: 'MESSAGE_FILE_SELECT_FILE_FIRST', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'chooseFile' },
  2402: { constant: 'MESSAGE_FILE_SIZE_LIMIT', area: 'web.message', sdks: ['web'], action: 'ask-user', notice: 'fileTooLarge', limits: { max: 100 } },
  2403: { constant: 'MESSAGE_FILE_URL_IS_EMPTY', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2404: { constant: 'MESSAGE_FILE_WECHAT_MINIAPP_NOT_SUPPORT', area: 'web.message', sdks: ['web-legacy'], action: 'fix-request', notice: 'unavailable', legacy: true },
  2450: { constant: 'MESSAGE_MERGER_TYPE_INVALID', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2451: { constant: 'MESSAGE_MERGER_KEY_INVALID', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2452: { constant: 'MESSAGE_MERGER_DOWNLOAD_FAIL', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'downloadFailed' },
  2453: { constant: 'MESSAGE_FORWARD_TYPE_INVALID', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2454: { constant: 'MSG_FORWARD_INVALID_ELEMENTS', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2480: { constant: 'MESSAGE_MODIFY_CONFLICT', area: 'web.message', sdks: ['web'], action: 'retry', notice: 'editConflict' },
  2481: { constant: 'MESSAGE_MODIFY_DISABLED_IN_AVCHATROOM', area: 'web.message', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2500: { constant: 'CONVERSATION_NOT_FOUND', area: 'web.conversation', sdks: ['web'], action: 'refused', notice: 'conversationNotFound' },
  2501: { constant: 'USER_OR_GROUP_NOT_FOUND', area: 'web.conversation', sdks: ['web'], action: 'refused', notice: 'userNotFound' },
  2502: { constant: 'CONVERSATION_UN_RECORDED_TYPE', area: 'web.conversation', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2503: { constant: 'INVALID_CONVERSATION_ID', area: 'web.conversation', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2600: { constant: 'ILLEGAL_GROUP_TYPE', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2601: { constant: 'CANNOT_JOIN_WORK', area: 'web.group', sdks: ['web'], action: 'refused', notice: 'cannotJoinGroup' },
  2602: { constant: 'ILLEGAL_GROUP_ID', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2603: { constant: 'CANNOT_FIND_GROUP', area: 'web.group', sdks: ['web'], action: 'refused', notice: 'groupNotFound' },
  2620: { constant: 'CANNOT_CHANGE_OWNER_IN_AVCHATROOM', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2621: { constant: 'CANNOT_CHANGE_OWNER_TO_SELF', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2622: { constant: 'CANNOT_DISMISS_WORK', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2623: { constant: 'MEMBER_NOT_IN_GROUP', area: 'web.group', sdks: ['web'], action: 'refused', notice: 'notInGroup' },
  2641: { constant: 'CANNOT_USE_GRP_ATTR_NOT_AVCHATROOM', area: 'web.group', sdks: ['web-legacy'], action: 'fix-request', notice: 'notSupported', legacy: true },
  2642: { constant: 'CANNOT_USE_GRP_ATTR_AVCHATROOM_UNJOIN', area: 'web.group', sdks: ['web-legacy'], action: 'refused', notice: 'notInGroup', legacy: true },
  2660: { constant: 'JOIN_GROUP_FAIL', area: 'web.group', sdks: ['web'], action: 'retry', notice: 'cannotJoinGroup' },
  2661: { constant: 'CANNOT_ADD_MEMBER_IN_AVCHATROOM', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2662: { constant: 'CANNOT_JOIN_NON_AVCHATROOM_WITHOUT_LOGIN', area: 'web.group', sdks: ['web'], action: 'sign-in', notice: 'signIn' },
  2680: { constant: 'CANNOT_KICK_MEMBER_IN_AVCHATROOM', area: 'web.group', sdks: ['web-legacy'], action: 'fix-request', notice: 'notSupported', legacy: true },
  2681: { constant: 'NOT_OWNER', area: 'web.group', sdks: ['web'], action: 'refused', notice: 'noPermission' },
  2682: { constant: 'CANNOT_SET_MEMBER_ROLE_IN_WORK_AND_AVCHATROOM', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  2683: { constant: 'INVALID_MEMBER_ROLE', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2684: { constant: 'CANNOT_SET_SELF_MEMBER_ROLE', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2685: { constant: 'CANNOT_MUTE_SELF', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2686: { constant: 'BAN_DURATION_INVALID', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2687: { constant: 'OPERATION_NOT_SUPPORTED_IN_AV', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'notSupported' },
  // Seen in lite-chat 4.2.1; the server can send another limit (polling_count_limit).
  2688: { area: 'web.group', sdks: ['web-lite'], action: 'refused', notice: 'groupsLimit', limits: { max: 20 } },
  2700: { constant: 'NOT_MY_FRIEND', area: 'web.relationship', sdks: ['web'], action: 'refused', notice: 'notFriends' },
  2701: { constant: 'ALREADY_MY_FRIEND', area: 'web.relationship', sdks: ['web'], action: 'none', notice: 'alreadyFriends' },
  2710: { constant: 'FRIEND_GROUP_EXISTED', area: 'web.relationship', sdks: ['web'], action: 'ask-user', notice: 'nameTaken' },
  2711: { constant: 'FRIEND_GROUP_NOT_EXIST', area: 'web.relationship', sdks: ['web'], action: 'refused', notice: 'messageGone' },
  2716: { constant: 'FRIEND_APPLICATION_NOT_EXIST', area: 'web.relationship', sdks: ['web'], action: 'refused', notice: 'friendRequestGone' },
  2720: { constant: 'GET_PROFILE_INVALID_PARAM', area: 'web.profile', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2721: { constant: 'UPDATE_PROFILE_INVALID_PARAM', area: 'web.profile', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2722: { constant: 'UPDATE_PROFILE_NO_KEY', area: 'web.profile', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2740: { constant: 'ADD_BLACKLIST_INVALID_PARAM', area: 'web.relationship', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2741: { constant: 'DEL_BLACKLIST_INVALID_PARAM', area: 'web.relationship', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2742: { constant: 'CANNOT_ADD_SELF_TO_BLACKLIST', area: 'web.relationship', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2760: { constant: 'ADD_FRIEND_INVALID_PARAM', area: 'web.relationship', sdks: ['web-legacy'], action: 'fix-request', notice: 'general', legacy: true },
  2800: { constant: 'NETWORK_ERROR', area: 'web.network', sdks: ['web'], action: 'retry', notice: 'slowConnection' },
  // The waiting times are those of chat 3.6.6 and tim-js-sdk 2.27.6.
  2801: { constant: 'NETWORK_TIMEOUT', area: 'web.network', sdks: ['web'], action: 'retry', notice: 'slowConnection', limits: { seconds: 15, loginSeconds: 90 } },
  2802: { constant: 'NETWORK_BASE_OPTIONS_NO_URL', area: 'web.network', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2803: { constant: 'NETWORK_UNDEFINED_SERVER_NAME', area: 'web.network', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2804: { constant: 'NETWORK_PACKAGE_UNDEFINED', area: 'web.network', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2805: { constant: 'NO_NETWORK', area: 'web.network', sdks: ['web'], action: 'ask-user', notice: 'offline' },
  2850: { constant: 'SOCKET_NOT_SUPPORTED', area: 'web.network', sdks: ['web-legacy'], action: 'ask-user', notice: 'notSupported', legacy: true },
  2900: { constant: 'CONVERTOR_IRREGULAR_PARAMS', area: 'web.general', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2901: { constant: 'NOTICE_RUNLOOP_UNEXPECTED_CONDITION', area: 'web.general', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2902: { constant: 'NOTICE_RUNLOOP_OFFSET_LOST', area: 'web.general', sdks: ['web-legacy'], action: 'contact-support', notice: 'general', legacy: true },
  2903: { constant: 'UNCAUGHT_ERROR', area: 'web.general', sdks: ['web'], action: 'contact-support', notice: 'general' },
  2904: { constant: 'GET_LONGPOLL_ID_FAILED', area: 'web.general', sdks: ['web-legacy'], action: 'retry', notice: 'tryAgain', legacy: true },
  2905: { constant: 'INVALID_OPERATION', area: 'web.general', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2995: { constant: 'INVALID_TRTC_CMD', area: 'web.general', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2996: { constant: 'OVER_FREQUENCY_LIMIT', area: 'web.general', sdks: ['web'], action: 'wait', notice: 'tooFast' },
  2997: { constant: 'CANNOT_FIND_PROTOCOL', area: 'web.general', sdks: ['web'], action: 'contact-support', notice: 'general' },
  // tim-js-sdk 2.27.6: tim-js.js, the default build, has no friendship module; tim-js-friendship.js has it.
  2998: { constant: 'CANNOT_FIND_MODULE', area: 'web.general', sdks: ['web'], action: 'fix-request', notice: 'general' },
  2999: { constant: 'SDK_IS_NOT_READY', area: 'web.general', sdks: ['web'], action: 'retry', notice: 'inProgress' },
  3000: { constant: 'LOGGING_IN', area: 'web.account', sdks: ['web'], action: 'retry', notice: 'inProgress' },
  3001: { constant: 'LOGIN_FAILED', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signIn' },
  3002: { constant: 'KICKED_OUT_MULT_DEVICE', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signedInElsewhere' },
  3003: { constant: 'KICKED_OUT_MULT_ACCOUNT', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signedInElsewhere', docs: imErrorPages.consoleLoginAndMessage },
  3004: { constant: 'KICKED_OUT_USERSIG_EXPIRED', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signIn', docs: imErrorPages.userSig },
  3005: { constant: 'LOGGED_OUT', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signIn' },
  3006: { constant: 'KICKED_OUT_REST_API', area: 'web.account', sdks: ['web'], action: 'sign-in', notice: 'signIn' },
  3021: { constant: 'ILLEGAL_TOPIC_ID', area: 'web.group', sdks: ['web'], action: 'fix-request', notice: 'general' },
  3122: { constant: 'CANNOT_USE_COMMERCIAL_ABILITY', area: 'web.general', sdks: ['web'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  3123: { constant: 'PROFANITY_FOUND', area: 'web.message', sdks: ['web'], action: 'refused', notice: 'contentNotAllowed' },
  3153: { constant: 'OPTIONS_IS_EMPTY', area: 'web.general', sdks: ['web'], action: 'fix-request', notice: 'general' },
  4001: { area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'sendFailed' },
  4002: { area: 'sdk.general', sdks: ['native'], action: 'retry', notice: 'sendFailed' },
  4003: { area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'sendFailed' },
  4004: { area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'fileType' },
  4005: { area: 'sdk.general', sdks: ['native'], action: 'refused', notice: 'fileBlocked' },
  6001: { constant: 'ERR_PARSE_RESPONSE_FAILED', area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'general' },
  6002: { constant: 'ERR_SERIALIZE_REQ_FAILED', area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The vendor's old C header (V2 era, TIMCloudDef.h) says to check the input list (the users exist, the list's type
  // fits the API); the newer tables give no remedy.
  6003: { constant: 'ERR_NO_SUCC_RESULT', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  // The newer table says that the conversation does not exist; the document and the 8.0 header say that
  // getConversation was called while logged out. The message names both.
  6004: { constant: 'ERR_INVALID_CONVERSATION', area: 'sdk.message', sdks: ['native'], action: 'fix-request', notice: 'conversationNotFound' },
  6005: { constant: 'ERR_LOADMSG_FAILED', area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'storage' },
  6006: { constant: 'ERR_FILE_TRANS_AUTH_FAILED', area: 'sdk.message', sdks: ['native'], action: 'ask-user', notice: 'fileType' },
  6007: { constant: 'ERR_FILE_TRANS_NO_SERVER', area: 'sdk.message', sdks: ['native'], action: 'retry', notice: 'tryAgain' },
  // The newer table repeats the text of 6007 (server list not fetched); the constant and the 8.0 header say that the
  // upload failed.
  6008: { constant: 'ERR_FILE_TRANS_UPLOAD_FAILED', area: 'sdk.message', sdks: ['native'], action: 'retry', notice: 'uploadFailed' },
  // The newer table says that the upload failed; the constant and the 8.0 header say that the download failed. 7 days
  // is the default; plans differ.
  6009: { constant: 'ERR_FILE_TRANS_DOWNLOAD_FAILED', area: 'sdk.message', sdks: ['native'], action: 'retry', notice: 'downloadFailed', limits: { days: 7 }, docs: imErrorPages.messageStorage },
  6010: { constant: 'ERR_HTTP_REQ_FAILED', area: 'sdk.message', sdks: ['native'], action: 'fix-request', notice: 'general', docs: imErrorPages.messageStorage },
  // The vendor's old C header (V2 era, TIMCloudDef.h) says the recipient must have logged in once or have been
  // imported.
  6011: { constant: 'ERR_TO_USER_INVALID', area: 'sdk.v3', sdks: ['native-v3'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport, legacy: true },
  6012: { constant: 'ERR_REQUEST_TIME_OUT', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'slowConnection', legacy: true },
  6013: { constant: 'ERR_SDK_NOT_INITIALIZED', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  // Also returned when push is registered before login.
  6014: { constant: 'ERR_SDK_NOT_LOGGED_IN', area: 'sdk.account', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  // The document names repeated initialization only; the newer table says any API of which the last call is still
  // running.
  6015: { constant: 'ERR_IN_PROGESS', area: 'sdk.general', sdks: ['native'], action: 'retry', notice: 'inProgress' },
  6016: { constant: 'ERR_INVALID_MSG_ELEM', area: 'sdk.message', sdks: ['native'], action: 'fix-request', notice: 'general' },
  // Also seen with the text "can not find avchatroom" when members of a live group are asked for after the app
  // restarted (TIMSDK issue 1239, unresolved).
  6017: { constant: 'ERR_INVALID_PARAMETERS', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general', docs: imErrorPages.sdkParameters },
  // The vendor's old C header (V2 era, TIMCloudDef.h) says that permission for some directories may be missing.
  6018: { constant: 'ERR_INIT_CORE_FAIL', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6019: { constant: 'ERR_DATABASE_OPERATE_FAILED', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'storage' },
  // The vendor's old C header (V2 era, TIMCloudDef.h) says the session node expired, as the constant does; the newer
  // ones say null.
  6020: { constant: 'ERR_EXPIRED_SESSION_NODE', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6021: { constant: 'ERR_INVALID_SDK_OBJECT', area: 'sdk.message', sdks: ['native'], action: 'fix-request', notice: 'general' },
  // The document asks whether the disk is plugged in, a slip for full.
  6022: { constant: 'ERR_IO_OPERATION_FAILED', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'storage' },
  6023: { constant: 'ERR_LOGGED_OUT_BEFORE_LOGIN_FINISHED', area: 'sdk.v3', sdks: ['native-v3'], action: 'sign-in', notice: 'signIn', legacy: true },
  6024: { constant: 'ERR_TLSSDK_NOT_INITIALIZED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6025: { constant: 'ERR_TLSSDK_USER_NOT_FOUND', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6026: { constant: 'ERR_NO_PREVIOUS_LOGIN', area: 'sdk.account', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  6027: { constant: 'ERR_INVALID_JSON', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  6028: { constant: 'ERR_OUT_OF_MEMORY', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'memory' },
  6029: { constant: 'ERR_HTTP_NO_CLEARTEXT_TRAFFIC_PERMISSION', area: 'sdk.network', sdks: ['native'], action: 'fix-setup', notice: 'general' },
  6031: { constant: 'ERR_IMAGE_UPLOAD_FAILED_NOTIMAGE', area: 'sdk.message', sdks: ['native'], action: 'ask-user', notice: 'fileType' },
  6032: { constant: 'ERR_INVALID_MSG_RECEIVER', area: 'sdk.message', sdks: ['native'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.consoleAccounts },
  6100: { constant: 'ERR_BIND_FAIL_UNKNOWN', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6101: { constant: 'ERR_BIND_FAIL_NO_SSOTICKET', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6102: { constant: 'ERR_BIND_FAIL_REPEATD_BIND', area: 'sdk.v3', sdks: ['native-v3'], action: 'none', notice: 'nothing', legacy: true },
  6103: { constant: 'ERR_BIND_FAIL_TINYID_NULL', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6104: { constant: 'ERR_BIND_FAIL_GUID_NULL', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6105: { constant: 'ERR_BIND_FAIL_UNPACK_REGPACK_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6106: { constant: 'ERR_BIND_FAIL_REG_TIMEOUT', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'slowConnection', legacy: true },
  6107: { constant: 'ERR_BIND_FAIL_ISBINDING', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'inProgress', legacy: true },
  6120: { constant: 'ERR_PACKET_FAIL_UNKNOWN', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6121: { constant: 'ERR_PACKET_FAIL_REQ_NO_NET', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  6122: { constant: 'ERR_PACKET_FAIL_RESP_NO_NET', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  6123: { constant: 'ERR_PACKET_FAIL_REQ_NO_AUTH', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6124: { constant: 'ERR_PACKET_FAIL_SSO_ERR', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6125: { constant: 'ERR_PACKET_FAIL_REQ_TIMEOUT', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'slowConnection', legacy: true },
  6126: { constant: 'ERR_PACKET_FAIL_RESP_TIMEOUT', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'slowConnection', legacy: true },
  6127: { constant: 'ERR_PACKET_FAIL_REQ_ON_RESEND', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'tryAgain', legacy: true },
  6128: { constant: 'ERR_PACKET_FAIL_RESP_NO_RESEND', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6129: { constant: 'ERR_PACKET_FAIL_FLOW_SAVE_FILTERED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6130: { constant: 'ERR_PACKET_FAIL_REQ_OVER_LOAD', area: 'sdk.v3', sdks: ['native-v3'], action: 'wait', notice: 'serverBusy', legacy: true },
  6131: { constant: 'ERR_PACKET_FAIL_LOGIC_ERR', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6150: { constant: 'ERR_FRIENDSHIP_PROXY_NOT_SYNCED', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'inProgress', legacy: true },
  6151: { constant: 'ERR_FRIENDSHIP_PROXY_SYNCING', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'inProgress', legacy: true },
  6152: { constant: 'ERR_FRIENDSHIP_PROXY_SYNCED_FAIL', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'tryAgain', legacy: true },
  6153: { constant: 'ERR_FRIENDSHIP_PROXY_LOCAL_CHECK_ERR', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  6160: { constant: 'ERR_GROUP_INVALID_FIELD', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  6161: { constant: 'ERR_GROUP_STORAGE_DISABLED', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  6162: { constant: 'ERR_LOADGRPINFO_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6200: { constant: 'ERR_REQ_NO_NET_ON_REQ', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  6201: { constant: 'ERR_REQ_NO_NET_ON_RSP', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  6205: { constant: 'ERR_SERIVCE_NOT_READY', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  6206: { constant: 'ERR_USER_SIG_EXPIRED', area: 'sdk.account', sdks: ['native'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig },
  6207: { constant: 'ERR_LOGIN_AUTH_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-request', notice: 'general', legacy: true },
  6208: { constant: 'ERR_LOGIN_KICKED_OFF_BY_OTHER', area: 'sdk.account', sdks: ['native'], action: 'sign-in', notice: 'signedInElsewhere', docs: imErrorPages.multiDeviceLogin },
  6209: { constant: 'ERR_NEVER_CONNECT_AFTER_LAUNCH', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'offline', legacy: true },
  6210: { constant: 'ERR_REQ_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6211: { constant: 'ERR_REQ_INVALID_REQ', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6212: { constant: 'ERR_REQ_OVERLOADED', area: 'sdk.v3', sdks: ['native-v3'], action: 'wait', notice: 'tooFast', legacy: true },
  6213: { constant: 'ERR_REQ_KICK_OFF', area: 'sdk.v3', sdks: ['native-v3'], action: 'sign-in', notice: 'signedInElsewhere', legacy: true },
  6214: { constant: 'ERR_REQ_SERVICE_SUSPEND', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'unavailable', legacy: true },
  6215: { constant: 'ERR_REQ_INVALID_SIGN', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6216: { constant: 'ERR_REQ_INVALID_COOKIE', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6217: { constant: 'ERR_LOGIN_TLS_RSP_PARSE_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  // The headers spell OPENSTATSVC.
  6218: { constant: 'ERR_LOGIN_OPENMSG_TIMEOUT', area: 'sdk.v3', sdks: ['native-v3'], action: 'retry', notice: 'slowConnection', legacy: true },
  // The headers spell OPENSTATSVC.
  6219: { constant: 'ERR_LOGIN_OPENMSG_RSP_PARSE_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6220: { constant: 'ERR_LOGIN_TLS_DECRYPT_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6221: { constant: 'ERR_WIFI_NEED_AUTH', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'wifiSignIn', legacy: true },
  6222: { constant: 'ERR_USER_CANCELED', area: 'sdk.v3', sdks: ['native-v3'], action: 'none', notice: 'canceled', legacy: true },
  6223: { constant: 'ERR_REVOKE_TIME_LIMIT_EXCEED', area: 'sdk.v3', sdks: ['native-v3'], action: 'refused', notice: 'recallTooLate', limits: { minutes: 2 }, docs: imErrorPages.messageRecall, legacy: true },
  6224: { constant: 'ERR_LACK_UGC_EXT', area: 'sdk.v3', sdks: ['native-v3'], action: 'fix-setup', notice: 'general', legacy: true },
  6226: { constant: 'ERR_AUTOLOGIN_NEED_USERSIG', area: 'sdk.v3', sdks: ['native-v3'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig, legacy: true },
  // Same situation as 6200: the V2-era C header gives 6200 the name ERR_REQUEST_NO_NET_ONREQ.
  6250: { constant: 'ERR_REQUEST_NO_NET_ONREQ', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  // Same situation as 6201: the V2-era C header gives 6201 the name ERR_REQUEST_NO_NET_ONRSP.
  6251: { constant: 'ERR_REQUEST_NO_NET_ONRSP', area: 'sdk.v3', sdks: ['native-v3'], action: 'ask-user', notice: 'offline', legacy: true },
  // Same error as 6210, same text on purpose: the V2-era C header gives 6210 the name ERR_REQUEST_FAILED.
  6252: { constant: 'ERR_REQUEST_FAILED', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  // Same error as 6211, same text on purpose: the V2-era C header gives 6211 the name ERR_REQUEST_INVALID_REQ.
  6253: { constant: 'ERR_REQUEST_INVALID_REQ', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  // Same error as 6212, same text on purpose: the V2-era C header gives 6212 the name ERR_REQUEST_OVERLOADED.
  6254: { constant: 'ERR_REQUEST_OVERLOADED', area: 'sdk.v3', sdks: ['native-v3'], action: 'wait', notice: 'tooFast', legacy: true },
  6255: { constant: 'ERR_REQUEST_KICK_OFF', area: 'sdk.v3', sdks: ['native-v3'], action: 'sign-in', notice: 'signedInElsewhere', legacy: true },
  6256: { constant: 'ERR_REQUEST_SERVICE_SUSPEND', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'unavailable', legacy: true },
  6257: { constant: 'ERR_REQUEST_INVALID_SIGN', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6258: { constant: 'ERR_REQUEST_INVALID_COOKIE', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  6300: { constant: 'ERR_QAL_NO_SHORT_CONN_AVAILABLE', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  7001: { constant: 'ERR_SDK_COMM_CROSS_THREAD', area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7002: { constant: 'ERR_SDK_COMM_TINYID_EMPTY', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  7003: { constant: 'ERR_SDK_COMM_INVALID_IDENTIFIER', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general', limits: { max: 32 } },
  7004: { constant: 'ERR_SDK_COMM_FILE_NOT_FOUND', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'fileNotFound' },
  // The document says 100 MB for every file; the newer table, the limits page and the headers say 28 MB for images
  // and voice.
  7005: { constant: 'ERR_SDK_COMM_FILE_TOO_LARGE', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'fileTooLarge', limits: { imageMax: 28, max: 100 } },
  7006: { constant: 'ERR_SDK_COMM_FILE_SIZE_EMPTY', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'fileEmpty' },
  7007: { constant: 'ERR_SDK_COMM_FILE_OPEN_FAILED', area: 'sdk.general', sdks: ['native'], action: 'ask-user', notice: 'fileNotFound' },
  7008: { constant: 'ERR_SDK_COMM_API_CALL_FREQUENCY_LIMIT', area: 'sdk.general', sdks: ['native'], action: 'wait', notice: 'tooFast' },
  7009: { constant: 'ERR_SDK_COMM_INTERRUPT', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  // The newer table says to log in first, then to repeat the operation; the document gives no remedy.
  7010: { constant: 'ERR_SDK_COMM_DATABASE_FAILURE', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  7011: { constant: 'ERR_SDK_COMM_DATABASE_NOTFOUND', area: 'sdk.general', sdks: ['native'], action: 'refused', notice: 'messageGone' },
  7012: { constant: 'ERR_SDK_INTERNAL_ERROR', area: 'sdk.general', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The document of 2024 says Premium Edition; the newer table names Pro, Pro Plus and Enterprise.
  7013: { constant: 'ERR_SDK_INTERFACE_NOT_SUPPORT', area: 'sdk.general', sdks: ['native'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  7014: { constant: 'ERR_SDK_INVALID_OPERATION', area: 'sdk.general', sdks: ['native'], action: 'fix-request', notice: 'general' },
  7015: { constant: 'ERR_SDK_BLOCKED_BY_SENSITIVE_WORD', area: 'sdk.general', sdks: ['native'], action: 'refused', notice: 'contentNotAllowed', docs: imErrorPages.contentModeration },
  7501: { constant: 'ERR_SDK_ACCOUNT_LOGIN_IN_PROCESS', area: 'sdk.account', sdks: ['native'], action: 'none', notice: 'inProgress' },
  7502: { constant: 'ERR_SDK_ACCOUNT_LOGOUT_IN_PROCESS', area: 'sdk.account', sdks: ['native'], action: 'none', notice: 'inProgress' },
  7503: { constant: 'ERR_SDK_ACCOUNT_TLS_INIT_FAILED', area: 'sdk.account', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7504: { constant: 'ERR_SDK_ACCOUNT_TLS_NOT_INITIALIZED', area: 'sdk.account', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7505: { constant: 'ERR_SDK_ACCOUNT_TLS_TRANSPKG_ERROR', area: 'sdk.account', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7506: { constant: 'ERR_SDK_ACCOUNT_TLS_DECRYPT_FAILED', area: 'sdk.account', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7507: { constant: 'ERR_SDK_ACCOUNT_TLS_REQUEST_FAILED', area: 'sdk.account', sdks: ['native'], action: 'contact-support', notice: 'general' },
  7508: { constant: 'ERR_SDK_ACCOUNT_TLS_REQUEST_TIMEOUT', area: 'sdk.account', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  8001: { constant: 'ERR_SDK_MSG_BODY_SIZE_LIMIT', area: 'sdk.message', sdks: ['native'], action: 'ask-user', notice: 'messageTooLong', limits: { max: 12 } },
  8002: { constant: 'ERR_SDK_MSG_KEY_REQ_DIFFER_RSP', area: 'sdk.message', sdks: ['native'], action: 'contact-support', notice: 'general' },
  8003: { constant: 'ERR_SDK_IMAGE_CONVERT_ERROR', area: 'sdk.message', sdks: ['native'], action: 'retry', notice: 'tryAgain' },
  8004: { constant: 'ERR_SDK_IMAGE_CI_BLOCK', area: 'sdk.message', sdks: ['native'], action: 'refused', notice: 'contentNotAllowed' },
  8005: { constant: 'ERR_MERGER_MSG_LAYERS_OVER_LIMIT', area: 'sdk.message', sdks: ['native'], action: 'ask-user', notice: 'limitReached', limits: { max: 100 } },
  8006: { constant: 'ERR_SDK_MSG_MODIFY_CONFLICT', area: 'sdk.message', sdks: ['native'], action: 'retry', notice: 'editConflict' },
  8010: { constant: 'ERR_SDK_SIGNALING_INVALID_INVITE_ID', area: 'sdk.message', sdks: ['native', 'web'], action: 'refused', notice: 'inviteGone' },
  8011: { constant: 'ERR_SDK_SIGNALING_NO_PERMISSION', area: 'sdk.message', sdks: ['native', 'web'], action: 'refused', notice: 'noPermission' },
  8012: { constant: 'ERR_SDK_SIGNALING_ALREADY_EXISTS', area: 'sdk.message', sdks: ['native', 'web'], action: 'none', notice: 'inProgress' },
  8020: { constant: 'ERR_SDK_INVALID_CANCEL_MESSAGE', area: 'sdk.message', sdks: ['native', 'web'], action: 'refused', notice: 'alreadyHandled' },
  8021: { constant: 'ERR_SDK_SEND_MESSAGE_FAILED_WITH_CANCEL', area: 'sdk.message', sdks: ['native'], action: 'none', notice: 'canceled' },
  8501: { constant: 'ERR_SDK_GROUP_INVALID_ID', area: 'sdk.group', sdks: ['native'], action: 'fix-request', notice: 'general', limits: { max: 48 } },
  8502: { constant: 'ERR_SDK_GROUP_INVALID_NAME', area: 'sdk.group', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 30 } },
  // Web typings 3.6.6 say 120 bytes.
  8503: { constant: 'ERR_SDK_GROUP_INVALID_INTRODUCTION', area: 'sdk.group', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 240 } },
  // Web typings 3.6.6 say 150 bytes in one place and 300 in another.
  8504: { constant: 'ERR_SDK_GROUP_INVALID_NOTIFICATION', area: 'sdk.group', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 300 } },
  8505: { constant: 'ERR_SDK_GROUP_INVALID_FACE_URL', area: 'sdk.group', sdks: ['native'], action: 'fix-request', notice: 'general', limits: { max: 100 } },
  8506: { constant: 'ERR_SDK_GROUP_INVALID_NAME_CARD', area: 'sdk.group', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 50 } },
  // Newer table: 200 Standard, 2,000 Pro, 5,000 Pro Plus, 6,000 Enterprise; limits page: 20 trial, 500 Standard. The
  // values here are the document’s.
  8507: { constant: 'ERR_SDK_GROUP_MEMBER_COUNT_LIMIT', area: 'sdk.group', sdks: ['native'], action: 'upgrade', notice: 'groupFull', limits: { standardMax: 200, standardExtendedMax: 2000, premiumMax: 2000, premiumExtendedMax: 6000 }, docs: imErrorPages.pricingPlans },
  // The newer table says that joining is off by default and can be changed in the group settings; the document and
  // the 8.0 header say that it is never allowed.
  8508: { constant: 'ERR_SDK_GROUP_JOIN_PRIVATE_GROUP_DENY', area: 'sdk.group', sdks: ['native'], action: 'refused', notice: 'cannotJoinGroup', docs: imErrorPages.groupManagement },
  8509: { constant: 'ERR_SDK_GROUP_INVITE_SUPER_DENY', area: 'sdk.group', sdks: ['native'], action: 'fix-request', notice: 'general' },
  8510: { constant: 'ERR_SDK_GROUP_INVITE_NO_MEMBER', area: 'sdk.group', sdks: ['native'], action: 'fix-request', notice: 'general' },
  8511: { constant: 'ERR_SDK_GROUP_ATTR_FREQUENCY_LIMIT', area: 'sdk.group', sdks: ['native'], action: 'wait', notice: 'tooFast', limits: { writeMax: 5, queryMax: 20, seconds: 5 }, retryAfter: 5 },
  8512: { constant: 'ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT', area: 'sdk.group', sdks: ['native'], action: 'wait', notice: 'tooFast', limits: { max: 1, seconds: 60 }, retryAfter: 60 },
  8513: { constant: 'ERR_SDK_GROUP_GET_GROUPS_INFO_LIMIT', area: 'sdk.group', sdks: ['native'], action: 'wait', notice: 'tooFast', limits: { max: 1 }, retryAfter: 1 },
  8514: { constant: 'ERR_SDK_GROUP_GET_JOINED_GROUP_LIMIT', area: 'sdk.group', sdks: ['native'], action: 'wait', notice: 'tooFast', limits: { max: 1 }, retryAfter: 1 },
  8515: { area: 'sdk.group', sdks: ['native'], action: 'fix-request', notice: 'notSupported', docs: imErrorPages.pricingPlans },
  9001: { constant: 'ERR_SDK_FRIENDSHIP_INVALID_PROFILE_KEY', area: 'sdk.relationship', sdks: ['native'], action: 'fix-request', notice: 'general', limits: { keyMax: 8, valueMax: 500 }, docs: imErrorPages.profileFields },
  9002: { constant: 'ERR_SDK_FRIENDSHIP_INVALID_ADD_REMARK', area: 'sdk.relationship', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 96 } },
  // Web typings 3.6.6 say 256 bytes.
  9003: { constant: 'ERR_SDK_FRIENDSHIP_INVALID_ADD_WORDING', area: 'sdk.relationship', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 120 } },
  9004: { constant: 'ERR_SDK_FRIENDSHIP_INVALID_ADD_SOURCE', area: 'sdk.relationship', sdks: ['native'], action: 'fix-request', notice: 'general' },
  9005: { constant: 'ERR_SDK_FRIENDSHIP_FRIEND_GROUP_EMPTY', area: 'sdk.relationship', sdks: ['native'], action: 'ask-user', notice: 'textTooLong', limits: { max: 30 } },
  9006: { constant: 'ERR_SDK_FRIENDSHIP_EXCEED_THE_LIMIT', area: 'sdk.relationship', sdks: ['native'], action: 'ask-user', notice: 'limitReached', docs: imErrorPages.limits },
  9501: { constant: 'ERR_SDK_NET_ENCODE_FAILED', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  9502: { constant: 'ERR_SDK_NET_DECODE_FAILED', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  9503: { constant: 'ERR_SDK_NET_AUTH_INVALID', area: 'sdk.network', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  9504: { constant: 'ERR_SDK_NET_COMPRESS_FAILED', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  9505: { constant: 'ERR_SDK_NET_UNCOMPRESS_FAILED', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  9506: { constant: 'ERR_SDK_NET_FREQ_LIMIT', area: 'sdk.network', sdks: ['native'], action: 'wait', notice: 'tooFast', limits: { max: 5 }, retryAfter: 1 },
  9507: { constant: 'ERR_SDK_NET_REQ_COUNT_LIMIT', area: 'sdk.network', sdks: ['native'], action: 'wait', notice: 'slowConnection', limits: { max: 1000 } },
  9508: { constant: 'ERR_SDK_NET_DISCONNECT', area: 'sdk.network', sdks: ['native'], action: 'ask-user', notice: 'offline' },
  9509: { constant: 'ERR_SDK_NET_ALLREADY_CONN', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  9510: { constant: 'ERR_SDK_NET_CONN_TIMEOUT', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9511: { constant: 'ERR_SDK_NET_CONN_REFUSE', area: 'sdk.network', sdks: ['native'], action: 'wait', notice: 'serverBusy' },
  9512: { constant: 'ERR_SDK_NET_NET_UNREACH', area: 'sdk.network', sdks: ['native'], action: 'ask-user', notice: 'offline' },
  9513: { constant: 'ERR_SDK_NET_SOCKET_NO_BUFF', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'tryAgain' },
  9514: { constant: 'ERR_SDK_NET_RESET_BY_PEER', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9515: { constant: 'ERR_SDK_NET_SOCKET_INVALID', area: 'sdk.network', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The newer table says that the domain could not be resolved after several strategies; the document and the 8.0
  // header name a damaged imsdk_config file. The message names both.
  9516: { constant: 'ERR_SDK_NET_HOST_GETADDRINFO_FAILED', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9517: { constant: 'ERR_SDK_NET_CONNECT_RESET', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9518: { constant: 'ERR_SDK_NET_WAIT_INQUEUE_TIMEOUT', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9519: { constant: 'ERR_SDK_NET_WAIT_SEND_TIMEOUT', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9520: { constant: 'ERR_SDK_NET_WAIT_ACK_TIMEOUT', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  // The document says that the network was disconnected when the error callback fired; the 8.0 header says that it
  // was connected (9525 is the case without network). The message leaves that out.
  9521: { constant: 'ERR_SDK_NET_WAIT_SEND_REMAINING_TIMEOUT', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9522: { constant: 'ERR_SDK_NET_PKG_SIZE_LIMIT', area: 'sdk.network', sdks: ['native'], action: 'fix-request', notice: 'general', limits: { max: 1 } },
  9523: { constant: 'ERR_SDK_NET_WAIT_SEND_TIMEOUT_NO_NETWORK', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9524: { constant: 'ERR_SDK_NET_WAIT_ACK_TIMEOUT_NO_NETWORK', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  9525: { constant: 'ERR_SDK_NET_SEND_REMAINING_TIMEOUT_NO_NETWORK', area: 'sdk.network', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  10002: { constant: 'ERR_SVR_GROUP_INTERNAL_ERROR', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  10003: { constant: 'ERR_SVR_GROUP_API_NAME_ERROR', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  10004: { constant: 'ERR_SVR_GROUP_INVALID_PARAMETERS', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10005: { constant: 'ERR_SVR_GROUP_ACOUNT_COUNT_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'limitReached' },
  10006: { constant: 'ERR_SVR_GROUP_FREQ_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  // The document and the 8.0 header say that only the app admin may remove members of a Public group; the web typings
  // let the group owner do it. The message claims neither.
  10007: { constant: 'ERR_SVR_GROUP_PERMISSION_DENY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'noPermission', docs: imErrorPages.groupManagement },
  10008: { constant: 'ERR_SVR_GROUP_INVALID_REQ', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  // Web typings: a group owner may leave a work group, so the rule depends on the group.
  10009: { constant: 'ERR_SVR_GROUP_SUPER_NOT_ALLOW_QUIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'ownerCannotLeave', docs: imErrorPages.groupManagement },
  10010: { constant: 'ERR_SVR_GROUP_NOT_FOUND', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'groupNotFound' },
  10011: { constant: 'ERR_SVR_GROUP_JSON_PARSE_FAILED', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10012: { constant: 'ERR_SVR_GROUP_INVALID_ID', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10013: { constant: 'ERR_SVR_GROUP_ALLREADY_MEMBER', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyInGroup' },
  10014: { constant: 'ERR_SVR_GROUP_FULL_MEMBER_COUNT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'groupFull' },
  10015: { constant: 'ERR_SVR_GROUP_INVALID_GROUPID', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'groupNotFound' },
  10016: { constant: 'ERR_SVR_GROUP_REJECT_FROM_THIRDPARTY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.webhooks },
  10017: { constant: 'ERR_SVR_GROUP_SHUTUP_DENY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'muted' },
  10018: { constant: 'ERR_SVR_GROUP_RSP_SIZE_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 1 } },
  10019: { constant: 'ERR_SVR_GROUP_ACCOUNT_NOT_FOUND', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  10021: { constant: 'ERR_SVR_GROUP_GROUPID_IN_USED', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'nameTaken' },
  // 40 messages a second in one group: newer table, FAQ of 2026-03 and limits page; the document gives no figure.
  10023: { constant: 'ERR_SVR_GROUP_SEND_MSG_FREQ_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast', limits: { max: 40 }, docs: imErrorPages.limits },
  10024: { constant: 'ERR_SVR_GROUP_REQ_ALLREADY_BEEN_PROCESSED', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyHandled' },
  10025: { constant: 'ERR_SVR_GROUP_GROUPID_IN_USED_FOR_SUPER', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyHandled' },
  10026: { constant: 'ERR_SVR_GROUP_SDKAPPID_DENY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'unavailable' },
  10030: { constant: 'ERR_SVR_GROUP_REVOKE_MSG_NOT_FOUND', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'messageGone' },
  10031: { constant: 'ERR_SVR_GROUP_REVOKE_MSG_TIME_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'recallTooLate', limits: { minutes: 2 }, docs: imErrorPages.messageRecall },
  10032: { constant: 'ERR_SVR_GROUP_REVOKE_MSG_DENY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'recallFailed' },
  10033: { constant: 'ERR_SVR_GROUP_NOT_ALLOW_REVOKE_MSG', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'notSupported' },
  10034: { constant: 'ERR_SVR_GROUP_REMOVE_MSG_DENY', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'notSupported' },
  10035: { constant: 'ERR_SVR_GROUP_NOT_ALLOW_REMOVE_MSG', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'notSupported' },
  10036: { constant: 'ERR_SVR_GROUP_AVCHATROOM_COUNT_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  10037: { constant: 'ERR_SVR_GROUP_COUNT_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'groupsLimit', docs: imErrorPages.pricingPlans },
  10038: { constant: 'ERR_SVR_GROUP_MEMBER_COUNT_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'groupFull', docs: imErrorPages.pricingPlans },
  10041: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.messageRecall },
  10044: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'notSupported' },
  10045: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 32 } },
  10046: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 4000 } },
  10047: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 16 } },
  10048: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 16000 } },
  // Header 8.0: init, set and delete together, 5 a second at the backend (the document says 5 a second each, under
  // 8511).
  10049: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast', limits: { max: 5 } },
  10050: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'nothing' },
  10051: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10052: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'messageGone' },
  10053: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'limitReached', limits: { max: 30 } },
  10054: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10056: { constant: 'ERR_SVR_GROUP_ATTRIBUTE_WRITE_CONFILCT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'editConflict', since: '5.6' },
  10058: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', limits: { max: 100 }, docs: imErrorPages.pricingPlans },
  // The document of 2024 says Premium Edition; the newer table names Pro, Pro Plus and Enterprise.
  10059: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  10060: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'notSupported', limits: { max: 200 }, docs: imErrorPages.consoleGuide },
  10061: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'notSupported' },
  10062: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  10063: { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 20 } },
  10070: { constant: 'ERR_SVR_GROUP_PINNED_MESSAGE_COUNT_LIMIT', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'pinLimit', limits: { max: 10 } },
  10071: { constant: 'ERR_SVR_GROUP_MESSAGE_ALREADY_PINNED', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyHandled' },
  11000: { constant: 'ERR_SVR_COMMUNITY_GROUP_NOT_OPEN', area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.consoleGroups },
  20001: { constant: 'ERR_SVR_MSG_PKG_PARSE_FAILED', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // The document says invalid, the newer table expired, the header internal authentication failure.
  20002: { constant: 'ERR_SVR_MSG_INTERNAL_AUTH_FAILED', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'sign-in', notice: 'signIn', docs: imErrorPages.userSig },
  20003: { constant: 'ERR_SVR_MSG_INVALID_ID', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  20004: { constant: 'ERR_SVR_MSG_NET_ERROR', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  20005: { constant: 'ERR_SVR_MSG_INTERNAL_ERROR1', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  20006: { constant: 'ERR_SVR_MSG_PUSH_DENY', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.webhookBeforeC2cMessage },
  // The document says such a send shows as failed by default; the configuration page says it shows as sent.
  20007: { constant: 'ERR_SVR_MSG_IN_PEER_BLACKLIST', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'cannotMessage', docs: imErrorPages.blocklistCheck },
  20008: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general' },
  20009: { constant: 'ERR_SVR_MSG_BOTH_NOT_FRIEND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'cannotMessage', docs: imErrorPages.relationshipFaq },
  20010: { constant: 'ERR_SVR_MSG_NOT_PEER_FRIEND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'cannotMessage', docs: imErrorPages.relationshipFaq },
  20011: { constant: 'ERR_SVR_MSG_NOT_SELF_FRIEND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'cannotMessage', docs: imErrorPages.relationshipFaq },
  20012: { constant: 'ERR_SVR_MSG_SHUTUP_DENY', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'muted' },
  20016: { constant: 'ERR_SVR_MSG_REVOKE_TIME_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'recallTooLate', limits: { minutes: 2 }, docs: imErrorPages.messageRecall },
  20018: { constant: 'ERR_SVR_MSG_DEL_RAMBLE_INTERNAL_ERROR', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'deleteFailed' },
  20022: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'messageGone' },
  20023: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyHandled' },
  20026: { constant: 'MODIFY_MESSAGE_NOT_EXIST', area: 'server.message', sdks: ['web', 'uikit'], action: 'refused', notice: 'messageGone' },
  // The Web SDKs turn 20027 into 2480; the document lists only 20028 for this.
  20027: { area: 'server.message', sdks: ['web', 'rest'], action: 'retry', notice: 'editConflict' },
  20028: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'editConflict' },
  21005: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  22001: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  22002: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  22003: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  22004: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 256 } },
  22005: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 1024 } },
  22006: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  22007: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  23001: { constant: 'ERR_SVR_MSG_EXTENSION_CONFLICT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'editConflict' },
  23004: { constant: 'ERR_SVR_MSG_EXTENSION_NOT_EXIST', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'nothing' },
  23005: { constant: 'ERR_SVR_MSG_REACTION_COUNT_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'limitReached', limits: { max: 10 } },
  23006: { constant: 'ERR_SVR_MSG_REACTION_USER_COUNT_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'limitReached', limits: { max: 100 } },
  23007: { constant: 'ERR_SVR_MSG_REACTION_ALREADY_CONTAIN_USER', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyHandled' },
  23008: { constant: 'ERR_SVR_MSG_REACTION_NOT_EXISTS', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'nothing' },
  23009: { constant: 'ERR_SVR_MSG_REACTION_NOT_CONTAIN_USER', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'nothing' },
  27002: { constant: 'MSG_SEARCH_CURSOR_INVALID', area: 'server.message', sdks: ['web-legacy', 'rest'], action: 'fix-request', notice: 'general' },
  27003: { constant: 'MSG_SEARCH_CURSOR_EXPIRED', area: 'server.message', sdks: ['web', 'rest'], action: 'fix-request', notice: 'general' },
  // Newer FAQ: also for adding an existing friend, deleting, updating or fetching a non-friend, blocking or
  // unblocking twice.
  30001: { constant: 'ERR_SVR_FRIENDSHIP_INVALID_PARAMETERS', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.relationshipFaq },
  // Document and header: SDKAppID mismatch. Newer table: the requested account is illegal, e.g. a deleted account in
  // the local cache. The message names both.
  30002: { constant: 'ERR_SVR_FRIENDSHIP_INVALID_SDKAPPID', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general' },
  30003: { constant: 'ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  30004: { constant: 'ERR_SVR_FRIENDSHIP_ADMIN_REQUIRED', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.relationshipFaq },
  // SDK header: a relationship field holds a sensitive word. Newer table: follow is not enabled (needs Pro or higher
  // and a console switch). The message names both.
  30005: { constant: 'ERR_SVR_FRIENDSHIP_SENSITIVE_TEXT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.consoleFriends },
  30006: { constant: 'ERR_SVR_FRIENDSHIP_INTERNAL_ERROR', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  // Document: network timeout. Newer table: server-side timeout.
  30007: { constant: 'ERR_SVR_FRIENDSHIP_NET_TIMEOUT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  30008: { constant: 'ERR_SVR_FRIENDSHIP_WRITE_CONFLICT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  30009: { constant: 'ERR_SVR_FRIENDSHIP_ADD_FRIEND_DENY', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'noPermission', docs: imErrorPages.profileFields },
  30010: { constant: 'ERR_SVR_FRIENDSHIP_COUNT_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'friendsFull', limits: { max: 3000 }, docs: imErrorPages.limits },
  30011: { constant: 'ERR_SVR_FRIENDSHIP_GROUP_COUNT_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'limitReached', limits: { max: 32 }, docs: imErrorPages.limits },
  30012: { constant: 'ERR_SVR_FRIENDSHIP_PENDENCY_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'requestsFull', limits: { max: 100, requestMax: 100 }, docs: imErrorPages.limits },
  30013: { constant: 'ERR_SVR_FRIENDSHIP_BLACKLIST_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'blocklistFull', limits: { max: 1000 }, docs: imErrorPages.limits },
  30014: { constant: 'ERR_SVR_FRIENDSHIP_PEER_FRIEND_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'theirFriendsFull', limits: { max: 3000 }, docs: imErrorPages.limits },
  30015: { constant: 'ERR_SVR_FRIENDSHIP_ALREADY_FRIENDS', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'alreadyFriends' },
  30515: { constant: 'ERR_SVR_FRIENDSHIP_IN_SELF_BLACKLIST', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'blockedByYou' },
  30516: { constant: 'ERR_SVR_FRIENDSHIP_ALLOW_TYPE_DENY_ANY', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'friendRequestRefused', docs: imErrorPages.profileFields },
  30525: { constant: 'ERR_SVR_FRIENDSHIP_IN_PEER_BLACKLIST', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'friendRequestRefused' },
  30539: { constant: 'ERR_SVR_FRIENDSHIP_ALLOW_TYPE_NEED_CONFIRM', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'friendRequestSent' },
  30540: { constant: 'ERR_SVR_FRIENDSHIP_ADD_FRIEND_SEC_RSTR', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  30614: { constant: 'ERR_SVR_FRIENDSHIP_PENDENCY_NOT_FOUND', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'friendRequestGone' },
  31704: { constant: 'ERR_SVR_FRIENDSHIP_DEL_NONFRIEND', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'none', notice: 'notFriends', docs: imErrorPages.friendsRest },
  31707: { constant: 'ERR_SVR_FRIENDSHIP_DEL_FRIEND_SEC_RSTR', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  // Document and header: the account does not exist. Newer table: the pending request to delete does not exist. The
  // message names both.
  31804: { constant: 'ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND_EX', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'friendRequestGone' },
  32100: { constant: 'ERR_SVR_FRIENDSHIP_SELF_FOLLOWING_COUNT_EXCEEDS_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'followLimit' },
  32101: { constant: 'ERR_SVR_FRIENDSHIP_PEER_FOLLOWERS_COUNT_EXCEEDS_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused' },
  32102: { constant: 'ERR_SVR_FRIENDSHIP_SELF_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'followLimit' },
  32103: { constant: 'ERR_SVR_FRIENDSHIP_PEER_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT', area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused' },
  40001: { constant: 'ERR_SVR_PROFILE_INVALID_PARAMETERS', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.profileFields },
  40002: { constant: 'ERR_SVR_PROFILE_ACCOUNT_MISS', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  40003: { constant: 'ERR_SVR_PROFILE_ACCOUNT_NOT_FOUND', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  40004: { constant: 'ERR_SVR_PROFILE_ADMIN_REQUIRED', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.relationshipFaq },
  40005: { constant: 'ERR_SVR_PROFILE_SENSITIVE_TEXT', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'contentNotAllowed' },
  40006: { constant: 'ERR_SVR_PROFILE_INTERNAL_ERROR', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  40007: { constant: 'ERR_SVR_PROFILE_READ_PERMISSION_REQUIRED', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.profileFields },
  40008: { constant: 'ERR_SVR_PROFILE_WRITE_PERMISSION_REQUIRED', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.profileFields },
  40009: { constant: 'ERR_SVR_PROFILE_TAG_NOT_FOUND', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.profileFields },
  40601: { constant: 'ERR_SVR_PROFILE_SIZE_LIMIT', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'textTooLong', limits: { max: 500 }, docs: imErrorPages.profileFields },
  40605: { constant: 'ERR_SVR_PROFILE_VALUE_ERROR', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.profileFields },
  40610: { constant: 'ERR_SVR_PROFILE_INVALID_VALUE_FORMAT', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.profileFields },
  50001: { constant: 'ERR_SVR_CONV_ACCOUNT_NOT_FOUND', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  50002: { constant: 'ERR_SVR_CONV_INVALID_PARAMETERS', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  50003: { constant: 'ERR_SVR_CONV_ADMIN_REQUIRED', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general' },
  50004: { constant: 'ERR_SVR_CONV_INTERNAL_ERROR', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  // Document: network timeout. Newer table: server-side timeout.
  50005: { constant: 'ERR_SVR_CONV_NET_TIMEOUT', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  51006: { constant: 'ERR_SVR_CONV_CONV_MARK_REQ_COUNT_EXCEED_LIMIT', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 100 } },
  // Document and header: internal error or group dismissed. Newer table: no permission for the group conversation
  // (the user may have left). The message names all.
  51007: { constant: 'ERR_SVR_CONV_CONV_MARK_OPERATE_FAILED', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'general' },
  51008: { constant: 'ERR_SVR_CONV_CONV_MARK_TOTAL_COUNT_EXCEED_LIMIT', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'limitReached', limits: { max: 1000 }, docs: imErrorPages.conversationGroups },
  // Document: when deleting. Header and newer table: any use of a conversation group that does not exist, so not
  // none.
  51009: { constant: 'ERR_SVR_CONV_CONV_GROUP_NOT_EXIST', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'conversationGroupGone', docs: imErrorPages.conversationGroups },
  51010: { constant: 'ERR_SVR_CONV_CONV_GROUP_TOTAL_COUNT_EXCEED_LIMIT', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'limitReached', limits: { max: 20 }, docs: imErrorPages.conversationGroups },
  // The document repeats 51010 (over 20 conversation groups); the constant, the headers and the newer table say that
  // the name is over 32 bytes.
  51011: { constant: 'ERR_SVR_CONV_CONV_GROUP_NAME_EXCEED_LENGTH', area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'textTooLong', limits: { nameMax: 32 }, docs: imErrorPages.conversationGroups },
  51012: { area: 'server.conversation', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'pinLimit', limits: { max: 50 } },
  60002: { constant: 'ERR_SVR_COMM_INVALID_HTTP_URL', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  // TUICallKit uses 60003 for “no microphone found”.
  60003: { constant: 'ERR_SVR_COMM_REQ_JSON_PARSE_FAILED', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // Document and header: wrong UserID or UserSig. Newer table: account check failed, retry later. TUICallKit uses
  // 60004 for “no camera found”.
  60004: { constant: 'ERR_SVR_COMM_INVALID_ACCOUNT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // Document and header: wrong UserID or UserSig. Newer table: account check failed, retry later.
  60005: { constant: 'ERR_SVR_COMM_INVALID_ACCOUNT_EX', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // TUICallKit uses 60006 for “the browser has no WebRTC”. Absent from the newer main table.
  60006: { constant: 'ERR_SVR_COMM_INVALID_SDKAPPID', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general' },
  60007: { constant: 'ERR_SVR_COMM_REST_FREQ_LIMIT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'serverBusy', docs: imErrorPages.consoleApiRates },
  60008: { constant: 'ERR_SVR_COMM_REQUEST_TIMEOUT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  60009: { constant: 'ERR_SVR_COMM_INVALID_RES', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  60010: { constant: 'ERR_SVR_COMM_ID_NOT_ADMIN', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general' },
  60011: { constant: 'ERR_SVR_COMM_SDKAPPID_FREQ_LIMIT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'serverBusy' },
  60012: { constant: 'ERR_SVR_COMM_SDKAPPID_MISS', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  60013: { constant: 'ERR_SVR_COMM_RSP_JSON_PARSE_FAILED', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'general' },
  // Document and header: account exchange timed out. Newer table: account check timed out.
  60014: { constant: 'ERR_SVR_COMM_EXCHANGE_ACCOUNT_TIMEUT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  60015: { constant: 'ERR_SVR_COMM_INVALID_ID_FORMAT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  60016: { constant: 'ERR_SVR_COMM_SDKAPPID_FORBIDDEN', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'unavailable' },
  60017: { constant: 'ERR_SVR_COMM_REQ_FORBIDDEN', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'unavailable' },
  60018: { constant: 'ERR_SVR_COMM_REQ_FREQ_LIMIT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast', limits: { searchMax: 2 } },
  60019: { constant: 'ERR_SVR_COMM_REQ_FREQ_LIMIT_EX', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  // Document: the Pro Edition plan expired. Newer sources: no active plan (none bought, not active yet, expired, in
  // arrears) or the cloud search plug-in is off.
  60020: { constant: 'ERR_SVR_COMM_INVALID_SERVICE', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', limits: { minutes: 5 }, retryAfter: 300, docs: imErrorPages.buy },
  60021: { area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'general' },
  60022: { constant: 'OPEN_SERVICE_OVERLOAD_ERROR', area: 'server.general', sdks: ['web', 'rest'], action: 'wait', notice: 'serverBusy' },
  60025: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  60026: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.restApiOverview },
  60027: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  60028: { area: 'server.general', sdks: ['rest'], action: 'upgrade', notice: 'unavailable', limits: { hours: 24 }, docs: imErrorPages.pricingPlans },
  70001: { constant: 'ERR_SVR_ACCOUNT_USERSIG_EXPIRED', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'renew-usersig', notice: 'signIn', limits: { hours: 24 }, docs: imErrorPages.userSig },
  70002: { constant: 'ERR_SVR_ACCOUNT_USERSIG_EMPTY', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.userSig },
  70003: { constant: 'ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.userSig },
  70005: { constant: 'ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED_EX', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.userSigTool },
  70009: { constant: 'ERR_SVR_ACCOUNT_USERSIG_MISMATCH_PUBLICKEY', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.userSig },
  70013: { constant: 'ERR_SVR_ACCOUNT_USERSIG_MISMATCH_ID', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.userSigTool },
  70014: { constant: 'ERR_SVR_ACCOUNT_USERSIG_MISMATCH_SDKAPPID', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.userSigTool },
  // Document and header: fetch the key in the console. Newer table: SDKAppID and data centre (domain) must belong
  // together; push page: check the app key.
  70016: { constant: 'ERR_SVR_ACCOUNT_USERSIG_PUBLICKEY_NOT_FOUND', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.userSig },
  // Only a vendor sample of 2026 names it. A revocation may follow an administrator’s kick, so no silent renewal.
  70017: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'sign-in', notice: 'signIn', docs: imErrorPages.userSig },
  // Document: check the app in the console. Newer table: SDKAppID and data centre (domain) must belong together.
  70020: { constant: 'ERR_SVR_ACCOUNT_SDKAPPID_NOT_FOUND', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.console },
  70050: { constant: 'ERR_SVR_ACCOUNT_FREQ_LIMIT', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast', limits: { minutes: 1 }, retryAfter: 60, docs: imErrorPages.userSigTool },
  70051: { constant: 'ERR_SVR_ACCOUNT_BLACKLIST', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'accountRestricted' },
  70052: { constant: 'ERR_SVR_ACCOUNT_INVALID_USERSIG', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'sign-in', notice: 'signIn', docs: imErrorPages.userSig },
  70101: { constant: 'ERR_LOGIN_SIG_EXPIRE', area: 'sdk.v3', sdks: ['native-v3'], action: 'sign-in', notice: 'signIn', docs: imErrorPages.userSig, legacy: true },
  70107: { constant: 'ERR_SVR_ACCOUNT_NOT_FOUND', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountImport },
  70114: { constant: 'ERR_SVR_ACCOUNT_SEC_RSTR', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  70169: { constant: 'ERR_SVR_ACCOUNT_INTERNAL_TIMEOUT', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  70202: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  70206: { constant: 'ERR_SVR_ACCOUNT_INVALID_COUNT', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  70398: { constant: 'ERR_SVR_ACCOUNT_COUNT_LIMIT', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', limits: { max: 100 }, docs: imErrorPages.purchaseGuide },
  70399: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'contact-support', notice: 'accountRestricted', limits: { months: 3 }, docs: imErrorPages.supportTicket },
  70402: { constant: 'ERR_SVR_ACCOUNT_INVALID_PARAMETERS', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  70403: { constant: 'ERR_SVR_ACCOUNT_ADMIN_REQUIRED', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.restApiOverview },
  70404: { constant: 'ERR_SVR_ACCOUNT_LOW_SDK_VERSION', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'updateApp' },
  70500: { constant: 'ERR_SVR_ACCOUNT_INTERNAL_ERROR', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  // The document said that only trial accounts can be deleted; the newer table says that the restriction can be
  // lifted in the console.
  71000: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.consoleAccounts },
  72000: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.purchaseGuide },
  72001: { constant: 'ERR_SVR_ACCOUNT_USER_STATUS_DISABLED', area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.userStatus },
  72002: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  72010: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast' },
  72011: { area: 'server.account', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.consoleLoginAndMessage },
  72012: { constant: 'ERR_SVR_PROFILE_SUBSCRIPTION_DISABLED', area: 'server.profile', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.profileSubscription },
  // Document: message text only. Newer table: profile data too.
  80001: { constant: 'ERR_SVR_COMM_SENSITIVE_TEXT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'contentNotAllowed' },
  // The document says 8 KB; headers of newer SDKs, the newer table and the limits page say 12 KB.
  80002: { constant: 'ERR_SVR_COMM_BODY_SIZE_LIMIT', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'messageTooLong', limits: { max: 12 }, docs: imErrorPages.limits },
  80003: { constant: 'ERR_SVR_COMM_PRE_HOOK_FAILED', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'sendFailed', docs: imErrorPages.webhooks },
  80004: { constant: 'ERR_SVR_COMM_SENSITIVE_IMAGE', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'contentNotAllowed' },
  80005: { constant: 'ERR_SVR_COMM_SERVICE_DISABLED', area: 'server.general', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.renewal },
  80101: { constant: 'ERR_REQ_CONTENT_ATTACK', area: 'server.general', sdks: ['native-v3'], action: 'refused', notice: 'contentNotAllowed', legacy: true },
  90001: { constant: 'ERR_SVR_MSG_JSON_PARSE_FAILED', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90002: { constant: 'ERR_SVR_MSG_INVALID_JSON_BODY_FORMAT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.messageFormat },
  90003: { constant: 'ERR_SVR_MSG_INVALID_TO_ACCOUNT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90005: { constant: 'ERR_SVR_MSG_INVALID_RAND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90006: { constant: 'ERR_SVR_MSG_INVALID_TIMESTAMP', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90007: { constant: 'ERR_SVR_MSG_BODY_NOT_ARRAY', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90008: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90009: { constant: 'ERR_SVR_MSG_ADMIN_REQUIRED', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.restApiOverview },
  90010: { constant: 'ERR_SVR_MSG_INVALID_JSON_FORMAT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.messageFormat },
  90011: { constant: 'ERR_SVR_MSG_TO_ACCOUNT_COUNT_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 500 } },
  90012: { constant: 'ERR_SVR_MSG_TO_ACCOUNT_NOT_FOUND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.accountImport },
  90018: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90020: { area: 'server.push', sdks: ['rest'], action: 'fix-request', notice: 'general', limits: { max: 50 }, docs: imErrorPages.pushTags },
  90022: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90024: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'wait', notice: 'tooFast', limits: { seconds: 1 }, retryAfter: 1 },
  90026: { constant: 'ERR_SVR_MSG_TIME_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { days: 7 } },
  90028: { area: 'server.message', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  90029: { area: 'server.message', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  // The document says attribute of 0 or more than 50 bytes; the newer table says SyncFromOldSystem field error.
  90030: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 50 } },
  90031: { constant: 'ERR_SVR_MSG_INVALID_SYNCOTHERMACHINE', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90032: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 10 }, docs: imErrorPages.pushTags },
  90033: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.pushAttributes },
  90034: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 50 }, docs: imErrorPages.pushTags },
  90039: { area: 'server.push', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  90040: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  90043: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.messageFormat },
  90044: { constant: 'ERR_SVR_MSG_INVALID_MSGLIFETIME', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // The document and the newer main table name pushes to all users only; the push error page adds pushes by tag and
  // to single users.
  90045: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  90047: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'upgrade', notice: 'general', limits: { max: 100 } },
  90048: { constant: 'ERR_SVR_MSG_ACCOUNT_NOT_FOUND', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'userNotFound', docs: imErrorPages.accountQuery },
  90049: { area: 'server.push', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  90050: { area: 'server.push', sdks: ['rest'], action: 'none', notice: 'alreadyHandled' },
  90051: { area: 'server.push', sdks: ['rest'], action: 'wait', notice: 'tooFast', limits: { max: 1 }, retryAfter: 1 },
  90052: { area: 'server.push', sdks: ['rest'], action: 'refused', notice: 'recallTooLate', limits: { hours: 24 } },
  90053: { area: 'server.push', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  90054: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general' },
  // The document says 8 KB; the newer table and the limits page say 12 KB.
  90055: { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'fix-request', notice: 'general', limits: { max: 12 } },
  90056: { area: 'server.push', sdks: ['rest'], action: 'fix-request', notice: 'general', limits: { max: 10 } },
  90057: { area: 'server.message', sdks: ['rest'], action: 'wait', notice: 'tooFast', docs: imErrorPages.apiRates },
  90101: { constant: 'ERR_SDK_HAD_INITIALIZED', area: 'sdk.v3', sdks: ['native-v3'], action: 'none', notice: 'nothing', legacy: true },
  90992: { constant: 'ERR_SVR_MSG_INTERNAL_ERROR5', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain', docs: imErrorPages.webhooks },
  90994: { constant: 'ERR_SVR_MSG_INTERNAL_ERROR2', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  // The document and the headers say internal error; the newer table says the message is too long.
  90995: { constant: 'ERR_SVR_MSG_INTERNAL_ERROR3', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  91000: { constant: 'ERR_SVR_MSG_INTERNAL_ERROR4', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'retry', notice: 'tryAgain' },
  91101: { constant: 'ERR_SVR_MSG_LONGPOLLING_COUNT_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'sign-in', notice: 'signedInElsewhere', docs: imErrorPages.consoleLoginAndMessage },
  // The document says 8 KB; headers, the newer table and the limits page say 12 KB. The moderation REST API uses
  // 93000 for content over 8 KB.
  93000: { constant: 'ERR_SVR_MSG_BODY_SIZE_LIMIT', area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'ask-user', notice: 'messageTooLong', limits: { max: 12, moderationMax: 8 } },
  93001: { area: 'server.general', sdks: ['rest'], action: 'retry', notice: 'tryAgain' },
  93005: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.contentModeration },
  93006: { area: 'server.general', sdks: ['rest'], action: 'retry', notice: 'tryAgain', limits: { seconds: 5 } },
  93007: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  93008: { area: 'server.general', sdks: ['rest'], action: 'fix-request', notice: 'general', limits: { max: 10 } },
  110006: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  110007: { area: 'server.group', sdks: ['native', 'rest'], action: 'retry', notice: 'deleteFailed' },
  110008: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  110010: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  110011: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  110012: { area: 'server.group', sdks: ['native', 'rest'], action: 'ask-user', notice: 'limitReached' },
  110013: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  110014: { area: 'server.group', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general' },
  114000: { constant: 'ERR_SVR_RES_NOT_FOUND', area: 'server.resource', sdks: ['native'], action: 'ask-user', notice: 'fileNotFound' },
  114001: { constant: 'ERR_SVR_RES_ACCESS_DENY', area: 'server.resource', sdks: ['native'], action: 'ask-user', notice: 'fileNotFound' },
  114002: { constant: 'ERR_SVR_RES_SIZE_LIMIT', area: 'server.resource', sdks: ['native'], action: 'ask-user', notice: 'fileTooLarge', docs: imErrorPages.limits },
  114003: { constant: 'ERR_SVR_RES_SEND_CANCEL', area: 'server.resource', sdks: ['native'], action: 'none', notice: 'canceled' },
  114004: { constant: 'ERR_SVR_RES_READ_FAILED', area: 'server.resource', sdks: ['native'], action: 'ask-user', notice: 'fileNotFound' },
  114005: { constant: 'ERR_SVR_RES_TRANSFER_TIMEOUT', area: 'server.resource', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  114011: { constant: 'ERR_SVR_RES_INVALID_PARAMETERS', area: 'server.resource', sdks: ['native'], action: 'fix-request', notice: 'general' },
  115000: { constant: 'ERR_OPENBDH_BASE', area: 'sdk.v3', sdks: ['native-v3'], action: 'contact-support', notice: 'general', legacy: true },
  115066: { constant: 'ERR_SVR_RES_INVALID_FILE_MD5', area: 'server.resource', sdks: ['native'], action: 'retry', notice: 'uploadFailed' },
  115068: { constant: 'ERR_SVR_RES_INVALID_PART_MD5', area: 'server.resource', sdks: ['native'], action: 'retry', notice: 'uploadFailed' },
  130002: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'refused', notice: 'noPermission', docs: imErrorPages.officialAccounts },
  130004: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'refused', notice: 'officialAccountNotFound' },
  130005: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'none', notice: 'alreadyHandled' },
  130006: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.pricingPlans },
  130007: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'fix-request', notice: 'general', docs: imErrorPages.officialAccounts },
  130008: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'fix-request', notice: 'nameTaken' },
  130009: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'refused', notice: 'refused' },
  130010: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'ask-user', notice: 'limitReached' },
  131000: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'contact-support', notice: 'unavailable', docs: imErrorPages.supportTicket },
  131003: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'refused', notice: 'refused' },
  131005: { area: 'server.officialAccount', sdks: ['native', 'rest'], action: 'fix-setup', notice: 'updateApp' },
  141000: { area: 'server.desk', sdks: ['rest'], action: 'fix-setup', notice: 'unavailable' },
  141002: { area: 'server.desk', sdks: ['rest'], action: 'retry', notice: 'tryAgain' },
  141004: { area: 'server.desk', sdks: ['rest'], action: 'fix-request', notice: 'general' },
  // The push error page says that the app key is invalid; the header's name says not logged in. The message says
  // both.
  800001: { constant: 'TIMPushErrorNotLogined', area: 'push.client', sdks: ['push'], action: 'fix-request', notice: 'general', docs: imErrorPages.offlinePush },
  800002: { constant: 'TIMPushErrorInvalidSdkAppId', area: 'push.client', sdks: ['push'], action: 'fix-request', notice: 'general', docs: imErrorPages.console },
  800003: { constant: 'TIMPushErrorRegisterPushInitFailed', area: 'push.client', sdks: ['push'], action: 'contact-support', notice: 'general' },
  800004: { area: 'push.client', sdks: ['push'], action: 'retry', notice: 'slowConnection' },
  800005: { area: 'push.client', sdks: ['push'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.pushErrorCodes },
  800006: { area: 'push.client', sdks: ['push'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.pushErrorCodes },
  800007: { area: 'push.client', sdks: ['push'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.offlinePush },
  800008: { area: 'push.client', sdks: ['push'], action: 'retry', notice: 'slowConnection' },
  800009: { area: 'push.client', sdks: ['push'], action: 'fix-request', notice: 'general' },
  800010: { area: 'push.client', sdks: ['push'], action: 'retry', notice: 'tryAgain' },
  800011: { area: 'push.client', sdks: ['push'], action: 'retry', notice: 'tryAgain' },
  800012: { area: 'push.client', sdks: ['push'], action: 'retry', notice: 'tryAgain' },
  800013: { area: 'push.client', sdks: ['push'], action: 'fix-request', notice: 'general' },
  800014: { area: 'push.client', sdks: ['push'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.offlinePush },
  800015: { constant: 'TIMPushErrorCallExperimentalApiFailed', area: 'push.client', sdks: ['push'], action: 'fix-request', notice: 'general', docs: imErrorPages.offlinePush },
  800016: { constant: 'TIMPushErrortNotificationAuthorizationDenied', area: 'push.client', sdks: ['push'], action: 'ask-user', notice: 'allowNotifications' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there.
  '-1': { constant: 'TIM_ERR_SDKUNINIT', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there. A bare -2 may
  // be a rate limit there: no sign-in.
  '-2': { constant: 'TIM_ERR_NOTLOGIN', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there.
  '-3': { constant: 'TIM_ERR_JSON', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there.
  '-4': { constant: 'TIM_ERR_PARAM', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there.
  '-5': { constant: 'TIM_ERR_CONV', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // Room, call and TRTC kits reuse -1 to -6 with other meanings, so the action must harm nobody there.
  '-6': { constant: 'TIM_ERR_GROUP', area: 'sdk.c', sdks: ['c'], action: 'fix-request', notice: 'general' },
  // -195 to -203 are gone from the newer table; the push error page lists each maker's own codes instead.
  '-195': { area: 'server.push', sdks: ['rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  '-196': { area: 'server.push', sdks: ['rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  '-197': { area: 'server.push', sdks: ['rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  '-198': { area: 'server.push', sdks: ['rest'], action: 'contact-support', notice: 'general' },
  '-199': { area: 'server.push', sdks: ['rest'], action: 'retry', notice: 'general' },
  '-200': { area: 'server.push', sdks: ['rest'], action: 'retry', notice: 'general' },
  '-201': { area: 'server.push', sdks: ['rest'], action: 'fix-setup', notice: 'general', docs: imErrorPages.offlinePush },
  '-202': { area: 'server.push', sdks: ['rest'], action: 'contact-support', notice: 'general' },
  '-203': { area: 'server.push', sdks: ['rest'], action: 'wait', notice: 'general' },
  '-302': { constant: 'ERR_SVR_SSO_CONNECT_LIMIT', area: 'server.access', sdks: ['native'], action: 'wait', notice: 'serverBusy' },
  // No source gives a remedy, and the SDK has no step in which a person could redo the verification: support, not
  // ask-user.
  '-10000': { constant: 'ERR_SVR_SSO_VCODE', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The document and older SDKs wrote TIMManager; SDK 8.0.5906 headers say V2TIMManager.getInstance().login.
  '-10001': { constant: 'ERR_SVR_SSO_D2_EXPIRED', area: 'server.access', sdks: ['native'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig },
  // The document and older SDKs wrote TIMManager; SDK 8.0.5906 headers say V2TIMManager.getInstance().login.
  '-10003': { constant: 'ERR_SVR_SSO_A2_UP_INVALID', area: 'server.access', sdks: ['native'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig },
  // The document knew only the failed check; SDK 8.0.5906 headers add a security measure, hence no silent login. The
  // document and older SDKs wrote TIMManager; SDK 8.0.5906 headers say V2TIMManager.getInstance().login.
  '-10004': { constant: 'ERR_SVR_SSO_A2_DOWN_INVALID', area: 'server.access', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  // The document gave no remedy; the newer table says to call login again.
  '-10005': { constant: 'ERR_SVR_SSO_EMPTY_KEY', area: 'server.access', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  '-10006': { constant: 'ERR_SVR_SSO_UIN_INVALID', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'general' },
  '-10007': { constant: 'ERR_SVR_SSO_VCODE_TIMEOUT', area: 'server.access', sdks: ['native'], action: 'retry', notice: 'verify' },
  // The document gave no remedy; the newer table says to call login again.
  '-10008': { constant: 'ERR_SVR_SSO_NO_IMEI_AND_A2', area: 'server.access', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  '-10009': { constant: 'ERR_SVR_SSO_COOKIE_INVALID', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'general' },
  '-10101': { constant: 'ERR_SVR_SSO_DOWN_TIP', area: 'server.access', sdks: ['native'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig },
  '-10102': { constant: 'ERR_SVR_SSO_DISCONNECT', area: 'server.access', sdks: ['native'], action: 'retry', notice: 'slowConnection' },
  '-10103': { constant: 'ERR_SVR_SSO_IDENTIFIER_INVALID', area: 'server.access', sdks: ['native'], action: 'sign-in', notice: 'signIn' },
  '-10104': { constant: 'ERR_SVR_SSO_CLIENT_CLOSE', area: 'server.access', sdks: ['native'], action: 'none', notice: 'nothing' },
  '-10105': { constant: 'ERR_SVR_SSO_MSFSDK_QUIT', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The document, and the SDK 8.0.5906 header at this code, wrote TIMManager; the current API is
  // V2TIMManager.getInstance().login.
  '-10106': { constant: 'ERR_SVR_SSO_D2KEY_WRONG', area: 'server.access', sdks: ['native'], action: 'renew-usersig', notice: 'signIn', docs: imErrorPages.userSig },
  '-10107': { constant: 'ERR_SVR_SSO_UNSURPPORT', area: 'server.access', sdks: ['native'], action: 'none', notice: 'nothing' },
  '-10108': { constant: 'ERR_SVR_SSO_PREPAID_ARREARS', area: 'server.access', sdks: ['native'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.arrearsTopUp },
  '-10109': { constant: 'ERR_SVR_SSO_PACKET_WRONG', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'general' },
  // The newer table sends the developer to support.
  '-10110': { constant: 'ERR_SVR_SSO_APPID_BLACK_LIST', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'unavailable', docs: imErrorPages.supportTicket },
  // The newer table sends the developer to support.
  '-10111': { constant: 'ERR_SVR_SSO_CMD_BLACK_LIST', area: 'server.access', sdks: ['native'], action: 'contact-support', notice: 'unavailable', docs: imErrorPages.supportTicket },
  '-10112': { constant: 'ERR_SVR_SSO_APPID_WITHOUT_USING', area: 'server.access', sdks: ['native'], action: 'fix-setup', notice: 'unavailable', docs: imErrorPages.consoleGuideApplication },
  '-10113': { constant: 'ERR_SVR_SSO_FREQ_LIMIT', area: 'server.access', sdks: ['native'], action: 'wait', notice: 'tooFast' },
  '-10114': { constant: 'ERR_SVR_SSO_OVERLOAD', area: 'server.access', sdks: ['native'], action: 'wait', notice: 'serverBusy' },
  '-20009': { constant: 'ERR_SVR_SSO_FREQUENCY_LIMIT', area: 'server.access', sdks: ['native'], action: 'wait', notice: 'tooFast' },
  '-100000': { constant: 'NOT_INIT', area: 'web.uikit', sdks: ['uikit'], action: 'fix-request', notice: 'tryAgain' },
  '-100001': { constant: 'INVALID_CONV_ID', area: 'web.uikit', sdks: ['uikit'], action: 'fix-request', notice: 'conversationNotFound' },
  '-100002': { constant: 'CONV_ID_SAME', area: 'web.uikit', sdks: ['uikit'], action: 'none', notice: 'nothing' },
  '-100003': { constant: 'CONV_NOT_EXIST', area: 'web.uikit', sdks: ['uikit'], action: 'fix-request', notice: 'conversationNotFound' },
  '-100004': { constant: 'GET_MSG_LIST_ERROR', area: 'web.uikit', sdks: ['uikit'], action: 'fix-request', notice: 'tryAgain' },
  '-100005': { constant: 'MISMATCH_TYPE_AND_PAYLOAD', area: 'web.uikit', sdks: ['uikit'], action: 'fix-request', notice: 'general' },
  // Plug-ins use the range too: the customer-service rating takes 10150 to 10154.
  '10100-10200': { area: 'server.group', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.webhooks },
  '38000-39000': { area: 'server.relationship', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.webhooks },
  '120001-130000': { area: 'server.message', sdks: ['native', 'web', 'rest'], action: 'refused', notice: 'refused', docs: imErrorPages.webhooks },
  // The package’s own name for `Params validate failed.`, which the web SDKs reject with when they check a call’s
  // parameters; it has no code.
  ParamsInvalid: { area: 'web.general', sdks: ['web', 'web-legacy'], action: 'fix-request', notice: 'general' },
  // Server 60018; the figure is from the vendor chat FAQ 2026-03.
  SearchOverLimit: { constant: 'SearchOverLimit', area: 'web.message', sdks: ['web-lite'], action: 'wait', notice: 'tooFast', limits: { max: 2 } },
  SearchParamsError: { constant: 'SearchParamsError', area: 'web.message', sdks: ['web-lite'], action: 'fix-request', notice: 'general' },
  SearchUnable: { constant: 'SearchUnable', area: 'web.message', sdks: ['web-lite'], action: 'upgrade', notice: 'unavailable', docs: imErrorPages.cloudSearch },
};

/** The catalog's type, for `createImErrors({ catalog })`. */
export type ImErrorCatalog = typeof catalog;

/** A key of the catalog that stands for a range of app-defined codes. */
export type ImErrorRange = Extract<ImErrorKey, `${number}-${number}`>;

/** Every single code: `6206`, `-302`, `'SearchUnable'`. Ranges are left out, since they are no code. */
export type ImErrorCode = Exclude<ImErrorKey, ImErrorRange>;

/** The codes whose message has limits. */
export type ImErrorCodeWithLimits = keyof ImErrorLimitNames;

/** The names of the limits that the message of a code has; `never` where it has none. */
export type ImErrorLimitName<Code extends ImErrorCode> = Code extends ImErrorCodeWithLimits
  ? ImErrorLimitNames[Code]
  : never;

export { sharedLimits } from './core/shared-limits.js';
export type { ImErrorKey, ImNoticeKey } from './generated/codes.js';

/** A name in {@link sharedLimits}. */
export type ImErrorSharedLimit = keyof typeof import('./core/shared-limits.js').sharedLimits;
