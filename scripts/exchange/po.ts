/** GNU gettext's PO: the context is the key, the id is the Korean text. */
import { type GetTextTranslation, po } from 'gettext-parser';
import { noteOf, type Row } from './row.js';
import { type ExchangeFile, fullKeyOf, readDocument, type Unit } from './unit.js';

/** The messages of a language as a PO file. */
export function writePo(rows: readonly Row[], tag: string): string {
  const headers = {
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    Language: tag.replaceAll('-', '_'),
  };
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const row of rows) {
    const msgctxt = fullKeyOf(row.namespace, row.key);
    const extracted = [noteOf(row), row.english && `English: ${row.english}`].filter(Boolean).join('\n');
    const comments = { extracted, ...(row.text !== '' && row.state === 'open' ? { flag: 'fuzzy' } : {}) };
    translations[msgctxt] = {
      [row.korean]: {
        msgctxt,
        msgid: row.korean,
        msgstr: [row.text],
        comments: comments as GetTextTranslation['comments'] & object,
      },
    };
  }
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}

const namespaceOnly = /^im(?:Error|Notice)$/;

/** The keys that an entry is for, and the Korean text where it has one. */
function keysOf({ msgctxt, msgid, comments }: GetTextTranslation): { keys: string[]; source: string | undefined } {
  // As `im-error-i18n copy` writes it: the context is the namespace, the id is the key.
  if (msgctxt && namespaceOnly.test(msgctxt)) return { keys: [`${msgctxt}.${msgid}`], source: undefined };
  if (msgctxt) return { keys: [msgctxt.replace(/^\./, '')], source: msgid };
  // As translate-toolkit writes it: one entry for each text, the keys are its places.
  const places = (comments?.reference ?? '').split(/\s+/).filter(Boolean);
  return { keys: places.map((place) => place.replace(/^.*[:/]/, '').replace(/^\./, '')), source: msgid };
}

/** Reads a PO file. Throws where it is none. */
export function readPo(root: string, absolute: string): ExchangeFile {
  const file = readDocument(root, absolute);
  const text = file.document.getText();
  let parsed: ReturnType<typeof po.parse>;
  try {
    parsed = po.parse(text);
  } catch (error) {
    throw new Error(`${file.path}: expected a PO file; found ${(error as Error).message}`);
  }
  const language = parsed.headers.Language ?? '';
  const units: Unit[] = [];
  const problems: ExchangeFile['problems'][number][] = [];
  for (const entry of Object.values(parsed.translations).flatMap((entries) => Object.values(entries))) {
    if (entry.msgid === '') continue;
    const { keys, source } = keysOf(entry);
    const start = JSON.stringify(entry.msgctxt ?? entry.msgid).slice(0, 40);
    const at = Math.max(0, text.indexOf(`${entry.msgctxt ? 'msgctxt' : 'msgid'} ${start}`));
    const isFuzzy = /\bfuzzy\b/.test(entry.comments?.flag ?? '');
    // Without a key it is reported as unknown.
    for (const key of keys.length > 0 ? keys : [''])
      units.push({ key, language, source, target: entry.msgstr[0] ?? '', approval: isFuzzy ? 'open' : 'unmarked', at });
  }
  return { ...file, units, problems };
}
