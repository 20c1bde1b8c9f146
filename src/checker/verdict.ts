import type { Severity, Verdict } from './finding';

/** The verdict in practice's own words: an error 不达标, a warning 需修改, else 基本达标. */
export function verdictOf(counts: Record<Severity, number>): Verdict {
  if (counts.error > 0) return '不达标';
  return counts.warning > 0 ? '需修改' : '基本达标';
}
