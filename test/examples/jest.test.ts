import { expect, it } from 'vitest';
import { run } from '../package/project.js';
import { Example } from './example.js';

it("a component's test in Jest passes without a mock of the package", () => {
  const example = new Example('jest');
  example.npm('build');
  const { status, stderr } = run('npm', ['run', '--silent', 'start'], example.folder);
  expect(stderr).toMatch(/Tests: +3 passed, 3 total/);
  expect(status).toBe(0);
});
