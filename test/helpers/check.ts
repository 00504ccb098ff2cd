/** Runs the checks of one message, without files. */
import type { Finding, MessageSubject } from '../../scripts/lib/check.js';
import { messageChecksFor } from '../../scripts/lib/validate-locales.js';

export type { MessageSubject };

/** A message and what the checks say of it. What is not given is as in an imError of Japanese without a Korean text. */
export type Case = readonly [name: string, text: string, about: Partial<MessageSubject>, told: readonly string[]];

export const ko = { tag: 'ko', isSource: true };
export const en = { tag: 'en' };
export const notice = { namespace: 'imNotice' } as const;
export const glossary = {
  friend: { ko: { use: ['친구'] }, en: { use: ['friend'] }, ja: { use: ['友だち'], avoid: ['友達'] } },
  friendList: { ko: { use: ['친구 목록'] }, en: { use: ['friend list'] }, ja: { use: ['友だちリスト'] } },
  blocklist: { ko: { use: ['차단 목록'], avoid: ['블랙리스트'] }, en: { use: ['blocklist'], avoid: ['Blacklist'] } },
  parameter: { ko: { use: ['매개변수', '인자'] }, ja: { use: ['パラメータ', '引数'] } },
  foreign: { en: { use: ['abroad'], avoid: ['other'] } },
};

/** What every check says of a message, with the check's name and severity. */
export function checkMessage(message: MessageSubject): (Finding & { check: string; severity: string })[] {
  return messageChecksFor(message.text).flatMap(({ name, severity, check }) =>
    check(message).map((finding) => ({ ...finding, check: name, severity })),
  );
}
