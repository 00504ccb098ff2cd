/** Runs checks of words over damaged and honest texts. */
import { checks } from '../../scripts/checks/index.js';
import type { Check, MessageSubject, MessagesSubject } from '../../scripts/lib/check.js';
import { pathsOf, readMessages, sourceTag } from '../../scripts/lib/locales.js';
import { emptyFile, parseSource, textsOf } from '../../scripts/lib/source-file.js';
import { repository } from './locales.js';

/** Checks of whole sentences, which have something to say of each short text that tests of other checks are about. */
export const proseChecks = [
  'residue',
  'language',
  'ending',
  'register',
  'pairs',
  'punctuation',
  'repeated',
  'tone',
  'notice-number',
];

/** Texts by language: what a check finds in each; nothing in an honest one. */
export type ProseCase = readonly [tag: string, text: string, found: readonly string[], about?: Partial<MessageSubject>];

/** What a check finds in a text, in the order of its findings. */
export function foundBy({ check }: Check<'message'>, [tag, text, , about]: ProseCase): string[] {
  const subject: MessageSubject = {
    tag,
    isSource: false,
    namespace: 'imError',
    key: '6206',
    text,
    // Two sentences without names, and with a figure that the program fills in.
    source: '사용자를 찾을 수 없습니다. {max, number}초 뒤에 다시 시도하세요.',
    glossary: {},
    ...about,
  };
  return check(subject).map(({ found }) => found.replace(/^"(.*)"$/, '$1'));
}

/** What some checks of whole files find in the real errors of a language after a change: `<check> <key>`. */
export function messagesChecksOver(names: readonly string[]) {
  const chosen = checks.messages.filter(({ name }) => names.includes(name));
  const read = (tag: string) => readMessages(pathsOf(repository).file(tag, 'imError'));
  const source = new Map(Object.entries(read(sourceTag)));
  return (tag: string, change: (texts: Record<string, string>) => void): string[] => {
    const messages = read(tag);
    change(messages);
    const raw = JSON.stringify(messages, null, 2);
    const file = { ...emptyFile(`locales/${tag}/imError.json`, raw), ...parseSource(raw) };
    const entries = file.entries ?? [];
    const subject: MessagesSubject = {
      tag,
      isSource: false,
      namespace: 'imError',
      file,
      entries,
      texts: textsOf(entries),
      expectedKeys: [...source.keys()],
      source,
      accepted: {},
    };
    return chosen.flatMap(({ name, check }) => check(subject).map(({ key }) => `${name} ${key}`));
  };
}
