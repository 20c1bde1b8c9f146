import * as v from 'valibot';
import { trainingSchema } from '../concreteness/model';
import type { Range } from '../concreteness/sentences';
import { later } from '../later';
import type { ReadClause } from '../speech/reading';
import { leaningsOf, readClassWording, type ClassWording } from './class-wording';
import writtenCriticism from './criticism-model.json';
import writtenMeasure from './measure-model.json';
import writtenProblem from './problem-model.json';
import { chancesOf, sureClass, type Weights } from './softmax';
import type { SubstitutionReading, Task } from './task';

const wordingSchema = v.record(v.string(), v.string());
/** A model file; `npm run train` prints and writes it. The weights are by class and by the name of their column. */
export const substitutionModelSchema = v.strictObject({
  version: v.literal(1),
  training: trainingSchema,
  weights: v.record(v.string(), v.record(v.string(), v.number())),
  wording: v.strictObject({ characters: wordingSchema, pairs: wordingSchema }),
});
export type WrittenSubstitutionModel = v.InferOutput<typeof substitutionModelSchema>;

export interface SubstitutionModel {
  weights: Weights;
  wording: ClassWording;
}

/** Names of a row's columns: the intercept, the features, and how the item, its end and its beginning are worded. */
export const columnsOf = (task: Task): string[] => [
  'intercept',
  ...task.names,
  ...['wording', 'tailWording', 'headWording'].flatMap((part) => task.classes.map((one) => `${part}.${one}`)),
];

/** A reading as a row of columnsOf. */
export const rowOf = (task: Task, reading: SubstitutionReading, wording: ClassWording): number[] =>
  completed(openRowOf(task, reading, wording), reading);

/** The row, its judged features still OPEN. */
function openRowOf(
  task: Task,
  { text, clauses, features }: SubstitutionReading,
  wording: ClassWording,
): number[] {
  const { head, tail } = endsOf(clauses);
  const whole = { start: 0, end: text.length };
  const leanings = leaningsOf(wording, task.classes.length, text, [whole, tail, head]);
  return [1, ...features.values, ...leanings];
}

/** The row with its judged features worked out. */
function completed(row: readonly number[], { features }: SubstitutionReading): number[] {
  const whole = [...row];
  for (const [feature, value] of features.open) whole[feature + 1] = value();
  return whole;
}

/** The beginning and the end of an item, whose wording is weighed apart: two fifths of the clauses each. */
function endsOf(clauses: readonly ReadClause[]): { head: Range; tail: Range } {
  const part = Math.ceil(clauses.length * 0.4);
  const range = (some: readonly ReadClause[]): Range => ({
    start: some[0]?.start ?? 0,
    end: some[some.length - 1]?.end ?? 0,
  });
  return { head: range(clauses.slice(0, part)), tail: range(clauses.slice(-part)) };
}

/** The model of a written one, without the detour of a file. */
export function substitutionModelOf(task: Task, file: WrittenSubstitutionModel): SubstitutionModel {
  const columns = columnsOf(task);
  return {
    weights: task.classes.map((one) => columns.map((name) => file.weights[one]?.[name] ?? 0)),
    wording: readClassWording(file.wording),
  };
}

const WRITTEN = { problem: writtenProblem, criticism: writtenCriticism, measure: writtenMeasure } as const;
const shipped = new Map<Task['name'], SubstitutionModel>();
function shippedModel(task: Task): SubstitutionModel {
  const known = shipped.get(task.name);
  if (known) return known;
  const model = substitutionModelOf(task, v.parse(substitutionModelSchema, WRITTEN[task.name]));
  shipped.set(task.name, model);
  return model;
}

export interface Substitution<C extends string> {
  /** The likeliest class. */
  substitute: C | 'none';
  /** The chance of a class, 0 to 1. */
  chanceOf(one: C): number;
}

/** What the item gives instead of a fault, as the model judges. */
export function substitutionIn<C extends string>(
  task: Task<C>,
  reading: SubstitutionReading,
  model: SubstitutionModel = shippedModel(task),
): Substitution<C> {
  const row = openRowOf(task, reading, model.wording);
  const chances = later(() => chancesOf(model.weights, completed(row, reading)));
  const likeliest = (): number => chances().indexOf(Math.max(...chances()));
  // Judging takes most of the time, and most items are plain without it.
  const sure = sureClass(model.weights, row);
  return {
    substitute: task.classes[sure ?? likeliest()] ?? 'none',
    chanceOf: (one) => chances()[task.classes.indexOf(one)] ?? 0,
  };
}

/** What our reading of the words shows stands when the model holds it at least this likely (by cross-validation). */
export const LIKELY = 0.1;
