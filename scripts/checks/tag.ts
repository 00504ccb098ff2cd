import { defineCheck } from '../lib/check.js';
import { canonicalTagOf } from '../lib/locales.js';

export default defineCheck({
  name: 'tag',
  scope: 'language',
  severity: 'error',
  reason: 'A tag in another spelling is found by no app, and of an unknown language nobody knows the plurals.',
  check({ tag }) {
    const canonical = canonicalTagOf(tag);
    if (canonical === tag) return [];
    return [
      {
        at: 0,
        expected: canonical ?? 'the BCP 47 tag of a language, such as pl, pt-BR, zh-Hant',
        found: tag,
        fix: 'Rename the folder.',
      },
    ];
  },
});
