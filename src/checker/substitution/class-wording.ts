import { gramTable, sumLeanings, type GramTable } from '../concreteness/gram-table';
import type { Range } from '../concreteness/sentences';
import { gramOf, gramsOf, keyOf, LEAST_ITEMS } from '../concreteness/wording';

/**
 * Leanings of single characters and of pairs towards each class: the logarithm of how much oftener items of the class
 * use them than the others. Keyed as gramsOf keys them.
 */
export type ClassWording = ReadonlyMap<number, readonly number[]>;

const SMOOTHING = 0.5;
/** Leanings are kept in halves. */
const STEP = 0.5;
/** Grams that lean less, towards every class, are left out: there are many, and they tell next to nothing. */
const LEAST_LEAN = 1;
/** Grams of a smaller share of the items are dropped as well: the file stays below 100 KB and judges as well without them. */
const LEAST_SHARE = 0.002;
const SHORTEST = 15;
const SCALE = 10;

const tables = new WeakMap<ClassWording, GramTable>();
function tableOf(wording: ClassWording, count: number): GramTable {
  const known = tables.get(wording);
  if (known?.count === count) return known;
  const table = gramTable(wording, count, STEP);
  tables.set(wording, table);
  return table;
}

/**
 * How far stretches of a text lean in their wording towards each of `count` classes, from −1 to 1: stretch by stretch,
 * as many for each.
 */
export function leaningsOf(
  wording: ClassWording,
  count: number,
  text: string,
  stretches: readonly Range[],
): Float64Array {
  const leanings = sumLeanings(tableOf(wording, count), text, stretches);
  stretches.forEach(({ start, end }, number) => {
    const length = Math.sqrt(Math.max(SHORTEST, end - start)) * SCALE;
    for (let at = number * count; at < (number + 1) * count; at += 1)
      leanings[at] = Math.tanh((leanings[at] ?? 0) / length);
  });
  return leanings;
}

/** Counts how items of each class are worded. `classes[i]` is the class of `texts[i]`. */
export function countClassWording(
  texts: readonly string[],
  classes: readonly number[],
  count: number,
): ClassWording {
  const inClass = new Array<number>(count).fill(0);
  const counts = new Map<number, number[]>();
  texts.forEach((text, at) => {
    const own = classes[at] ?? 0;
    inClass[own] = (inClass[own] ?? 0) + 1;
    for (const key of gramsOf(text)) {
      const known = counts.get(key) ?? new Array<number>(count).fill(0);
      known[own] = (known[own] ?? 0) + 1;
      counts.set(key, known);
    }
  });
  const least = Math.max(LEAST_ITEMS, Math.ceil(texts.length * LEAST_SHARE));
  const wording = new Map<number, number[]>();
  for (const [key, known] of counts) {
    const all = known.reduce((sum, one) => sum + one, 0);
    if (all < least) continue;
    const leanings = known.map((with_, one) => {
      const items = inClass[one] ?? 0;
      const within = Math.log((with_ + SMOOTHING) / (items + 2 * SMOOTHING));
      const without = Math.log((all - with_ + SMOOTHING) / (texts.length - items + 2 * SMOOTHING));
      return Math.round((within - without) / STEP) * STEP;
    });
    if (leanings.some((leaning) => Math.abs(leaning) >= LEAST_LEAN)) wording.set(key, leanings);
  }
  return wording;
}

/** As written in the model file: the leanings, blank between → all characters, all pairs that lean so. */
export interface WrittenClassWording {
  characters: Record<string, string>;
  pairs: Record<string, string>;
}

export function writeClassWording(wording: ClassWording): WrittenClassWording {
  const written: WrittenClassWording = { characters: {}, pairs: {} };
  for (const [key, leanings] of [...wording].sort(([a], [b]) => a - b)) {
    const list = key < 0x10000 ? written.characters : written.pairs;
    const name = leanings.join(' ');
    list[name] = (list[name] ?? '') + gramOf(key);
  }
  return written;
}

export function readClassWording(written: WrittenClassWording): ClassWording {
  const wording = new Map<number, readonly number[]>();
  for (const [size, list] of [
    [1, written.characters],
    [2, written.pairs],
  ] as const) {
    for (const [name, grams] of Object.entries(list)) {
      const leanings = name.split(' ').map(Number);
      for (let at = 0; at + size <= grams.length; at += size)
        wording.set(keyOf(grams.slice(at, at + size)), leanings);
    }
  }
  return wording;
}
