/** The glossary holds itself to something, too: what is in it, what left it, and what its forms match. */
import { describe, expect, it, vi } from 'vitest';
import { indexOfForm, withoutQuoted } from '../../scripts/lib/glossary.js';
import { tagsOf } from '../../scripts/lib/languages.js';
import { lineOf } from '../../scripts/lib/problems.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';
import { run as command } from '../../scripts/locale.js';
import { checkMessage, en } from '../helpers/check.js';
import { call, placeIn, read, smallCopyOfLocales, write, writeGlossaryOf } from '../helpers/locales.js';

vi.mock('../../src/catalog.js', async (original) => {
  const { smallCatalog } = await import('../helpers/locales.js');
  return smallCatalog(await original());
});

const [file, lock] = ['locales/glossary.json', 'locales/glossary.lock.json'];
const locale = (root: string, ...args: string[]) => call(command, ...args, '--root', root);

/** A small copy with every term of the glossary. */
function copyWithGlossary(): string {
  const root = smallCopyOfLocales();
  writeGlossaryOf(root, tagsOf(root));
  return root;
}

type Terms = Record<string, Record<string, unknown>>;

/** What is told of a glossary with something changed in it; the lock is renewed, unless the case is about that. */
async function told(change: (terms: Terms) => void, { renew = true } = {}) {
  const root = copyWithGlossary();
  const terms = JSON.parse(read(root, file)) as Terms;
  change(terms);
  write(root, file, `${JSON.stringify(terms, null, 2)}\n`);
  if (renew) await locale(root, 'glossary', '--accept');
  const { problems } = validateLocales(root, { tags: ['ko'] });
  return problems.filter(({ check }) => check === 'glossary').map(lineOf);
}

const entry = (terms: Terms, id: string, tag: string) =>
  (terms[id] as Terms)[tag] as unknown as { use: string[]; avoid?: string[] };

describe('the content', () => {
  it.each<[string, (terms: Terms) => void, RegExp]>([
    [
      'a tag that is none',
      (terms) => Object.assign(terms.group as object, { jp: { use: ['グループ'] } }),
      / group: error glossary: expected a language of locales\/languages\.json; found "jp"/,
    ],
    [
      'a form of one letter',
      (terms) => entry(terms, 'group', 'en').use.push('g'),
      / group: error glossary: expected two letters or more; found "g"/,
    ],
    [
      'a form with a space behind it',
      (terms) => entry(terms, 'group', 'en').use.push('party '),
      / group: error glossary: expected single spaces/,
    ],
    [
      'a Korean form in Japanese',
      (terms) => entry(terms, 'group', 'ja').use.push('그룹'),
      / group: error glossary: expected no Hangul; found "그룹"/,
    ],
    [
      'a traditional form in Simplified Chinese',
      (terms) => entry(terms, 'group', 'zh-Hans').use.push('羣組'),
      / group: error glossary: expected simplified characters/,
    ],
    [
      'a form of a third script',
      (terms) => entry(terms, 'group', 'en').use.push('групп'),
      / group: error glossary: expected letters and signs that the language uses; found "г" \(U\+0433\)/,
    ],
    [
      'a form twice',
      (terms) => entry(terms, 'group', 'en').use.push('Group'),
      / group: error glossary: expected each form once, whatever its case; found "group"/,
    ],
    [
      'a form to use and to avoid',
      (terms) => Object.assign(entry(terms, 'group', 'en'), { avoid: ['roup'] }),
      / group: error glossary: expected no part of "group", which is to be used; found "roup"/,
    ],
    [
      'a form of its opposite',
      (terms) => entry(terms, 'sender', 'en').use.push('recipient'),
      / sender: error glossary: expected a form that is not that of its opposite; found "recipient"/,
    ],
    [
      'an opposite that there is not',
      (terms) => Object.assign(terms.group as object, { against: 'crowd' }),
      / group: error glossary: expected one other term, which has no other opposite; found "crowd"/,
    ],
    [
      'a term without Korean',
      (terms) => {
        delete (terms.group as Terms).ko;
      },
      / group: error glossary: expected "ko", by which it is found; found none/,
    ],
    [
      'a * in the middle of a word',
      (terms) => entry(terms, 'group', 'en').use.push('gr*p'),
      / group: error glossary: expected a \* at the end of a word; found "gr\*p"/,
    ],
    [
      'a * in Korean',
      (terms) => entry(terms, 'group', 'ko').use.push('모둠*'),
      / group: error glossary: expected no \*, since/,
    ],
    [
      'a misspelled list',
      (terms) => Object.assign(entry(terms, 'group', 'en'), { avoids: ['x'] }),
      / group: error glossary: expected "en": \{ "use"/,
    ],
  ])('%s is told', async (_, change, says) => {
    const lines = await told(change);
    expect(lines).toContainEqual(expect.stringMatching(says));
  });

  it('a term twice is told at the second', () => {
    const root = copyWithGlossary();
    const raw = read(root, file).replace('  "group": {', '  "member": { "note": "x" },\n  "group": {');
    write(root, file, raw);
    const { line } = placeIn(raw, '"member": {\n');
    const lines = validateLocales(root, { tags: ['ko'] }).problems.map(lineOf);
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:${line}:3 member: error glossary: expected each key once`)),
    );
  });
});

describe('what goes is noticed', () => {
  it.each<[string, (terms: Terms) => void, string]>([
    [
      'a term',
      (terms) => {
        delete terms.oneToOne;
      },
      'oneToOne: 1:1',
    ],
    [
      'a word to avoid',
      (terms) => {
        delete entry(terms, 'mute', 'ja').avoid;
      },
      'mute avoids ja ミュート',
    ],
    ['a Korean form', (terms) => entry(terms, 'mute', 'ko').use.pop(), 'mute: 채팅 금지, 채팅이 금지'],
    [
      'an opposite',
      (terms) => {
        delete (terms.recipient as Terms).against;
      },
      'recipient against sender',
    ],
  ])('%s', async (_, change, rule) => {
    const lines = await told(change, { renew: false });
    const { line } = placeIn(read(copyWithGlossary(), lock), JSON.stringify(rule));
    expect(lines).toContainEqual(
      `${lock}:${line}:3 ${/^\w+/.exec(rule)}: error glossary: expected the rule "${rule}" in locales/glossary.json; found none. Restore it there; if it is meant to go, run \`npm run locale -- glossary --accept\`.`,
    );
  });

  it('what comes is to be accepted, and a lock that is gone is told once', async () => {
    const add = (terms: Terms) => Object.assign(entry(terms, 'group', 'en'), { avoid: ['party'] });
    expect(await told(add, { renew: false })).toEqual([
      expect.stringContaining('found "group avoids en party", which it does not'),
    ]);
    expect(await told(add)).toEqual([]);
    const root = copyWithGlossary();
    write(root, lock, '{');
    expect(
      validateLocales(root, { tags: ['ko'] }).problems.map(({ check, file: where }) => `${where} ${check}`),
    ).toEqual([`${lock} glossary`]);
  });

  it('the command shows what changed, and writes only where it is asked to', async () => {
    const root = copyWithGlossary();
    const before = read(root, lock);
    write(root, file, read(root, file).replace('"ミュート"', '"消音"'));
    expect((await locale(root, 'glossary')).stdout).toBe(
      '- mute avoids ja ミュート\n+ mute avoids ja 消音\nglossary: 1 rules gone, 1 new; accept them with --accept\n',
    );
    expect(read(root, lock)).toBe(before);
    await locale(root, 'glossary', '--accept');
    expect((await locale(root, 'glossary')).stdout).toMatch(/^glossary: 0 rules gone, 0 new/);
    write(root, file, '{');
    expect(await locale(root, 'glossary', '--accept')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(file),
    });
  });
});

