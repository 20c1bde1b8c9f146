import type { Range } from './sentences';

/** Grams (keyed as gramsOf keys them) with one or more leanings each, laid out for reading texts. */
export interface GramTable {
  /** What a leaning is counted in. */
  step: number;
  /** The number of every character that stands in a gram, 0 for the others. */
  charOf: Uint16Array;
  /** Pairs of such numbers, as an open hash table, and the number of the gram; `shift` leaves a hash the size of it. */
  keys: Int32Array;
  pairOf: Uint16Array;
  shift: number;
  /** Leanings of a gram. */
  count: number;
  /** Those of every gram by its number, in steps, side by side: room for LANES where there are several. */
  leanings: Int8Array;
  /** The stretch in which a gram was last met, by its number. */
  met: Int32Array;
  /** The number of the stretch that was begun last. */
  stretch: number;
  /** The grams at each place of the text that is being read: the character, and the pair that it ends. */
  chars: Uint16Array;
  pairs: Uint16Array;
}

/** Grams have one leaning or up to so many. */
const LANES = 4;
const HALF = 16;
const MOST_STEPS = 127;
const MOST_GRAMS = 0xffff;
const slotOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
const keyOfPair = (first: number, second: number): number => (first << HALF) | second;

/**
 * Lays grams out for reading; at most half of the slots are taken. Leanings are rounded to whole steps. Throws a
 * RangeError for one beyond 127 steps, for more than four leanings, and for more than 65,535 grams and single characters.
 */
export function gramTable(
  grams: ReadonlyMap<number, readonly number[]>,
  count: number,
  step: number,
): GramTable {
  if (count > LANES) throw new RangeError(`${count} leanings`);
  const bits = Math.max(4, Math.ceil(Math.log2(grams.size * 2 + 1)));
  const size = 2 ** bits;
  const shift = 32 - bits;
  const charOf = new Uint16Array(0x10000);
  let last = 0;
  const charFor = (unit: number): number => (charOf[unit] ||= last += 1);
  for (const key of grams.keys()) {
    if (key >= 0x10000) charFor(key >>> HALF);
    charFor(key & 0xffff);
  }
  const most = last + grams.size;
  if (most > MOST_GRAMS) throw new RangeError(`${most} grams`);
  const keys = new Int32Array(size);
  const pairOf = new Uint16Array(size);
  const stride = strideOf(count);
  const leanings = new Int8Array((most + 1) * stride);
  for (const [key, own] of grams) {
    let gram = charFor(key & 0xffff);
    if (key >= 0x10000) {
      const pair = keyOfPair(charFor(key >>> HALF), gram);
      let slot = slotOf(pair, shift);
      while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
      keys[slot] = pair;
      pairOf[slot] = gram = last += 1;
    }
    for (let one = 0; one < count; one += 1) {
      const steps = Math.round((own[one] ?? 0) / step);
      if (Math.abs(steps) > MOST_STEPS) throw new RangeError(`a leaning of ${steps} steps`);
      leanings[gram * stride + one] = steps;
    }
  }
  return {
    count,
    step,
    charOf,
    keys,
    pairOf,
    shift,
    leanings,
    met: new Int32Array(most + 1),
    stretch: 0,
    chars: new Uint16Array(0),
    pairs: new Uint16Array(0),
  };
}

const strideOf = (count: number): number => (count === 1 ? 1 : LANES);

const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;
/** Every digit reads as 0: which number it is tells nothing. */
export const unitAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= FIRST_DIGIT && unit <= LAST_DIGIT ? FIRST_DIGIT : unit;
};
export const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0x3000;

/**
 * The sums of the leanings of the characters and pairs in stretches of a text, each gram's once in a stretch. Returns
 * them stretch by stretch, as many for each as the table has leanings. The text is looked up once for all stretches.
 */
export function sumLeanings(table: GramTable, text: string, stretches: readonly Range[]): Float64Array {
  readGrams(table, text);
  const { count, step } = table;
  const sums = new Float64Array(stretches.length * count);
  for (let number = 0; number < stretches.length; number += 1) {
    const stretch = stretches[number];
    if (!stretch) continue;
    const grams = gramsWithin(table, stretch.start, stretch.end);
    if (count === 1) sums[number] = sumOfOne(table, grams) * step;
    else sumOfLanes(table, grams, sums, number * count);
  }
  return sums;
}

function sumOfOne({ leanings }: GramTable, grams: number): number {
  const gramAt = room;
  let sum = 0;
  for (let at = 0; at < grams; at += 1) sum += leanings[gramAt[at] ?? 0] ?? 0;
  return sum;
}

/** Four at once: the leanings of a gram lie side by side. */
function sumOfLanes(
  { leanings, count, step }: GramTable,
  grams: number,
  sums: Float64Array,
  to: number,
): void {
  const gramAt = room;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < grams; at += 1) {
    const from = (gramAt[at] ?? 0) * LANES;
    one += leanings[from] ?? 0;
    two += leanings[from + 1] ?? 0;
    three += leanings[from + 2] ?? 0;
    four += leanings[from + 3] ?? 0;
  }
  [one, two, three, four].forEach((sum, lane) => {
    if (lane < count) sums[to + lane] = sum * step;
  });
}

/** Looks up the grams of a text, place by place; spaces are left out. */
function readGrams(table: GramTable, text: string): void {
  const { length } = text;
  if (table.chars.length < length) {
    table.chars = new Uint16Array(length * 2);
    table.pairs = new Uint16Array(length * 2);
  }
  const { charOf, keys, pairOf, shift, chars, pairs } = table;
  const size = keys.length;
  let last = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    chars[at] = 0;
    pairs[at] = 0;
    if (isSpace(unit)) continue;
    const own = charOf[unit] ?? 0;
    if (own !== 0 && last !== 0) {
      const key = keyOfPair(last, own);
      let slot = slotOf(key, shift);
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (size - 1);
      pairs[at] = pairOf[slot] ?? 0;
    }
    chars[at] = own;
    last = own;
  }
}

/** The numbers of the grams in a stretch. */
let room = new Uint16Array(0);

/** Lays the numbers of the grams in a stretch, each once, into the room; returns how many. */
function gramsWithin(table: GramTable, start: number, end: number): number {
  const { chars, pairs, met } = table;
  if (room.length < (end - start) * 2) room = new Uint16Array((end - start) * 4);
  const grams = room;
  const stretch = (table.stretch = (table.stretch + 1) | 0);
  let count = 0;
  // A pair that began before the stretch is none of it.
  let begun = false;
  for (let at = start; at < end; at += 1) {
    const own = chars[at] ?? 0;
    if (own === 0) continue;
    if (met[own] !== stretch) {
      met[own] = stretch;
      grams[count] = own;
      count += 1;
    }
    const pair = pairs[at] ?? 0;
    if (pair !== 0 && begun && met[pair] !== stretch) {
      met[pair] = stretch;
      grams[count] = pair;
      count += 1;
    }
    begun = true;
  }
  return count;
}
