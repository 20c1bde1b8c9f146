import type { DraftScope, ItemKind } from '../../draft';
import { FEATURES, leaningOf, readItem, type ItemReading } from './features';
import { ITEM_WORDING, scoreOf, softMaximum, vectorsOf, WORDING } from './judge';
import type { Model, WrittenModel } from './model';
import { numberGrams, stretchOf, tuneWording, type GramNumbers, type TunedItem, type Tuning } from './tune';
import { countWording, LEAST_ITEMS, readWording, rounded, writeWording, type Wording } from './wording';

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
  /** How the wording is tuned. */
  tuning: Tuning;
}
export const DEFAULT_TRAINING: TrainingOptions = {
  l2: 1,
  rounds: 400,
  threshold: 0.55,
  tuning: { pull: 1, rounds: 40 },
};

const FOLDS = 5;
const STEP = 0.8;
const MOMENTUM = 0.9;

/** An item for training: what was read of it, the wording that was counted without it, and whether it states a fact. */
interface Sample {
  reading: ItemReading;
  counted: Wording;
  fact: boolean;
}
/** A sample as the descent sees it: the vectors of its sentences. */
interface Bag {
  vectors: number[][];
  fact: boolean;
}

/**
 * Fits the weights by plain gradient descent on the items' log-likelihood with an L2 penalty, from zero, and then tunes
 * the leanings of the wording under these weights: the same items in the same order give the same model. A trait of
 * facts never speaks against a fact, nor a trait of empty prose for one (leaningOf). The wording that an item is trained
 * with is counted on the other folds, so that its own words do not vouch for it. Rounding and leaving out what hardly
 * leans come last, when all is fitted.
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
  const samples = items.flatMap((item, at) =>
    [{ item, reading: readings[at] }, joinedWith(items, at)].flatMap((one): Sample[] => {
      const reading = one && (one.reading ?? read(one.item));
      const counted = wordings[at % FOLDS];
      if (!reading || !counted || reading.sentences.length === 0) return [];
      return [{ reading, counted, fact: !one.item.labels.vague }];
    }),
  );
  const { intercept, weights } = descend(
    samples.map(({ reading, counted, fact }) => ({ vectors: vectorsOf(reading, counted), fact })),
    options,
  );
  const wording = new Map(wordingOf(items, readings, () => true));
  const numbers = numberGrams(
    readings.map(({ text }) => text),
    LEAST_ITEMS,
  );
  const changes = tuneWording(
    samples.map((sample) => tunedItem(sample, { intercept, weights }, numbers)),
    { sentence: weights[WORDING] ?? 0, item: weights[ITEM_WORDING] ?? 0 },
    numbers.size,
    options.tuning,
  );
  for (const [key, number] of numbers) wording.set(key, (wording.get(key) ?? 0) + (changes[number] ?? 0));
  return {
    version: 1,
    training: {
      items: items.length,
      files: [...files],
      l2: options.l2,
      rounds: options.rounds,
      tuning: options.tuning,
    },
    threshold: options.threshold,
    intercept: round(intercept),
    weights: Object.fromEntries(FEATURES.map((name, at) => [name, round(weights[at] ?? 0)])),
    wording: writeWording(rounded(wording)),
  };
}

/** A sample as tuning sees it; what its features score without the wording stands fast. */
function tunedItem(
  { reading: { text, sentences }, counted, fact }: Sample,
  model: Pick<Model, 'intercept' | 'weights'>,
  numbers: GramNumbers,
): TunedItem {
  return {
    // The wording is 0 in the vector of a reading.
    sentences: sentences.map((sentence) => ({
      ...stretchOf(text, sentence, numbers, counted),
      score: scoreOf(model, sentence.vector),
    })),
    whole: stretchOf(text, { start: 0, end: text.length }, numbers, counted),
    fact,
  };
}

const read = (item: LabelledItem): ItemReading =>
  readItem({ text: item.text, kind: item.genre, scope: item.scope });

/**
 * The item with another of its genre run on to it: it states a fact as soon as one of the two does. So the model
 * learns that a fact counts wherever it stands, however much empty prose surrounds it.
 */
function joinedWith(
  items: readonly LabelledItem[],
  at: number,
): { item: LabelledItem; reading?: ItemReading } | undefined {
  const item = items[at];
  for (let turn = 1; item && turn <= 3; turn += 1) {
    const other = items[(at * 37 + 101 * turn) % items.length];
    if (!other || (other.genre === 'measure') !== (item.genre === 'measure')) continue;
    const text = `${item.text.replace(/。$/, at % 2 === 0 ? '，' : '。')}${other.text}`;
    const labels = { ...item.labels, vague: item.labels.vague && other.labels.vague };
    return { item: { ...item, text, labels } };
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
