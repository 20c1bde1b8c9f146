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
  const put = (unit: number, of: number, at: number): void => {
    // One 0 parts as well as many.
    if (unit === 0 && end > (starts[of] ?? 0) && units[end - 1] === 0) return;
    units[end] = unit;
    itemOf[end] = of;
    offset[end] = at;
    end += 1;
  };
  items.forEach((item, of) => {
    const { text } = item;
    starts.push(end);
    const own = ownWords(item, context);
    for (let at = 0; at < own.length; at += 1) {
      const unit = own.charCodeAt(at);
      const cleared = unit !== text.charCodeAt(at);
      if (cleared || unit === 0) put(0, of, at);
      else if (isWord(unit)) put(unit, of, at);
    }
    units[end] = 0;
    itemOf[end] = of;
    offset[end] = text.length;
    end += 1;
  });
  starts.push(end);
  return { units: units.subarray(0, end), item: itemOf, offset, starts };
}

/** An item's text, of the same length, what is not its own blanked out. */
const ownWords = perItemOfCache(({ text }, { borrowed }) =>
  clearDecoration(text.replace(QUOTED, blank), borrowed),
);
const blank = (words: string): string => '\0'.repeat(words.length);

/** Chinese characters, Latin letters, digits. */
const isWord = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);
