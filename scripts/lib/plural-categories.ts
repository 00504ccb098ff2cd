/** The plural categories of languages, by CLDR. */
const cldrOrder = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export interface PluralCategories {
  /** In CLDR's order. */
  readonly all: readonly string[];
  /** Those whose number the noun itself may express. */
  readonly inWords: ReadonlySet<string>;
}

const cache = new Map<string, PluralCategories>();

/** The plural categories of a language. */
export function pluralCategoriesOf(tag: string): PluralCategories {
  let categories = cache.get(tag);
  if (!categories) {
    const rules = new Intl.PluralRules(tag);
    const members = new Map<string, number>();
    for (let n = 0; n <= 1000; n++) {
      const category = rules.select(n);
      members.set(category, (members.get(category) ?? 0) + 1);
    }
    const ofOneNumber = [...members].filter(([, count]) => count === 1).map(([category]) => category);
    categories = {
      all: cldrOrder.filter((category) => rules.resolvedOptions().pluralCategories.includes(category)),
      // A dual (Arabic, Hebrew, Irish) is a form of the noun, and a figure beside it is clumsy. Elsewhere a branch
      // without its number cannot be distinguished from one that has lost it.
      inWords: new Set(ofOneNumber.includes('two') ? ofOneNumber : []),
    };
    cache.set(tag, categories);
  }
  return categories;
}
