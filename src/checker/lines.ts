import { guidanceTest, linesOf, type Draft, type Line } from '../draft';
import type { Pack } from '../meeting';

const known = new WeakMap<Draft, readonly Line[]>();

/**
 * The lines of a paper as a reader sees them: guidance, empty slots and formatting marks left out. Several rules go
 * through them, so they are cut once for each draft.
 */
export function paperLines(draft: Draft, pack: Pack | undefined): readonly Line[] {
  const kept = known.get(draft);
  if (kept) return kept;
  const lines = linesOf(draft.paragraphs, guidanceTest(pack ? [pack] : []));
  known.set(draft, lines);
  return lines;
}

/** Where the words of a line stand from `start` to `end` of its content, as a quote for a finding: its first clause. */
export function firstClause(line: Line, start: number, limit = 40): { start: number; end: number } {
  const rest = line.content.text.slice(start, Math.min(line.end, start + limit));
  const from = Math.max(0, line.body - start);
  const stop = rest.slice(from).search(/[。；;：:，,！？!?]/);
  const length = stop > 0 ? from + stop : rest.length;
  return { start, end: start + length };
}
