import { entriesOfAll, type Files, type Format, hasPlaceholder, type Namespace, placeOf, rewrite } from './format.js';

// Android still looks these up under the codes that ISO has replaced.
const oldCodes: Readonly<Record<string, string>> = { id: 'in', he: 'iw', yi: 'ji' };

/** `ko` → `values-ko`, `zh-CN` → `values-zh-rCN`, `zh-Hans` → `values-b+zh+Hans`. */
export function folderOf(tag: string): string {
  const [language = '', ...others] = tag.split(/[-_]/);
  const code = oldCodes[language] ?? language;
  if (others.length === 0) return `values-${code}`;
  if (others.length === 1 && /^[a-z]{2}$/i.test(others[0] as string))
    return `values-${code}-r${others[0]?.toUpperCase()}`;
  return `values-b+${[code, ...others].join('+')}`;
}

/** `im_error_6206`, `im_error_n302`, `im_notice_sign_in`. */
export function resourceName(namespace: Namespace, key: string): string {
  const name = key.replace(/^-/, 'n').replace(/-/g, '_');
  return `${namespace}_${name}`.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What aapt and then XML read back as the same text. `@` and `?` count at the start only, where a reference begins. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\'"]|^[@?]/g, '\\$&')
      .replace(/\n/g, '\\n')
      // aapt cuts spaces at the ends and joins those side by side, and XML bears no control characters.
      .replace(
        /^ | $|(?<= ) |[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff](?<![\ud800-\udbff](?=[\udc00-\udfff]).?)/g,
        unicode,
      )
      .replace(/[&<>]/g, (character) => entities[character] as string)
  );
}

function formatOf(text: string): string {
  if (!hasPlaceholder(text)) return text;
  return rewrite(
    text,
    (plain) => plain.replace(/%/g, '%%'),
    (name) => `%${placeOf(name)}$s`,
  );
}

/** An Android string resource. */
function element(namespace: Namespace, key: string, text: string): string {
  // Without placeholders nothing is formatted, and aapt should not take a percent sign for one.
  const attribute = !hasPlaceholder(text) && text.includes('%') ? ' formatted="false"' : '';
  return `    <string name="${resourceName(namespace, key)}"${attribute}>${escapeText(formatOf(text))}</string>\n`;
}

/**
 * String resources for Android, for the folder `res`. The first language is there twice: as the one to fall back to,
 * and under its own code, since Android would otherwise prefer the second language of a person to it.
 */
export const android: Format = (languages) => {
  const files: Files = {};
  for (const [i, language] of languages.entries()) {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${entriesOfAll(language, element).join('')}</resources>\n`;
    for (const folder of [...(i === 0 ? ['values'] : []), folderOf(language.tag)])
      files[`${folder}/im_errors.xml`] = xml;
  }
  return files;
};
