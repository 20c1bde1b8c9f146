import type { LabelledItem } from '../concreteness/train';
import { countClassWording, writeClassWording } from './class-wording';
import { columnsOf, rowOf, type WrittenSubstitutionModel } from './model';
import { fitSoftmax, type Fitting } from './softmax';
import type { SubstitutionReading, Task } from './task';

export const DEFAULT_FITTING: Fitting = { l2: 0.5, rounds: 500 };
const FOLDS = 5;

/**
 * Fits a task's model on the items that have a reading; the same items in the same order give the same model. The
 * wording that an item is trained with is counted on the other folds, so that its own words do not vouch for it; the
 * readings are to be made with a concreteness model that has not seen the item, for the same reason.
 */
export function trainSubstitution(
  task: Task,
  items: readonly LabelledItem[],
  files: readonly string[],
  readings: ReadonlyMap<LabelledItem, SubstitutionReading>,
  fitting: Fitting = DEFAULT_FITTING,
): WrittenSubstitutionModel {
  const own = items.filter((item) => readings.has(item));
  const classes = own.map((item) => task.classes.indexOf(task.labelOf(item)));
  const wordingOf = (use: (at: number) => boolean): ReturnType<typeof countClassWording> =>
    countClassWording(
      own.filter((_, at) => use(at)).map(({ text }) => text),
      classes.filter((_, at) => use(at)),
      task.classes.length,
    );
  const foldWordings = Array.from({ length: FOLDS }, (_, fold) => wordingOf((at) => at % FOLDS !== fold));
  const rows = own.flatMap((item, at) => {
    const reading = readings.get(item);
    return reading ? [rowOf(task, reading, foldWordings[at % FOLDS] ?? new Map())] : [];
  });
  const weights = fitSoftmax(rows, classes, task.classes.length, fitting);
  const none = weights[task.classes.indexOf('none')];
  if (none) none[0] = (none[0] ?? 0) + Math.log(task.rarer);
  const columns = columnsOf(task);
  const named = (ofClass: readonly number[] = []): Record<string, number> =>
    Object.fromEntries(columns.map((name, at) => [name, Math.round((ofClass[at] ?? 0) * 1000) / 1000]));
  return {
    version: 1,
    training: { items: own.length, files: [...files], l2: fitting.l2, rounds: fitting.rounds },
    weights: Object.fromEntries(task.classes.map((one, at) => [one, named(weights[at])])),
    wording: writeClassWording(wordingOf(() => true)),
  };
}
