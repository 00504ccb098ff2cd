/**
 * Every text in every language by every way in which an app may take it: each must say what FormatJS makes of the source
 * text. With limits of an app's own: `limits.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { createIntl } from '@formatjs/intl';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { namespaces, readMessages } from '../../scripts/lib/locales.js';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import { createImErrors, toObject } from '../../src/core.js';
import { imErrorMessages } from '../../src/formatjs.js';
import { languages } from '../../src/generated/languages.js';
import * as root from '../../src/index.js';
import { imErrorKeys, imErrorValues, imNoticeKeys } from '../../src/keys.js';

const rows = Object.entries<ImErrorFacts>(catalog);
const values = { code: '424242', api: 'sendMessage', text: "it's {odd} <b>&</b>" };
const onError = (error: Error): never => {
  throw error;
};

/** An error that is answered by the message of a key; of a range, the first code. */
function errorOf(key: string): unknown {
  if (key === 'unspecified') return undefined;
  if (key === 'unknown') return { code: values.code };
  return Number.parseInt(key, 10) || (key === '0' ? 0 : key);
}

type Texts = Readonly<Record<(typeof namespaces)[number], Readonly<Record<string, string>>>>;

/** What FormatJS makes of the source texts. */
function expectedTexts(tag: string): Texts {
  const [imError, imNotice] = namespaces.map((namespace) => {
    const messages = readMessages(`locales/${tag}/${namespace}.json`);
    const intl = createIntl({ locale: tag, messages, onError });
    const limitsOf = (key: string) => (namespace === 'imError' ? catalog[key as '8001']?.limits : undefined);
    return Object.fromEntries(
      Object.keys(messages).map((id) => [id, intl.formatMessage({ id }, { ...values, ...limitsOf(id) })]),
    );
  }) as [Texts['imError'], Texts['imNotice']];
  return { imError, imNotice };
}

/** The texts of both namespaces, as `say` says them. */
const textsBy = ({ imError, imNotice }: Texts, say: (namespace: keyof Texts, key: string) => string): Texts => ({
  imError: Object.fromEntries(Object.keys(imError).map((key) => [key, say('imError', key)])),
  imNotice: Object.fromEntries(Object.keys(imNotice).map((key) => [key, say('imNotice', key)])),
});

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  const expected = expectedTexts(tag);
  const json = (namespace: string) =>
    JSON.parse(readFileSync(`src/generated/dist/locales/${tag}/${namespace}.json`, 'utf8'));
  const codeWith = (notice: string) => errorOf(rows.find(([, facts]) => facts.notice === notice)?.[0] ?? 'unknown');

  it('a module, and the JSON files', () => {
    const fill = (text = '') => text.replace(/\{\{(\w+)\}\}/g, (_, name: 'code') => values[name]);
    expect(textsBy(expected, (namespace, key) => fill(toObject(language[namespace])[key]))).toEqual(expected);
    for (const namespace of namespaces) expect(json(namespace)).toEqual(toObject(language[namespace]));
  });

  it.each([
    ['the root entry', root],
    ['/core', createImErrors({ locales: [language], catalog })],
  ])('%s', (_, { formatImError, supportImError }) => {
    const said = textsBy(expected, (namespace, key) => {
      if (namespace === 'imNotice') return formatImError(codeWith(key), tag, { audience: 'user' });
      if (key !== 'support') return formatImError(errorOf(key), tag);
      return supportImError({ code: values.code, message: values.text }, tag, { api: values.api });
    });
    expect(said).toEqual(expected);
  });

  it('i18next, by the keys and values of an error', async () => {
    const i18n = createInstance();
    const resources = { [tag]: Object.fromEntries(namespaces.map((namespace) => [namespace, json(namespace)])) };
    await i18n.init({ lng: tag, resources, keySeparator: false, interpolation: { escapeValue: false } });
    const said = textsBy(expected, (namespace, key) => {
      if (namespace === 'imNotice') return i18n.t(imNoticeKeys(codeWith(key), catalog));
      if (key === 'support') return i18n.t('imError:support', values);
      return i18n.t(imErrorKeys(errorOf(key)), imErrorValues(errorOf(key)));
    });
    expect(said).toEqual(expected);
  });

  it('FormatJS', () => {
    const intl = createIntl({ locale: tag, messages: imErrorMessages(language), onError });
    expect(textsBy(expected, (namespace, key) => intl.formatMessage({ id: `${namespace}.${key}` }, values))).toEqual(
      expected,
    );
  });
});
