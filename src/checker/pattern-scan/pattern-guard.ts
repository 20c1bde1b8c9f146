import { bitsAt, patternTable, readRows, roomFor, WORD } from './bit-table';
import { prefixesOf, sizeOf, type Prefix } from './prefix';

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
const tellsNothing = ({ at, need }: Prefix): boolean =>
  [...at, need].every((ranges) => sizeOf(ranges) >= NEARLY_ANY);

/**
 * Prepares a guard for patterns without the flags i, m, s, u and v; what stands before and behind the stretch is no
 * matter of it, and a pattern that begins with ^ may match only at its start. Throws a SyntaxError for a pattern that
 * parsePattern does not know, and a RangeError for one with more than 32 ways to begin.
 */
export function patternGuard(patterns: readonly RegExp[]): PatternGuard {
  const begun = patterns.map(({ source, flags }) => {
    if (/[imsuv]/.test(flags)) throw new SyntaxError(`a guard knows no flag of ${flags}: ${source}`);
    const prefixes = prefixesOf(source);
    if (prefixes.length > WORD) throw new RangeError(`too many ways to begin: ${source}`);
    return { prefixes, atStart: prefixes.every(({ atStart }) => atStart) };
  });
  const sets: Prefix['at'][] = [];
  const places: { word: number; bits: number }[] = [];
  /** Lays out the patterns that begin at the start alone, or the others. All bits of a pattern stand in one word. */
  const layOut = (starting: boolean): number => {
    while (sets.length % WORD !== 0) sets.push([]);
    begun.forEach(({ prefixes, atStart }, at) => {
      if (atStart !== starting) return;
      while (Math.floor(sets.length / WORD) !== Math.floor((sets.length + prefixes.length - 1) / WORD))
        sets.push([]);
      const word = Math.floor(sets.length / WORD);
      let bits = 0;
      if (!prefixes.some(tellsNothing)) {
        for (const prefix of prefixes) {
          bits |= 1 << (sets.length % WORD);
          sets.push([...prefix.at, prefix.need]);
        }
      }
      places[at] = { word, bits };
    });
    return Math.ceil(sets.length / WORD);
  };
  /** The words that tell of what may begin anywhere come first. */
  const anywhere = layOut(false);
  layOut(true);
  // One bit that is set in every answer, for the patterns that may match anywhere.
  const free = { word: Math.floor(sets.length / WORD), bits: 1 << (sets.length % WORD) };
  const table = patternTable([...sets, []]);
  const rows = roomFor(table);
  return {
    words: table.words,
    places: places.map((place) => (place.bits === 0 ? free : place)),
    read(text, start, end, into, entry) {
      readRows(text, start, end, table, rows);
      const { of, seen } = rows;
      for (let word = 0; word < table.words; word += 1) {
        const inQuestion = seen[word] ?? 0;
        if (inQuestion === 0) continue;
        const last = word < anywhere ? end - start : Math.min(1, end - start);
        let bits = 0;
        for (let place = 0; place < last; place += 1) bits |= bitsAt(table, of, place, word, inQuestion);
        into[entry + word] = (into[entry + word] ?? 0) | bits;
      }
      into[entry + free.word] = (into[entry + free.word] ?? 0) | free.bits;
    },
  };
}
