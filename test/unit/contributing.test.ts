/** Runs every command of CONTRIBUTING.md, in order, in a copy of the repository. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { run as locale } from '../../scripts/locale.js';
import { run as validate } from '../../scripts/validate.js';
import { call, read, repository, temporaryFolder, withMessage, write } from '../helpers/locales.js';

const text = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) =>
    (block as string).trim(),
  );
const commands = blocks('sh').flatMap((block) => block.split('\n'));

/** A copy as a fresh clone has it, with the packages that are installed already. */
function clone(): string {
  const root = temporaryFolder();
  const left = /^(?:node_modules|dist|reports|coverage|\.git|\.stryker-tmp|src\/generated)(?:\/|$)|\.(?:tmp|lock|tgz)$/;
  cpSync(repository, root, {
    recursive: true,
    filter: (path) => !left.test(relative(repository, path).replaceAll('\\', '/')),
  });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

// Of its own group, since npm starts a shell that starts the script.
const shell = (root: string, command: string): ChildProcess =>
  spawn(command, { cwd: root, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });

function finish(child: ChildProcess, until?: RegExp): Promise<{ code: number | null; output: string }> {
  let output = '';
  let killed = false;
  const hear = (chunk: Buffer) => {
    output += chunk;
    // Once, since what is still in the pipe comes after the group is gone.
    if (killed || !until?.test(output)) return;
    killed = true;
    process.kill(-(child.pid as number), 'SIGKILL');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const functions: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { validate, locale };

/** Runs a command to its end: one of our scripts inside this process, which saves two seconds each time. */
async function execute(root: string, command: string): Promise<{ code: number | null; output: string }> {
  const [, name = '', args = ''] = /^npm run (\w+)(?: -- (.*))?$/.exec(command) ?? [];
  const script = functions[name];
  if (!script) return finish(shell(root, command));
  expect(scripts[name]?.split(' ').at(-1)).toBe(`scripts/${name}.ts`);
  const words = (args.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const { code, stdout, stderr } = await call(script, ...words, '--root', root);
  return { code, output: stdout + stderr };
}

it('its commands do what it says', { timeout: 180_000 }, async () => {
  const root = clone();
  // A second language for `accept` to have something to do.
  const [ko, ja] = ['locales/ko/imError.json', 'locales/ja/imError.json'];
  write(
    root,
    ko,
    withMessage(read(root, ko), '6206', (message) => `${message} 다시 시도하세요.`),
  );
  const says: Record<string, RegExp> = {
    'npm start -- 6206 --locale ja': /^6206 .*\n {2}.*UserSig/m,
    'npm run validate -- ja': / {2}6206\n(?:.*\n){2} {2}error stale$/m,
    'npm run validate': /^zh-Hans .* 100 %/m,
    'npm run validate -- --fix': /imError\.schema\.json: fixed/,
    'npm run locale -- glossary --accept': /^glossary: 0 rules gone, 0 new, accepted$/m,
    'npm run locale -- todo ja': /^## imError 6206$/m,
    'npm run locale -- accept ja 6206': /^ja: accepted 6206$/m,
    'npm run locale -- accept ja --all': /^ja: nothing was stale$/m,
    'npm run locale -- accept ja 6206 --as reviewed --by Kim --on 2026-11-24': /^ja: accepted 6206$/m,
    'npm run locale -- answer ja 6253 same-source --reason "The second one needs another word"':
      /^ja: answered same-source of 6253$/m,
    'npm run locale -- export ja reports/ja.xliff': /^reports\/ja\.xliff: \d+ messages, 0 without a translation$/m,
    // The text that was changed for `answer` is not accepted.
    'npm run locale -- import reports/ja.xliff --approved --by Kim': /^ja: 0 written\nja: 1 not accepted: 6253;/m,
    'npm run locale -- context': /^reports\/context\/glossary\.tbx$/m,
    'npm run locale -- add pl': /Plural categories of pl: one, few, many, other/,
    'npm run locale -- todo pl': /^placeholders: \{.*one \{# …\} few /m,
    'npm run validate -- pl': /^ {2}665 texts are still to be written$/m,
    'npm run locale -- status': /^pl .* 0 %/m,
  };
  // Stale or missing texts are errors.
  const fails = ['npm run validate -- ja', 'npm run validate', 'npm run validate -- --fix', 'npm run validate -- pl'];
  for (const command of commands) {
    if (command === 'npm ci') continue;
    if (command.endsWith('--watch')) {
      const { output } = await finish(shell(root, command), /Watching locales/);
      expect(output).toMatch(/^ja .*█/m);
      continue;
    }
    // A warning to answer: the Korean of 6253 is that of 6211.
    if (command.includes(' answer '))
      write(
        root,
        ja,
        withMessage(read(root, ja), '6253', (message) => message.replace('のため', 'なので').replace('ため', 'ので')),
      );
    const { code, output } = await execute(root, command);
    expect(output, command).toMatch(says[command] as RegExp);
    expect(code, `${command}\n${output}`).toBe(fails.includes(command) ? 1 : 0);
  }
});

it('npm ci has a lockfile that fits package.json', () => {
  // Installing needs the registry, so here only what it compares first; .ci/run installs.
  expect(commands).toContain('npm ci');
  const parse = (file: string) => JSON.parse(readFileSync(join(repository, file), 'utf8'));
  const [wanted, locked] = [parse('package.json'), parse('package-lock.json').packages['']];
  for (const list of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])
    expect(locked[list] ?? {}, list).toEqual(wanted[list] ?? {});
});

it('the lines that it explains are what the validator says', { timeout: 60_000 }, async () => {
  const root = clone();
  const ja = 'locales/ja/imError.json';
  write(
    root,
    ja,
    withMessage(read(root, ja), '8001', (message) => message.replace('{max, number}', '{most, number}')),
  );
  const { output } = await execute(root, 'npm run validate -- ja');
  // The words and the place change with every translation.
  const steady = (text: string) =>
    text
      .replace(/\.json:\d+:\d+/, '.json:…')
      .replace(/^( +\d+ \| ).*$/gm, '…')
      .replace(/^ +\| +\^$/gm, '^')
      .replace(/(Korean: |Korean text as it is now, ).*/g, '$1…');
  const shown = blocks('text')[0] as string;
  expect(shown).toMatch(/\{most, number\}/);
  expect(steady(output)).toContain(steady(shown));
});

it('no command hides in its sentences', () => {
  const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/`((?:npm|npx|git|node) [^`]+)`/g)];
  expect(inline.map(([, command]) => command)).toEqual([]);
});
