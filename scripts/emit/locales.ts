/** A module for each language; for CommonJS one that requires the published JSON, so that no words are there twice. */
import { type Messages, type Namespace, namespaces } from '../lib/locales.js';
import { banner, type Emitter, type Language, literal } from './language.js';

/** Texts as lines: `split` unpacks them, and no quotation mark is escaped twice as in JSON within a string. */
function packed(keys: readonly string[], texts: Messages): string {
  const lines = keys.map((key) => texts[key] as string);
  const broken = keys[lines.findIndex((line) => line.includes('\n'))];
  if (broken !== undefined) throw new Error(`${broken}: a message is one line; run \`npm run validate\``);
  return literal(lines.join('\n'));
}

const doc = ({ name }: Language) => `/** ${name}: one language for \`createImErrors\`. */`;

export const emitLocales: Emitter = (languages) => {
  const keysOf = (namespace: Namespace) => Object.keys(languages[0]?.plain[namespace] ?? {});
  return Object.fromEntries(
    languages.flatMap((language) => {
      const { tag, identifier, plain } = language;
      const texts = namespaces.map((namespace) => `  ${packed(keysOf(namespace), plain[namespace])},\n`);
      const files = namespaces.map((namespace) => `  () => require('./${tag}/${namespace}.json'),\n`);
      return [
        [
          `locales/${tag}.ts`,
          `${banner}import { packedLanguage } from '../../core.js';

${doc(language)}
export const ${identifier} = /* @__PURE__ */ packedLanguage(
  '${tag}',
${texts.join('')});
`,
        ],
        [
          `dist/locales/${tag}.cjs`,
          `'use strict';
const { jsonLanguage } = require('../core.cjs');

exports.${identifier} = jsonLanguage(
  '${tag}',
${files.join('')});
`,
        ],
        [
          `dist/locales/${tag}.d.cts`,
          `import type { ImErrorLocale } from '../core.cjs';
${doc(language)}
export declare const ${identifier}: ImErrorLocale<'${tag}'>;
`,
        ],
      ];
    }),
  );
};
