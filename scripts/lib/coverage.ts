/** How far each language is. */
import type { Problem } from './problems.js';

export interface Coverage {
  readonly tag: string;
  /** Messages in both namespaces, as many as the source should have. */
  readonly total: number;
  /** Those with a text. */
  readonly translated: number;
  /** Those whose source changed since, or that nobody has accepted. */
  readonly stale: number;
  readonly errors: number;
  /** Those that nobody has answered. */
  readonly warnings: number;
  /** Warnings that somebody has. */
  readonly answered: number;
}

/** What there is of a language, and how many of all problems lie in its folder, or are that folder's own. */
export function coverageOf(
  report: Pick<Coverage, 'tag' | 'total' | 'translated'> & { readonly answered: readonly Problem[] },
  problems: readonly Problem[],
): Coverage {
  const { tag, total, translated, answered } = report;
  const folder = `locales/${tag}`;
  const own = problems.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
  const count = (matches: (problem: Problem) => boolean) => own.filter(matches).length;
  return {
    tag,
    total,
    translated,
    stale: count(({ check }) => check === 'stale'),
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warning'),
    answered: answered.length,
  };
}

/** The coverage as a table with a bar for each language. */
export function tableOf(coverage: readonly Coverage[]): string {
  const width = Math.max(6, ...coverage.map(({ tag }) => tag.length));
  const rows = coverage.map(({ tag, total, translated, stale, errors, warnings, answered }) => {
    // Rounded down, so that only a whole language shows 100 %.
    const share = total === 0 ? 0 : translated / total;
    const full = Math.floor(share * 20);
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const count = `${translated}/${total}`.padStart(9);
    const bar = '█'.repeat(full) + '░'.repeat(20 - full);
    const counts = [
      ['stale', stale],
      ['errors', errors],
      ['warnings', warnings],
      ['answered', answered],
    ] as const;
    const columns = counts.map(([name, number]) => String(number).padStart(name.length));
    return `${tag.padEnd(width)}  ${bar} ${percent}  ${count}  ${columns.join('  ')}`;
  });
  const head = `${'locale'.padEnd(width)}  ${'coverage'.padEnd(26)}  ${'texts'.padStart(9)}  stale  errors  warnings  answered`;
  return [head, ...rows].join('\n');
}
