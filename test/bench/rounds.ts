/** The value in the middle; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Milliseconds that something takes. */
export function timeOf(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

/** The times of each contestant, round by round. */
export type Times<K extends string> = Record<K, number[]>;

/**
 * Lets every contestant run once in each round, so that a busy machine slows them all alike: compare the times of one
 * round. The first rounds, in which code is still being compiled, are not counted.
 */
export function inRounds<K extends string>(
  contestants: Record<K, () => number>,
  rounds: number,
  warming = 3,
): Times<K> {
  const names = Object.keys(contestants) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Times<K>;
  for (let round = -warming; round < rounds; round += 1) {
    for (const name of names) {
      const time = contestants[name]();
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** The middle of the rounds' ratios. */
export const ratioOf = (times: readonly number[], floor: readonly number[]): number =>
  median(times.map((time, round) => time / (floor[round] ?? NaN)));
