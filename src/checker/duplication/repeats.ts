import type { PlainText } from './plain-text';

/** A stretch of the plain text that repeats an earlier one, word for word or nearly so: places of units, end exclusive. */
export interface Repeat {
  start: number;
  end: number;
  earlierStart: number;
  earlierEnd: number;
  /** Units that are the same in both. */
  same: number;
}

/** Units of a shingle: shorter runs are common words. */
const SHINGLE = 8;
/** Units that may differ between two runs of one repeat. */
const GAP = 12;

/**
 * Finds the repeats, in linear time: a table holds the first place of every shingle of eight units; what is found in
 * it is compared unit by unit and followed as far as both go on alike, little changes in between passed over.
 */
export function repeatsIn({ units, item }: PlainText): Repeat[] {
  const found: Repeat[] = [];
  const table = firstPlaces(units.length);
  let open: Repeat | undefined;
  let hash = 0;
  let filled = 0;
  let at = 0;
  for (let last = 0; last < units.length; last += 1) {
    const unit = units[last] ?? 0;
    if (unit === 0) {
      filled = 0;
      hash = 0;
      continue;
    }
    hash = (Math.imul(hash, BASE) + unit) | 0;
    if (filled === SHINGLE) hash = (hash - Math.imul(units[last - SHINGLE] ?? 0, TOP)) | 0;
    else filled += 1;
    if (filled < SHINGLE) continue;
    const start = last - SHINGLE + 1;
    // Inside a repeat every shingle has an earlier place.
    if (last < at) continue;
    const earlier = table.place(units, hash, start);
    if (start < at || (earlier === undefined && !open)) continue;
    const next =
      goesOn(units, item, open, start) ??
      (earlier !== undefined && item[earlier] !== item[start] ? earlier : undefined);
    if (next === undefined) continue;
    const length = alike(units, start, next);
    if (open && continues(item, open, start, next)) {
      open.end = start + length;
      open.earlierEnd = next + length;
      open.same += length;
    } else {
      open = { start, end: start + length, earlierStart: next, earlierEnd: next + length, same: length };
      found.push(open);
    }
    at = start + length;
  }
  return found;
}

/** How far two places read alike. */
function alike(units: Uint16Array, start: number, earlier: number): number {
  let length = 0;
  while (
    units[start + length] !== 0 &&
    units[start + length] === units[earlier + length] &&
    earlier + length < start
  )
    length += 1;
  return length;
}

/** After a small change the open repeat may go on close by: at which earlier place. */
function goesOn(
  units: Uint16Array,
  item: Int32Array,
  open: Repeat | undefined,
  start: number,
): number | undefined {
  if (!open || start - open.end > GAP || item[start] !== item[open.start]) return undefined;
  for (let at = open.earlierEnd; at <= open.earlierEnd + GAP && at < open.start; at += 1) {
    if (item[at] !== item[open.earlierStart]) return undefined;
    if (units[at] === units[start] && alike(units, start, at) >= SHINGLE) return at;
  }
  return undefined;
}

const continues = (item: Int32Array, open: Repeat, start: number, earlier: number): boolean =>
  item[start] === item[open.start] &&
  item[earlier] === item[open.earlierStart] &&
  start - open.end <= GAP &&
  earlier >= open.earlierEnd &&
  earlier - open.earlierEnd <= GAP;

const BASE = 0x01000193;
/** BASE to the power of SHINGLE: the weight of the unit that leaves the window. */
const TOP = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** The first place of each shingle: an open-addressing table, compared unit by unit. */
function firstPlaces(size: number): {
  place(units: Uint16Array, hash: number, start: number): number | undefined;
} {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, size * 2))));
  const mask = slots.length - 1;
  return {
    place(units, hash, start) {
      let slot = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 3) & mask;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const held = slots[slot] ?? 0;
        if (held === 0) {
          slots[slot] = start + 1;
          return undefined;
        }
        if (sameShingle(units, held - 1, start)) return held - 1;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}
const MOST_TRIES = 64;

function sameShingle(units: Uint16Array, a: number, b: number): boolean {
  for (let at = 0; at < SHINGLE; at += 1) if (units[a + at] !== units[b + at]) return false;
  return true;
}
