/** The parsed messages that have limits, a module for each language, and the documented values of those limits. */
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { catalog, type ImErrorFacts } from '../../src/catalog.js';
import type { Piece } from '../../src/limits.js';
import { parseMessage } from '../lib/icu.js';
import { limitsOf } from '../lib/keys.js';
import { banner, type Emitter, type Language } from './language.js';

/** FormatJS's syntax tree in the few pieces that a message with limits is made of. */
export function piecesOf(elements: readonly MessageFormatElement[]): Piece[] {
  return elements.map((element): Piece => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.pound) return 0;
    if (element.type === TYPE.number) return [element.value];
    if (element.type === TYPE.plural && element.pluralType === 'cardinal' && !element.offset)
      return [
        element.value,
        Object.fromEntries(Object.entries(element.options).map(([form, { value }]) => [form, piecesOf(value)])),
      ];
    throw new Error(`a message with limits has ${element.value}, which is neither a number nor its plural`);
  });
}

function patternsOf({ icu }: Language): Record<string, Piece[]> {
  return Object.fromEntries(
    Object.entries(icu.imError)
      .filter(([key]) => Object.keys(limitsOf(key)).length > 0)
      .map(([key, message]) => [key, piecesOf(parseMessage(message))]),
  );
}

const doc = ({ name }: Language) => `/** ${name}, whose limits an app may set. */`;

export const emitLimits: Emitter = (languages) => {
  const values = Object.entries(catalog as Readonly<Record<string, ImErrorFacts>>).flatMap(([code, { limits }]) =>
    limits ? [[code, limits]] : [],
  );
  const files = languages.flatMap((language) => {
    const { tag, identifier } = language;
    const patterns = JSON.stringify(patternsOf(language));
    return [
      [
        `limits/${tag}.ts`,
        `${banner}import { languageWithLimits } from '../../limits.js';
import { ${identifier} as locale } from '../locales/${tag}.js';

${doc(language)}
export const ${identifier} = /* @__PURE__ */ languageWithLimits(locale, ${patterns});
`,
      ],
      [
        `dist/limits/${tag}.cjs`,
        `'use strict';
const { languageWithLimits } = require('../limits.cjs');
const { ${identifier} } = require('../locales/${tag}.cjs');

exports.${identifier} = languageWithLimits(${identifier}, ${patterns});
`,
      ],
      [
        `dist/limits/${tag}.d.cts`,
        `import type { ImErrorLocaleWithLimits } from '../core.cjs';
${doc(language)}
export declare const ${identifier}: ImErrorLocaleWithLimits<'${tag}'>;
`,
      ],
    ];
  });
  return {
    ...Object.fromEntries(files),
    'limit-values.ts': `${banner}/** The documented limits, by code and name. */
export const documentedLimits = ${JSON.stringify(Object.fromEntries(values))} as const;
`,
  };
};
