/** Which languages what is typed may be in: its script tells. */

const likelyScript = (tag: string) => new Intl.Locale(tag).maximize().script ?? 'Latn';

// A language is found by its own script and by those that it is written with as well.
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const patterns: readonly (readonly [script: string, pattern: RegExp])[] = [
  // Kana before Han: Japanese is written with both, Chinese never with kana.
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ...[
    'Hang',
    'Hani',
    'Arab',
    'Thai',
    'Deva',
    'Cyrl',
    'Grek',
    'Hebr',
    'Beng',
    'Taml',
    'Telu',
    'Khmr',
    'Laoo',
    'Mymr',
    'Geor',
    'Armn',
  ].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const),
];

/**
 * The languages to search, the best guess first.
 *
 * @param shown the languages on the page, which come first where they can be meant
 * @returns `first` to be searched at once, `later` where they find little
 */
export function languagesFor(
  text: string,
  tags: readonly string[],
  shown: readonly string[],
): { first: readonly string[]; later: readonly string[] } {
  const script = patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Latn';
  const written = tags.filter((tag) => {
    const own = likelyScript(tag);
    return (alsoWritten[own] ?? [own]).includes(script);
  });
  const preferred = shown.filter((tag) => written.includes(tag));
  const others = written.filter((tag) => !preferred.includes(tag));
  if (script === 'Latn') {
    // Latin words stand in every language's texts: names of calls and fields. So the shown one is always searched.
    const first = [...new Set(shown.slice(0, 2))];
    return { first, later: written.filter((tag) => !first.includes(tag)) };
  }
  return { first: [...preferred, ...others], later: [] };
}
