/**
 * Choosing a language without `Intl`: a list of what is wanted against a list of what is there.
 */

// What CLDR's likely subtags say of the languages whose bare or regional tag does not name the script or region that
// a translation carries, and codes that BCP 47 has replaced. Keys are lower case.
const likely: Readonly<Record<string, string>> = {
  zh: 'zh-hans',
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  yue: 'zh-hant',
  pt: 'pt-br',
  in: 'id',
  iw: 'he',
  no: 'nb',
  tl: 'fil',
};

// Country codes that people write for a language. Only the bare word: `tw-GH` is Twi of Ghana.
const countries: Readonly<Record<string, string>> = { kr: 'ko', jp: 'ja', cn: 'zh-hans', tw: 'zh-hant' };

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

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
  for (const wish of Array.isArray(wanted) ? wanted : [wanted]) {
    if (typeof wish !== 'string') continue;
    let tag = wish
      .trim()
      .toLowerCase()
      .replace(/[.@].*$/, '')
      .replace(/_/g, '-');
    tag = own(countries, tag) ?? tag;
    while (tag) {
      const full = own(likely, tag);
      for (const there of available) {
        const lower = there.toLowerCase();
        if (lower === tag || lower === full) return there;
      }
      tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
    }
  }
  return undefined;
}
