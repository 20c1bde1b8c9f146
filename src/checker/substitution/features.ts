import type { Range } from '../concreteness/sentences';

/** Chance that a stretch of the item states no fact, 0 to 1. */
export type VagueIn = (range: Range) => number;

/** The stretch that is the whole item. */
export const wholeOf = (text: string): Range => ({ start: 0, end: text.length });

/**
 * What an item looks like, in the order of its task's names: 1 for yes, 0 for no, shares from 0 to 1. NaN stands for
 * what takes a judgement of concreteness: `open` works it out by the feature's place, and it too lies from 0 to 1.
 */
export interface Features {
  values: number[];
  open: ReadonlyMap<number, () => number>;
}

/** Features in the order of their names; a value that is a function is left open. */
export function featuresOf<N extends string>(
  names: readonly N[],
  named: Readonly<Record<N, number | (() => number)>>,
): Features {
  const open = new Map<number, () => number>();
  const values = names.map((name, place) => {
    const value = named[name];
    if (typeof value === 'number') return value;
    open.set(place, value);
    return NaN;
  });
  return { values, open };
}
