import type { Item } from '../../draft';
import { clearDecoration } from '../concreteness/clear';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';

/** The letters and digits of many items behind each other, each item closed by a 0; and where each came from. */
export interface PlainText {
  units: Uint16Array;
  /** For every unit the hash of the shingle that ends with it; 0 where none does. */
  hashes: Int32Array;
  /** For every unit the item's number. */
  item: Int32Array;
  /** First unit of each item, and one more for the end. */
  starts: number[];
  /** For each item where its units stand in its text. */
  offsets: Int32Array[];
}

/** Units of a shingle: shorter runs are common words. */
export const SHINGLE = 8;

/** Words that are not the writer's own: titles, quotations, slogans in quotation marks. */
const QUOTED = /《[^《》\n]{1,60}》|“[^“”\n]{1,40}”/g;

/**
 * Reads the items without marks and white space. What was taken over from elsewhere (titles, slogans, the pack's
 * wording) gives way to a 0, across which nothing repeats.
 */
export function plainTextOf(items: readonly Item[], context: CheckContext): PlainText {
  const size = items.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Uint16Array(size);
  const hashes = new Int32Array(size);
  const itemOf = new Int32Array(size);
  const starts: number[] = [];
  const offsets: Int32Array[] = [];
  let end = 0;
  items.forEach((item, of) => {
    const own = ownWords(item, context);
    starts.push(end);
    offsets.push(own.offsets);
    units.set(own.units, end);
    hashes.set(own.hashes, end);
    itemOf.fill(of, end, end + own.units.length);
    end += own.units.length;
  });
  starts.push(end);
  return { units: units.subarray(0, end), hashes, item: itemOf, starts, offsets };
}

interface OwnWords {
  /** The letters and digits, a 0 for what is not the item's own and at the end. */
  units: Uint16Array;
  hashes: Int32Array;
  /** Where each stands. */
  offsets: Int32Array;
}

const ownWords = perItemOfCache(({ text }, { borrowed }): OwnWords => {
  const own = clearDecoration(text.replace(QUOTED, blank), borrowed);
  const units = new Uint16Array(text.length + 1);
  const offsets = new Int32Array(text.length + 1);
  let end = 0;
  for (let at = 0; at < own.length; at += 1) {
    const unit = own.charCodeAt(at);
    const cleared = unit !== text.charCodeAt(at) || unit === 0;
    // One 0 parts as well as many.
    if (cleared ? end > 0 && units[end - 1] === 0 : !isWord(unit)) continue;
    units[end] = cleared ? 0 : unit;
    offsets[end] = at;
    end += 1;
  }
  offsets[end] = text.length;
  const written = units.subarray(0, end + 1);
  return { units: written, hashes: shingleHashes(written), offsets: offsets.subarray(0, end + 1) };
});

const BASE = 0x01000193;
/** BASE to the power of SHINGLE: the weight of the unit that leaves the window. */
const TOP = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** For every unit the hash of the shingle that ends with it, 0 where a part is no word or too short. */
function shingleHashes(units: Uint16Array): Int32Array {
  const hashes = new Int32Array(units.length);
  let hash = 0;
  let filled = 0;
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
    if (filled === SHINGLE) hashes[last] = spread(hash) || 1;
  }
  return hashes;
}

/** The upper bits tell as much as the lower ones. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);

const blank = (words: string): string => '\0'.repeat(words.length);

/** Chinese characters, Latin letters, digits. */
const isWord = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);
