/** Grams (keyed as gramsOf keys them) with one or more leanings each, as an open hash table for reading texts. */
export interface GramTable {
  /** Leanings of each gram. */
  count: number;
  /** Leaves a hash the size of the table. */
  shift: number;
  keys: Uint32Array;
  /** `count` of them for every slot. */
  leanings: Float64Array;
  /** The stretch in which the gram was last met. */
  met: Uint32Array;
  /** The number of the stretch that is being read. */
  reading: number;
  /** What it adds up to, used anew for each stretch. */
  sums: Float64Array;
}

const slotOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;

/** Lays grams out for reading; at most half of the slots are taken. */
export function gramTable(grams: ReadonlyMap<number, readonly number[]>, count: number): GramTable {
  const bits = Math.max(4, Math.ceil(Math.log2(grams.size * 2 + 1)));
  const size = 2 ** bits;
  const table: GramTable = {
    count,
    shift: 32 - bits,
    keys: new Uint32Array(size),
    leanings: new Float64Array(size * count),
    met: new Uint32Array(size),
    reading: 0,
    sums: new Float64Array(count),
  };
  for (const [key, own] of grams) {
    let slot = slotOf(key, table.shift);
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.leanings.set(own.slice(0, count), slot * count);
  }
  return table;
}

const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;
/** Every digit reads as 0: which number it is tells nothing. */
export const unitAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= FIRST_DIGIT && unit <= LAST_DIGIT ? FIRST_DIGIT : unit;
};
export const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0x3000;

/** The sums of the leanings of a stretch's characters and pairs, each gram's once; valid until the next call. */
export function sumLeanings(table: GramTable, text: string, start: number, end: number): Float64Array {
  table.reading = (table.reading + 1) >>> 0;
  table.sums.fill(0);
  let last = 0;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    if (isSpace(unit)) continue;
    addFirst(table, unit);
    if (last !== 0) addFirst(table, (last * 0x10000 + unit) >>> 0);
    last = unit;
  }
  return table.sums;
}

/** Adds the leanings of a gram when it is met for the first time in this stretch. */
function addFirst(table: GramTable, key: number): void {
  const { keys, met, reading, count, leanings, sums } = table;
  for (let slot = slotOf(key, table.shift); ; slot = (slot + 1) & (keys.length - 1)) {
    const known = keys[slot];
    if (known === 0) return;
    if (known !== key) continue;
    if (met[slot] === reading) return;
    met[slot] = reading;
    const from = slot * count;
    for (let one = 0; one < count; one += 1) sums[one] = (sums[one] ?? 0) + (leanings[from + one] ?? 0);
    return;
  }
}
