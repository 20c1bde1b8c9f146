import * as v from 'valibot';
import { FEATURES } from './features';
import written from './model.json';
import { readWording, type Wording } from './wording';

/** How a model came about; `npm run train` prints and writes it. */
export const trainingSchema = v.strictObject({
  items: v.number(),
  files: v.array(v.string()),
  l2: v.number(),
  rounds: v.number(),
  /** Absent: the wording stands as it was counted. */
  tuning: v.optional(v.strictObject({ pull: v.number(), rounds: v.number() })),
});

/**
 * The model file: a weight for each named feature. A sentence's score is the intercept and the weighted sum of its
 * features; an item's score is the soft maximum of its sentences' (one sentence that states a fact is enough);
 * above 0 the item states a fact.
 */
export const modelSchema = v.strictObject({
  version: v.literal(1),
  training: trainingSchema,
  /** Chance that an item is vague, from which on it is reported. */
  threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  intercept: v.number(),
  weights: v.record(v.string(), v.number()),
  wording: v.strictObject({
    characters: v.record(v.string(), v.string()),
    pairs: v.record(v.string(), v.string()),
  }),
});
export type WrittenModel = v.InferOutput<typeof modelSchema>;

export interface Model {
  threshold: number;
  intercept: number;
  /** In the order of FEATURES. */
  weights: readonly number[];
  wording: Wording;
}

/** Reads a model file. Throws a ValiError, or an Error that names the feature without a weight. */
export function readModel(json: unknown): Model {
  const { threshold, intercept, weights, wording } = v.parse(modelSchema, json);
  const ordered = FEATURES.map((name) => {
    const weight = weights[name];
    if (weight === undefined) throw new Error(`model.json: no weight for “${name}”; run npm run train`);
    return weight;
  });
  return { threshold, intercept, weights: ordered, wording: readWording(wording) };
}

let model: Model | undefined;
/** The model that the add-in ships, read once. */
export const shippedModel = (): Model => (model ??= readModel(written));
