import type { Range } from '../concreteness/sentences';

/** Chance that a stretch of the item states no fact, 0 to 1. */
export type VagueIn = (range: Range) => number;

/**
 * What an item looks like, by name: 1 for yes, 0 for no, shares from 0 to 1. What takes a judgement of concreteness is
 * worked out when it is asked for; it too lies from 0 to 1.
 */
export type Features = Record<string, number | (() => number)>;
