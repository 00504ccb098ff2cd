import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { run } from '../package/project.js';
import { Example } from './example.js';

let example: Example;

beforeAll(() => {
  example = new Example('log-pipeline');
  example.npm('build');
});

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

it('counts the codes of a log, with what to do', () => {
  const report = rows(example.npm('start'));
  expect(report.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
    ['3', '20007', 'refused'],
    ['2', '6206', 'renew-usersig'],
  ]);
  // A negative code, and one of a range.
  expect(report.slice(2).map(([, code, action]) => [code, action])).toEqual(
    expect.arrayContaining([
      ['-302', 'wait'],
      ['10150', 'refused'],
    ]),
  );
  expect(report[1]?.[3]).toContain('UserSig');
  expect(rows(example.npm('start', 'ko'))[1]?.[3]).toMatch(/세요\./);
});

it('an unknown code is counted, named, and makes the script fail', () => {
  writeFileSync(join(example.folder, 'other.log'), '{"imCode":424242}\n{"imCode":6206}\n{"imCode":424242}\n');
  const { status, stdout, stderr } = run('bash', ['errors.sh', 'other.log'], example.folder);
  expect(rows(stdout).map((row) => row.slice(0, 3))).toEqual([
    ['2', '424242', 'unknown code'],
    ['1', '6206', 'renew-usersig'],
  ]);
  expect(stderr).toContain("unknown code '424242'");
  expect(status).toBe(1);
});
