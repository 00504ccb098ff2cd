/** The published JSON: ready i18next namespaces. What other tools want, `im-error-i18n copy` writes. */
import { namespaces } from '../lib/locales.js';
import type { Emitter } from './language.js';

export const emitJson: Emitter = (languages) =>
  Object.fromEntries(
    languages.flatMap(({ tag, plain }) =>
      namespaces.map((namespace) => [
        `dist/locales/${tag}/${namespace}.json`,
        `${JSON.stringify(plain[namespace], null, 2)}\n`,
      ]),
    ),
  );
