import { describe, expect, it } from 'vitest';
import { catalog, type ImErrorAction, type ImErrorFacts } from '../../src/catalog.js';
import { describeImError } from '../../src/index.js';

const rows = Object.entries(catalog as Readonly<Record<string, ImErrorFacts>>);

describe('actions where a wrong one does harm', () => {
  it.each<[ImErrorAction, readonly (number | string)[]]>([
    // A fresh UserSig and a login mend these, and nothing else does.
    ['renew-usersig', [6206, 70001, -10001, -10003, 6226]],
    // Not logged in, logged out or kicked; or nobody knows whether it was a kick.
    ['sign-in', [6014, 2024, 6208, 6213, 6255, 3002, 3003, 3004, 3005, 3006, 20002, 70017, 70052, 70101, 91101]],
    // Other products use the same numbers.
    ['fix-request', [-1, -2, -4, -5, -6]],
    // A UserSig that was made wrongly stays wrong, however often one logs in.
    ['fix-setup', [70009, 70016, 70020]],
    // Refusals of a person, a role or a rule.
    ['refused', [20007, 20009, 20010, 20011, 20012, 10017, 30525, 30516, 10007, 10009, 20006, 10016, 80001, 80004]],
    ['refused', [20016, 10031, 6223, 30009, 70051, 2681]],
    // Too much, too long, too large: the same again is as much.
    ['ask-user', [7005, 2253, 2301, 2351, 2402, 114002]],
    ['fix-request', [90001, 90011, 60003, 2106, -4, 8501]],
    // Too often.
    ['wait', [7008, 9506, -10113, 60007, 60018, 10006, 10023, 2996, 'SearchOverLimit', 22006]],
    // Passing.
    ['retry', [9510, 20004, 30007, 70169, 70500, 90994, 2800, 2801, 60008]],
    ['upgrade', [7013, 60020, 70398, 72000, 10059, 10058, 3122, 'SearchUnable', 80005, -10108]],
    ['fix-setup', [22001, -197, 60010, 72001, 11000, 6029]],
    ['none', [10013, 30015, 30539, 90101, 6222, 2701, 23007]],
  ])('%s', (action, codes) => {
    for (const code of codes) expect([code, describeImError(code, 'en').action]).toEqual([code, action]);
  });

  it('never retry a limit, a refusal or a wrong parameter, by their names', () => {
    const wrong = rows.filter(
      ([, { action, constant = '' }]) =>
        action === 'retry' &&
        /_LIMIT\b|DENY|BLACK|FORBID|SENSITIVE|INVALID_PARAM|NOT_FRIEND|SHUTUP|NOT_FOUND/.test(constant),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('wait only where something is done too often or is overloaded', () => {
    for (const [key, { action, notice }] of rows)
      if (action === 'wait')
        expect([key, ['tooFast', 'serverBusy', 'slowConnection', 'general'].includes(notice)]).toEqual([key, true]);
  });

  it('sign in again only with a notice that says so', () => {
    for (const [key, { action, notice }] of rows)
      if (action === 'sign-in')
        expect([key, ['signIn', 'signedInElsewhere', 'limitReached', 'cannotJoinGroup'].includes(notice)]).toEqual([
          key,
          true,
        ]);
  });

  it('agree with the notice where nothing went wrong', () => {
    for (const [key, { action, notice }] of rows)
      if (notice === 'nothing') expect([key, action]).toEqual([key, 'none']);
  });
});
