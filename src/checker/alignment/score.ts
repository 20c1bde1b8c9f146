import { isSingle, type Content } from './content';

/** A piece that stands in more items than this tells nothing of any two of them; it also keeps the work linear. */
const MOST_ITEMS = 48;
const SINGLE = 0.5;
/** A stock noun of two characters. */
const GENERAL = 0.3;

/** How strongly an item of one list speaks of the same matter as each item of the other (`at`) that shares a piece with it. */
export interface Scores {
  at: readonly number[];
  score: readonly number[];
}

/** The pieces of an item by their numbers in a paper, each with how often it occurs. */
export interface NumberedContent {
  pieces: readonly number[];
  times: readonly number[];
}
/** Numbers for pieces, the same piece the same, and what a piece counts by its kind, by its number. */
export interface PieceNumbers {
  worth: number[];
  telling: Map<number, number>;
  general: Map<string, number>;
}

export const pieceNumbers = (): PieceNumbers => ({ worth: [], telling: new Map(), general: new Map() });

/** An item's content with its pieces numbered; what has no number yet gets one. */
export function numbered(content: Content, { worth, telling, general }: PieceNumbers): NumberedContent {
  const pieces: number[] = [];
  for (const key of content.telling.keys) pieces.push(numberOf(worth, telling, key, worthOfTelling));
  for (const key of content.general.keys) pieces.push(numberOf(worth, general, key, worthOfGeneral));
  return { pieces, times: [...content.telling.times, ...content.general.times] };
}

function numberOf<K>(worth: number[], numbers: Map<K, number>, key: K, worthOf: (key: K) => number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const fresh = worth.push(worthOf(key)) - 1;
  numbers.set(key, fresh);
  return fresh;
}
const worthOfTelling = (key: number): number => (isSingle(key) ? SINGLE : 1);
const worthOfGeneral = (word: string): number => GENERAL * (word.length / 2);

/**
 * Scores every item of `left` against the items of `right` by the pieces they share, the rarer in the paper the more:
 * a pair of characters that stands in these two items alone counts 1. `weights`: weightsOf the paper; the items of
 * `right` are in it.
 */
export function scoresOf(
  left: readonly NumberedContent[],
  right: readonly NumberedContent[],
  weights: Float64Array,
): Scores[] {
  const { from, items, times } = holdersOf(right, weights);
  const sums = new Float64Array(right.length);
  return left.map((content) => {
    const at: number[] = [];
    content.pieces.forEach((piece, own) => {
      const first = from[piece] ?? 0;
      const end = from[piece + 1] ?? 0;
      if (first === end) return;
      const weight = weights[piece] ?? 0;
      const count = content.times[own] ?? 1;
      for (let holder = first; holder < end; holder += 1) {
        const item = items[holder] ?? 0;
        const known = sums[item] ?? 0;
        if (known === 0) at.push(item);
        sums[item] = known + weight * Math.sqrt(Math.min(count, times[holder] ?? 1));
      }
    });
    const score = at.map((item) => sums[item] ?? 0);
    for (const item of at) sums[item] = 0;
    return { at, score };
  });
}

/** In how many items of a paper each piece stands, by its number. */
export interface Frequencies {
  items: number;
  having: Int32Array;
}
export const noFrequencies = ({ worth }: PieceNumbers): Frequencies => ({
  items: 0,
  having: new Int32Array(worth.length),
});
/** Counts further items of a paper. */
export function count(frequencies: Frequencies, contents: readonly NumberedContent[]): void {
  const { having } = frequencies;
  for (const { pieces } of contents) for (const piece of pieces) having[piece] = (having[piece] ?? 0) + 1;
  frequencies.items += contents.length;
}

/** What each piece weighs: its worth by its rarity, which is 1 when two items have it, less the more have it, 0 for what nearly all or too many have. */
export function weightsOf({ worth }: PieceNumbers, { items, having }: Frequencies): Float64Array {
  const all = items + 1;
  const most = Math.log(all / 2);
  const rarities = Float64Array.from({ length: MOST_ITEMS + 1 }, (_, count) =>
    most <= 0 ? 0 : Math.max(0, Math.log(all / Math.max(2, count)) / most),
  );
  return Float64Array.from(worth, (own, piece) => own * (rarities[having[piece] ?? 0] ?? 0));
}

/** Which items have each piece that weighs anything: those of a piece stand side by side, from its place in `from` on. */
function holdersOf(
  contents: readonly NumberedContent[],
  weights: Float64Array,
): { from: Int32Array; items: Int32Array; times: Uint8Array } {
  const from = new Int32Array(weights.length + 1);
  for (const { pieces } of contents)
    for (const piece of pieces) if ((weights[piece] ?? 0) > 0) from[piece + 1] = (from[piece + 1] ?? 0) + 1;
  for (let piece = 0; piece < weights.length; piece += 1)
    from[piece + 1] = (from[piece + 1] ?? 0) + (from[piece] ?? 0);
  const items = new Int32Array(from[weights.length] ?? 0);
  const times = new Uint8Array(items.length);
  const next = from.slice();
  contents.forEach((content, item) => {
    content.pieces.forEach((piece, own) => {
      if ((weights[piece] ?? 0) <= 0) return;
      const place = next[piece] ?? 0;
      next[piece] = place + 1;
      items[place] = item;
      times[place] = content.times[own] ?? 1;
    });
  });
  return { from, items, times };
}
