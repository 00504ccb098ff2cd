import { namespaceFiles, rewrite } from './format.js';

// What vue-i18n reads as syntax. It also cuts spaces off both ends.
const special = /[@|{}$%\\']|^\s+|\s+$/g;

const literal = (text: string) => `{'${text.replace(/[\\']/g, '\\$&')}'}`;

/** For vue-i18n: special characters as literals, `{'@'}`. */
export const vue = namespaceFiles((text) =>
  rewrite(
    text,
    (plain) => plain.replace(special, literal),
    (name) => `{${name}}`,
  ),
);
