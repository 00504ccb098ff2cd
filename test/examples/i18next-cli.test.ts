import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Example } from './example.js';

it('i18next-cli leaves the copied namespaces alone, and would empty them without the option', () => {
  const example = new Example('i18next-cli');
  const read = (file: string) => readFileSync(join(example.folder, file), 'utf8');
  const codes = () => Object.keys(JSON.parse(read('public/locales/ko/imError.json')));

  example.npm('build');
  example.npm('messages');
  expect(codes().length).toBeGreaterThanOrEqual(661);
  writeFileSync(join(example.folder, 'src/more.ts'), "import { t } from 'i18next'\n\nexport const more = t('more')\n");
  example.npm('start');
  expect(JSON.parse(read('public/locales/ko/translation.json'))).toMatchObject({ sent: '보냈습니다.', more: '' });
  example.npm('messages', '--check');

  const config = read('i18next.config.ts');
  expect(config).toContain('ignoreNamespaces');
  writeFileSync(join(example.folder, 'i18next.config.ts'), config.replace(/^.*ignoreNamespaces.*\n/m, ''));
  example.npm('start');
  expect(codes().length).toBeLessThan(10);
});
