/** The keys that all languages share, in the order of their texts. */
import { namespaces } from '../lib/locales.js';
import { banner, type Emitter, literal } from './language.js';

/** Codes as distances from the one before, which compress to half: `1001 1 1 995 …`; names come last, as they are. */
export function distances(keys: readonly string[]): string {
  let last = 0;
  return keys
    .map((key) => {
      if (!/^-?\d+$/.test(key)) return key;
      const distance = Number(key) - last;
      last = Number(key);
      return `${distance}`;
    })
    .join(' ');
}

export const emitKeys: Emitter = ([source]) => {
  const [errors, notices] = namespaces.map((namespace) => Object.keys(source?.plain[namespace] ?? {}));
  const ranges = (errors ?? []).filter((key) => /^\d+-\d+$/.test(key)).map((key) => key.split('-').map(Number));
  return {
    'keys.ts': `${banner}/** The keys of imError. */
export const errorKeys = ${literal(distances(errors ?? []))};

/** The ranges among them, first and last code. */
export const ranges: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(ranges)};

/** The keys of imNotice. */
export const noticeKeys = ${literal((notices ?? []).join(' '))};
`,
  };
};
