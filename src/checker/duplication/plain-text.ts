import type { Item } from '../../draft';
import { clearDecoration } from '../concreteness/clear';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';

/** The letters and digits of many items behind each other, each item closed by a 0; and where each came from. */
export interface PlainText {
  units: Uint16Array;
  /** For every unit the item's number; where in the item's text it stands. */
  item: Int32Array;
  offset: Int32Array;
  /** First unit of each item, and one more for the end. */
  starts: number[];
}

/** Words that are not the writer's own: titles, quotations, slogans in quotation marks. */
const QUOTED = /《[^《》\n]{1,60}》|“[^“”\n]{1,40}”/g;

/**
 * Reads the items without marks and white space. What was taken over from elsewhere (titles, slogans, the pack's
 * wording) gives way to a 0, across which nothing repeats.
 */
export function plainTextOf(items: readonly Item[], context: CheckContext): PlainText {
  const size = items.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Uint16Array(size);
  const itemOf = new Int32Array(size);
  const offset = new Int32Array(size);
  const starts: number[] = [];
  let end = 0;
  items.forEach((item, of) => {
    const own = ownWords(item, context);
    starts.push(end);
    units.set(own.units, end);
    offset.set(own.offsets, end);
    itemOf.fill(of, end, end + own.units.length);
    end += own.units.length;
  });
  starts.push(end);
  return { units: units.subarray(0, end), item: itemOf, offset, starts };
}

/** The letters and digits of one item, a 0 for what is not its own and at the end, and where each stands. */
const ownWords = perItemOfCache(({ text }, { borrowed }): { units: Uint16Array; offsets: Int32Array } => {
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
  return { units: units.subarray(0, end + 1), offsets: offsets.subarray(0, end + 1) };
});
const blank = (words: string): string => '\0'.repeat(words.length);

/** Chinese characters, Latin letters, digits. */
const isWord = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);
