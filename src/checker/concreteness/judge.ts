import { FEATURES, readSheet, ROW, signalsIn, type ItemReading, type ItemText } from './features';
import { shippedModel, type Model } from './model';
import type { Range } from './sentences';
import { leaningsIn, type Wording } from './wording';

export interface Judgement {
  /** Chance, 0 to 1, that the item states nothing checkable. */
  vague: number;
  /** `vague` reaches the model's threshold. */
  isVague: boolean;
  /** The sentence that comes nearest to a fact. */
  best: Range | undefined;
  /** The item's text with its decoration blanked out, of the same length. */
  cleared: string;
  /** The signals of a fact, or of its absence, that were found in it, by name. */
  signals: readonly string[];
}

/** Places of the wording's features in a vector. */
export const WORDING = FEATURES.indexOf('wording');
export const ITEM_WORDING = FEATURES.indexOf('itemWording');

/** The vectors of an item's sentences, in the order of FEATURES. */
export function vectorsOf(reading: ItemReading, wording: Wording): number[][] {
  const leanings = leaningsIn(wording, reading.text, reading.sentences);
  return reading.sentences.map((sentence, at) => {
    const vector = [...sentence.vector];
    vector[WORDING] = leanings.sentences[at] ?? 0;
    vector[ITEM_WORDING] = leanings.whole;
    return vector;
  });
}

/** The soft maximum of the sentences' scores, and each sentence's part in it. One strong sentence carries the item. */
export function softMaximum(scores: readonly number[]): { score: number; parts: number[] } {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { score: most + Math.log(sum / scores.length), parts: powers.map((power) => power / sum) };
}

export function scoreOf(
  { intercept, weights }: Pick<Model, 'intercept' | 'weights'>,
  vector: readonly number[],
): number {
  let score = intercept;
  for (let at = 0; at < vector.length; at += 1) score += (vector[at] ?? 0) * (weights[at] ?? 0);
  return score;
}

/**
 * Judges one item as a whole: does any sentence of it state a fact that colleagues could check? `also`: wordings that
 * are not the writer's own (the theme, the pack's sentences).
 */
export function judge(
  item: ItemText,
  also: readonly string[] = [],
  model: Model = shippedModel(),
): Judgement {
  const sheet = readSheet(item, also);
  const { text, ranges, features } = sheet;
  const leanings = leaningsIn(model.wording, text, ranges);
  const { intercept, weights } = model;
  const ofWording = weights[WORDING] ?? 0;
  const ofItem = leanings.whole * (weights[ITEM_WORDING] ?? 0);
  const scores = ranges.map((_, at) => {
    let score = intercept;
    for (let column = 0, from = at * ROW; column < ROW; column += 1)
      score += (features[from + column] ?? 0) * (weights[column] ?? 0);
    return score + (leanings.sentences[at] ?? 0) * ofWording + ofItem;
  });
  const found = { cleared: text, signals: signalsIn(sheet) };
  if (scores.length === 0) return { vague: 1, isVague: true, best: undefined, ...found };
  const vague = 1 / (1 + Math.exp(softMaximum(scores).score));
  const best = ranges[scores.indexOf(Math.max(...scores))];
  // Kept as long as the item: what only the scores needed is let go.
  return { vague, isVague: vague >= model.threshold, best, ...found };
}
