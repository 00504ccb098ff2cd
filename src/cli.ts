#!/usr/bin/env node
/** The command `im-error-i18n` as a process; what it does is in cli/run.ts. */
import { fstatSync } from 'node:fs';
import { run } from './cli/run.js';

const { stdout, stderr } = process;

function fail(error: NodeJS.ErrnoException): void {
  // The reader of a pipe (`| head`) may leave early, and has what it wanted.
  if (error.code === 'EPIPE') process.exit(0);
  stderr.write(`im-error-i18n: ${error.message}\n`);
  process.exit(2);
}

function input(): NodeJS.ReadStream | undefined {
  if (process.stdin.isTTY) return undefined;
  // Node takes a folder for empty input.
  if (fstatSync(0).isDirectory()) throw new Error('it is a folder');
  return process.stdin;
}

stdout.on('error', fail);
// Without standard error there is nowhere to say so; what was asked for is still written.
stderr.on('error', () => {});

run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  env: process.env,
  colours: stdout.isTTY && stdout.hasColors() && !process.env.NO_COLOR,
  input,
}).then((status) => {
  process.exitCode = status;
}, fail);
