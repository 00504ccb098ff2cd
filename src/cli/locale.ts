// Longer than any real name, and more than anybody reads; the environment comes from outside.
const longestName = 64;
const mostNames = 20;

/** `C` and `POSIX` stand for the language that programs are written in. */
function isC(name: string): boolean {
  return /^(C|POSIX)(\.|$)/.test(name);
}

/** The languages that the environment asks for, best first, by the rules of POSIX and GNU gettext. */
export function environmentLocales(env: Readonly<Record<string, string | undefined>>): string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C';
  // gettext reads LANGUAGE only where the locale is not C.
  const preferred = isC(locale) ? [] : (env.LANGUAGE ?? '').split(':', mostNames);
  return [...preferred, locale].filter((name) => name.length <= longestName).map((name) => (isC(name) ? 'en' : name));
}
