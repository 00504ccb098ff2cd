/** The published JSON: ready i18next namespaces, and the same as ICU messages for FormatJS, react-intl and next-intl. */
import { toIcu } from '../../src/core/icu.js';
import { type Messages, namespaces } from '../lib/locales.js';
import type { Emitter } from './language.js';

const json = (messages: Messages) => `${JSON.stringify(messages, null, 2)}\n`;

const icuOf = (messages: Messages) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, toIcu(text)]));

export const emitJson: Emitter = (languages) =>
  Object.fromEntries(
    languages.flatMap(({ tag, plain }) => [
      ...namespaces.map((namespace) => [`dist/locales/${tag}/${namespace}.json`, json(plain[namespace])]),
      [`dist/locales/${tag}/imError.icu.json`, json(icuOf(plain.imError))],
    ]),
  );
