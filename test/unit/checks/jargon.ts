import { type Case, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'in a notice',
    'あ SDK api IM',
    notice,
    [
      '2 jargon: expected words of everyday; found "SDK"',
      '6 jargon: expected words of everyday; found "api"',
      '10 jargon: expected words of everyday; found "IM"',
    ],
  ],
  ['in a longer word', 'SDKs APIX XIM', notice, []],
  ['in an error', 'あ SDK API', {}, []],
  ['a German word', 'Im WLAN anmelden.', { tag: 'de', ...notice }, []],
];
