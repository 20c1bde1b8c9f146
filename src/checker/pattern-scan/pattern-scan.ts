import { DEPTH, prefixesOf, type Prefix } from './prefix';

/** A place in a text. */
export interface Place {
  start: number;
  end: number;
}
/** All matches of each pattern, as `matchAll` would find them, in the order of the patterns. */
export type PatternScan = (text: string) => Place[][];

const CODES = 0x10000;
const WORD = 32;

/** For each character the prefixes that may have it at a place, as bits; `words` numbers of 32 bits for each. */
interface Table {
  words: number;
  at: readonly Uint32Array[];
  /** The pattern of each bit. */
  owner: readonly number[];
}

function tableOf(prefixes: readonly { prefix: Prefix; owner: number }[]): Table {
  const words = Math.ceil(prefixes.length / WORD);
  const at = Array.from({ length: DEPTH }, () => new Uint32Array((CODES + 1) * words));
  prefixes.forEach(({ prefix }, bit) => {
    const word = Math.floor(bit / WORD);
    prefix.at.forEach((ranges, place) => {
      const table = at[place];
      if (!table) return;
      for (const [first, last] of ranges)
        for (const edge of [first, last + 1]) flip(table, edge * words + word, 1 << (bit % WORD));
    });
  });
  // So far a bit stands where a range begins and where it is over; now it is carried on through the range.
  for (const table of at)
    for (let entry = words; entry < table.length; entry += 1) flip(table, entry, table[entry - words] ?? 0);
  return { words, at, owner: prefixes.map(({ owner }) => owner) };
}

function flip(table: Uint32Array, entry: number, bits: number): void {
  table[entry] = (table[entry] ?? 0) ^ bits;
}

/**
 * Prepares one scan for many patterns (flag g alone). A pattern is tried only where the next three characters are such
 * as it may begin with, which one look into a table tells for all patterns at once; so what a text costs hardly depends
 * on how many patterns there are. Throws a SyntaxError for a pattern that parsePattern does not know.
 */
export function patternScan(patterns: readonly RegExp[]): PatternScan {
  let scan: PatternScan | undefined;
  return (text) => (scan ??= prepare(patterns))(text);
}

function prepare(patterns: readonly RegExp[]): PatternScan {
  const sticky = patterns.map(({ source }) => new RegExp(source, 'y'));
  const all = patterns.flatMap(({ source }, owner) =>
    prefixesOf(source).map((prefix) => ({ prefix, owner })),
  );
  const direct = tableOf(all.filter(({ prefix }) => prefix.lead.max === 0));
  const led = all.filter(({ prefix }) => prefix.lead.max > 0);
  const ledTable = tableOf(led);
  const leads = led.map(({ prefix, owner }) => ({ ...prefix.lead, owner }));
  const next = new Int32Array(patterns.length);

  return (text) => {
    const found: Place[][] = patterns.map(() => []);
    next.fill(0);
    const attempt = (owner: number, start: number): void => {
      if (start < (next[owner] ?? 0)) return;
      const pattern = sticky[owner];
      if (!pattern) return;
      pattern.lastIndex = start;
      if (!pattern.test(text)) return;
      next[owner] = pattern.lastIndex;
      found[owner]?.push({ start, end: pattern.lastIndex });
    };
    const late = led.length > 0 ? behindLeads(text, ledTable, leads) : [];
    let waiting = 0;
    eachBit(text, direct, (start, bit) => {
      // Places are tried in order for every pattern: what stands behind a lead comes in between.
      for (let one = late[waiting]; one && one.start <= start; one = late[waiting]) {
        attempt(one.owner, one.start);
        waiting += 1;
      }
      attempt(direct.owner[bit] ?? 0, start);
    });
    for (let one = late[waiting]; one; one = late[waiting]) {
      attempt(one.owner, one.start);
      waiting += 1;
    }
    return found;
  };
}

/** The places from which a run of characters leads up to something that a pattern goes on with, in order. */
function behindLeads(
  text: string,
  table: Table,
  leads: readonly { min: number; max: number; owner: number }[],
): { start: number; owner: number }[] {
  const places: { start: number; owner: number }[] = [];
  /** Up to where each lead's places are taken down: windows overlap. */
  const taken = leads.map(() => 0);
  eachBit(text, table, (hub, bit) => {
    const lead = leads[bit];
    if (!lead) return;
    const from = Math.max(taken[bit] ?? 0, hub - lead.max);
    for (let start = from; start <= hub - lead.min; start += 1) places.push({ start, owner: lead.owner });
    taken[bit] = Math.max(taken[bit] ?? 0, hub - lead.min + 1);
  });
  return places.length > 1 ? places.sort((a, b) => a.start - b.start) : places;
}

/** Visits each place and each bit of what may begin there. */
function eachBit(text: string, { words, at }: Table, visit: (start: number, bit: number) => void): void {
  const [first, second, third] = at;
  if (!first || !second || !third) return;
  const { length } = text;
  let code = text.charCodeAt(0) * words;
  let after = length > 1 ? text.charCodeAt(1) * words : 0;
  for (let start = 0; start < length; start += 1) {
    const last = start + 2 < length ? text.charCodeAt(start + 2) * words : 0;
    for (let word = 0; word < words; word += 1) {
      let bits = (first[code + word] ?? 0) & (second[after + word] ?? 0);
      if (bits !== 0) bits &= third[last + word] ?? 0;
      while (bits !== 0) {
        visit(start, word * WORD + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
    code = after;
    after = last;
  }
}
