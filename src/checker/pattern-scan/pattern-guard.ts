import { bitsWithin, bitTable, WORD, type BitTable } from './bit-table';
import { DEPTH, prefixesOf, type Prefix } from './prefix';

/** Tells of many patterns at once which of them may match in a stretch of a text: never no where one does. */
export interface PatternGuard {
  /** Numbers of 32 bits that an answer takes. */
  words: number;
  /** Writes the answer on a stretch into `into` from an entry on, where all is 0. */
  read(text: string, start: number, end: number, into: Int32Array, entry: number): void;
  /** Where in an answer a pattern is told of: it may match when one of these bits of that word is set. */
  places: readonly { word: number; bits: number }[];
}

/** A set of so many characters keeps hardly a text out. */
const NEARLY_ANY = 4000;
const sizeOf = (ranges: Prefix['at'][number]): number =>
  ranges.reduce((size, [first, last]) => size + last - first + 1, 0);
const tellsNothing = ({ at }: Prefix): boolean => at.every((ranges) => sizeOf(ranges) >= NEARLY_ANY);

/**
 * Prepares a guard for patterns without the flags i, s, u and v; what stands before and behind the stretch is no matter
 * of it. Throws a SyntaxError for a pattern that parsePattern does not know, and a RangeError for one with more than 32
 * ways to begin.
 */
export function patternGuard(patterns: readonly RegExp[]): PatternGuard {
  const sets: Prefix['at'][] = [];
  const places = patterns.map(({ source, flags }) => {
    if (/[isuv]/.test(flags)) throw new SyntaxError(`a guard knows no flag of ${flags}: ${source}`);
    const prefixes = prefixesOf(source);
    if (prefixes.length > WORD) throw new RangeError(`too many ways to begin: ${source}`);
    // All bits of a pattern stand in one word.
    while (Math.floor(sets.length / WORD) !== Math.floor((sets.length + prefixes.length - 1) / WORD))
      sets.push([]);
    const word = Math.floor(sets.length / WORD);
    if (prefixes.some(tellsNothing)) return { word, bits: 0 };
    let bits = 0;
    for (const { at } of prefixes) {
      bits |= 1 << (sets.length % WORD);
      sets.push(at);
    }
    return { word, bits };
  });
  const always = places.map(({ bits }) => bits === 0);
  const first = sets.length;
  // One bit that is set in every answer, for the patterns that may match anywhere.
  const table: BitTable = bitTable(sets, DEPTH);
  const words = Math.max(table.words, Math.floor(first / WORD) + 1);
  const free = { word: Math.floor(first / WORD), bits: 1 << (first % WORD) };
  return {
    words,
    places: places.map((place, at) => (always[at] ? free : place)),
    read(text, start, end, into, entry) {
      bitsWithin(text, start, end, table, into, entry);
      into[entry + free.word] = (into[entry + free.word] ?? 0) | free.bits;
    },
  };
}
