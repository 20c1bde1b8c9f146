import type { Paragraph } from '../document';
import { guidanceTest, linesOf, type Draft, type Line } from '../draft';
import type { CheckContext } from './rule';

/** What lines depend on. */
export type LineContext = Pick<CheckContext, 'pack' | 'linesAlike'>;

const known = new WeakMap<Draft, readonly Line[]>();

/**
 * The lines of a paper as a reader sees them: guidance, empty slots and formatting marks left out. Several rules go
 * through them, so they are cut once for each draft.
 */
export function paperLines(
  draft: Draft,
  { pack, linesAlike = (paragraph, cut) => cut(paragraph) }: LineContext,
): readonly Line[] {
  const kept = known.get(draft);
  if (kept) return kept;
  const isGuidance = guidanceTest(pack ? [pack] : []);
  const cut = (paragraph: Paragraph): Line[] => linesOf([paragraph], isGuidance);
  const lines: Line[] = [];
  for (const paragraph of draft.paragraphs) lines.push(...linesAlike(paragraph, cut));
  known.set(draft, lines);
  return lines;
}

/** A reading of a line: with a cache it is that of the last check where the paragraph is the same again. */
export function perLine<T>(read: (line: Line) => T): (line: Line, context: LineContext) => T {
  const kept = new WeakMap<Line, { value: T }>();
  return (line, { linesAlike }) => {
    // Without a cache the lines are not met again.
    if (!linesAlike) return read(line);
    let known = kept.get(line);
    if (!known) kept.set(line, (known = { value: read(line) }));
    return known.value;
  };
}

/** Where the words of a line stand from `start` to `end` of its content, as a quote for a finding: its first clause. */
export function firstClause(line: Line, start: number, limit = 40): { start: number; end: number } {
  const rest = line.content.text.slice(start, Math.min(line.end, start + limit));
  const from = Math.max(0, line.body - start);
  const stop = rest.slice(from).search(/[。；;：:，,！？!?]/);
  const length = stop > 0 ? from + stop : rest.length;
  return { start, end: start + length };
}
