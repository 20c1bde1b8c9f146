import {
  judge,
  modelOf,
  readForTask,
  substitutionIn,
  substitutionModelOf,
  TASKS,
  trainModel,
  trainSubstitution,
  type LabelledItem,
  type SubstitutionModel,
  type SubstitutionReading,
  type Task,
} from '../checker';
import { EXIT, Failure, type ExitCode } from './failure';
import { figureLines, type Judged } from './figures';
import { readLabelled } from './labelled';
import { argumentsOf } from './options';
import type { Terminal } from './terminal';
import { needFolder, writeTo } from './write-file';

const OPTIONS = { out: { type: 'string' }, test: { type: 'string', multiple: true } } as const;
const FOLDS = 7;
/** From so many characters on an item is long. */
const LONG = 80;

type Concreteness = ReturnType<typeof modelOf>;

/**
 * `npm run train -- FILE.jsonl… [--test FILE.jsonl]… [--out FOLDER]`: cross-validates the models on labelled items, fits
 * them on all of them, measures them on the --test files and writes them below --out (`src/checker`): concreteness
 * (does an item state a fact?) and for problems and criticisms substitution (does it give something else instead of a
 * fault?).
 */
export function train(args: string[], terminal: Terminal): ExitCode {
  const { values, positionals: files } = argumentsOf(args, OPTIONS);
  if (files.length === 0) throw new Failure('要写明用哪些标注文件训练：npm run train -- 文件.jsonl。');
  if (values.out !== undefined)
    for (const folder of ['concreteness', 'substitution']) needFolder(terminal, `${values.out}/${folder}`);
  const items = files.flatMap((file) => readLabelled(terminal, file));
  const tests = (values.test ?? []).map((file) => ({ file, items: readLabelled(terminal, file) }));
  const print = (lines: readonly string[]): void => terminal.out(`${lines.join('\n')}\n`);
  const write = (name: string, model: unknown): void => {
    if (values.out !== undefined)
      writeTo(terminal, `${values.out}/${name}.json`, `${JSON.stringify(model, null, 1)}\n`);
  };

  const folds = Array.from({ length: FOLDS }, (_, fold) => items.filter((_, at) => at % FOLDS === fold));
  const others = folds.map((fold) => items.filter((item) => !fold.includes(item)));
  const models = others.map((rest) => modelOf(trainModel(rest, files)));
  const crossed = folds.flatMap((fold, at) => fold.map((item) => judgedVague(item, models[at])));
  print(figureLines(`vague, cross-validation in ${FOLDS} folds`, crossed));
  const concreteness = trainModel(items, files);
  const whole = modelOf(concreteness);
  for (const test of tests)
    print(
      figureLines(
        `vague, ${test.file}`,
        test.items.map((item) => judgedVague(item, whole)),
      ),
    );
  write('concreteness/model', concreteness);

  for (const task of TASKS) {
    // An item is read with the concreteness model that has not seen it, as it will be when it is new.
    const readings = new Map(
      folds.flatMap((fold, at) =>
        fold.filter((item) => task.takes(item)).map((item) => [item, read(task, item, models[at])] as const),
      ),
    );
    const judged = folds.flatMap((fold, at) => {
      const model = substitutionModelOf(task, trainSubstitution(task, others[at] ?? [], files, readings));
      return fold.flatMap((item) => judgedBy(task, item, readings.get(item), model));
    });
    print(taskLines(task, `cross-validation in ${FOLDS} folds`, judged));
    const written = trainSubstitution(task, items, files, readings);
    const model = substitutionModelOf(task, written);
    for (const test of tests) {
      const own = test.items.filter((item) => task.takes(item));
      const said = own.flatMap((item) => judgedBy(task, item, read(task, item, whole), model));
      if (said.length > 0) print(taskLines(task, test.file, said));
    }
    write(`substitution/${task.name}-model`, written);
  }
  return EXIT.clean;
}

const groupOf = ({ genre, difficulty, text }: LabelledItem): Pick<Judged, 'genre' | 'hard' | 'long'> => ({
  genre,
  hard: difficulty === 'hard',
  long: [...text].length >= LONG,
});

const judgedVague = (item: LabelledItem, model?: Concreteness): Judged => ({
  ...groupOf(item),
  truth: item.labels.vague,
  said: judge({ text: item.text, kind: item.genre, scope: item.scope }, [], model).isVague,
});

const read = (task: Task, { text }: LabelledItem, concreteness?: Concreteness): SubstitutionReading =>
  readForTask(task, text, concreteness ? { concreteness } : {});

interface JudgedClass extends Pick<Judged, 'genre' | 'hard' | 'long'> {
  truth: string;
  said: string;
}

function judgedBy(
  task: Task,
  item: LabelledItem,
  reading: SubstitutionReading | undefined,
  model: SubstitutionModel,
): JudgedClass[] {
  if (!reading) return [];
  const { substitute } = substitutionIn(task, reading, model);
  return [{ ...groupOf(item), truth: task.labelOf(item), said: substitute }];
}

const taskLines = (task: Task, name: string, judged: readonly JudgedClass[]): string[] =>
  task.classes
    .filter((one) => one !== 'none')
    .flatMap((one) =>
      figureLines(
        `${one} instead of a fault, ${name}`,
        judged.map((item) => ({ ...item, truth: item.truth === one, said: item.said === one })),
      ),
    );
