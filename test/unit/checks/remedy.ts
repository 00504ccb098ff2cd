import { type Case, ko, notice } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  [
    'missing where the fault passes',
    '요청이 실패했습니다.',
    { ...ko, key: '1004' },
    ['11 remedy: expected what to do, as the action is retry: a request with -세요; found none'],
  ],
  ['there', '요청이 실패했습니다. 잠시 후 다시 시도하세요.', { ...ko, key: '1004' }, []],
  [
    'only in the middle of a word',
    '어서오세요가',
    { ...ko, key: '1004' },
    ['6 remedy: expected what to do, as the action is retry: a request with -세요; found none'],
  ],
  ['not needed where a rule said no', '차단되었습니다.', { ...ko, key: '20007' }, []],
  ['not held against another language', '失敗しました。', { key: '1004', source: '요청이 실패했습니다.' }, []],
  ['not held against a notice', '실패했습니다.', { ...ko, ...notice, key: 'tryAgain' }, []],
];
