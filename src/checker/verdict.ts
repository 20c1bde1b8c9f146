import type { Finding, Severity, Verdict } from './finding';

/** How many findings there are of each severity. */
export function countOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The verdict in practice's own words: an error 不达标, a warning 需修改, else 基本达标. */
export function verdictOf(counts: Record<Severity, number>): Verdict {
  if (counts.error > 0) return '不达标';
  return counts.warning > 0 ? '需修改' : '基本达标';
}
