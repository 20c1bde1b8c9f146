import type { Scores } from './score';

/**
 * Completes the sure answers by the order of the paper: a problem without an answer whose neighbours are answered gets
 * a measure that stands between theirs, that no problem has yet and that shares at least `weak` with it. Where the sure
 * pairs run side by side, measure by problem or by dimension (问题1 ↔ 措施1), each takes its own; `places` are such ways to
 * count the problems off.
 */
export function inOrder(
  sure: readonly (number | undefined)[],
  scores: readonly Scores[],
  measures: number,
  weak: number,
  places: readonly (readonly number[])[],
): (number | undefined)[] {
  const taken = new Set(sure.filter((at) => at !== undefined));
  const parallel = places.find((place) => runsParallel(sure, place, measures));
  const after = nextAnswered(sure, measures);
  let before = -1;
  return sure.map((own, at) => {
    if (own !== undefined) {
      before = own;
      return own;
    }
    const side = parallel?.[at];
    if (side !== undefined) return side;
    const end = after[at] ?? measures;
    let best: number | undefined;
    let most = weak;
    scores[at]?.at.forEach((measure, place) => {
      const score = scores[at]?.score[place] ?? 0;
      if (measure <= before || measure >= end || taken.has(measure) || score < most) return;
      best = measure;
      most = score;
    });
    if (best !== undefined) taken.add(best);
    return best;
  });
}

/** For each problem the measure of the next answered one. */
function nextAnswered(sure: readonly (number | undefined)[], measures: number): number[] {
  const after = new Array<number>(sure.length).fill(measures);
  for (let at = sure.length - 2; at >= 0; at -= 1) after[at] = sure[at + 1] ?? after[at + 1] ?? measures;
  return after;
}

/** As many places as measures, three at least, and most sure answers stand at the place of their own. */
function runsParallel(
  sure: readonly (number | undefined)[],
  place: readonly number[],
  measures: number,
): boolean {
  if (measures < 3 || (place[place.length - 1] ?? -1) + 1 !== measures) return false;
  const answered = sure.filter((own) => own !== undefined).length;
  const own = sure.filter((measure, at) => measure !== undefined && measure === place[at]).length;
  return own >= 2 && own >= 0.6 * answered;
}

/** A score that settles which measure answers a problem, whatever their order. */
const SETTLED = 1.5;

/**
 * The measures that the order of the paper grounds: they share at least `weak` with a problem that stands between the
 * problems of their neighbours and that is not settled otherwise. `scores`: each problem's with the measures.
 */
export function groundedByOrder(
  scores: readonly Scores[],
  measures: number,
  enough: number,
  weak: number,
): Set<number> {
  const best = new Array<number | undefined>(measures).fill(undefined);
  const most = new Float64Array(measures);
  scores.forEach(({ at, score }, problem) => {
    for (let place = 0; place < at.length; place += 1) {
      const measure = at[place] ?? 0;
      const own = score[place] ?? 0;
      if (own < enough || own <= (most[measure] ?? 0)) continue;
      best[measure] = problem;
      most[measure] = own;
    }
  });
  const before = lastAnswering(best);
  const after = nextAnswered(best, scores.length);
  const grounded = new Set<number>();
  scores.forEach(({ at, score, top }, problem) => {
    if (top >= SETTLED) return;
    for (let place = 0; place < at.length; place += 1) {
      const measure = at[place] ?? 0;
      const between = problem >= (before[measure] ?? -1) && problem <= (after[measure] ?? scores.length);
      if (between && (score[place] ?? 0) >= weak) grounded.add(measure);
    }
  });
  return grounded;
}

/** For each measure the problem of the last one before it that has any, −1 where there is none. */
function lastAnswering(best: readonly (number | undefined)[]): number[] {
  let last = -1;
  return best.map((problem) => {
    const before = last;
    last = problem ?? last;
    return before;
  });
}
