import type { CodeRange } from './parse-pattern';

const CODES = 0x10000;
export const WORD = 32;

/** Sets of characters, each a bit: which of them hold a character at a place is one look into a table. */
export interface BitTable {
  /** Numbers of 32 bits in a row. */
  words: number;
  /** Where a character's row begins. Characters that no set tells apart share one: few, which stay in the processor's cache. */
  rowOf: Uint16Array;
  /** For each place all rows, one after the other. */
  at: readonly Int32Array[];
}

/**
 * Lays out the sets of characters: `sets[bit][place]`, each in ranges that do not overlap. A place that a bit does not name
 * holds no character. Throws a RangeError for more rows than can be numbered.
 */
export function bitTable(sets: readonly (readonly (readonly CodeRange[])[])[], places: number): BitTable {
  const words = Math.max(1, Math.ceil(sets.length / WORD));
  const size = words * places;
  const row = new Int32Array(size);
  const known = new Map<string, number>();
  const rows: number[] = [];
  const rowOf = new Uint16Array(CODES);
  let start = 0;
  const close = (end: number): void => {
    if (end <= start) return;
    const name = row.join(' ');
    let own = known.get(name);
    if (own === undefined) {
      known.set(name, (own = known.size));
      rows.push(...row);
      if (own * words >= CODES) throw new RangeError('too many rows for one table');
    }
    rowOf.fill(own * words, start, end);
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
  return { words, rowOf, at };
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

/** A table of what patterns begin with: characters at three places one after the other, and one needed somewhere. */
export interface PatternTable {
  words: number;
  rowOf: Uint16Array;
  first: Int32Array;
  second: Int32Array;
  third: Int32Array;
  need: Int32Array;
}

/** Lays out sets for three places and for what is needed, in this order. */
export function patternTable(sets: readonly (readonly (readonly CodeRange[])[])[]): PatternTable {
  const { words, rowOf, at } = bitTable(sets, 4);
  const [first, second, third, need] = at;
  if (!first || !second || !third || !need) throw new RangeError('four places');
  return { words, rowOf, first, second, third, need };
}

/** The rows of a stretch's characters, and for each word the bits of which some character is needed and there. */
export interface Rows {
  of: Uint16Array;
  seen: Int32Array;
}
/** Behind a stretch stands a character 0, twice. */
const BEHIND = 2;

/** Room for rows, used anew for every stretch. */
export const roomFor = ({ words }: PatternTable): Rows => ({
  of: new Uint16Array(0),
  seen: new Int32Array(words),
});

/** Looks the characters of a stretch up. One pass over them; what comes after reads the rows alone. */
export function readRows(text: string, start: number, end: number, table: PatternTable, rows: Rows): void {
  const length = end - start;
  if (rows.of.length < length + BEHIND) rows.of = new Uint16Array((length + BEHIND) * 2);
  const { of, seen } = rows;
  const { words, rowOf, need } = table;
  for (let place = 0; place < length; place += 1) of[place] = rowOf[text.charCodeAt(start + place)] ?? 0;
  for (let place = length; place < length + BEHIND; place += 1) of[place] = rowOf[0] ?? 0;
  for (let word = 0; word < words; word += 1) {
    let bits = 0;
    for (let place = 0; place < length; place += 1) bits |= need[(of[place] ?? 0) + word] ?? 0;
    seen[word] = bits;
  }
}

/** The bits, of those in question, whose sets hold the characters from a place on. */
export function bitsAt(
  table: PatternTable,
  of: Uint16Array,
  place: number,
  word: number,
  inQuestion: number,
): number {
  // All three at once: a branch that nobody can foretell costs more than looking them up.
  return (
    inQuestion &
    (table.first[(of[place] ?? 0) + word] ?? 0) &
    (table.second[(of[place + 1] ?? 0) + word] ?? 0) &
    (table.third[(of[place + 2] ?? 0) + word] ?? 0)
  );
}
