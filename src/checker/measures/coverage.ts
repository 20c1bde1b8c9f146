import type { TextRange } from '../rule';

/** Asks of any stretch of a text, in constant time, how many of its characters lie in given ranges. */
export interface Coverage {
  count(start: number, end: number): number;
}

const FEW = 8;

/** Prepares the answer in one pass over text and ranges; a few ranges are simply looked through. */
export function coverageOf(length: number, ranges: readonly TextRange[]): Coverage {
  if (ranges.length <= FEW) {
    return {
      count(start, end) {
        let covered = 0;
        for (let at = start; at < end; at += 1)
          if (ranges.some((one) => one.start <= at && at < one.end)) covered += 1;
        return covered;
      },
    };
  }
  const steps = new Int32Array(length + 1);
  for (const { start, end } of ranges) {
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end] = (steps[end] ?? 0) - 1;
  }
  const covered = new Int32Array(length + 1);
  let open = 0;
  for (let at = 0; at < length; at += 1) {
    open += steps[at] ?? 0;
    covered[at + 1] = (covered[at] ?? 0) + (open > 0 ? 1 : 0);
  }
  const upTo = (at: number): number => covered[Math.max(0, Math.min(length, at))] ?? 0;
  return { count: (start, end) => upTo(end) - upTo(start) };
}
