import type { DraftScope, ItemKind } from '../../draft';
import { FEATURES, leaningOf, readItem, type ItemReading } from './features';
import { scoreOf, softMaximum, vectorsOf } from './judge';
import type { Model, WrittenModel } from './model';
import { countWording, readWording, writeWording, type Wording } from './wording';

/** A labelled item, as a line of test/corpus/*.jsonl. */
export interface LabelledItem {
  id: string;
  genre: Exclude<ItemKind, 'report'>;
  scope: DraftScope;
  text: string;
  labels: { vague: boolean } & Record<string, boolean>;
  difficulty: string;
}
export interface TrainingOptions {
  /** Strength of the pull of every weight towards 0. */
  l2: number;
  rounds: number;
  /** Chance of being vague from which on an item is reported; chosen by cross-validation. */
  threshold: number;
}
export const DEFAULT_TRAINING: TrainingOptions = { l2: 1, rounds: 400, threshold: 0.55 };

const FOLDS = 5;
const STEP = 0.8;
const MOMENTUM = 0.9;

/** An item as the descent sees it: the vectors of its sentences, and whether it states a fact. */
interface Bag {
  vectors: number[][];
  fact: boolean;
}

/**
 * Fits the weights by plain gradient descent on the items' log-likelihood with an L2 penalty, from zero: the same
 * items in the same order give the same weights. A trait of facts never speaks against a fact, nor a trait of empty
 * prose for one (leaningOf). The wording that an item is trained with is counted on the other folds, so that its own
 * words do not vouch for it.
 */
export function trainModel(
  items: readonly LabelledItem[],
  files: readonly string[],
  options: TrainingOptions = DEFAULT_TRAINING,
): WrittenModel {
  const readings = items.map(read);
  const wordings = Array.from({ length: FOLDS }, (_, fold) =>
    wordingOf(items, readings, (at) => at % FOLDS !== fold),
  );
  const bagOf = (item: LabelledItem, reading: ItemReading, fold: number): Bag => ({
    vectors: vectorsOf(reading, wordings[fold % FOLDS] ?? new Map()),
    fact: !item.labels.vague,
  });
  const bags = items.flatMap((item, at) => {
    const reading = readings[at];
    const joined = joinedWith(items, at);
    return [
      ...(reading ? [bagOf(item, reading, at)] : []),
      ...(joined ? [bagOf(joined, read(joined), at)] : []),
    ].filter(({ vectors }) => vectors.length > 0);
  });
  const { intercept, weights } = descend(bags, options);
  return {
    version: 1,
    training: { items: items.length, files: [...files], l2: options.l2, rounds: options.rounds },
    threshold: options.threshold,
    intercept: round(intercept),
    weights: Object.fromEntries(FEATURES.map((name, at) => [name, round(weights[at] ?? 0)])),
    wording: writeWording(wordingOf(items, readings, () => true)),
  };
}

const read = (item: LabelledItem): ItemReading =>
  readItem({ text: item.text, kind: item.genre, scope: item.scope });

/**
 * The item with another of its genre run on to it: it states a fact as soon as one of the two does. So the model
 * learns that a fact counts wherever it stands, however much empty prose surrounds it.
 */
function joinedWith(items: readonly LabelledItem[], at: number): LabelledItem | undefined {
  const item = items[at];
  for (let turn = 1; item && turn <= 3; turn += 1) {
    const other = items[(at * 37 + 101 * turn) % items.length];
    if (!other || (other.genre === 'measure') !== (item.genre === 'measure')) continue;
    const text = `${item.text.replace(/。$/, at % 2 === 0 ? '，' : '。')}${other.text}`;
    return { ...item, text, labels: { ...item.labels, vague: item.labels.vague && other.labels.vague } };
  }
  return undefined;
}

function wordingOf(
  items: readonly LabelledItem[],
  readings: readonly ItemReading[],
  use: (at: number) => boolean,
): Wording {
  return countWording(
    items.flatMap((item, at) => {
      const reading = readings[at];
      return reading && use(at) ? [{ text: reading.text, fact: !item.labels.vague }] : [];
    }),
  );
}

function descend(
  bags: readonly Bag[],
  { l2, rounds }: TrainingOptions,
): { intercept: number; weights: number[] } {
  const size = FEATURES.length;
  const weights = new Array<number>(size).fill(0);
  const pace = new Array<number>(size + 1).fill(0);
  let intercept = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    const slope = new Array<number>(size + 1).fill(0);
    for (const { vectors, fact } of bags) {
      const { score, parts } = softMaximum(vectors.map((vector) => scoreOf({ intercept, weights }, vector)));
      const error = 1 / (1 + Math.exp(-score)) - (fact ? 1 : 0);
      vectors.forEach((vector, sentence) => {
        const share = error * (parts[sentence] ?? 0);
        for (let j = 0; j < size; j += 1) slope[j] = (slope[j] ?? 0) + share * (vector[j] ?? 0);
      });
      slope[size] = (slope[size] ?? 0) + error;
    }
    for (let j = 0; j <= size; j += 1) {
      const pull = j < size ? l2 * (weights[j] ?? 0) : 0;
      const next = MOMENTUM * (pace[j] ?? 0) + ((slope[j] ?? 0) + pull) / bags.length;
      pace[j] = next;
      if (j < size) weights[j] = leaningKept(FEATURES[j] ?? '', (weights[j] ?? 0) - STEP * next);
      else intercept -= STEP * next;
    }
  }
  return { intercept, weights };
}

function leaningKept(feature: string, weight: number): number {
  const leaning = leaningOf(feature);
  if (leaning === 'fact') return Math.max(0, weight);
  return leaning === 'empty' ? Math.min(0, weight) : weight;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The model of a written one, without the detour of a file. */
export function modelOf(written: WrittenModel): Model {
  return {
    threshold: written.threshold,
    intercept: written.intercept,
    weights: FEATURES.map((name) => written.weights[name] ?? 0),
    wording: readWording(written.wording),
  };
}
