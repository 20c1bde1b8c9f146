import { gramTable, isSpace, sumLeanings, unitAt, type GramTable } from './gram-table';
import type { Range } from './sentences';

/**
 * Leanings of single characters and of pairs: the logarithm of how much more often items with a fact use them than
 * items without one. Keyed by character codes, so that no string is cut while a text is read.
 */
export type Wording = ReadonlyMap<number, number>;

/** The keys of a text's characters and pairs, once each, spaces left out. */
export function gramsOf(text: string, { start, end }: Range = { start: 0, end: text.length }): Set<number> {
  const keys = new Set<number>();
  let last = 0;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    if (isSpace(unit)) continue;
    keys.add(unit);
    if (last !== 0) keys.add(last * 0x10000 + unit);
    last = unit;
  }
  return keys;
}

/** Leanings are kept in tenths. */
const STEP = 0.1;
/** Grams that lean less are left out: there are many, and they tell next to nothing. */
const LEAST_LEAN = 0.7;

const tables = new WeakMap<Wording, GramTable>();
function tableOf(wording: Wording): GramTable {
  const known = tables.get(wording);
  if (known) return known;
  const table = gramTable(new Map([...wording].map(([key, lean]) => [key, [lean]])), 1, STEP);
  tables.set(wording, table);
  return table;
}

/** How far the wording of a text and of its sentences leans towards a stated fact, from −1 to 1. Each gram counts once. */
export function leaningsIn(
  wording: Wording,
  text: string,
  sentences: readonly Range[],
): { whole: number; sentences: number[] } {
  const item = { start: 0, end: text.length };
  const sums = sumLeanings(tableOf(wording), text, [item, ...sentences]);
  return {
    whole: scaled(sums[0], item),
    sentences: sentences.map((sentence, at) => scaled(sums[at + 1], sentence)),
  };
}

const scaled = (sum = 0, { start, end }: Range): number => Math.tanh(sum * scaleOf(end - start));
/** What a leaning adds to how a stretch of so many UTF-16 units leans, before that is squeezed between −1 and 1. */
export const scaleOf = (length: number): number => 1 / Math.sqrt(Math.max(15, length)) / 10;

/** Grams of fewer items are dropped: they say nothing of the next. */
export const LEAST_ITEMS = 3;

/** Counts how items with and without a fact are worded. */
export function countWording(texts: readonly { text: string; fact: boolean }[], smoothing = 0.5): Wording {
  const counts = new Map<number, [without: number, withFact: number]>();
  const items: [number, number] = [0, 0];
  for (const { text, fact } of texts) {
    const side = fact ? 1 : 0;
    items[side] += 1;
    for (const key of gramsOf(text)) {
      const pair = counts.get(key) ?? [0, 0];
      pair[side] += 1;
      counts.set(key, pair);
    }
  }
  const rate = (count: number, side: 0 | 1): number =>
    Math.log((count + smoothing) / (items[side] + 2 * smoothing));
  const wording = new Map<number, number>();
  for (const [key, [without, withFact]] of counts) {
    if (without + withFact >= LEAST_ITEMS) wording.set(key, rate(withFact, 1) - rate(without, 0));
  }
  return wording;
}

/** The wording as it is shipped: in tenths, without the grams that hardly lean. */
export function rounded(wording: Wording): Wording {
  const tenths = Array.from(wording, ([key, lean]): [number, number] => [key, Math.round(lean * 10) / 10]);
  return new Map(tenths.filter(([, lean]) => Math.abs(lean) >= LEAST_LEAN));
}

/** The key of a character or a pair, and the reverse. */
export const keyOf = (gram: string): number =>
  gram.length === 1 ? gram.charCodeAt(0) : gram.charCodeAt(0) * 0x10000 + gram.charCodeAt(1);
export const gramOf = (key: number): string =>
  key < 0x10000 ? String.fromCharCode(key) : String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000);

/** As written in the model file: leaning in tenths → all characters, all pairs of that leaning. */
export interface WrittenWording {
  characters: Record<string, string>;
  pairs: Record<string, string>;
}

export function writeWording(wording: Wording): WrittenWording {
  const written: WrittenWording = { characters: {}, pairs: {} };
  const sorted = [...wording].sort(([a, x], [b, y]) => x - y || a - b);
  for (const [key, lean] of sorted) {
    const list = key < 0x10000 ? written.characters : written.pairs;
    const tenths = String(Math.round(lean * 10));
    list[tenths] = (list[tenths] ?? '') + gramOf(key);
  }
  return written;
}

export function readWording(written: WrittenWording): Wording {
  const wording = new Map<number, number>();
  for (const [size, list] of [
    [1, written.characters],
    [2, written.pairs],
  ] as const) {
    for (const [tenths, grams] of Object.entries(list)) {
      for (let at = 0; at + size <= grams.length; at += size)
        wording.set(keyOf(grams.slice(at, at + size)), Number(tenths) / 10);
    }
  }
  return wording;
}
