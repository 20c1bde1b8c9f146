/** A function to be made small: its value at a point; its slope there is written into `slope`, handed over as zeros. */
export type Slanted = (point: Float64Array, slope: Float64Array) => number;

/** So many of the last steps tell how the slope bends. */
const REMEMBERED = 8;
/** A step has to gain at least this share of what the slope promises. */
const GAIN = 1e-4;
const MOST_HALVINGS = 20;

/**
 * Goes downhill from zero, at most `rounds` steps, by the limited-memory BFGS method (Nocedal and Wright, Numerical
 * Optimization, algorithm 7.4, with halved steps). The same function gives the same point.
 */
export function minimise(value: Slanted, size: number, rounds: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let height = value(point, slope);
  const moves: { step: Float64Array; bend: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const course = courseOf(slope, moves);
    const promised = product(course, slope);
    if (promised > -1e-9) break;
    let stride = moves.length === 0 ? 1 / Math.max(1, Math.sqrt(product(slope, slope))) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextHeight = Infinity;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1, stride /= 2) {
      for (let at = 0; at < size; at += 1) next[at] = (point[at] ?? 0) + stride * (course[at] ?? 0);
      nextHeight = value(next, nextSlope.fill(0));
      if (nextHeight <= height + GAIN * stride * promised) break;
    }
    // Not a number either.
    if (!(nextHeight <= height)) break;
    const step = next.map((one, at) => one - (point[at] ?? 0));
    const bend = nextSlope.map((one, at) => one - (slope[at] ?? 0));
    const curvature = product(step, bend);
    if (curvature > 1e-12) moves.push({ step, bend, scale: 1 / curvature });
    if (moves.length > REMEMBERED) moves.shift();
    [point, slope, height] = [next, nextSlope, nextHeight];
  }
  return point;
}

/** The way down: the slope, turned and stretched by what the last steps showed of its bends. */
function courseOf(
  slope: Float64Array,
  moves: readonly { step: Float64Array; bend: Float64Array; scale: number }[],
): Float64Array {
  const course = slope.map((one) => -one);
  const shares = moves.map(() => 0);
  for (let at = moves.length - 1; at >= 0; at -= 1) {
    const move = moves[at];
    if (!move) continue;
    const share = move.scale * product(move.step, course);
    shares[at] = share;
    add(course, move.bend, -share);
  }
  const last = moves[moves.length - 1];
  if (last) {
    const stretch = 1 / (last.scale * product(last.bend, last.bend));
    for (let at = 0; at < course.length; at += 1) course[at] = (course[at] ?? 0) * stretch;
  }
  moves.forEach(({ step, bend, scale }, at) => {
    add(course, step, (shares[at] ?? 0) - scale * product(bend, course));
  });
  return course;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (other[at] ?? 0);
}
