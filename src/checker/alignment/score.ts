import { isSingle, type Content } from './content';

/** A piece that stands in more items than this tells nothing of any two of them; it also keeps the work linear. */
const MOST_ITEMS = 48;
const SINGLE = 0.5;
/** A stock noun of two characters. */
const GENERAL = 0.3;

/** How strongly an item of one list speaks of the same matter as items of the other: those (`at`) with a score worth telling. */
export interface Scores {
  at: readonly number[];
  score: readonly number[];
  /** The best score with any of them, whether worth telling or not; 0 without one. */
  top: number;
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
 * `right` are in it. `least`: lower scores are not worth telling. `kept`: the scores of the same two lists before an
 * edit; they are found again where nothing that they come of has changed, and this time's are kept in it.
 */
export function scoresOf(
  left: readonly NumberedContent[],
  right: readonly NumberedContent[],
  weights: Float64Array,
  least: number,
  kept?: KeptScores,
): Scores[] {
  const changed = kept && changedPieces(kept, right, weights);
  const known = left.map((content) => {
    const row = changed && kept.rows.get(content);
    return row && !content.pieces.some((piece) => changed[piece] === 1) ? row : undefined;
  });
  const fresh = scoreAnew(
    left.filter((_, at) => !known[at]),
    right,
    weights,
    least,
  );
  let next = 0;
  const scores = known.map((row) => row ?? fresh[next++] ?? NO_SCORES);
  if (kept) {
    kept.weights = weights;
    kept.right = right;
    kept.rows = new Map(left.map((content, at) => [content, scores[at] ?? NO_SCORES]));
  }
  return scores;
}
export const NO_SCORES: Scores = { at: [], score: [], top: 0 };

/** Scores, and what they come of. */
export interface KeptScores {
  weights: Float64Array;
  right: readonly NumberedContent[];
  rows: ReadonlyMap<NumberedContent, Scores>;
}
export const noScoresYet = (): KeptScores => ({ weights: new Float64Array(0), right: [], rows: new Map() });

/** 1 for the pieces that weigh something else or stand elsewhere than before; undefined when the items have other places. */
function changedPieces(
  kept: KeptScores,
  right: readonly NumberedContent[],
  weights: Float64Array,
): Uint8Array | undefined {
  if (kept.right.length !== right.length) return undefined;
  const changed = new Uint8Array(weights.length);
  for (let piece = 0; piece < weights.length; piece += 1)
    if (weights[piece] !== kept.weights[piece]) changed[piece] = 1;
  right.forEach((content, at) => {
    const before = kept.right[at];
    if (before === content) return;
    for (const piece of before?.pieces ?? []) changed[piece] = 1;
    for (const piece of content.pieces) changed[piece] = 1;
  });
  return changed;
}

function scoreAnew(
  left: readonly NumberedContent[],
  right: readonly NumberedContent[],
  weights: Float64Array,
  least: number,
): Scores[] {
  if (left.length === 0) return [];
  const { from, items, times } = holdersOf(right, weighing(left, weights));
  const sums = new Float64Array(right.length);
  return left.map((content) => {
    const met: number[] = [];
    content.pieces.forEach((piece, own) => {
      const first = from[piece] ?? 0;
      const end = from[piece + 1] ?? 0;
      if (first === end) return;
      const weight = weights[piece] ?? 0;
      const count = content.times[own] ?? 1;
      for (let holder = first; holder < end; holder += 1) {
        const item = items[holder] ?? 0;
        const known = sums[item] ?? 0;
        if (known === 0) met.push(item);
        sums[item] = known + weight * Math.sqrt(Math.min(count, times[holder] ?? 1));
      }
    });
    const at: number[] = [];
    const score: number[] = [];
    let top = 0;
    for (const item of met) {
      const sum = sums[item] ?? 0;
      sums[item] = 0;
      top = Math.max(top, sum);
      if (sum < least) continue;
      at.push(item);
      score.push(sum);
    }
    return { at, score, top };
  });
}

/** 1 for the pieces of these items that weigh anything. */
function weighing(contents: readonly NumberedContent[], weights: Float64Array): Uint8Array {
  const flags = new Uint8Array(weights.length);
  for (const { pieces } of contents)
    for (const piece of pieces) if ((weights[piece] ?? 0) > 0) flags[piece] = 1;
  return flags;
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
  const weights = new Float64Array(worth.length);
  for (let piece = 0; piece < weights.length; piece += 1)
    weights[piece] = (worth[piece] ?? 0) * (rarities[having[piece] ?? 0] ?? 0);
  return weights;
}

/** Which items have each piece that is asked for (1): those of a piece stand side by side, from its place in `from` on. */
function holdersOf(
  contents: readonly NumberedContent[],
  asked: Uint8Array,
): { from: Int32Array; items: Int32Array; times: Uint8Array } {
  const from = new Int32Array(asked.length + 1);
  for (const { pieces } of contents)
    for (const piece of pieces) if (asked[piece] === 1) from[piece + 1] = (from[piece + 1] ?? 0) + 1;
  for (let piece = 0; piece < asked.length; piece += 1)
    from[piece + 1] = (from[piece + 1] ?? 0) + (from[piece] ?? 0);
  const items = new Int32Array(from[asked.length] ?? 0);
  const times = new Uint8Array(items.length);
  const next = from.slice();
  contents.forEach((content, item) => {
    content.pieces.forEach((piece, own) => {
      if (asked[piece] !== 1) return;
      const place = next[piece] ?? 0;
      next[piece] = place + 1;
      items[place] = item;
      times[place] = content.times[own] ?? 1;
    });
  });
  return { from, items, times };
}