describe('a form', () => {
  it.each([
    ['групп*', 'Владелец группы', 9],
    ['групп*', 'подгруппы', -1],
    ['владел* групп*', 'для владельца группы', 4],
    ['владел* групп*', 'владелец своей группы', -1],
    ['leav*', 'after Leaving', 6],
    ['group', 'subgroups', 3],
    ['1:1', 'a 1:1 chat', 2],
    ['a.b', 'axb', -1],
  ])('%s in %s', (form, text, at) => {
    expect(indexOfForm(text, form)).toBe(at);
  });

  it.each(['“Group”', '‘Group’', '「Group」', '『Group』', '«Group»', '„Group“', '„Group”', '”Group”', '"Group"'])(
    'does not count within %s',
    (name) => {
      expect(withoutQuoted(`a ${name} b`)).toBe('a \ufffc b');
    },
  );

  it('an apostrophe opens nothing', () => {
    expect(withoutQuoted('the user’s group, and users’ groups')).toContain('group');
  });
});

describe('terms in quotation marks, and opposites', () => {
  const glossary = {
    block: { ko: { use: ['차단'] }, en: { use: ['block'] } },
    unblock: { ko: { use: ['차단 해제'] }, en: { use: ['unblock*'] } },
    friend: { ko: { use: ['친구'] }, en: { use: ['friend'], avoid: ['pal'] } },
  };
  const opposites = new Map([
    ['block', 'unblock'],
    ['unblock', 'block'],
  ]);
  const say = (source: string, text: string) =>
    checkMessage({ ...en, isSource: false, namespace: 'imError', key: '1001', source, text, glossary, opposites })
      .filter(({ check }) => check === 'term')
      .map(({ at, found }) => `${at} ${found}`);

  it.each<[string, string, string[]]>([
    ['“친구”를 누르세요.', 'Press “Contacts”.', []],
    ['친구가 있습니다.', 'See “friend”.', ['0 none of them for 친구']],
    ['친구가 있습니다.', 'A friend, in “pal”.', []],
    ['차단했습니다.', 'It was blocked.', []],
    ['차단했습니다.', 'It was unblocked.', ['7 "unblock*" instead, the opposite of 차단']],
    ['차단 해제했습니다.', 'It was unblocked.', []],
    ['차단 해제했습니다.', 'It was blocked.', ['7 "block" instead, the opposite of 차단 해제']],
    ['차단하고 차단 해제했습니다.', 'It was unblocked and blocked.', []],
  ])('%s → %s', (source, text, lines) => {
    expect(say(source, text)).toEqual(lines);
  });
});
