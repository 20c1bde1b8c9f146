import type { DimensionSection, Item } from '../../draft';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';

/** Words that frame a heading in any year and name no field. */
const FRAME = /带头|方面|存在的?|主要|突出|问题|不足|进一步|[，。、“”"（）()\s]/g;
/** “针对理论学习方面的问题”, “在工作作风上”: the piece in which a measure names a whole field. */
const FIELD =
  /(?:针对|围绕|在|对|就|对照)([^，。；：]{2,40}?)(?:方面|上存在|中存在|存在|的问题|问题|上[，,：])/g;
const LONGEST_TITLE = 30;
const BEGINNING = 400;

/** The measures that speak of each dimension as a whole, in order. */
export function measuresOfDimensions(
  dimensions: readonly DimensionSection[],
  measures: readonly Item[],
  context: CheckContext,
): Set<number>[] {
  const sections = dimensions.map(({ headingText }) => ({
    pairs: pairsOf(headingText),
    measures: new Set<number>(),
  }));
  const byPair = new Map<string, number[]>();
  sections.forEach(({ pairs }, at) => {
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), at]);
  });
  measures.forEach((item, measure) => {
    for (const piece of piecesIn(item, context)) {
      const hits = new Map<number, number>();
      for (const pair of piece)
        for (const at of byPair.get(pair) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
      for (const [at, count] of hits) {
        const section = sections[at];
        if (section && names(count, section.pairs.size, piece.size)) section.measures.add(measure);
      }
    }
  });
  return sections.map((section) => section.measures);
}

const piecesIn = perItemOfCache(({ text }) => piecesOf(text));

/** The title of a measure, and the fields it says it is for. */
function piecesOf(text: string): Set<string>[] {
  const title = /^[^，。；：\n]{2,30}(?=[。；：\n])/.exec(text.slice(0, LONGEST_TITLE + 1))?.[0] ?? '';
  const fields = Array.from(text.slice(0, BEGINNING).matchAll(FIELD), (match) => match[1] ?? '');
  return [title, ...fields].map(pairsOf).filter((pairs) => pairs.size > 0);
}

/** Most of the heading is said, or most of what is said is of the heading. */
const names = (shared: number, heading: number, piece: number): boolean =>
  (shared >= 2 && shared >= 0.6 * heading) || (piece >= 3 && shared >= 0.7 * piece);

function pairsOf(text: string): Set<string> {
  const plain = text.replace(FRAME, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}
