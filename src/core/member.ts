const base = Object.prototype as unknown as Readonly<Record<string, unknown>>;

/**
 * A member of whatever came from outside. A getter that throws, or a revoked proxy, counts as absent, and so does what
 * somebody else has put on `Object.prototype`.
 */
export function member(owner: unknown, key: string | number): unknown {
  // Asked first: options that nobody gave are the usual case, and to throw and catch takes as long as 300 look-ups.
  if (owner === undefined || owner === null) return undefined;
  try {
    const value = (owner as Record<string, unknown>)[key];
    // Only where the prototype has the very same value is it worth asking whose it is.
    return value !== undefined && value === base[key] && !base.hasOwnProperty.call(owner, key) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** `member(error, 'code')`, read by its name: the engine learns where the field stands, and takes half the time. */
export function codeMember(error: unknown): unknown {
  try {
    const { code } = error as { code?: unknown };
    if (code !== base.code) return code;
  } catch {}
  return member(error, 'code');
}
