import { defineCheck } from '../lib/check.js';
import { literalsOf, treeOf } from '../lib/icu.js';
import { quote } from '../lib/problems.js';

export default defineCheck({
  name: 'foreign-syntax',
  scope: 'message',
  severity: 'error',
  reason: 'i18next and vue-i18n read `{`, `}` and `$t(` as syntax, so quoted ones would bring in new placeholders.',
  example: { tag: 'en', key: '6206', source: '로그인해 주세요.', text: "Log in '{'again'}'." },
  check({ text }) {
    return literalsOf(text, treeOf(text) ?? []).flatMap(({ at, written }) =>
      [...written.matchAll(/[{}]|\$t\(/g)].map((match) => ({
        at: at + match.index,
        expected: 'braces around placeholders only',
        found: quote(match[0]),
        fix: 'Remove it; i18next and vue-i18n would take it for a placeholder.',
      })),
    );
  },
});
