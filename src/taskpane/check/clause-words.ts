import { CLAUSES, SEED_NAMES } from '../../checker';
import type { ClauseId } from '../../checker';

/** Where a clause stands and its own sentence: “2017年度民主生活会工作方案 二（六）……：“……””. */
export function clauseWords(id: ClauseId): string {
  const clause = CLAUSES[id];
  // A pack that was added later may cite what this version does not know.
  if (!clause) return id;
  const { seed, place, quote } = clause;
  return seed ? `${SEED_NAMES[seed]} ${place}：“${quote}”` : `${place}：${quote}`;
}
