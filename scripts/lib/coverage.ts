/** How far each language is. */
export interface Coverage {
  readonly tag: string;
  /** Messages in both namespaces, as many as the source should have. */
  readonly total: number;
  /** Those with a text. */
  readonly translated: number;
  /** Those whose source changed since, or that nobody has accepted. */
  readonly stale: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The coverage as a table with a bar for each language. */
export function tableOf(coverage: readonly Coverage[]): string {
  const width = Math.max(6, ...coverage.map(({ tag }) => tag.length));
  const rows = coverage.map(({ tag, total, translated, stale, errors, warnings }) => {
    // Rounded down, so that only a whole language shows 100 %.
    const share = total === 0 ? 0 : translated / total;
    const full = Math.floor(share * 20);
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const count = `${translated}/${total}`.padStart(9);
    return `${tag.padEnd(width)}  ${'█'.repeat(full)}${'░'.repeat(20 - full)} ${percent}  ${count}  ${String(stale).padStart(5)}  ${String(errors).padStart(6)}  ${String(warnings).padStart(8)}`;
  });
  const head = `${'locale'.padEnd(width)}  ${'coverage'.padEnd(26)}  ${'texts'.padStart(9)}  stale  errors  warnings`;
  return [head, ...rows].join('\n');
}
