import { softMaximum } from './judge';
import { minimise } from './minimise';
import type { Range } from './sentences';
import { gramsOf, scaleOf, type Wording } from './wording';

/** The numbers of grams (keyed as gramsOf keys them) whose leanings are tuned. */
export type GramNumbers = ReadonlyMap<number, number>;

/** A stretch of a text: the numbers of its grams, what a leaning adds to how it leans, and how it leans by the counted wording, not squeezed yet. */
export interface Stretch {
  grams: Int32Array;
  scale: number;
  counted: number;
}

/** Reads a stretch of a text. */
export function stretchOf(text: string, range: Range, numbers: GramNumbers, wording: Wording): Stretch {
  const scale = scaleOf(range.end - range.start);
  const grams: number[] = [];
  let sum = 0;
  for (const key of gramsOf(text, range)) {
    sum += wording.get(key) ?? 0;
    const number = numbers.get(key);
    if (number !== undefined) grams.push(number);
  }
  return { grams: Int32Array.from(grams), scale, counted: sum * scale };
}

/** Numbers the grams that stand in at least `least` of the texts. */
export function numberGrams(texts: readonly string[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts) for (const key of gramsOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= least);
  return new Map(frequent.map(([key], number) => [key, number]));
}

/** An item as tuning sees it: its sentences with what their other features score, and the item as a whole. */
export interface TunedItem {
  sentences: readonly (Stretch & { score: number })[];
  whole: Stretch;
  fact: boolean;
}
export interface WordingWeights {
  sentence: number;
  item: number;
}
export interface Tuning {
  /** Strength of the pull towards the counted leanings. */
  pull: number;
  rounds: number;
}

/**
 * What the leanings of grams, by their numbers, are to be changed by, so that the items are told apart best: counting
 * takes each gram for itself, while many stand together and say the same.
 */
export function tuneWording(
  items: readonly TunedItem[],
  weights: WordingWeights,
  grams: number,
  { pull, rounds }: Tuning,
): Float64Array {
  return minimise(
    (changes, slope) => {
      let loss = 0;
      for (let at = 0; at < grams; at += 1) {
        const change = changes[at] ?? 0;
        loss += (pull / 2) * change * change;
        slope[at] = pull * change;
      }
      for (const { sentences, whole, fact } of items) {
        const leaning = leaningOf(whole, changes);
        const leanings = sentences.map((sentence) => leaningOf(sentence, changes));
        const { score, parts } = softMaximum(
          sentences.map(
            (sentence, at) =>
              sentence.score + weights.sentence * (leanings[at] ?? 0) + weights.item * leaning,
          ),
        );
        // Of −log of the chance of what is true, written so that it does not overflow.
        loss += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - (fact ? score : 0);
        const error = 1 / (1 + Math.exp(-score)) - (fact ? 1 : 0);
        spread(slope, whole, error * weights.item * (1 - leaning ** 2));
        sentences.forEach((sentence, at) => {
          const bend = 1 - (leanings[at] ?? 0) ** 2;
          spread(slope, sentence, error * (parts[at] ?? 0) * weights.sentence * bend);
        });
      }
      return loss;
    },
    grams,
    rounds,
  );
}

function leaningOf({ grams, scale, counted }: Stretch, changes: Float64Array): number {
  let sum = 0;
  for (const gram of grams) sum += changes[gram] ?? 0;
  return Math.tanh(counted + sum * scale);
}

function spread(slope: Float64Array, { grams, scale }: Stretch, part: number): void {
  const each = part * scale;
  for (const gram of grams) slope[gram] = (slope[gram] ?? 0) + each;
}
