import { catalog, type ImErrorAction, type ImErrorFacts } from '../../src/catalog.js';
import { defineCheck } from '../lib/check.js';

// What an app or a developer must do something about; of the others, a plain rule may already say it.
const wanting: readonly ImErrorAction[] = [
  'retry',
  'wait',
  'renew-usersig',
  'sign-in',
  'fix-setup',
  'upgrade',
  'contact-support',
];

/** Messages that need no request although their action asks for something, each with the reason. */
export const withoutRequest: Readonly<Record<string, string>> = {};

export default defineCheck({
  name: 'remedy',
  scope: 'message',
  severity: 'error',
  reason:
    'A message that only says what failed leaves a developer stuck. Only the Korean is held to it, since every other language is held to the Korean.',
  example: { tag: 'ko', key: '6206', text: 'UserSig가 만료되었습니다.' },
  check({ text, isSource, namespace, key }) {
    const facts = (catalog as Readonly<Record<string, ImErrorFacts>>)[key];
    if (!isSource || namespace !== 'imError' || !facts || !wanting.includes(facts.action)) return [];
    if (/세요(?![가-힣])/.test(text) || Object.hasOwn(withoutRequest, key)) return [];
    return [
      {
        at: text.length,
        expected: `what to do, as the action is ${facts.action}: a request with -세요`,
        found: 'none',
        fix: 'Add one concrete sentence: the call, field or setting, how long to wait, or whom to ask with what.',
      },
    ];
  },
});
