/**
 * Choosing a language without `Intl`: a list of what is requested against a list of what is there.
 */

// Nobody prefers more languages than this, and no tag is longer; a header from outside may pretend so.
const mostTags = 50;
const longestTag = 64;
const longestHeader = 4096;

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
  'yue-cn': 'zh-hans',
  'yue-hans': 'zh-hans',
  pt: 'pt-br',
  in: 'id',
  '-kr': 'ko',
  '-jp': 'ja',
};

/** The tags of an `Accept-Language` header, by preference; what has `q=0` is not wanted. */
function tagsOf(header: string): string[] {
  return header
    .slice(0, longestHeader)
    .split(',', mostTags)
    .map((part) => {
      const [tag, ...parameters] = part.split(';');
      const q = parameters.find((parameter) => /^\s*q=/i.test(parameter));
      return { tag: tag as string, q: q === undefined ? 1 : Number.parseFloat(q.slice(q.indexOf('=') + 1)) || 0 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}

function listOf(requested: unknown): readonly unknown[] {
  if (typeof requested === 'string')
    return /[,;]/.test(requested.slice(0, longestHeader)) ? tagsOf(requested) : [requested];
  return Array.isArray(requested) ? requested.slice(0, mostTags) : [];
}

/** The available tag that answers one tag. */
function answerTo<Tag extends string>(request: string, available: readonly Tag[]): Tag | undefined {
  let tag = request
    .slice(0, longestTag)
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
    // Who reads traditional characters is not served with simplified ones: the next request comes first.
    if (answers.includes('zh-hant')) return undefined;
    tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
  }
  return undefined;
}

/**
 * Chooses the first available language that answers a request.
 *
 * @param requested a tag (`ko`, `zh-TW`, `ko_KR.UTF-8`), a list of tags in order of preference, or an
 *   `Accept-Language` header; anything else, and whatever is no tag, is passed over. Of a list the first 50 count
 * @param available tags at hand, in their own spelling
 * @returns the available tag, or `undefined` where none answers
 *
 * @example
 * matchLocale(['fr-CH', 'zh-HK'], ['ko', 'en', 'zh-Hant']) // 'zh-Hant'
 * matchLocale('fr;q=0.5, ko-KR', ['ko', 'en'])             // 'ko'
 */
export function matchLocale<Tag extends string>(requested: unknown, available: readonly Tag[]): Tag | undefined {
  try {
    for (const request of listOf(requested)) {
      const tag = typeof request === 'string' ? answerTo(request, available) : undefined;
      if (tag) return tag;
    }
  } catch {
    // A list may be a proxy that throws.
  }
  return undefined;
}
