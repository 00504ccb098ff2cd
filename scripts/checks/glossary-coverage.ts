import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'glossary',
  scope: 'language',
  severity: 'warning',
  reason: 'Without terms of its own a language is not held to any, but it can be translated all the same.',
  check({ tag, glossary: { file, terms } }) {
    const missing = Object.entries(terms).filter(([, term]) => term[tag] === undefined);
    if (missing.length === 0) return [];
    return [
      {
        at: 0,
        file,
        expected: `"${tag}" in each term`,
        found: `none in ${missing.length}, such as ${missing[0]?.[0]}`,
        fix: `Add "${tag}": { "use": ["…"] } to the terms.`,
      },
    ];
  },
});
