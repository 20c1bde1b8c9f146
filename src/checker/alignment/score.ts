import { isSingle, type Content } from './content';

/** A piece that stands in more items than this tells nothing of any two of them; it also keeps the work linear. */
const MOST_ITEMS = 48;
const SINGLE = 0.5;
/** A stock noun of two characters. */
const GENERAL = 0.3;

/** How strongly an item of one list speaks of the same matter as each item of the other that shares a piece with it. */
export type Scores = ReadonlyMap<number, number>;

/**
 * Scores every item of `left` against the items of `right` by the pieces they share, the rarer in the paper the more:
 * a pair of characters that stands in these two items alone counts 1. `paper`: all items, for the rarity.
 */
export function scoresOf(
  left: readonly Content[],
  right: readonly Content[],
  paper: readonly Content[],
): Scores[] {
  const telling = weigher(paper.map((content) => content.telling));
  const general = weigher(paper.map((content) => content.general));
  const byTelling = postings(right.map((content) => content.telling));
  const byGeneral = postings(right.map((content) => content.general));
  return left.map((content) => {
    const scores = new Map<number, number>();
    const share = <K>(
      pieces: ReadonlyMap<K, number>,
      index: ReadonlyMap<K, readonly [number, number][]>,
      weigh: (piece: K) => number,
    ): void => {
      for (const [piece, count] of pieces) {
        const holders = index.get(piece);
        if (!holders) continue;
        const weight = weigh(piece);
        if (weight <= 0) continue;
        for (const [at, other] of holders)
          scores.set(at, (scores.get(at) ?? 0) + weight * Math.sqrt(Math.min(count, other)));
      }
    };
    share(content.telling, byTelling, (piece) => telling(piece) * (isSingle(piece) ? SINGLE : 1));
    share(content.general, byGeneral, (piece) => GENERAL * (piece.length / 2) * general(piece));
    return scores;
  });
}

/** Rarity of a piece among the items: 1 when two have it, less the more have it, 0 for what nearly all or too many have. */
function weigher<K>(items: readonly ReadonlyMap<K, number>[]): (piece: K) => number {
  const having = new Map<K, number>();
  for (const pieces of items)
    for (const piece of pieces.keys()) having.set(piece, (having.get(piece) ?? 0) + 1);
  const all = items.length + 1;
  const most = Math.log(all / 2);
  return (piece) => {
    const count = Math.max(2, having.get(piece) ?? 0);
    return count > MOST_ITEMS || most <= 0 ? 0 : Math.max(0, Math.log(all / count) / most);
  };
}

function postings<K>(items: readonly ReadonlyMap<K, number>[]): Map<K, [number, number][]> {
  const index = new Map<K, [number, number][]>();
  items.forEach((pieces, at) => {
    for (const [piece, count] of pieces) {
      const holders = index.get(piece);
      if (!holders) index.set(piece, [[at, count]]);
      else if (holders.length <= MOST_ITEMS) holders.push([at, count]);
    }
  });
  return index;
}
