import type { Range } from '../concreteness/sentences';

/** Chance that a stretch of the item states no fact, 0 to 1. */
export type VagueIn = (range: Range) => number;

/** The stretch that is the whole item. */
export const wholeOf = (text: string): Range => ({ start: 0, end: text.length });

/** The value of a feature that takes a judgement of concreteness: it is worked out when it is asked for. */
export const OPEN = NaN;

/**
 * What an item looks like, in the order of its task's names: 1 for yes, 0 for no, shares from 0 to 1. OPEN stands for
 * what `open` works out, by the feature's place; it too lies from 0 to 1.
 */
export interface Features {
  values: number[];
  open: ReadonlyMap<number, () => number>;
}

/** Features of which those with a name in `open` are left open. */
export function featuresOf(
  names: readonly string[],
  values: number[],
  open: Readonly<Record<string, () => number>>,
): Features {
  const places = new Map<number, () => number>();
  for (const name of Object.keys(open)) {
    const make = open[name];
    if (make) places.set(names.indexOf(name), make);
  }
  return { values, open: places };
}
