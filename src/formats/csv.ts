import { entriesOfAll, type Format } from './format.js';

const field = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** One table by RFC 4180 for spreadsheets, a column per language. */
export const csv: Format = (languages) => {
  const rows = new Map([['', ['key', 'namespace']]]);
  for (const [i, language] of languages.entries()) {
    for (const row of rows.values()) row[i + 2] = '';
    (rows.get('') as string[])[i + 2] = language.tag;
    entriesOfAll(language, (namespace, key, text) => {
      const id = `${namespace}.${key}`;
      const row = rows.get(id) ?? [key, namespace, ...languages.slice(0, i).map(() => '')];
      row[i + 2] = text;
      rows.set(id, row);
    });
  }
  return { 'im_errors.csv': [...rows.values()].map((row) => `${row.map(field).join(',')}\r\n`).join('') };
};
