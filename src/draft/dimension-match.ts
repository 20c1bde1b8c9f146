import type { DimensionId, Pack } from '../meeting';

/** How surely a heading names a dimension; 1 is its own wording. */
export interface DimensionHit {
  dimension: DimensionId;
  score: number;
}
/** Finds the dimensions that a heading may name, the best first. */
export type DimensionMatcher = (heading: string) => DimensionHit[];

/** From this score on a heading is taken for the dimension's. */
export const SURE = 0.6;

interface Phrase {
  dimension: DimensionId;
  pairs: Map<string, number>;
  weight: number;
}

/** Words that frame a heading in any year and tell no dimension from another. */
const FRAME = /存在的(?:主要|突出)?问题|带头|方面|自觉|认真|坚决|切实|在/g;

const made = new WeakMap<Pack, Partial<Record<'all' | 'own', DimensionMatcher>>>();

/** The matcher for a pack's dimensions, made once for each pack. `own`: without the synonyms, which are other years' wordings too. */
export function dimensionMatcher(pack: Pack, wording: 'all' | 'own' = 'all'): DimensionMatcher {
  const known = made.get(pack) ?? {};
  const matcher = known[wording] ?? makeMatcher(pack, wording);
  made.set(pack, { ...known, [wording]: matcher });
  return matcher;
}

/**
 * A matcher for a pack's dimensions: fuzzy containment of character pairs, so that a heading is known in another
 * year's wording, shortened, or lengthened. A pair that several dimensions share counts for less.
 */
function makeMatcher(pack: Pack, wording: 'all' | 'own'): DimensionMatcher {
  const phrases = pack.dimensions.flatMap((dimension) =>
    [
      dimension.heading,
      ...(wording === 'all' ? dimension.synonyms : []),
      ...firstClauses(dimension.requirement),
    ].map((text) => ({
      dimension: dimension.id,
      pairs: pairsOf(text),
    })),
  );
  const share = new Map<string, Set<DimensionId>>();
  for (const { dimension, pairs } of phrases) {
    for (const pair of pairs) share.set(pair, (share.get(pair) ?? new Set()).add(dimension));
  }
  const weightOf = (pair: string): number => 1 / (share.get(pair)?.size ?? 1);
  const weighed: Phrase[] = phrases
    .filter(({ pairs }) => pairs.size > 0)
    .map(({ dimension, pairs }) => {
      const weights = new Map([...pairs].map((pair) => [pair, weightOf(pair)]));
      return { dimension, pairs: weights, weight: sum(weights.values()) };
    });
  const index = new Map<string, Phrase[]>();
  for (const phrase of weighed) {
    for (const pair of phrase.pairs.keys()) index.set(pair, [...(index.get(pair) ?? []), phrase]);
  }
  return (heading) => match(heading, index, weightOf);
}

function match(
  heading: string,
  index: Map<string, Phrase[]>,
  weightOf: (pair: string) => number,
): DimensionHit[] {
  const pairs = pairsOf(heading);
  const hits = new Map<Phrase, { count: number; weight: number }>();
  for (const pair of pairs) {
    for (const phrase of index.get(pair) ?? []) {
      const hit = hits.get(phrase) ?? { count: 0, weight: 0 };
      hits.set(phrase, { count: hit.count + 1, weight: hit.weight + weightOf(pair) });
    }
  }
  const whole = sum([...pairs].map(weightOf));
  const best = new Map<DimensionId, number>();
  for (const [phrase, hit] of hits) {
    const short = phrase.pairs.size <= 2 && hit.count === phrase.pairs.size ? 0.7 : 0;
    const ratio = Math.max(hit.weight / phrase.weight, hit.weight / whole);
    // Three pairs at least: “学习” alone names nothing. A full match breaks ties against a partial one.
    const score = Math.max(short, ratio * Math.min(1, hit.count / 3)) + 0.001 * hit.weight;
    best.set(phrase.dimension, Math.max(best.get(phrase.dimension) ?? 0, score));
  }
  return [...best].map(([dimension, score]) => ({ dimension, score })).sort((a, b) => b.score - a.score);
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** The clauses by which a requirement begins, which drafts take as heading: the first, and the first two. */
function firstClauses(requirement: string): string[] {
  const clauses = requirement.split(/[，；。：]/).filter((clause) => clause !== '');
  const [first, second] = clauses;
  if (first === undefined) return [];
  return second === undefined || first.length + second.length > 40 ? [first] : [first, first + second];
}

/** The distinct pairs of neighbouring Chinese characters; marks, Latin letters and digits part words. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  // Quotation marks stand inside words here (纠正“四风”), other marks between them.
  for (const run of text
    .replace(/[“”"‘’《》\s]/g, '')
    .replace(FRAME, ' ')
    .match(/[\u4e00-\u9fff]+/g) ?? []) {
    for (let i = 0; i + 1 < run.length; i += 1) pairs.add(run.slice(i, i + 2));
  }
  return pairs;
}

/**
 * Gives every heading its dimension, best fits first, one heading a dimension; a heading left over gets the dimension
 * that it names best even when that is taken already (a repeated section).
 */
export function assignDimensions(
  headings: readonly string[],
  matcher: DimensionMatcher,
): (DimensionId | undefined)[] {
  const all = headings.map((heading) => matcher(heading).filter((hit) => hit.score >= SURE));
  const bids = all
    .flatMap((hits, at) => hits.map((hit) => ({ at, ...hit })))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const result: (DimensionId | undefined)[] = headings.map(() => undefined);
  const taken = new Set<DimensionId>();
  for (const bid of bids) {
    if (result[bid.at] !== undefined || taken.has(bid.dimension)) continue;
    result[bid.at] = bid.dimension;
    taken.add(bid.dimension);
  }
  return result.map((dimension, at) => dimension ?? all[at]?.[0]?.dimension);
}
