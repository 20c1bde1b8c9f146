import { FEATURES, readItem, type ItemReading, type ItemText, type SentenceReading } from './features';
import { shippedModel, type Model } from './model';
import { leaning, type Wording } from './wording';

export interface Judgement {
  /** Chance, 0 to 1, that the item states nothing checkable. */
  vague: number;
  /** `vague` reaches the model's threshold. */
  isVague: boolean;
  /** The sentence that comes nearest to a fact. */
  best: SentenceReading | undefined;
  reading: ItemReading;
}

const WORDING = FEATURES.indexOf('wording');
const ITEM_WORDING = FEATURES.indexOf('itemWording');

/** The vectors of an item's sentences, in the order of FEATURES. */
export function vectorsOf(reading: ItemReading, wording: Wording): number[][] {
  const whole = leaning(wording, reading.text);
  return reading.sentences.map((sentence) => {
    const vector = [...sentence.vector];
    vector[WORDING] = leaning(wording, reading.text, sentence);
    vector[ITEM_WORDING] = whole;
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
  const reading = readItem(item, also);
  const scores = vectorsOf(reading, model.wording).map((vector) => scoreOf(model, vector));
  if (scores.length === 0) return { vague: 1, isVague: true, best: undefined, reading };
  const vague = 1 / (1 + Math.exp(softMaximum(scores).score));
  const best = reading.sentences[scores.indexOf(Math.max(...scores))];
  return { vague, isVague: vague >= model.threshold, best, reading };
}
