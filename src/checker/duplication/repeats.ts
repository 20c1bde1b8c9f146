import { SHINGLE, type PlainText } from './plain-text';

/** A stretch of the plain text that repeats an earlier one, word for word or nearly so: places of units, end exclusive. */
export interface Repeat {
  start: number;
  end: number;
  earlierStart: number;
  earlierEnd: number;
  /** Units that are the same in both. */
  same: number;
}

/** Units that may differ between two runs of one repeat. */
const GAP = 12;

/**
 * Finds the repeats, in linear time: a table holds the first place of every shingle of eight units that may stand twice;
 * what is found in it is compared unit by unit and followed as far as both go on alike, little changes in between passed
 * over.
 */
export function repeatsIn({ units, hashes, item }: PlainText): Repeat[] {
  const found: Repeat[] = [];
  const table = firstPlaces(units.length);
  const mayRecur = recurring(hashes, units.length);
  let open: Repeat | undefined;
  let at = 0;
  for (let last = 0; last < units.length; last += 1) {
    const hash = hashes[last] ?? 0;
    // Inside a repeat every shingle has an earlier place.
    if (hash === 0 || last < at || mayRecur[bucketOf(hash)] !== TWICE) continue;
    const start = last - SHINGLE + 1;
    const earlier = table.place(units, hash, start);
    if (earlier === undefined || start < at) continue;
    const next = goesOn(units, item, open, start) ?? (item[earlier] !== item[start] ? earlier : undefined);
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

const ONCE = 1;
const TWICE = 2;
const BUCKET_BITS = 18;
const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);

/** Room that is used anew for every paper: how often hashes of a bucket stand, and the table of first places up to 100,000 units. */
const counts = new Uint8Array(2 ** BUCKET_BITS);
const room = new Int32Array(2 ** 18);

/** Of each bucket of hashes whether shingles of it stand once or oftener: most stand once, and need no table. */
function recurring(hashes: Int32Array, length: number): Uint8Array {
  counts.fill(0);
  for (let at = 0; at < length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (hash === 0) continue;
    const bucket = bucketOf(hash);
    counts[bucket] = counts[bucket] === 0 ? ONCE : TWICE;
  }
  return counts;
}

/** The first place of each shingle: an open-addressing table, compared unit by unit. */
function firstPlaces(size: number): {
  place(units: Uint16Array, hash: number, start: number): number | undefined;
} {
  const length = 2 ** Math.ceil(Math.log2(Math.max(16, size * 2)));
  const slots = length > room.length ? new Int32Array(length) : room.fill(0, 0, length);
  const mask = length - 1;
  return {
    place(units, hash, start) {
      let slot = (hash >>> 3) & mask;
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
