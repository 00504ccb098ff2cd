import type { ImErrorAction, ImErrorSdk } from 'im-error-i18n/catalog';

/** What each action asks for, and how it looks. */
export const actions: Readonly<Record<ImErrorAction, { readonly todo: string; readonly tone: string }>> = {
  retry: { todo: 'A passing fault. Wait a moment, longer each time, and try again.', tone: 'wait' },
  wait: { todo: 'Too many requests, or the service is overloaded. Slow down.', tone: 'wait' },
  'renew-usersig': {
    todo: 'The credential has expired. Fetch a fresh UserSig and log in again, once, without asking.',
    tone: 'person',
  },
  'sign-in': {
    todo: 'The session ended or never began. Tell the person, and log in only when they say so.',
    tone: 'person',
  },
  'fix-request': { todo: 'The calling code is wrong. A developer corrects the call.', tone: 'fix' },
  'fix-setup': { todo: 'A console setting, a certificate or a permission is wrong. Correct the set-up.', tone: 'fix' },
  upgrade: { todo: 'A plan or quota is used up or ended. Buy, renew or upgrade.', tone: 'fix' },
  'ask-user': { todo: 'The person must decide or do something. Show them the notice.', tone: 'person' },
  refused: { todo: 'A rule said no. Show the notice, and do not try again.', tone: 'stop' },
  'contact-support': {
    todo: 'An internal fault. Report the API, the code and the logs to customer support.',
    tone: 'stop',
  },
  none: { todo: 'Nothing went wrong. Go on.', tone: 'fine' },
};

/** Who delivers a code. */
export const sdkNames: Readonly<Record<ImErrorSdk, string>> = {
  native: 'iOS, Android, Windows, Electron, Flutter',
  'native-v3': 'native, version 3',
  web: 'web',
  'web-legacy': 'older web versions',
  'web-lite': 'lite web SDK',
  c: 'C and Electron calls',
  rest: 'REST API',
  uikit: 'web UI kit',
  push: 'push client',
};
