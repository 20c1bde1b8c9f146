import type { Line } from '../../draft';

/** What a line's characters make possible, as bits: without the bit nobody needs to look closer. */
export const SUSPECT = {
  halfWidth: 1,
  space: 2,
  dash: 4,
  quotation: 8,
  title: 16,
  straightQuote: 32,
  marksTogether: 64,
  doubled: 128,
  bracket: 512,
} as const;

const { halfWidth, space, dash, quotation, title, straightQuote, marksTogether, doubled, bracket } = SUSPECT;
/** A mark that none should follow. */
const MARK = 256;
const FLAGS = new Uint16Array(0x10000);
for (const [characters, flag] of [
  [',;:?!', halfWidth],
  [' \u3000\u00a0', space],
  ['-–—―─－~～ー', dash],
  ['“”', quotation],
  ['《》', title],
  ['（(', bracket],
  ['"', straightQuote],
  ['，、；：。', MARK],
] as const)
  for (const character of characters)
    FLAGS[character.charCodeAt(0)] = (FLAGS[character.charCodeAt(0)] ?? 0) | flag;

/** Longest word whose doubling is looked for. */
export const LONGEST_DOUBLED = 8;
/** Where each character stood last, counted on through all lines. */
const lastAt = new Int32Array(0x10000);
let passed = 0;

/** Reads a line once for all that could be wrong with its words and marks. */
export function suspectsOf({ content: { text }, start, end }: Line): number {
  if (passed > 0x3fffffff) {
    lastAt.fill(0);
    passed = 0;
  }
  // Further on than any word reaches: what stood in the last line is no neighbour.
  const base = passed + LONGEST_DOUBLED + 1 - start;
  let suspects = 0;
  let before = 0;
  let recurred = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const flags = FLAGS[unit] ?? 0;
    suspects |= flags;
    if ((flags & before & MARK) !== 0) suspects |= marksTogether;
    before = flags;
    // Of a word said twice two characters running have stood within its length before.
    const recurs = base + at - (lastAt[unit] ?? 0) <= LONGEST_DOUBLED;
    if (recurs && recurred) suspects |= doubled;
    recurred = recurs;
    lastAt[unit] = base + at;
  }
  passed = base + end;
  return suspects & ~MARK;
}
