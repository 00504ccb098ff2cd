import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesIn, compareCodes } from '../../scripts/codes.js';

/** The packages whose codes apps receive, and the files that define them. */
const packages: Readonly<Record<string, RegExp>> = {
  '@tencentcloud/chat': /^(?:index|modules\/[\w-]+)\.js$/,
  'tim-js-sdk': /^tim-js(?:-friendship)?\.js$/,
  '@tencentcloud/lite-chat': /^(?:basic|standard|professional|plugins\/[\w-]+)\.js$/,
  '@tencentcloud/chat-uikit-engine': /^index\.(?:js|d\.ts)$/,
  im_electron_sdk: /(?:enumbers\.d\.ts|TIMErrorCode\.h|TIMCloudDef\.h)$/,
};

// The typings of the Electron package spell one name unlike its own header; the catalog follows the header.
const knownDifferences = ['~ 6012 ERR_REQUEST_TIMEOUT, in the catalog ERR_REQUEST_TIME_OUT'];

describe('the published SDKs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'im-error-sdks-'));
    for (const name of Object.keys(packages)) {
      const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], {
        encoding: 'utf8',
      });
      const into = join(folder, name.replace('/', '+'));
      execFileSync('mkdir', ['-p', into]);
      execFileSync('tar', ['xzf', join(folder, packed.trim().split('\n').at(-1) as string), '-C', into]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(packages))('%s defines no code that the catalog lacks', (name, wanted) => {
    const root = join(folder, name.replace('/', '+'), 'package');
    const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => wanted.test(file));
    expect(files.length).toBeGreaterThan(0);
    const codes = files.flatMap((file) => codesIn(readFileSync(join(root, file), 'utf8'), file));
    expect(codes.length).toBeGreaterThan(6);
    const differences = compareCodes(codes).filter((line) => !knownDifferences.includes(line));
    expect(differences.filter((line) => line.startsWith('+'))).toEqual([]);
    // Names inside minified bundles change from version to version; those of headers and typings are public.
    if (name === 'im_electron_sdk') expect(differences).toEqual([]);
  });
});
