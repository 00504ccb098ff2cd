const base = Object.prototype as unknown as Readonly<Record<string, unknown>>;

/**
 * A member of whatever came from outside. A getter that throws, or a revoked proxy, counts as absent, and so does what
 * somebody else has put on `Object.prototype`.
 */
export function member(owner: unknown, key: string): unknown {
  try {
    const value = (owner as Record<string, unknown>)[key];
    // Only where the prototype has the very same value is it worth asking whose it is.
    return value !== undefined && value === base[key] && !base.hasOwnProperty.call(owner, key) ? undefined : value;
  } catch {
    return undefined;
  }
}
