import type { CodeRange } from './parse-pattern';

const CODES = 0x10000;
export const WORD = 32;

/** Sets of characters, each a bit: which of them hold a character at a place is one look into a table. */
export interface BitTable {
  /** Numbers of 32 bits in a row. */
  words: number;
  /** Characters that no set tells apart share a class: few rows, which stay in the processor's cache. */
  classOf: Uint16Array;
  /** For each place the rows of all classes, one after the other. */
  at: readonly Int32Array[];
}

/**
 * Lays out the sets of characters: `sets[bit][place]`, each in ranges that do not overlap. A place that a bit does not name
 * holds no character.
 */
export function bitTable(sets: readonly (readonly (readonly CodeRange[])[])[], places: number): BitTable {
  const words = Math.max(1, Math.ceil(sets.length / WORD));
  const size = words * places;
  const row = new Int32Array(size);
  const known = new Map<string, number>();
  const rows: number[] = [];
  const classOf = new Uint16Array(CODES);
  let start = 0;
  const close = (end: number): void => {
    if (end <= start) return;
    const name = row.join(' ');
    let own = known.get(name);
    if (own === undefined) {
      known.set(name, (own = known.size));
      rows.push(...row);
    }
    classOf.fill(own, start, end);
    start = end;
  };
  for (const { code, flips } of edgesOf(sets, words)) {
    close(code);
    for (const [entry, bits] of flips) row[entry] = (row[entry] ?? 0) ^ bits;
  }
  close(CODES);
  const at = Array.from({ length: places }, (_, place) => {
    const table = new Int32Array(known.size * words);
    for (let own = 0; own < known.size; own += 1)
      for (let word = 0; word < words; word += 1)
        table[own * words + word] = rows[own * size + place * words + word] ?? 0;
    return table;
  });
  return { words, classOf, at };
}

/** Where a set begins or is over, in order, with the bits of a row that change there. */
function edgesOf(
  sets: readonly (readonly (readonly CodeRange[])[])[],
  words: number,
): { code: number; flips: [entry: number, bits: number][] }[] {
  const edges = new Map<number, [number, number][]>();
  sets.forEach((places, bit) => {
    places.forEach((ranges, place) => {
      for (const [first, last] of ranges) {
        for (const code of [first, last + 1]) {
          const flips = edges.get(code) ?? [];
          edges.set(code, flips);
          flips.push([place * words + Math.floor(bit / WORD), 1 << (bit % WORD)]);
        }
      }
    });
  });
  return [...edges].sort(([a], [b]) => a - b).map(([code, flips]) => ({ code, flips }));
}

/** Visits each place of a text and each bit whose sets hold the characters from there on; the table has three places. */
export function eachBit(
  text: string,
  { words, classOf, at }: BitTable,
  visit: (start: number, bit: number) => void,
): void {
  const [first, second, third] = at;
  if (!first || !second || !third) return;
  for (let start = 0; start < text.length; start += 1) {
    const own = (classOf[text.charCodeAt(start)] ?? 0) * words;
    for (let word = 0; word < words; word += 1) {
      // Most characters begin nothing: what follows them is not looked at.
      let bits = first[own + word] ?? 0;
      if (bits !== 0) bits &= second[rowAt(text, start + 1, classOf) * words + word] ?? 0;
      if (bits !== 0) bits &= third[rowAt(text, start + 2, classOf) * words + word] ?? 0;
      while (bits !== 0) {
        visit(start, word * WORD + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
  }
}

/** The class of a character; behind the end of the text that of a character 0. */
const rowAt = (text: string, at: number, classOf: Uint16Array): number =>
  classOf[at < text.length ? text.charCodeAt(at) : 0] ?? 0;

/** Adds up, in `into` from an entry on, the bits whose sets hold the characters at some place of a stretch. */
export function bitsWithin(
  text: string,
  start: number,
  end: number,
  { words, classOf, at }: BitTable,
  into: Int32Array,
  entry: number,
): void {
  const [first, second, third] = at;
  if (!first || !second || !third) return;
  for (let from = start; from < end; from += 1) {
    const own = (classOf[text.charCodeAt(from)] ?? 0) * words;
    for (let word = 0; word < words; word += 1) {
      let bits = first[own + word] ?? 0;
      if (bits !== 0) bits &= second[rowAt(text, from + 1, classOf) * words + word] ?? 0;
      if (bits !== 0) bits &= third[rowAt(text, from + 2, classOf) * words + word] ?? 0;
      if (bits !== 0) into[entry + word] = (into[entry + word] ?? 0) | bits;
    }
  }
}
