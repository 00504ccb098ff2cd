/**
 * Choosing a language without `Intl`: a list of what is wanted against a list of what is there.
 */

// What CLDR's likely subtags say of tags that do not name the script or region that a translation carries, and codes
// that BCP 47 has replaced. With a hyphen before it: a country code that people write for a language; only the bare
// word counts, since `tw-GH` is Twi of Ghana. All lower case.
const aliases: Readonly<Record<string, string>> = {
  zh: 'zh-hans',
  '-cn': 'zh-hans',
  '-tw': 'zh-hant',
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  yue: 'zh-hant',
  pt: 'pt-br',
  in: 'id',
  '-kr': 'ko',
  '-jp': 'ja',
};

/**
 * Chooses the first available language that answers a wish.
 *
 * @param wanted a tag (`ko`, `zh-TW`, `ko_KR.UTF-8`) or a list of tags in order of preference; anything else, and
 *   whatever is no tag, is passed over
 * @param available tags at hand, in their own spelling
 * @returns the available tag, or `undefined` where none answers
 *
 * @example
 * matchLocale(['fr-CH', 'zh-HK'], ['ko', 'en', 'zh-Hant']) // 'zh-Hant'
 */
export function matchLocale<Tag extends string>(wanted: unknown, available: readonly Tag[]): Tag | undefined {
  for (const wish of ([] as unknown[]).concat(wanted)) {
    if (typeof wish !== 'string') continue;
    let tag = wish
      .trim()
      .toLowerCase()
      .replace(/[.@].*/, '')
      .replace(/_/g, '-');
    tag = aliases[`-${tag}`] || tag;
    while (tag) {
      // An inherited member (`constructor`) is equal to no tag, so it does no harm.
      const answers = [tag, aliases[tag]];
      const there = available.find((candidate) => answers.includes(candidate.toLowerCase()));
      if (there) return there;
      // Who reads traditional characters is not served with simplified ones: the next wish comes first.
      if (answers.includes('zh-hant')) break;
      tag = tag.replace(/-?[^-]*$/, '');
    }
  }
  return undefined;
}
